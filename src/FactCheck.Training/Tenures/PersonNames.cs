using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>Whether two rows of one office name one person.</summary>
internal static class PersonNames
{
    /// <param name="one">A row.</param>
    /// <param name="other">Another row of the same office.</param>
    /// <param name="isNear">Whether they start within sixty days of each other, when one name in common is enough.</param>
    public static bool Match(RawTenure one, RawTenure other, bool isNear)
    {
        foreach (string[] left in Names(one))
        {
            foreach (string[] right in Names(other))
            {
                if (Match(left, right, isNear))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<string[]> Names(RawTenure row) => row.Variants.Prepend(row.Name).Select(name => NameFolding.Fold(name).Split(' '));

    private static bool Match(string[] one, string[] other, bool isNear)
    {
        // Jabir al-Ahmad al-Jabir al-Sabah and Sabah al-Ahmad al-Jabir al-Sabah have all words in common, and are two.
        int common = one.GroupBy(word => word, StringComparer.Ordinal).Sum(group => Math.Min(group.Count(), other.Count(word => string.Equals(word, group.Key, StringComparison.Ordinal))));
        int least = Math.Min(one.Length, other.Length);
        if (common == least && (least > 1 || one.Length == other.Length || isNear))
        {
            return true;
        }

        // A first name in common is not enough: Camaño handed over to Duhalde, Eduardo both.
        return isNear && (one.Where((word, i) => word.Length > 3 && other.Where((same, j) => i > 0 && j > 0 && string.Equals(word, same, StringComparison.Ordinal)).Any()).Any() || Distance(one[^1], other[^1]) <= (one[^1].Length > 6 ? 2 : one[^1].Length > 4 ? 1 : 0));
    }

    /// <summary>Whether one of two names has all words of the other.</summary>
    public static bool AreNested(string one, string other) =>
        NameFolding.Fold(one).Split(' ') is var left && NameFolding.Fold(other).Split(' ') is var right
        && (left.All(word => right.Contains(word, StringComparer.Ordinal)) || right.All(word => left.Contains(word, StringComparer.Ordinal)));

    public static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
