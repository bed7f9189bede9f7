using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>The words by which offices are recognised: word lists, and the titles and jurisdictions of a tenure table. Immutable and thread-safe.</summary>
internal sealed class OfficeVocabulary
{
    private const string Folder = "Extraction/Offices/";
    private static readonly LexiconTable EquivalentTitles = LexiconTable.Load(Folder + "equivalent-titles.lexicon");
    private static readonly ConditionalWeakTable<TenureTable, OfficeVocabulary> ByTable = [];

    private readonly WordTable<ImmutableArray<string[]>> titles;
    private readonly WordTable<ImmutableArray<string[]>> titlesWithJurisdiction;
    private readonly WordTable<ImmutableArray<string[]>> jurisdictions;
    private readonly WordTable<bool> openers;

    private OfficeVocabulary(TenureTable table)
    {
        Table = table;
        IEnumerable<string> whole = table.Offices.SelectMany(office => office.StandaloneTitles.Append(office.Title)).Where(title => !IsBareHead(title));
        titles = Index(WordList.Load(Folder + "titles.lexicon").Entries.Concat(whole));
        titlesWithJurisdiction = Index(table.Offices.SelectMany(office => office.Aliases.Concat(office.LooseTitles).Append(office.Title)));
        openers = titles.Keys.Concat(titlesWithJurisdiction.Keys).ToWordTable();
        jurisdictions = Index(table.Jurisdictions.SelectMany(place => place.Aliases.Concat(place.Adjectives).Append(place.Name).Concat(place.Seats)));
    }

    public TenureTable Table { get; }

    public static LexiconTable Status { get; } = LexiconTable.Load(Folder + "status.lexicon");

    public static WordList Modifiers { get; } = WordList.Load(Folder + "modifiers.lexicon");

    public static WordList NeutralAdjectives { get; } = WordList.Load(Folder + "neutral-adjectives.lexicon");

    public static LexiconTable Cues { get; } = LexiconTable.Load(Folder + "cues.lexicon");

    public static WordList Adverbs { get; } = WordList.Load(Folder + "adverbs.lexicon");

    public static WordList Succession { get; } = WordList.Load(Folder + "succession.lexicon");

    public static WordList Administrations { get; } = WordList.Load(Folder + "administrations.lexicon");

    /// <summary>Titles that may stand in front of the head of an administration.</summary>
    public static WordList AdministrationTitles { get; } = WordList.Load(Folder + "administration-titles.lexicon");

    public static WordList History { get; } = WordList.Load(Folder + "history.lexicon");

    /// <summary>The titles that the same office bears in other countries: "defence minister" for "secretary of defense".</summary>
    public static IEnumerable<string> Equivalents(string title) => EquivalentTitles.TryGet(title, out string? others) ? others.Split('|') : [];

    /// <summary>The id of the country whose government sits there ("white house"), or <see langword="null"/> where the words name no seat.</summary>
    public static string? CountryOfSeat(string seat, TenureTable table) => Gazetteer.Core.TryFindMetonym(seat, out Metonym? metonym)
        && metonym is { Power: "presidency" or "government", Country: { } id } && Gazetteer.Core.TryGet(id, out Place? country)
        ? table.FindJurisdiction(country.Name)?.Id
        : null;

    public static OfficeVocabulary For(TenureTable table) => ByTable.GetValue(table, key => new(key));

    /// <summary>Whether a title of either kind may begin with <paramref name="first"/>.</summary>
    public bool MayOpenTitle(string first) => openers.Contains(first);

    /// <summary>As <see cref="MayOpenTitle(string)"/>, of a token as it stands.</summary>
    public bool MayOpenTitle(AnalyzedText text, int token) => openers.Contains(text, token);

    /// <summary>The number of tokens of a title at <paramref name="token"/>, whose first word is taken as <paramref name="first"/>; 0 when there is none.</summary>
    public int TitleAt(AnalyzedText text, int token, string first) => LongestAt(titles, text, token, first);

    /// <summary>As <see cref="TitleAt"/>, with the short titles that need a country or organisation in front ("chief", "leader", "director").</summary>
    public int TitleAfterJurisdictionAt(AnalyzedText text, int token, string first) => LongestAt(titlesWithJurisdiction, text, token, first);

    /// <summary>The number of tokens of a capitalised jurisdiction ("South Korean", "U.S.") at <paramref name="token"/>; 0 when there is none.</summary>
    public int JurisdictionAt(AnalyzedText text, int token) => text.IsCapitalized(token) ? LongestAt(jurisdictions, text, token) : 0;

    /// <summary>The ids of all countries and organisations that a text names.</summary>
    public HashSet<string> JurisdictionsIn(AnalyzedText text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (int token = 0; token < text.Count; token++)
        {
            int length = JurisdictionAt(text, token);
            if (length > 0 && Table.FindJurisdiction(text.SpanOf(new(token, token + length)).Slice(text.Text)) is { } place)
            {
                found.Add(place.Id);
            }
        }

        return found;
    }

    /// <summary>The number of tokens of a jurisdiction that ends right before <paramref name="end"/>; 0 when there is none.</summary>
    public int JurisdictionBefore(AnalyzedText text, int end, int lowest)
    {
        for (int length = 4; length >= 1; length--)
        {
            int first = end - length;
            if (first >= lowest && JurisdictionAt(text, first) == length)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>
    /// The token where the name begins in tokens that were taken for a name but hold a title: "Antony Blinken" in "US Secretary of State Antony Blinken" and in
    /// "of State Antony Blinken"; the first token when they hold none.
    /// </summary>
    public int NameAfterTitle(AnalyzedText text, TokenRange name)
    {
        int lowest = text.Sentences[text.SentenceOf[name.First]].First;
        for (int first = name.First; first >= Math.Max(lowest, name.First - 3); first--)
        {
            int title = first == name.First ? SkipAttributes(text, name) : first;
            string word = text.Lower[title];
            word = word.StartsWith("ex-", StringComparison.Ordinal) ? word[3..] : word.StartsWith("then-", StringComparison.Ordinal) ? word[5..] : word;
            int end = title + TitleAt(text, title, word);
            if (end > Math.Max(title, name.First) && end < name.End)
            {
                return end;
            }
        }

        return name.First;
    }

    private int SkipAttributes(AnalyzedText text, TokenRange name)
    {
        int token = name.First;
        while (token + 1 < name.End)
        {
            int country = JurisdictionAt(text, token);
            int length = country > 0 ? country : Status.TryGet(text.Lower[token], out _) ? 1 : 0;
            if (length == 0 || token + length >= name.End)
            {
                break;
            }

            token += length;
        }

        return token;
    }

    // "chair" or "director" alone says too little; the lists hold what does not.
    private static bool IsBareHead(string title) => title is "chair" or "director" or "president" or "premier";

    private static int LongestAt(WordTable<ImmutableArray<string[]>> index, AnalyzedText text, int token) =>
        index.TryGetValue(text, token, out ImmutableArray<string[]> candidates) ? LongestOf(candidates, text, token) : 0;

    private static int LongestAt(WordTable<ImmutableArray<string[]>> index, AnalyzedText text, int token, string first) =>
        index.TryGetValue(first, out ImmutableArray<string[]> candidates) ? LongestOf(candidates, text, token) : 0;

    private static int LongestOf(ImmutableArray<string[]> candidates, AnalyzedText text, int token)
    {
        int end = text.Sentences[text.SentenceOf[token]].End;
        foreach (string[] words in candidates)
        {
            if (token + words.Length <= end && Matches(words, text, token))
            {
                return words.Length;
            }
        }

        return 0;
    }

    private static bool Matches(string[] words, AnalyzedText text, int token)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (!string.Equals(words[i], text.Lower[token + i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static WordTable<ImmutableArray<string[]>> Index(IEnumerable<string> phrases) => phrases
        .Select(phrase => phrase.ToLowerInvariant().Replace('’', '\''))
        .Distinct(StringComparer.Ordinal)
        .Select(phrase => TextAnalyzer.Default.Analyze(phrase).Lower.ToArray())
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToWordTable(group => group.Key, group => group.OrderByDescending(words => words.Length).ToImmutableArray());
}
