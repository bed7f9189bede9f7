using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>A number with the bounds that the words around it set.</summary>
/// <param name="Bounds">The bounds.</param>
/// <param name="Amount">The first number.</param>
/// <param name="Next">The token after all of it.</param>
internal readonly record struct BoundsReading(Bounds Bounds, Amount Amount, int Next);

/// <summary>Reads bounds: "more than 60", "60 or more", "50 to 60", "more than 50 but fewer than 60".</summary>
internal static class BoundsReader
{
    public static BoundsReading? Read(SentenceScan scan, in QuantityStart start)
    {
        if (start.Amount is not { } amount)
        {
            return null;
        }

        Hedge hedge = start.Hedge.Hedge;
        if (amount.High is null && Second(scan, hedge, amount) is { } second)
        {
            return second;
        }

        HedgeReading after = HedgeReader.ReadAfter(scan, amount.Next);
        return after.Hedge != Hedge.None && amount.High is null
            ? new(Bounds.Hedged(amount.Low, after.Hedge), amount, after.Next)
            : new(amount.ToBounds(hedge), amount, amount.Next);
    }

    /// <summary>A second bound on the other side: "more than 50 but fewer than 60", "at most 60 and at least 50".</summary>
    public static BoundsReading? Second(SentenceScan scan, Hedge hedge, Amount amount)
    {
        int at = scan.Word(amount.Next) is "," ? amount.Next + 1 : amount.Next;
        at += scan.Word(at) is "and" or "but" ? 1 : 0;
        if (at == amount.Next || !(IsBelow(hedge) || IsAbove(hedge)))
        {
            return null;
        }

        HedgeReading other = HedgeReader.Read(scan, at);
        if (!(IsBelow(hedge) ? IsAbove(other.Hedge) : IsBelow(other.Hedge)) || (amount.IsFraction ? AmountReader.ReadNumber(scan, other.Next) : AmountReader.ReadOne(scan, other.Next)) is not { } end)
        {
            return null;
        }

        (double low, double high) = IsAbove(hedge) ? (amount.Low, end.Low) : (end.Low, amount.Low);
        return low < high ? new(Bounds.Between(low, high), amount, end.Next) : null;
    }

    private static bool IsAbove(Hedge hedge) => hedge is Hedge.MoreThan or Hedge.AtLeast;

    private static bool IsBelow(Hedge hedge) => hedge is Hedge.LessThan or Hedge.AtMost;
}
