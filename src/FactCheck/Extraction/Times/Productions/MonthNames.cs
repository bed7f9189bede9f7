using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Whether the name of a month is one, and no verb ("May I"), person ("April Jones") or word of another kind ("they march").</summary>
internal static class MonthNames
{
    private static readonly WordSet MonthLead = new(
        "in since until till by from before after during through of for last next this late early mid between and to around about each every late-in starting beginning ending past");

    /// <summary>After these a capitalised month and name are a person or place: "by August Wilson", "of March Harbor".</summary>
    private static readonly WordSet WeakLead = new("by of for and to around about before after 's");

    private static readonly WordSet NameTitles = new("mr. mrs. ms. dr. miss sir lady aunt judge sgt. officer president prince princess");

    private static readonly WordSet ShortLead = new("in since until till from to during through after before last next this late early mid");

    /// <summary>The month whose name stands at <paramref name="i"/>, from <paramref name="first"/> on.</summary>
    public static TimeParse Of(TimeTokens t, int i, int first) =>
        new(first, i + 1, new(ExpressionKind.Calendar) { Date = new(null, t.Value(i), null), Unit = TimeGranularity.Month, DateTokens = new TokenRange(i, i + 1) });

    /// <summary>"may", "march" and short forms are other words unless they begin with a capital letter.</summary>
    public static bool IsOrdinaryWord(TimeTokens t, int i) => !t.IsCapitalized(i) && (t.Value(i) is 3 or 5 || t.Kind(i) == TimeWordKind.MonthShort);

    public static bool StandsAlone(TimeTokens t, int i)
    {
        if (t.Kind(i) == TimeWordKind.MonthDotted)
        {
            return t.IsAny(i - 1, MonthLead);
        }

        bool beforeName = t.IsCapitalized(i + 1) && t.SameSentence(i, i + 1) && !t.IsMonth(i + 1) && !t.IsWeekday(i + 1);
        if (t.Kind(i) == TimeWordKind.MonthShort)
        {
            return t.IsCapitalized(i) && !beforeName && t.SameSentence(i - 1, i) && (Clause.EndsBefore(t, i + 1) || t.Year(i + 1) > 0) && t.IsAny(i - 1, ShortLead);
        }

        bool led = t.SameSentence(i - 1, i) && (t.IsAny(i - 1, MonthLead) || t.Is(i - 1, "'s"));
        if (beforeName && led && t.IsAny(i - 1, WeakLead))
        {
            return false;
        }

        if (t.Value(i) is 3 or 5)
        {
            return led || (t.IsCapitalized(i) && t.Lower(i + 1) is "to" or "through" && t.IsMonth(i + 2) && t.IsCapitalized(i + 2) && t.Value(i + 2) != t.Value(i));
        }

        bool afterName = t.IsAny(i - 1, NameTitles) || (t.IsCapitalized(i - 1) && t.SameSentence(i - 1, i) && !t.StartsSentence(i - 1) && !led);
        return led || (!afterName && !beforeName && (t.IsCapitalized(i) || t.Value(i) is not 8));
    }
}
