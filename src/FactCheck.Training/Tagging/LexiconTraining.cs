using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>Learns which frequent words take one tag only.</summary>
internal static class LexiconTraining
{
    private const int Least = 30;
    private const double Share = 0.998;

    public static TaggerLexicon Learn(IReadOnlyList<Example> examples, Tag[] tags)
    {
        var counts = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (Example example in examples)
        {
            for (int i = 0; i < example.Tags.Length; i++)
            {
                string lower = LowerCase.Of(example.Words[i]);
                if (!counts.TryGetValue(lower, out int[]? row))
                {
                    counts[lower] = row = new int[tags.Length];
                }

                row[example.Tags[i]]++;
            }
        }

        var only = new Dictionary<uint, byte>();
        foreach ((string lower, int[] row) in counts)
        {
            int total = row.Sum();
            int top = Array.IndexOf(row, row.Max());
            if (total >= Least && row[top] >= total * Share && !lower.AsSpan().ContainsAnyInRange('0', '9'))
            {
                only.TryAdd(WordHash.Of(lower), (byte)top);
            }
        }

        return new(only);
    }
}
