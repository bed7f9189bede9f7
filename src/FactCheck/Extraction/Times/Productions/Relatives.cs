using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>
/// Times counted from the day of writing or from an earlier time: "yesterday", "last week", "this summer", "next Friday", "the past two years",
/// "the day before", "the following month".
/// </summary>
internal static class Relatives
{
    private static readonly LexiconTable References = LexiconTable.Load(TimeWords.ReferencesPath);

    public static TimeParse? Read(TimeTokens t, int i) => t.Kind(i) switch
    {
        TimeWordKind.DayWord => ReadDayWord(t, i),
        TimeWordKind.Step => ReadStep(t, i),
        TimeWordKind.Unit when t.Is(i, "year") && t.Is(i + 1, "to") && t.Is(i + 2, "date") => new(i, i + 3, new(ExpressionKind.UnitStep) { Step = 0, Unit = TimeGranularity.Year }),
        TimeWordKind.Unit => ReadDayBefore(t, i),
        TimeWordKind.Lead or TimeWordKind.Fiscal when t.Lower(i) is "full" or "fiscal" && t.Is(i + 1, "year") && t.Is(i - 1, "the") && t.Year(i + 2) < 0 => ReadPresentYear(t, i),
        TimeWordKind.Number when t.Is(i, "one") && t.Is(i + 1, "day") && t.IsAny(i - 1, Modals) => new(i, i + 2, new(ExpressionKind.Reference) { Value = "FUTURE_REF", Unit = TimeGranularity.Unspecified }),
        TimeWordKind.Ordinal or TimeWordKind.Number => null,
        TimeWordKind.Lead or TimeWordKind.PhraseEnd when t.Is(i, "recent") => ReadRecent(t, i),
        TimeWordKind.Lead when t.Is(i, "latest") => ReadLatest(t, i),
        _ => null,
    };

    public static TimeParse? ReadReference(TimeTokens t, int i)
    {
        if (t.Kind(i) is not (TimeWordKind.Lead or TimeWordKind.Step or TimeWordKind.PhraseEnd))
        {
            return null;
        }

        if (t.Is(i, "date"))
        {
            return ReadToDate(t, i);
        }

        int length = References.MatchAt(t.Text, i, out string? phrase);
        if (length == 0 || !References.TryGet(phrase!, out string? value))
        {
            return null;
        }

        // "the past" is a time of its own only where it ends: "the past year" is not one.
        int end = i + length;
        bool open = phrase is "the past" && (t.Unit(end) is not null || Numbers.Read(t, end) is not null || t.IsWeekday(end) || t.Kind(end) is TimeWordKind.Season or TimeWordKind.ModNoun
            || (end < t.Count && char.IsLetter(t.Lower(end)[0]) && !t.IsAny(end, AfterNoun)));
        bool condition = phrase is "soon" && (t.Lower(i - 1) is "as" or "too" or "so" || t.Is(i + 1, "after"));
        return open || condition ? null : new(i, end, new(ExpressionKind.Reference) { Value = value, Unit = TimeGranularity.Unspecified });
    }

    /// <summary>"No one has died to date", and not "they used to date" or "up to date".</summary>
    private static TimeParse? ReadToDate(TimeTokens t, int i)
    {
        bool ends = t.EndsSentence(i) || !char.IsLetterOrDigit(t.Lower(i + 1)[0]) || t.Lower(i + 1) is "has" or "have" or "had" or "is" or "are";
        return t.Lower(i - 1) is "to" or "till" && t.SameSentence(i - 1, i) && ends && t.Text.Classes[i] != WordClass.Verb && t.Lower(i - 2) is not ("up" or "used" or "want" or "wants" or "wanted")
            ? new(i - 1, i + 1, new(ExpressionKind.Reference) { Value = "PRESENT_REF", Unit = TimeGranularity.Unspecified })
            : null;
    }

    private static readonly WordSet Modals = new("will would could may might 'll can");

    private static bool IsQuoted(TimeTokens t, int i) => t.Lower(i - 1) is "\"" or "“" or "''" or "``" or "‘" or "'";

    private static readonly WordSet AfterNoun = new("and or but to that when as , . ; : was were is has have had , he she it they the with by for in on");

    private static TimeParse ReadDayWord(TimeTokens t, int i)
    {
        var day = new TimeExpression(ExpressionKind.UnitStep) { Step = t.Value(i), Unit = TimeGranularity.Day };
        return new(i, i + 1, t.Is(i, "tonight") ? day with { Part = "NI" } : day);
    }

    private static TimeParse? ReadStep(TimeTokens t, int i)
    {
        // "it will last two hours" is the verb, "This Week" after a quotation mark a programme.
        if ((t.Is(i, "last") && t.Text.Classes[i] == WordClass.Verb && t.Lower(i - 1) is not ("the" or "a")) || (t.IsCapitalized(i + 1) && t.Unit(i + 1) is not null && IsQuoted(t, i)))
        {
            return null;
        }

        int step = t.Value(i);
        bool previous = t.Lower(i) is "previous" or "preceding" or "following" or "same" or "that";
        TimexAnchor anchor = previous ? TimexAnchor.PreviousTimex : TimexAnchor.DocumentCreationTime;
        if (t.Is(i, "this") && t.Lower(i + 1) is "past" or "coming" or "last" or "upcoming" or "next" && t.Kind(i + 2) is TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.Season or TimeWordKind.Unit)
        {
            return ReadStep(t, i + 1) is { } led ? led with { First = i } : null;
        }

        int at = t.Is(i, "that") && t.Is(i + 1, "same") ? i + 2 : i + 1;
        if (t.IsAny(at, Adjectives))
        {
            at++;
        }

        if (!t.SameSentence(i, at))
        {
            return null;
        }

        switch (t.Kind(at))
        {
            case TimeWordKind.Unit:
                return ReadStepUnit(t, i, at, step, anchor);
            case TimeWordKind.Weekday or TimeWordKind.WeekdayDotted when !t.Is(i, "that") && !(t.Is(i, "following") && !t.Is(i - 1, "the")):
                return Weekdays.Read(t, at) is { } weekday ? weekday with { First = i, Expression = weekday.Expression with { Step = step, Anchor = t.Is(i - 1, "the") ? anchor : TimexAnchor.DocumentCreationTime } } : null;
            case TimeWordKind.MonthShort when t.IsCapitalized(at) && Clause.EndsBefore(t, at + 1):
                return MonthNames.Of(t, at, i) is var named ? named with { Expression = named.Expression with { Step = step } } : null;
            case TimeWordKind.Month or TimeWordKind.MonthDotted when !MonthNames.IsOrdinaryWord(t, at) && !previous:
                return Dates.Read(t, at) is { } month ? month with { First = i, Expression = month.Expression with { Step = step } } : null;
            case TimeWordKind.Digits or TimeWordKind.Ordinal when t.Lower(i) is "next" or "last" && t.Ordinal(at) > 0 && Dates.Read(t, at) is { Expression: { Kind: ExpressionKind.Calendar, Date: { Month: not null, Year: null } } } date:
                return date with { First = i, Expression = date.Expression with { Step = step } };
            case TimeWordKind.Season when !previous && !t.Is(i, "current"):
                return Years.Read(t, at) is { } season ? season with { First = i, Expression = season.Expression with { Step = step } } : null;
            case TimeWordKind.Part when t.Is(i, "next") && !t.Is(i - 1, "the") && Clause.EndsBefore(t, at + 1):
                return new(i, at + 1, new(ExpressionKind.UnitStep) { Step = 1, Unit = TimeGranularity.Day, Part = Clock.PartCode(t.Value(at)) });
            case TimeWordKind.Part when t.Lower(i) is "next" or "following" && t.Is(i - 1, "the"):
                return new(i, at + 1, new(ExpressionKind.UnitStep) { Step = 1, Unit = TimeGranularity.Day, Part = Clock.PartCode(t.Value(at)), Anchor = TimexAnchor.PreviousTimex });
            case TimeWordKind.Part when step <= 0 && t.Lower(i) is "last" or "this" or "that" or "same":
                return new(i, at + 1, new(ExpressionKind.UnitStep) { Step = step, Unit = TimeGranularity.Day, Part = Clock.PartCode(t.Value(at)), Anchor = anchor });
            case TimeWordKind.PhraseEnd or TimeWordKind.Lead when Holidays.Read(t, at) is { } holiday:
                return holiday with { First = i, Expression = holiday.Expression with { Step = step } };
            case TimeWordKind.Ordinal when t.Is(at + 1, "quarter") && !previous:
                return null;
            default:
                return t.Lower(i) is "last" or "past" or "next" or "coming" or "previous" or "following" or "preceding" ? ReadStepLength(t, i, at) : null;
        }
    }

    private static readonly WordSet PastLead = new("for in over during of");

    private static readonly WordSet Adjectives = new("full fiscal calendar crucial very school");

    private static TimeParse? ReadStepUnit(TimeTokens t, int i, int at, int step, TimexAnchor anchor)
    {
        TimeGranularity unit = (TimeGranularity)t.Value(at);
        bool article = t.Is(i - 1, "the") || t.Is(i - 1, "a");

        // "the next day", "the next year" follow an earlier time; "next year" follows the day of writing.
        if (step == 1 && article && !t.Is(i, "coming") && !t.Is(i, "upcoming") && unit <= TimeGranularity.Day)
        {
            anchor = TimexAnchor.PreviousTimex;
        }

        if (t.Is(i, "past") || (t.Is(i, "last") && t.Is(i - 1, "the") && unit != TimeGranularity.Quarter))
        {
            bool led = article || t.Is(i - 1, "this") || (t.IsAny(i - 1, PastLead) && Clause.EndsBefore(t, at + 1));
            return led ? new(i, at + 1, new(ExpressionKind.Length) { Unit = unit, Count = t.Is(at, "fortnight") ? 2 : 1, Anchor = TimexAnchor.DocumentCreationTime, Step = -1 }) : null;
        }

        if (t.Is(i, "that") && unit < TimeGranularity.Day)
        {
            return null;
        }

        if (t.Is(at, "fortnight"))
        {
            return new(i, at + 1, new(ExpressionKind.Length) { Unit = unit, Count = 2, Step = step });
        }

        var expression = new TimeExpression(ExpressionKind.UnitStep) { Step = step, Unit = unit, Anchor = anchor };
        if (unit == TimeGranularity.Year && t.Is(at + 1, "'s") && Years.Read(t, at + 2) is { Expression: { Unit: TimeGranularity.Quarter } } quarter)
        {
            return new(i, quarter.End, quarter.Expression with { OuterStep = step });
        }

        return new(i, at + 1, expression);
    }

    /// <summary>"the past two years", "the next few days", "the last 24 hours".</summary>
    private static TimeParse? ReadStepLength(TimeTokens t, int i, int at)
    {
        TimeNumber? number = Numbers.Read(t, at);
        if (number is null && t.Is(at, "few"))
        {
            number = new(at + 1, double.NaN, Hedge.Vague);
        }

        if (number is null && t.Kind(at) == TimeWordKind.Units)
        {
            number = new(at, double.NaN, Hedge.Vague);
        }

        return number is { } count && Lengths.Read(t, at) is { Expression.Kind: ExpressionKind.Length } length
            ? length with { First = i, Expression = length.Expression with { Step = t.Value(i) } }
            : number is { } bare && bare.End == at && t.Unit(at) is { } unit
                ? new(i, at + 1, new(ExpressionKind.Length) { Count = double.NaN, Unit = unit, Hedge = Hedge.Vague, Step = t.Value(i) })
                : null;
    }

    /// <summary>"the day before", "the week after", "day before yesterday", "the year-earlier quarter" is elsewhere.</summary>
    private static TimeParse? ReadDayBefore(TimeTokens t, int i)
    {
        if (t.Is(i, "day") && t.Lower(i + 1) is "before" or "after" && t.Kind(i + 2) == TimeWordKind.DayWord && !t.Is(i + 2, "tonight"))
        {
            int twice = t.Value(i + 2) + (t.Is(i + 1, "before") ? -1 : 1);
            return new(i, i + 3, new(ExpressionKind.UnitStep) { Step = twice, Unit = TimeGranularity.Day });
        }

        if (!t.Is(i - 1, "the"))
        {
            return t.Is(i, "weekend") && t.Is(i - 1, "on") && Clause.EndsBefore(t, i + 1) ? new(i, i + 1, new(ExpressionKind.UnitStep) { Unit = TimeGranularity.Weekend })
                : t.Is(i, "weekend") && t.Is(i + 1, "of") ? ReadWeekendOf(t, i)
                : null;
        }

        if (t.Is(i + 1, "after") && (t.Is(i + 2, "next") || (t.Is(i + 2, "the") && t.Is(i + 3, "next"))) && t.Unit(i) is >= TimeGranularity.Weekend)
        {
            return new(i, t.Is(i + 2, "next") ? i + 3 : i + 4, new(ExpressionKind.UnitStep) { Step = 2, Unit = (TimeGranularity)t.Value(i) });
        }

        if (t.Is(i, "weekend") && t.Is(i + 1, "of") && ReadWeekendOf(t, i) is { } dated)
        {
            return dated;
        }

        var one = new TimeExpression(ExpressionKind.Length) { Unit = (TimeGranularity)t.Value(i) };
        TimeParse shifted = Lengths.Shifted(t, i, i + 1, one);
        if (shifted.Expression.Kind == ExpressionKind.Shift && shifted.Expression.Anchor == TimexAnchor.PreviousTimex)
        {
            return shifted;
        }

        // "the weekend" and "the quarter" are the ones around the day of writing.
        return t.Is(i, "weekend") || t.Is(i, "quarter") ? new(i, i + 1, new(ExpressionKind.UnitStep) { Unit = one.Unit })
            : t.Lower(i) is "year" or "month" or "week" or "day" ? ReadPresentUnit(t, i, one)
            : null;
    }

    /// <summary>"the weekend of March 8", "the weekend of Thanksgiving 2023".</summary>
    private static TimeParse? ReadWeekendOf(TimeTokens t, int i) =>
        t.SameSentence(i, i + 2) && (Holidays.Read(t, i + 2) ?? Weekdays.Read(t, i + 2) ?? Dates.Read(t, i + 2)) is { Expression: { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day } day } date && (day.Holiday is not null || day.Date.Month is not null)
            ? date with { First = i, Expression = day with { Unit = TimeGranularity.Weekend, Weekday = null, WeekdayTokens = null, DateTokens = null } }
            : null;

    /// <summary>"for the full year", "the fiscal year ended March 31".</summary>
    private static TimeParse ReadPresentYear(TimeTokens t, int i) => t.Lower(i + 2) is "ended" or "ending"
        ? new(i, i + 2, new(ExpressionKind.Length) { Unit = TimeGranularity.Year })
        : new(i, i + 2, new(ExpressionKind.UnitStep) { Step = 0, Unit = TimeGranularity.Year });

    private static readonly WordSet UnitLead = new("for of in during through throughout");

    /// <summary>"for the year" is the present one; "the year ended March 31" is a length.</summary>
    private static TimeParse? ReadPresentUnit(TimeTokens t, int i, TimeExpression one) =>
        t.Lower(i + 1) is "ended" or "ending" ? new(i, i + 1, one)
        : t.IsAny(i - 2, UnitLead) && !(t.Is(i, "day") && !t.Is(i - 2, "for")) && (t.EndsSentence(i) || t.Lower(i + 1) is "," or "." or ";" or "'s" or ")") ? new(i, i + 1, new(ExpressionKind.UnitStep) { Step = 0, Unit = one.Unit })
        : null;

    private static TimeParse? ReadRecent(TimeTokens t, int i) => t.Kind(i + 1) == TimeWordKind.Units
        ? new(i, i + 2, new(ExpressionKind.Length) { Count = double.NaN, Unit = (TimeGranularity)t.Value(i + 1), Hedge = Hedge.Vague, Step = -1 })
        : null;

    private static TimeParse? ReadLatest(TimeTokens t, int i) => t.Is(i - 1, "the") && t.Lower(i + 1) is "quarter" or "period"
        ? new(i, i + 2, new(ExpressionKind.UnitStep) { Unit = TimeGranularity.Quarter })
        : null;
}
