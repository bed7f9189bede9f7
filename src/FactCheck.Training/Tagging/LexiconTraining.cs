using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>Learns which tags frequent words take.</summary>
internal static class LexiconTraining
{
    private const int LeastForKind = 2;
    private const int LeastForOnlyTag = 20;
    private const double RareShare = 0.04;
    private const double OnlyShare = 0.997;

    public static TaggerLexicon Learn(IReadOnlyList<Example> examples, Tag[] tags)
    {
        var counts = new SortedDictionary<uint, int[]>();
        foreach (Example example in examples)
        {
            for (int i = 0; i < example.Tags.Length; i++)
            {
                uint hash = SentenceFeatures.Hash(example.Lower[i]);
                if (!counts.TryGetValue(hash, out int[]? row))
                {
                    counts[hash] = row = new int[tags.Length];
                }

                row[example.Tags[i]]++;
            }
        }

        Dictionary<ulong, byte> kinds = NumberKinds(counts.Values);
        var known = new Dictionary<uint, (byte Kind, byte Tag)>();
        foreach ((uint hash, int[] row) in counts)
        {
            int total = row.Sum();
            byte kind = total >= LeastForKind && kinds.TryGetValue(SetOf(row), out byte number) ? number : (byte)0;
            int top = Array.IndexOf(row, row.Max());
            byte only = total >= LeastForOnlyTag && row[top] >= total * OnlyShare ? (byte)top : TaggerLexicon.Ambiguous;
            if (kind > 0 || only != TaggerLexicon.Ambiguous)
            {
                known.Add(hash, (kind, only));
            }
        }

        return new(known);
    }

    /// <summary>Numbers the most frequent sets of tags from 1 on.</summary>
    private static Dictionary<ulong, byte> NumberKinds(IEnumerable<int[]> rows) => rows
        .Where(row => row.Sum() >= LeastForKind)
        .GroupBy(SetOf)
        .OrderByDescending(group => group.Sum(row => row.Sum()))
        .ThenBy(group => group.Key)
        .Take(250)
        .Select((group, index) => (group.Key, Number: (byte)(index + 1)))
        .ToDictionary(pair => pair.Key, pair => pair.Number);

    private static ulong SetOf(int[] row)
    {
        double least = row.Sum() * RareShare;
        ulong set = 0;
        for (int tag = 0; tag < row.Length; tag++)
        {
            set |= row[tag] > least ? 1UL << tag : 0;
        }

        return set;
    }
}
