using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Quantities;

/// <summary>What a word says of those counted.</summary>
/// <param name="Role">The role.</param>
/// <param name="Grammar">
/// How it goes with them: <c>p</c> as a participle behind them ("12 were killed"), <c>o</c> as a verb before them ("killing 12"), <c>s</c> as their own verb
/// ("12 died"), <c>a</c> as an adjective ("12 dead"), <c>n</c> as the noun that is counted ("12 deaths").
/// </param>
/// <param name="Length">Its tokens.</param>
internal readonly record struct RoleWord(string Role, string Grammar, int Length)
{
    public bool Allows(char grammar) => Grammar.Contains(grammar, StringComparison.Ordinal);
}

/// <summary>Words for what became of people: killed, wounded, missing, arrested, …</summary>
internal static class RoleLexicon
{
    private static readonly LexiconTable Words = LexiconTable.Load("Extraction/Quantities/roles.lexicon");

    /// <summary>The words and phrases.</summary>
    public static ImmutableArray<string> Phrases => Words.Keys;

    /// <summary>The role word that begins at <paramref name="token"/>, or <see langword="null"/>.</summary>
    public static RoleWord? At(SentenceScan scan, int token)
    {
        string? key = null;
        int length = scan.Has(token, WordTraits.Role) ? scan.Match(Words, token, out key) : 0;
        return length > 0 && Words.TryGetRow(key!, out var columns) ? new(columns[0], columns[1], length) : null;
    }

    /// <summary>The role word that ends with <paramref name="token"/>.</summary>
    public static RoleWord? EndingAt(SentenceScan scan, int token)
    {
        for (int first = Math.Max(scan.First, token - 2); first <= token; first++)
        {
            if (At(scan, first) is { } word && first + word.Length == token + 1)
            {
                return word;
            }
        }

        return null;
    }

    public static bool IsRole(SentenceScan scan, int token) => scan.Has(token, WordTraits.Role) && Words.Contains(scan.Word(token));

    public static bool IsNoun(SentenceScan scan, int token) =>
        scan.Has(token, WordTraits.Role) && Words.TryGetRow(scan.Word(token), out var columns) && columns[1].Contains('n', StringComparison.Ordinal);
}
