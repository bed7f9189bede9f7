using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>How a word opens a group of verbs.</summary>
[Flags]
internal enum CueOpening
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>With an infinitive: "continued to call".</summary>
    Infinitive = 1,

    /// <summary>With a gerund: "kept saying".</summary>
    Gerund = 2,

    /// <summary>With "by" and a gerund: "began by saying".</summary>
    By = 4,
}

/// <summary>The verbs and adjectives that stand in front of a cue and belong to it.</summary>
internal static class CueOpeners
{
    internal const string Path = "Extraction/Quotes/cue-openers.lexicon";

    private static readonly WordTable<CueOpening> Openers = Load();

    /// <summary>Whether <paramref name="lemma"/> opens a group in the way of <paramref name="opening"/>.</summary>
    public static bool Takes(string lemma, CueOpening opening) => Openers.TryGetValue(lemma, out CueOpening found) && (found & opening) != CueOpening.None;

    private static WordTable<CueOpening> Load()
    {
        LexiconTable table = LexiconTable.Load(Path);
        var openers = new Dictionary<string, CueOpening>(StringComparer.Ordinal);
        foreach (string lemma in table.Keys)
        {
            table.TryGet(lemma, out string? ways);
            foreach (string way in ways!.Split(' '))
            {
                openers[lemma] = openers.GetValueOrDefault(lemma) | Enum.Parse<CueOpening>(way, ignoreCase: true);
            }
        }

        return openers.ToWordTable();
    }
}
