using System.Collections.Frozen;

using FactCheck.Language;

namespace FactCheck.Checking.Rules.Events;

/// <summary>The words that tell which of the outcomes of an event came about; from <c>outcomes.lexicon</c>.</summary>
internal static class OutcomeWords
{
    private const string Any = "*";

    private static readonly FrozenDictionary<string, (string Words, string Outcome)[]> ByType = Load();

    /// <summary>The outcome that <paramref name="words"/> tell of an event of <paramref name="type"/>, or <see langword="null"/>.</summary>
    public static string? Find(string type, string words)
    {
        foreach ((string sign, string outcome) in ByType.GetValueOrDefault(type) ?? [])
        {
            if (sign is Any || words.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return outcome;
            }
        }

        return null;
    }

    /// <summary>Whether <paramref name="text"/> speaks of two opposed outcomes of an event of <paramref name="type"/>: of charges, one person may face both.</summary>
    public static bool AreSeveral(string type, string text)
    {
        string? first = null;
        foreach ((string sign, string outcome) in ByType.GetValueOrDefault(type) ?? [])
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                first ??= outcome;
                if (OutcomeQuestion.AreOpposed(first, outcome))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The longest words first: "not guilty" before "guilty".
    private static FrozenDictionary<string, (string Words, string Outcome)[]> Load()
    {
        LexiconTable table = LexiconTable.Load("Checking/Rules/Events/outcomes.lexicon");
        return table.Keys
            .Select(key => (Type: key[..key.IndexOf(' ', StringComparison.Ordinal)], Words: key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..], Outcome: table.TryGet(key, out string? outcome) ? outcome : ""))
            .GroupBy(row => row.Type, StringComparer.Ordinal)
            .ToFrozenDictionary(
                type => type.Key,
                type => type.OrderByDescending(row => row.Words.Length).ThenBy(row => row.Words, StringComparer.Ordinal).Select(row => (row.Words, row.Outcome)).ToArray(),
                StringComparer.Ordinal);
    }
}
