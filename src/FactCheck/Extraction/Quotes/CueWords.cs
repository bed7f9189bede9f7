using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>What a function word does.</summary>
internal enum FunctionWord : byte
{
    None,
    Pronoun,
    Relative,
    Determiner,
    Auxiliary,
    Negation,
    Adverb,
    Preposition,
    Subordinator,
    Coordinator,
    Time,
}

/// <summary>What the lexicons of this folder know of a word form.</summary>
/// <param name="Function">What it does as a function word.</param>
/// <param name="Verb">The cue verb of which it is a form.</param>
/// <param name="Noun">The cue noun that it is.</param>
/// <param name="Adjective">The cue adjective that it is.</param>
internal sealed record CueWord(FunctionWord Function, CueForm? Verb, CueVerb? Noun, CueVerb? Adjective);

/// <summary>All word forms that quotations are read from in one table, so that each token is looked up once.</summary>
internal static class CueWords
{
    internal const string FunctionPath = "Extraction/Quotes/function-words.lexicon";
    internal const string NounPath = "Extraction/Quotes/cue-nouns.lexicon";
    internal const string AdjectivePath = "Extraction/Quotes/cue-adjectives.lexicon";

    /// <summary>The index of a word that no lexicon holds.</summary>
    public const ushort Unknown = 0;

    /// <summary>The index of an adverb that its ending shows.</summary>
    public const ushort Adverb = 1;

    private static readonly (WordTable<ushort> Indexes, ImmutableArray<CueWord> Words) Table = Load();

    /// <summary>The index of <paramref name="lower"/>; <see cref="Unknown"/> when no lexicon holds it.</summary>
    public static ushort IndexOf(string lower) => Table.Indexes.GetValueOrDefault(lower);

    /// <summary>The word at <paramref name="index"/>.</summary>
    public static CueWord At(ushort index) => Table.Words[index];

    private static (WordTable<ushort> Indexes, ImmutableArray<CueWord> Words) Load()
    {
        var words = new Dictionary<string, CueWord>(StringComparer.Ordinal);
        LexiconTable functions = LexiconTable.Load(FunctionPath);
        foreach (string word in functions.Keys)
        {
            functions.TryGet(word, out string? name);
            words[word] = Of(words, word) with { Function = Enum.Parse<FunctionWord>(name!, ignoreCase: true) };
        }

        foreach ((string form, CueForm verb) in CueLexicon.All)
        {
            words[form] = Of(words, form) with { Verb = verb };
        }

        foreach ((string noun, CueVerb cue) in Rows(NounPath))
        {
            words[noun] = Of(words, noun) with { Noun = cue };
            string plural = CueLexicon.WithS(noun);
            words[plural] = Of(words, plural) with { Noun = cue };
        }

        foreach ((string adjective, CueVerb cue) in Rows(AdjectivePath))
        {
            words[adjective] = Of(words, adjective) with { Adjective = cue };
        }

        var table = ImmutableArray.CreateBuilder<CueWord>(words.Count + 2);
        table.Add(new(FunctionWord.None, null, null, null));
        table.Add(new(FunctionWord.Adverb, null, null, null));
        var indexes = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach ((string word, CueWord entry) in words)
        {
            indexes[word] = checked((ushort)table.Count);
            table.Add(entry);
        }

        return (indexes.ToWordTable(), table.ToImmutable());
    }

    private static CueWord Of(Dictionary<string, CueWord> words, string word) => words.GetValueOrDefault(word) ?? new(FunctionWord.None, null, null, null);

    private static IEnumerable<(string Lemma, CueVerb Cue)> Rows(string path)
    {
        LexiconTable table = LexiconTable.Load(path);
        foreach (string lemma in table.Keys)
        {
            table.TryGetRow(lemma, out ImmutableArray<string> row);
            yield return (lemma, CueLexicon.Parse(lemma, row));
        }
    }
}
