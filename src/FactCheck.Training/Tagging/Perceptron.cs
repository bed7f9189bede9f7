using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>The averaged perceptron while it learns.</summary>
internal sealed class Perceptron(Tag[] tags, TaggerLexicon lexicon)
{
    private const int LeastCount = 2;
    private const int ForgetOneIn = 16;
    private const double Threshold = 0.35;

    private readonly SentenceFeatures features = new();
    private readonly Dictionary<uint, int> rows = [];
    private float[] weights = [];
    private double[] totals = [];
    private int[] changed = [];
    private int clock = 1;

    /// <summary>Gives a row to each feature that gold tags make often enough; none other can be learned.</summary>
    public void Count(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<uint, int>();
        Span<uint> hashes = stackalloc uint[SentenceFeatures.Count];
        foreach (Example example in examples)
        {
            features.Read(example.Lower, example.Casing, lexicon);
            byte previous = SentenceFeatures.Boundary, before = SentenceFeatures.Boundary, verb = SentenceFeatures.Boundary;
            for (int i = 0; i < example.Tags.Length; i++)
            {
                features.Write(i, previous, before, verb, hashes);
                foreach (uint hash in hashes)
                {
                    counts[hash] = counts.GetValueOrDefault(hash) + 1;
                }

                Advance(example.Tags[i], ref previous, ref before, ref verb);
            }
        }

        foreach (uint hash in counts.Where(entry => entry.Value >= LeastCount && entry.Key != 0).Select(entry => entry.Key).Order())
        {
            rows.Add(hash, rows.Count);
        }

        weights = new float[rows.Count * tags.Length];
        totals = new double[weights.Length];
        changed = new int[weights.Length];
    }

    /// <summary>One pass over <paramref name="examples"/>; returns the share of tokens guessed right on the way.</summary>
    public double Pass(IReadOnlyList<Example> examples, Random random)
    {
        long right = 0, all = 0;
        Span<uint> hashes = stackalloc uint[SentenceFeatures.Count];
        Span<int> found = stackalloc int[SentenceFeatures.Count];
        foreach (Example example in examples)
        {
            features.Read(example.Lower, example.Casing, lexicon);
            ForgetSome(random);
            byte previous = SentenceFeatures.Boundary, before = SentenceFeatures.Boundary, verb = SentenceFeatures.Boundary;
            for (int i = 0; i < example.Tags.Length; i++)
            {
                byte guess = lexicon.TagOf(features.WordHash(i));
                if (guess == TaggerLexicon.Ambiguous || !Tagger.IsSettled(tags[guess], example.Casing[i], features.Setting, i))
                {
                    features.Write(i, previous, before, verb, hashes);
                    int count = Find(hashes, found);
                    guess = Best(found[..count]);
                    Learn(found[..count], example.Tags[i], guess);
                }

                right += guess == example.Tags[i] ? 1 : 0;
                all++;
                Advance(guess, ref previous, ref before, ref verb);
            }
        }

        return right / (double)all;
    }

    /// <summary>The averaged weights as signed bytes, small ones dropped, by ascending hash.</summary>
    public List<(uint Hash, (byte Tag, sbyte Weight)[] Pairs)> Quantise()
    {
        double[] averages = new double[weights.Length];
        for (int cell = 0; cell < weights.Length; cell++)
        {
            averages[cell] = (totals[cell] + ((clock - changed[cell]) * (double)weights[cell])) / clock;
        }

        double[] magnitudes = [.. averages.Select(Math.Abs).Where(weight => weight > Threshold).Order()];
        double step = magnitudes[(int)(magnitudes.Length * 0.9995)] / sbyte.MaxValue;
        var quantised = new List<(uint, (byte, sbyte)[])>();
        foreach ((uint hash, int row) in rows.OrderBy(entry => entry.Key))
        {
            (byte, sbyte)[] pairs =
            [
                .. Enumerable.Range(0, tags.Length)
                    .Select(tag => (Tag: (byte)tag, Weight: averages[(row * tags.Length) + tag]))
                    .Where(pair => Math.Abs(pair.Weight) > Threshold)
                    .Select(pair => (pair.Tag, (sbyte)Math.Clamp(Math.Round(pair.Weight / step), -127, 127)))
                    .Where(pair => pair.Item2 != 0),
            ];
            if (pairs.Length > 0)
            {
                quantised.Add((hash, pairs));
            }
        }

        return quantised;
    }

    /// <summary>Hides one word in <see cref="ForgetOneIn"/>, as text to come holds words never seen.</summary>
    private void ForgetSome(Random random)
    {
        for (int token = random.Next(ForgetOneIn); token < features.Length; token += 1 + random.Next(2 * ForgetOneIn))
        {
            features.Forget(token);
        }
    }

    private void Advance(byte tag, ref byte previous, ref byte before, ref byte verb)
    {
        before = previous;
        previous = tag;
        verb = Tagger.IsVerbal(tags[tag]) ? tag : verb;
    }

    private int Find(ReadOnlySpan<uint> hashes, Span<int> found)
    {
        int count = 0;
        foreach (uint hash in hashes)
        {
            if (rows.TryGetValue(hash, out int row))
            {
                found[count++] = row * tags.Length;
            }
        }

        return count;
    }

    private byte Best(ReadOnlySpan<int> found)
    {
        Span<double> scores = stackalloc double[tags.Length];
        foreach (int cell in found)
        {
            for (int tag = 0; tag < scores.Length; tag++)
            {
                scores[tag] += weights[cell + tag];
            }
        }

        int best = 0;
        for (int tag = 1; tag < scores.Length; tag++)
        {
            best = scores[tag] > scores[best] ? tag : best;
        }

        return (byte)best;
    }

    private void Learn(ReadOnlySpan<int> found, byte gold, byte guess)
    {
        clock++;
        if (gold == guess)
        {
            return;
        }

        foreach (int cell in found)
        {
            Change(cell + gold, 1);
            Change(cell + guess, -1);
        }
    }

    private void Change(int cell, float by)
    {
        totals[cell] += (clock - changed[cell]) * (double)weights[cell];
        changed[cell] = clock;
        weights[cell] += by;
    }
}
