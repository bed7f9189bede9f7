using System.Collections.Frozen;

namespace FactCheck.Language;

/// <summary>The words by those of their forms that no rule of endings gives: "fled" is of "flee", "crises" of "crisis".</summary>
internal static class IrregularForms
{
    internal const string VerbsPath = "Language/irregular-verbs.lexicon";
    internal const string NounsPath = "Language/irregular-nouns.lexicon";

    private static readonly Lazy<FrozenDictionary<string, string>> LoadedVerbs = new(() => Load(VerbsPath));
    private static readonly Lazy<FrozenDictionary<string, string>> LoadedNouns = new(() => Load(NounsPath));

    /// <summary>The past, participles and -ing forms of verbs, each with its base form.</summary>
    public static IReadOnlyDictionary<string, string> Verbs => LoadedVerbs.Value;

    /// <summary>The plurals of nouns, each with its singular.</summary>
    public static IReadOnlyDictionary<string, string> Nouns => LoadedNouns.Value;

    /// <summary>The dictionary form of <paramref name="lower"/> under <paramref name="tag"/>, or <see langword="null"/> where it is not listed.</summary>
    public static string? BaseOf(string lower, Tag tag) => tag switch
    {
        { Class: WordClass.Verb, Form: VerbForm.Past or VerbForm.PastParticiple or VerbForm.Gerund } => LoadedVerbs.Value.GetValueOrDefault(lower),
        { Class: WordClass.Noun } => LoadedNouns.Value.GetValueOrDefault(lower),
        _ => null,
    };

    private static FrozenDictionary<string, string> Load(string path)
    {
        LexiconTable table = LexiconTable.Load(path);
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string word in table.Keys)
        {
            table.TryGet(word, out string? forms);
            foreach (string form in forms!.Split(' '))
            {
                bases.Add(form, word);
            }
        }

        return bases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
