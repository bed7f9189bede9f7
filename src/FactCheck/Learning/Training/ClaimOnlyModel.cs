namespace FactCheck.Learning.Training;

/// <summary>
/// A logistic regression over the words and pairs of words of the claim alone. What it gets right, the set of pairs gives away without its evidence: its
/// figures stand beside those of every model. Seeded.
/// </summary>
internal sealed class ClaimOnlyModel
{
    private const int Slots = 1 << 16;
    private const int Epochs = 6;
    private const float Rate = 0.15f;

    private readonly float[] weights = new float[Slots * Softmax.Labels];
    private readonly float[] squares = new float[Slots * Softmax.Labels];

    /// <summary>Learns from the claims of pairs.</summary>
    public static ClaimOnlyModel Learn(IReadOnlyList<LabelledPair> pairs, int seed)
    {
        var model = new ClaimOnlyModel();
        int[][] slots = [.. pairs.Select(pair => SlotsOf(pair.Pair.Claim))];
        int[] order = [.. Enumerable.Range(0, pairs.Count)];
        var random = new Random(seed);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int row in order)
            {
                model.Learn(slots[row], (int)pairs[row].Label, (float)pairs[row].Weight);
            }
        }

        return model;
    }

    /// <summary>Adds the scores of a claim to <paramref name="scores"/>.</summary>
    public void Add(string claim, Span<float> scores) => Add(SlotsOf(claim), scores);

    private void Learn(int[] slots, int label, float weight)
    {
        Span<float> shares = stackalloc float[Softmax.Labels];
        shares.Clear();
        Add(slots, shares);
        Softmax.Of(shares);
        for (int l = 0; l < Softmax.Labels; l++)
        {
            float error = weight * (shares[l] - (l == label ? 1 : 0));
            foreach (int slot in slots)
            {
                int at = (slot * Softmax.Labels) + l;
                float slope = error + (1e-4f * weights[at]);
                squares[at] += slope * slope;
                weights[at] -= Rate * slope / MathF.Sqrt(squares[at] + 1e-3f);
            }
        }
    }

    private void Add(int[] slots, Span<float> scores)
    {
        foreach (int slot in slots)
        {
            for (int label = 0; label < Softmax.Labels; label++)
            {
                scores[label] += weights[(slot * Softmax.Labels) + label];
            }
        }
    }

    private static int[] SlotsOf(string claim)
    {
        var slots = new List<int>();
        uint previous = 1;
        foreach (string word in claim.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            uint hash = ExactHash.Of(word.AsSpan().TrimEnd('.'));
            slots.Add((int)(hash % Slots));
            slots.Add((int)((hash ^ (previous * 0x9E3779B1)) % Slots));
            previous = hash;
        }

        return [.. slots.Distinct()];
    }
}
