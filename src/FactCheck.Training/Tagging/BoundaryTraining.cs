using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>Trains the model of sentence boundaries, a logistic regression, on the raw text of treebanks. Seeded; the same input gives the same bytes.</summary>
internal static class BoundaryTraining
{
    private const int Passes = 4;
    private const int Seed = 20250318;
    private const float Rate = 0.15f;
    private const float Decay = 2e-6f;

    /// <summary>What is added to every score: web text misses more boundaries than it invents.</summary>
    private const float Lean = 0.4f;

    public static int Run(IReadOnlyList<string> treebanks, Func<TreebankSentence, bool> isFree, string output, TextWriter log)
    {
        (uint[] Keys, bool Ends)[] places = [.. treebanks.SelectMany(TreebankText.Read).Where(text => isFree(text.Sentences[0].Sentence)).SelectMany(Places)];
        log.WriteLine($"{places.Length} places, {places.Count(place => place.Ends)} boundaries");
        float[] weights = Learn(places, log);
        weights[BoundaryFeatures.Constant & (BoundaryModel.Size - 1)] += Lean;
        float largest = weights.Max(Math.Abs);
        sbyte[] quantised = [.. weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight * 127 / largest), -127, 127))];
        File.WriteAllBytes(output, System.Runtime.InteropServices.MemoryMarshal.AsBytes(quantised.AsSpan()).ToArray());
        return 0;
    }

    /// <summary>The places of a text where a sentence may end, as the splitter meets them when it has been right so far.</summary>
    private static IEnumerable<(uint[] Keys, bool Ends)> Places(TreebankText text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text.Text, tokens);
        HashSet<int> ends = [.. text.Sentences.Select(sentence => sentence.Offset + sentence.Sentence.Text.Length)];
        var places = new List<(uint[], bool)>();
        SentenceSplitter.Split(text.Text, tokens, (token, keys) =>
        {
            bool isEnd = ends.Contains(tokens[token].End);
            places.Add((keys.ToArray(), isEnd));
            return isEnd;
        });
        return places;
    }

    private static float[] Learn((uint[] Keys, bool Ends)[] places, TextWriter log)
    {
        float[] weights = new float[BoundaryModel.Size];
        float[] squares = new float[BoundaryModel.Size];
        Array.Fill(squares, 1e-4f);
        var random = new Random(Seed);
        for (int pass = 1; pass <= Passes; pass++)
        {
            random.Shuffle(places);
            int wrong = 0;
            foreach ((uint[] keys, bool ends) in places)
            {
                float score = 0;
                foreach (uint key in keys)
                {
                    score += weights[key & (BoundaryModel.Size - 1)];
                }

                wrong += (score > 0) != ends ? 1 : 0;
                float error = (1 / (1 + MathF.Exp(-score))) - (ends ? 1 : 0);
                foreach (uint key in keys)
                {
                    ref float weight = ref weights[key & (BoundaryModel.Size - 1)];
                    ref float square = ref squares[key & (BoundaryModel.Size - 1)];
                    float gradient = error + (Decay * weight);
                    square += gradient * gradient;
                    weight -= Rate * gradient / MathF.Sqrt(square + 0.1f);
                }
            }

            log.WriteLine($"pass {pass}: {wrong} wrong");
        }

        return weights;
    }
}
