using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>Trains the tagger's network over given sentences. Seeded; the same input gives the same weights.</summary>
internal static class NetworkTraining
{
    private const int MostRows = 30_000;
    private const int LeastWord = 2;
    private const int LeastKey = 4;
    private const int BatchTokens = 400;
    private const float Rate = 0.003f;

    public static TaggerWeights Learn(IReadOnlyList<Example> examples, Tag[] tags, int passes, int seed, TextWriter log, Action<TaggerWeights> report)
    {
        var forms = new WordForms(new([]));
        (uint[] keys, float[] frequencies) = CountKeys(examples, forms);
        var rows = new Dictionary<uint, int>();
        for (int row = 0; row < keys.Length; row++)
        {
            rows.Add(keys[row], row);
        }

        EncodedExample[] encoded = [.. examples.Select(example => Encode(example, forms, rows))];
        int tokens = encoded.Sum(example => example.Tags.Length);
        var learner = new NetworkLearner(tags.Length, keys.Length, frequencies, seed);
        var random = new Random(seed);
        long done = 0;
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(encoded);
            int right = 0;
            for (int first = 0; first < encoded.Length;)
            {
                int end = BatchEnd(encoded, first);
                float progress = done / ((float)tokens * passes);
                float warm = Math.Min(1, done / (0.05f * tokens) + 0.05f);
                right += learner.Learn(encoded.AsSpan(first, end - first), Rate * warm * (1 - progress), ownTags: pass > 0);
                for (; first < end; first++)
                {
                    done += encoded[first].Tags.Length;
                }
            }

            log.WriteLine($"pass {pass + 1}: {right / (double)tokens:P2}");
            report(Weights(learner, tags, keys));
        }

        return Weights(learner, tags, keys);
    }

    private static int BatchEnd(EncodedExample[] encoded, int first)
    {
        int tokens = 0;
        int end = first;
        while (end < encoded.Length && tokens < BatchTokens)
        {
            tokens += encoded[end++].Tags.Length;
        }

        return end;
    }

    /// <summary>The keys met often enough in ascending order, those outside a sentence first, and how often each stands.</summary>
    private static (uint[] Keys, float[] Frequencies) CountKeys(IReadOnlyList<Example> examples, WordForms forms)
    {
        var counts = new Dictionary<uint, int>();
        var words = new HashSet<uint>();
        ForEachToken(examples, forms, (_, _, found) =>
        {
            words.Add(found[0]);
            foreach (uint key in found)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        });
        uint[] keys =
        [
            TokenFeatures.Before, TokenFeatures.After,
            .. counts.Where(count => count.Value >= (words.Contains(count.Key) ? LeastWord : LeastKey))
                .OrderByDescending(count => count.Value).ThenBy(count => count.Key)
                .Select(count => count.Key).Take(MostRows).Order(),
        ];
        return (keys, [.. keys.Select(key => (float)counts.GetValueOrDefault(key))]);
    }

    private static EncodedExample Encode(Example example, WordForms forms, Dictionary<uint, int> rows)
    {
        var starts = new List<int>();
        var found = new List<int>();
        var vectors = new List<int>();
        ForEachToken([example], forms, (_, lower, keys) =>
        {
            starts.Add(found.Count);
            found.Add(rows.GetValueOrDefault(keys[0], -1));
            foreach (uint key in keys[1..])
            {
                if (rows.TryGetValue(key, out int row))
                {
                    found.Add(row);
                }
            }

            vectors.Add(WordVectors.Default.IndexOf(TokenFeatures.Stem(lower)));
        });
        starts.Add(found.Count);
        return new(example.Tags, [.. starts], [.. found], [.. vectors], example.Likelihoods);
    }

    private delegate void TokenAction(Example example, string lower, ReadOnlySpan<uint> keys);

    private static void ForEachToken(IReadOnlyList<Example> examples, WordForms forms, TokenAction action)
    {
        Span<uint> keys = stackalloc uint[TokenFeatures.Most];
        foreach (Example example in examples)
        {
            WordForm[] words = [.. example.Words.Select(word => forms.Of(word))];
            Setting setting = Tagger.SettingOf(words);
            bool first = true;
            foreach (WordForm word in words)
            {
                int count = TokenFeatures.Write(word.Lower, TokenFeatures.VariantOf(word.Casing, setting, first), keys);
                first &= !word.IsWord;
                action(example, word.Lower, keys[..count]);
            }
        }
    }

    private static TaggerWeights Weights(NetworkLearner learner, Tag[] tags, uint[] keys)
    {
        float[] scales = new float[keys.Length];
        sbyte[] embeddings = new sbyte[keys.Length * TaggerNetwork.Encoded];
        for (int row = 0; row < keys.Length; row++)
        {
            Span<float> values = learner.Embeddings.Row(row);
            float largest = 0;
            foreach (float value in values)
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            scales[row] = (float)(Half)(largest / 127);
            for (int i = 0; i < values.Length && scales[row] > 0; i++)
            {
                embeddings[(row * TaggerNetwork.Encoded) + i] = (sbyte)Math.Clamp(MathF.Round(values[i] / scales[row]), -127, 127);
            }
        }

        return new(
            tags,
            keys,
            scales,
            embeddings,
            Round(learner.VectorMap),
            Round(learner.EncoderBias),
            Round(learner.Weights1),
            Round(learner.Bias1),
            Round(learner.Weights2),
            Round(learner.Previous),
            Round(learner.Pair),
            Round(learner.Bias2),
            Round(learner.Weights3),
            Round(learner.Bias3));
    }

    /// <summary>To the 16 bits that the file keeps.</summary>
    private static float[] Round(Parameter parameter) => [.. parameter.Value.Select(value => (float)(Half)value)];
}
