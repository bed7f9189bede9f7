using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>Several networks that vote: better than one, and too slow to ship, so that they teach the one that is shipped.</summary>
internal sealed class TaggerEnsemble(IReadOnlyList<TaggerWeights> members)
{
    private readonly TaggerNetwork[] networks = [.. members.Select(weights => new TaggerNetwork(weights))];

    /// <summary>The sentence with the tags that the networks agree on, and how likely they think each tag of each token is.</summary>
    public Example Tag(WordForm[] words)
    {
        Setting setting = Tagger.SettingOf(words);
        short[][] hidden = [.. networks.Select(network => FirstLayer(network, words, setting))];
        int tags = networks[0].Tags.Length;
        byte[] best = new byte[words.Length];
        float[] likelihoods = new float[words.Length * tags];
        int last = TaggerNetwork.Boundary, beforeLast = TaggerNetwork.Boundary;
        for (int i = 0; i < words.Length; i++)
        {
            Span<float> row = likelihoods.AsSpan(i * tags, tags);
            for (int member = 0; member < networks.Length; member++)
            {
                Vote(networks[member], hidden[member].AsSpan(i * TaggerNetwork.Hidden1, 3 * TaggerNetwork.Hidden1), last, beforeLast, row);
            }

            for (int tag = 0; tag < tags; tag++)
            {
                row[tag] /= networks.Length;
                best[i] = row[tag] > row[best[i]] ? (byte)tag : best[i];
            }

            beforeLast = last;
            last = best[i];
        }

        return new([.. words.Select(word => word.Raw)], best) { Likelihoods = likelihoods };
    }

    private static short[] FirstLayer(TaggerNetwork network, WordForm[] words, Setting setting)
    {
        short[][] projections = new short[words.Length][];
        bool first = true;
        for (int i = 0; i < words.Length; i++)
        {
            projections[i] = new short[TaggerNetwork.Projection];
            network.Project(words[i].Lower, TokenFeatures.VariantOf(words[i].Casing, setting, first), projections[i]);
            first &= !words[i].IsWord;
        }

        short[] hidden = new short[(words.Length + 2) * TaggerNetwork.Hidden1];
        for (int i = 0; i < words.Length; i++)
        {
            network.FirstLayer(projections, i, hidden.AsSpan((i + 1) * TaggerNetwork.Hidden1, TaggerNetwork.Hidden1));
        }

        return hidden;
    }

    private static void Vote(TaggerNetwork network, ReadOnlySpan<short> hidden, int last, int beforeLast, Span<float> sums)
    {
        Span<int> scores = stackalloc int[TaggerNetwork.Outputs];
        network.Score(hidden, last, beforeLast, scores);
        int top = int.MinValue;
        foreach (int score in scores[..sums.Length])
        {
            top = Math.Max(top, score);
        }

        float total = 0;
        Span<float> odds = stackalloc float[TaggerNetwork.Outputs];
        for (int tag = 0; tag < sums.Length; tag++)
        {
            odds[tag] = MathF.Exp((scores[tag] - top) / TaggerNetwork.ScoreUnit);
            total += odds[tag];
        }

        for (int tag = 0; tag < sums.Length; tag++)
        {
            sums[tag] += odds[tag] / total;
        }
    }
}
