using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>
/// Lengths of time. A length that counts from the day of writing ("the past two years") has <see cref="Timex.Anchor"/> set and its interval; the age of a person
/// has no <see cref="Timex.Length"/>, for it measures no event.
/// </summary>
internal static class LengthResolution
{
    private const double VagueCount = 3;

    /// <summary>The length in seconds, finer units included.</summary>
    public static double Seconds(TimeExpression e)
    {
        double seconds = e.Count * Timescale.Seconds(e.Unit);
        foreach ((double count, TimeGranularity unit) in e.Further.IsDefault ? [] : e.Further)
        {
            seconds += count * Timescale.Seconds(unit);
        }

        return seconds;
    }

    public static Timex Resolve(TimeExpression e, ResolutionContext context)
    {
        // "will open in two weeks" is a day to come; "built in two weeks" is a length.
        if (e is { IsLedByIn: true, UpperCount: null, Step: null } && (context.Tense == Tense.Future || e.IsPoint) && !double.IsNaN(e.Count) && e.Hedge is Hedge.None or Hedge.About)
        {
            return ShiftResolution.Resolve(e with { Kind = ExpressionKind.Shift, Step = 1, Anchor = TimexAnchor.DocumentCreationTime }, context);
        }

        double seconds = Timescale.Seconds(e.Unit);
        Bounds? length = e.IsAge ? null
            : e.UpperCount is { } upper ? Bounds.Between(e.Count * seconds, upper * seconds)
            : double.IsNaN(e.Count) ? Bounds.Hedged(VagueCount * seconds, Hedge.Vague)
            : Bounds.Hedged(Seconds(e), e.Hedge == Hedge.Vague ? Hedge.About : e.Hedge);
        return new Timex
        {
            Type = TimexType.Duration,
            Value = e.Further.IsDefault ? Timescale.LengthValue(e.Count, e.Unit) : Timescale.LengthValue(e),
            Mod = e.Mod == TimexMod.None ? ModOf(e.Hedge) : e.Mod,
            Granularity = e.Unit,
            Length = length,
            Anchor = e.Step is null ? TimexAnchor.None : TimexAnchor.DocumentCreationTime,
            Interval = Stretch(e, seconds, context.Today),
        };
    }

    public static TimexMod ModOf(Hedge hedge) => hedge switch
    {
        Hedge.MoreThan => TimexMod.MoreThan,
        Hedge.AtLeast => TimexMod.EqualOrMore,
        Hedge.LessThan or Hedge.Nearly => TimexMod.LessThan,
        Hedge.AtMost => TimexMod.EqualOrLess,
        Hedge.About => TimexMod.Approx,
        _ => TimexMod.None,
    };

    private static TimeInterval? Stretch(TimeExpression e, double seconds, DateOnly? today)
    {
        if (e.Step is not { } step || today is not { } day || double.IsNaN(e.Count) || step == 0)
        {
            return null;
        }

        long days = (long)Math.Ceiling(Math.Min(Seconds(e) / 86_400, 1_000_000));
        return step < 0
            ? Calendar.AddDays(day, -days) is { } start ? Calendar.Days(start, days + 1) : null
            : Calendar.Days(day, days + 1);
    }
}
