using FactCheck.Knowledge;

namespace FactCheck.Checking.Rules.People;

/// <summary>Whether names that are spelt apart may be one person's: sources write "Mohammed" and "Muhammad", and a table made of several may hold a person twice.</summary>
internal static class NameLikeness
{
    private const int ShortestWord = 3;

    /// <summary>The folded words of a name.</summary>
    public static string[] WordsOf(string name) => NameFolding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a word of the name is a word of the holder's, or nearly so.</summary>
    public static bool SharesWord(string[] words, OfficeHolder holder) =>
        holder.Variants.Concat(holder.StandaloneNames).Append(holder.Name).SelectMany(WordsOf)
            .Any(known => known.Length >= ShortestWord && Array.Exists(words, word => word.Length >= ShortestWord && IsLike(word, known)));

    /// <summary>Whether two persons of the table may be one: each word of the shorter name is like one of the longer.</summary>
    public static bool MayBeOne(TenureTable table, string person, string other)
    {
        if (string.Equals(person, other, StringComparison.Ordinal))
        {
            return true;
        }

        string[] a = WordsOf(table.FindPerson(person)?.Name ?? "");
        string[] b = WordsOf(table.FindPerson(other)?.Name ?? "");
        (string[] few, string[] many) = a.Length <= b.Length ? (a, b) : (b, a);
        return few.Length > 1 && Array.TrueForAll(few, word => Array.Exists(many, known => IsLike(word, known)));
    }

    private static bool IsLike(string a, string b) => string.Equals(a, b, StringComparison.Ordinal)
        || (a.Length >= ShortestWord && b.Length >= ShortestWord
            && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal) || Distance(a, b) <= (Math.Min(a.Length, b.Length) - 1) / 3));

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
