using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Days with a name: "Thanksgiving Day", "Easter Sunday", "Christmas Eve 2023", "last Ramadan".</summary>
internal static class Holidays
{
    private static readonly LexiconTable Table = LexiconTable.Load(TimeWords.HolidaysPath);

    /// <summary>A name of one word is often part of another name or thing: "Christmas tree", "Easter eggs".</summary>
    private static readonly WordSet Things = new("season shopping sales tree holiday holidays party market markets dinner gift gifts card cards song songs carol carols break lights island islands rising");

    private static readonly WordSet Leads = new("before after by until till since");

    public static TimeParse? Read(TimeTokens t, int i)
    {
        int length = Table.MatchAt(t.Text, i, out string? name);
        if (length == 0)
        {
            return null;
        }

        int end = i + length;
        bool single = length == 1;
        if (t.IsAny(end, Things) || (single && t.IsCapitalized(end) && t.SameSentence(i, end) && !t.IsWeekday(end)))
        {
            return null;
        }

        // "before New Year" is a day, "a New Year" and "New Year wishes" are none; "Saint Patrick" is the saint, "Saint Patrick 2020" the day.
        Table.TryGet(name!, out string? rule);
        if (rule!.StartsWith("year ", StringComparison.Ordinal))
        {
            return t.Year(end) is > 1500 and var named ? new(i, end + 1, new(ExpressionKind.Calendar) { Holiday = rule[5..], Date = new(named, null, null), DateTokens = new(i, end + 1) }) : null;
        }

        if (rule.StartsWith("led ", StringComparison.Ordinal))
        {
            if (t.Year(end) < 1500 && (!t.IsAny(i - 1, Leads) || !Clause.EndsBefore(t, end)))
            {
                return null;
            }

            rule = rule[4..];
        }

        var day = new TimeExpression(ExpressionKind.Calendar) { Holiday = rule, DateTokens = new(i, end) };
        if (t.Is(end, "weekend"))
        {
            int after = t.Year(end + 1) > 1500 ? end + 2 : end + 1;
            return new(i, after, day with { Date = new(after > end + 1 ? t.Year(end + 1) : null, null, null), Unit = TimeGranularity.Weekend, DateTokens = null });
        }

        int at = t.Lower(end) is "of" or "," or "in" ? end + 1 : end;
        if (t.Year(at) is var held and > 1500 && t.Is(at + 1, "weekend") && t.SameSentence(i, at))
        {
            return new(i, at + 2, day with { Date = new(held, null, null), Unit = TimeGranularity.Weekend, DateTokens = null });
        }

        return t.Year(at) is var year and > 1500 && t.SameSentence(i, at)
            ? new(i, at + 1, day with { Date = new(year, null, null), DateTokens = new(i, at + 1) })
            : t.Kind(at) == TimeWordKind.Step && t.Is(at + 1, "year") && at > end - 1 && !t.Is(end, ",") ? new(i, at + 2, day with { OuterStep = t.Value(at) })
            : new(i, end, day);
    }
}
