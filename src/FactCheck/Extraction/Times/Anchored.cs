using FactCheck.Extraction.Times.Productions;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>A length counted from a time that follows it: "two weeks before Easter", "three days from Tuesday", "a day after March 18".</summary>
internal static class Anchored
{
    public static TimeParse? Read(TimeTokens t, TimeParse length)
    {
        if (length.Expression is not { Kind: ExpressionKind.Length, IsAge: false, Step: null } e || double.IsNaN(e.Count) || e.UpperCount is not null)
        {
            return null;
        }

        int direction = t.Lower(length.End) switch
        {
            "before" or "prior" => -1,
            "after" or "from" or "following" or "past" => 1,
            _ => 0,
        };
        int at = length.End + (t.Is(length.End, "prior") ? 2 : 1);
        if (direction == 0 || !t.SameSentence(length.First, at) || TimeParser.ReadJoined(t, at) is not { } origin || !Counts(origin.Expression))
        {
            return null;
        }

        return new(length.First, origin.End, e with
        {
            Kind = ExpressionKind.Shift,
            Step = direction,
            Origin = origin.Expression with { Tokens = new(origin.First, origin.End) },
            Tokens = new(length.First, length.End),
        });
    }

    private static bool Counts(TimeExpression e) => e.NamesDay || e is { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Month or TimeGranularity.Year };
}
