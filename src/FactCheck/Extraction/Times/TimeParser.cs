using FactCheck.Extraction.Times.Productions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>
/// Finds time expressions: at each token the longest of what the productions read, then composition with its neighbours ("5 p.m." + "Tuesday",
/// "early" + "March", "about" + "two hours", "March 3" + "to" + "March 5"). Sentences without a word of time are passed over. Linear in the text: every production
/// looks a bounded number of tokens ahead.
/// </summary>
internal static class TimeParser
{
    private const int LongestExpression = 24;

    /// <summary>How many tokens before its first word of time an expression can begin: "no fewer than one hundred and twenty five thousand years".</summary>
    private const int LongestLead = 10;

    private static readonly LexiconTable Hedges = LexiconTable.Load(TimeWords.HedgesPath);

    public static List<TimeParse> Parse(TimeTokens t)
    {
        var found = new List<TimeParse>();
        foreach (TokenRange sentence in t.Text.Sentences)
        {
            ParseSentence(t, sentence, found);
        }

        return found;
    }

    /// <summary>The longest that the productions read at token <paramref name="i"/>, without article, modifier or neighbours.</summary>
    public static TimeParse? ReadPlain(TimeTokens t, int i)
    {
        if (t.Kind(i) is TimeWordKind.None or TimeWordKind.Inner)
        {
            return null;
        }

        TimeParse? best = null;
        Keep(ref best, Weekdays.Read(t, i));
        Keep(ref best, Dates.Read(t, i));
        Keep(ref best, MonthParts.Read(t, i));
        Keep(ref best, Relatives.Read(t, i));
        Keep(ref best, ClockSpans.Read(t, i));
        Keep(ref best, Clock.Read(t, i));
        Keep(ref best, Years.Read(t, i));
        Keep(ref best, Holidays.Read(t, i));
        Keep(ref best, Sets.Read(t, i));
        Keep(ref best, Lengths.Read(t, i));
        if (best is { Expression: { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Month or TimeGranularity.Season or TimeGranularity.Quarter } } calendar)
        {
            best = Years.WithYear(t, calendar.First, calendar.End, calendar.Expression);
        }

        return best;
    }

    /// <summary>With "the", "a" or a possessive in front where the expression takes it in.</summary>
    public static TimeParse? ReadArticled(TimeTokens t, int i)
    {
        if (t.Is(i, "the") && t.SameSentence(i, i + 1) && ReadPlain(t, i + 1) is { } inner)
        {
            return TakesArticle(t, i, inner) ? inner with { First = i } : null;
        }

        return ReadPlain(t, i);
    }

    /// <summary>A date with its time of day, as the end of a range or what a length counts from.</summary>
    public static TimeParse? ReadJoined(TimeTokens t, int i) =>
        (Modifiers.Read(t, i) ?? (t.Is(i, "the") && t.Ordinal(i + 1) < 0 ? ReadArticled(t, i) : ReadPlain(t, t.Is(i, "the") ? i + 1 : i))) is { } parse ? Composition.JoinAll(t, parse, LongestExpression) : null;

    private static void ParseSentence(TimeTokens t, TokenRange sentence, List<TimeParse> found)
    {
        // An expression may run over what was taken for the end of the sentence before.
        int i = found.Count > 0 ? Math.Max(sentence.First, found[^1].End) : sentence.First;
        for (int trigger = t.NextTrigger(i, sentence.End); trigger < sentence.End; trigger = t.NextTrigger(i, sentence.End))
        {
            i = FirstStart(t, i, trigger);
            while (i <= trigger)
            {
                if (t.Kind(i) is not (TimeWordKind.None or TimeWordKind.Inner) && ReadComposed(t, i) is { } parse)
                {
                    found.Add(parse);
                    i = Math.Max(parse.End, i + 1);
                    break;
                }

                i++;
            }
        }
    }

    /// <summary>The first of the words before <paramref name="trigger"/> from which on all can belong to one expression.</summary>
    private static int FirstStart(TimeTokens t, int from, int trigger)
    {
        int start = trigger;
        while (start > from && trigger - start < LongestLead && t.Kind(start - 1) != TimeWordKind.None)
        {
            start--;
        }

        return start;
    }

    /// <summary>The whole expression that begins at token <paramref name="i"/>, modifiers and article included.</summary>
    private static TimeParse? ReadComposed(TimeTokens t, int i) =>
        ReadModified(t, i) is { } parse && Composition.JoinAll(t, parse, LongestExpression) is var joined
            ? Anchored.Read(t, joined) ?? (Ranges.Read(t, joined) is { } range ? Composition.JoinAll(t, range, LongestExpression) : Usable(t, joined))
            : null;

    private static TimeParse? ReadModified(TimeTokens t, int i)
    {
        if (Relatives.ReadReference(t, i) is { } reference)
        {
            return ReadPlain(t, i) is { } plainer && plainer.End > reference.End ? plainer : reference;
        }

        if (t.Kind(i) is TimeWordKind.Lead or TimeWordKind.PhraseEnd && Hedges.MatchAt(t.Text, i, out string? words) is var length and > 0 && t.SameSentence(i, i + length)
            && !(words is "over" && (t.Is(i + 1, "the") || t.Kind(i + 1) is TimeWordKind.Lead or TimeWordKind.Step && !t.Is(i + 1, "a") && !t.Is(i + 1, "an"))) && ReadArticled(t, i + length) is { } inner)
        {
            Hedges.TryGet(words!, out string? name);
            return Hedged(inner, i, Enum.Parse<Hedge>(name!));
        }

        return Modifiers.Read(t, i) ?? ReadArticled(t, i);
    }

    private static bool TakesArticle(TimeTokens t, int the, TimeParse inner) => inner.Expression switch
    {
        { Kind: ExpressionKind.Calendar, Holiday: not null } => false,
        { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Year } e => e.Mod != TimexMod.None || t.Is(the + 1, "year") || t.Kind(the + 1) == TimeWordKind.Fiscal,
        { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Month } e => e.Mod != TimexMod.None || t.Is(the + 1, "month") || t.Is(the + 2, "month"),
        { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day } e => e.Date.Month is null,
        { Kind: ExpressionKind.Weekday } e => e.Step is not null,
        { Kind: ExpressionKind.Length } or { Unit: TimeGranularity.Quarter } when inner.End == the + 2 && t.Kind(the + 1) == TimeWordKind.Hyphenated => false,
        { Kind: ExpressionKind.Set } => false,
        { Kind: ExpressionKind.Range } => t.Ordinal(the + 1) > 0,
        _ => true,
    };

    private static void Keep(ref TimeParse? best, TimeParse? next)
    {
        if (next is { } parse && (best is not { } known || parse.End > known.End))
        {
            best = parse;
        }
    }

    /// <summary>A hedge moves the bounds of a length and blurs a clock time or date; "over Thursday" and "some Tuesday" are no hedges.</summary>
    private static TimeParse? Hedged(TimeParse parse, int first, Hedge hedge) => parse.Expression.Kind switch
    {
        ExpressionKind.Length or ExpressionKind.Shift => parse with { First = first, Expression = parse.Expression with { Hedge = hedge } },
        ExpressionKind.Set => hedge is Hedge.About or Hedge.Nearly ? parse : null,
        ExpressionKind.TimeOfDay or ExpressionKind.Range => hedge is Hedge.About or Hedge.Nearly ? parse with { First = first, Expression = parse.Expression with { Mod = TimexMod.Approx } } : null,
        ExpressionKind.Calendar => hedge is Hedge.About ? parse with { First = first, Expression = parse.Expression with { Mod = TimexMod.Approx } } : null,
        _ => null,
    };

    /// <summary>Drops what only helps to compose: a part of day that nothing dates.</summary>
    private static TimeParse? Usable(TimeTokens t, TimeParse parse) =>
        parse.Expression is { Kind: ExpressionKind.TimeOfDay, Minute: null } && !t.Is(parse.First, "the") && parse.Expression.Mod == TimexMod.None && t.Kind(parse.First) != TimeWordKind.Hyphenated ? null : parse;
}
