using System.Collections.Immutable;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on when a named occasion is held: "at the Consumer Electronics Show in Las Vegas next week", "in January at the CES show", "the Harrow Film Festival opens on 3 May". The time has to
/// stand beside the name, with nothing but a place between. Gives no claim for another year's edition ("last year's", "the 2022 games").
/// </summary>
internal static class OccasionClaims
{
    /// <summary>In the context of a claim that tells of the first day.</summary>
    public const string BeginMark = "begin";

    /// <summary>In the context of every claim: the name is in the attribute, so that no words around it have to tell which occasion it is.</summary>
    public const string Mark = "occasion";

    private const int MostBetween = 9;
    private const int MostWords = 6;
    private const int LeastInitials = 3;

    private static readonly WordList Heads = WordList.Load("Extraction/Claims/occasions.lexicon");
    private static readonly WordList ShowKinds = WordList.Load("Extraction/Claims/show-kinds.lexicon");

    public static void Add(ClaimSource source, List<Claim> into)
    {
        if (source.Article.Times.IsEmpty)
        {
            return;
        }

        List<(TokenRange Range, string Name)>? found = null;
        for (int token = 0; token < source.Text.Count; token++)
        {
            if (NameEndingAt(source.Text, token) is { Length: > 1 } range)
            {
                (found ??= []).Add((range, NameOf(source.Text, range)));
            }
        }

        if (found is not null)
        {
            AddShort(source.Text, found);
            Add(source, found, into);
        }
    }

    private static void Add(ClaimSource source, List<(TokenRange Range, string Name)> found, List<Claim> into)
    {
        foreach ((TokenRange range, string name) in found.OrderBy(occasion => occasion.Range.First))
        {
            if (TimeOf(source, range) is { } time)
            {
                ImmutableArray<string> context = BeginsBefore(source.Text, range, time) ? [BeginMark, Mark] : [Mark];
                into.Add(source.Make(new(SubjectKind.Story, -1), Attributes.HeldPrefix + name, new(time.Timex.Value) { Timex = time.Timex }, time, context: context));
            }
        }
    }

    /// <summary>The tokens of the name whose last word is at <paramref name="token"/>; empty when none is.</summary>
    internal static TokenRange NameEndingAt(AnalyzedText text, int token)
    {
        if (!text.IsCapitalized(token) || !Heads.Contains(text, token))
        {
            return default;
        }

        TokenRange sentence = text.Sentences[text.SentenceOf[token]];
        if (token + 1 < sentence.End && text.IsCapitalized(token + 1))
        {
            return default;
        }

        int first = token;
        while (first > sentence.First && token - first < MostWords && text.IsCapitalized(first - 1) && text.Classes[first - 1] is WordClass.ProperNoun or WordClass.Noun or WordClass.Adjective && !text.Raw(first - 1).Contains('.'))
        {
            first--;
        }

        bool isOccasion = first < token && (text.Lower[token] is not "show" || ShowKinds.Contains(text.Lower[token - 1]));
        return isOccasion ? new(first, token + 1) : default;
    }

    private static string NameOf(AnalyzedText text, TokenRange range) => string.Join(' ', Enumerable.Range(range.First, range.Length).Select(token => text.Lower[token]));

    // "CES" for the Consumer Electronics Show, once the article has named it in full.
    private static void AddShort(AnalyzedText text, List<(TokenRange Range, string Name)> found)
    {
        Dictionary<string, string> byInitials = [];
        foreach ((_, string name) in found)
        {
            byInitials.TryAdd(string.Concat(name.Split(' ').Select(word => word[0])), name);
        }

        for (int token = 0; token < text.Count; token++)
        {
            if (text.Lower[token].Length >= LeastInitials && text.Raw(token).IndexOfAnyExceptInRange('A', 'Z') < 0 && byInitials.TryGetValue(text.Lower[token], out string? name))
            {
                found.Add((new(token, token + 1), name));
            }
        }
    }

    private static TimexMention? TimeOf(ClaimSource source, TokenRange name)
    {
        AnalyzedText text = source.Text;
        int sentence = text.SentenceOf[name.First];
        if (IsOtherEdition(text, name, text.Sentences[sentence]))
        {
            return null;
        }

        foreach (TimexMention time in SentenceMentions.In(source.Article.Times, sentence))
        {
            if (IsUsable(time) && (Follows(text, name, text.TokensIn(time.Span)) || Precedes(text, text.TokensIn(time.Span), name)))
            {
                return time;
            }
        }

        return null;
    }

    private static bool IsUsable(TimexMention time) => time is
    {
        IsHeader: false,
        Timex: { Type: TimexType.Date, Interval: not null, Mod: TimexMod.None, Date.Year: not null, Granularity: TimeGranularity.Day or TimeGranularity.Weekend or TimeGranularity.Week or TimeGranularity.Month },
    }

    || time is { IsHeader: false, Timex: { Type: TimexType.Date, Interval: not null, Mod: TimexMod.None, Granularity: TimeGranularity.Week } };

    // "last year's Harrow Film Festival", "the 2022 Harrow Games", "the Harrow Games 2022", "the second Harrow Games"
    private static bool IsOtherEdition(AnalyzedText text, TokenRange name, TokenRange sentence)
    {
        int before = name.First - 1;
        bool isMarked = before >= sentence.First && (text.Lower[before] is "'s" or "’s" or "’" or "'" || text.Classes[before] is WordClass.Numeral or WordClass.Adjective);
        return isMarked || (name.End < sentence.End && text.Classes[name.End] == WordClass.Numeral);
    }

    /// <summary>"at the show in Las Vegas next week"; "the show opens in Las Vegas on May 3".</summary>
    private static bool Follows(AnalyzedText text, TokenRange name, TokenRange time)
    {
        int from = name.End < text.Count && text.Lower[name.End] is "show" or "festival" or "fair" ? name.End + 1 : name.End;
        if (time.Length == 0 || time.First < from || time.First - from > MostBetween)
        {
            return false;
        }

        bool isHeld = IsAt(text, name.First);
        for (int i = from; i < time.First; i++)
        {
            if (IsHolding(text, i))
            {
                isHeld = true;
            }
            else if (!IsBetween(text, i))
            {
                return false;
            }
        }

        return isHeld;
    }

    /// <summary>"next week at the show", "in January at the CES show".</summary>
    private static bool Precedes(AnalyzedText text, TokenRange time, TokenRange name) =>
        time.Length > 0 && time.End < name.First && name.First - time.End <= 2 && text.Lower[time.End] is "at" or "during" && (name.First - time.End == 1 || text.Lower[time.End + 1] is "the");

    private static bool BeginsBefore(AnalyzedText text, TokenRange name, TimexMention time)
    {
        int end = text.TokensIn(time.Span).First;
        for (int i = name.End; i < end; i++)
        {
            if (IsOpening(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(AnalyzedText text, int name)
    {
        int before = name - 1;
        before = before >= 0 && text.Lower[before] is "the" ? before - 1 : before;
        return before >= 0 && text.Lower[before] is "at" or "during";
    }

    private static bool IsOpening(AnalyzedText text, int token) => text.Lemmas[token] is "begin" or "start" or "open" or "kick";

    private static bool IsHolding(AnalyzedText text, int token) =>
        IsOpening(text, token) || text.Lemmas[token] is "hold" or "run" || (text.Lemmas[token] is "take" && token + 1 < text.Count && text.Lower[token + 1] is "place");

    private static bool IsBetween(AnalyzedText text, int token) =>
        text.Classes[token] is WordClass.ProperNoun or WordClass.Auxiliary || text.Lower[token] is "in" or "at" or "on" or "from" or "," or "(" or "the" or "off" or "place" or "which" or "to";
}
