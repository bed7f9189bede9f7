using System.Collections.Frozen;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>First names with the gender of those who bear them, and common surnames. Immutable and thread-safe.</summary>
public sealed class GivenNames
{
    private readonly FrozenDictionary<string, char> genders;
    private readonly FrozenSet<string> surnames;
    private readonly FrozenDictionary<string, string> shortFor;

    private GivenNames()
    {
        genders = GazetteerRows.Rows("Knowledge/People/first-names.lexicon")
            .Select(row => row[0].Split(' '))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1][0], StringComparer.Ordinal);
        surnames = GazetteerRows.Rows("Knowledge/People/surnames.lexicon").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
        shortFor = GazetteerRows.Rows("Knowledge/People/short-names.lexicon")
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    /// <summary>The names that ship with the library, loaded once.</summary>
    public static GivenNames Core { get; } = new();

    internal IEnumerable<string> All => genders.Keys;

    internal IEnumerable<string> AllSurnames => surnames;

    internal IEnumerable<string> AllShortForms => shortFor.Keys;

    /// <summary>Whether <paramref name="name"/> is a first name.</summary>
    public bool IsGivenName(string name) => genders.ContainsKey(NameSpelling.Fold(name));

    /// <summary>Whether <paramref name="name"/> is a common surname.</summary>
    public bool IsSurname(string name) => surnames.Contains(NameSpelling.Fold(name));

    /// <summary><c>m</c>, <c>f</c>, or <see langword="null"/> where both bear it or it is not known.</summary>
    public char? GenderOf(string name) =>
        genders.TryGetValue(NameSpelling.Fold(name), out char gender) && gender != 'u' ? gender : null;

    /// <summary>Whether two first names may be one person's: equal, a short form and what it is short for, or an initial.</summary>
    public bool MayBeSame(string left, string right)
    {
        string a = NameSpelling.Fold(left).TrimEnd('.');
        string b = NameSpelling.Fold(right).TrimEnd('.');
        if (a.Length == 0 || b.Length == 0)
        {
            return false;
        }

        if (a.Length == 1 || b.Length == 1)
        {
            return a[0] == b[0];
        }

        return string.Equals(LongForm(a), LongForm(b), StringComparison.Ordinal) || NameSpelling.AreTransliterations(a, b);
    }

    private string LongForm(string name) => shortFor.GetValueOrDefault(name, name);
}
