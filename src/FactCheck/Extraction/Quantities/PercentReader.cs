using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads percentages, percentage points and basis points: "14%", "14 per cent", "two percentage points", "50 basis points", "14-percent".</summary>
internal static class PercentReader
{
    public static QuantityReading? Read(SentenceScan scan, in QuantityStart start)
    {
        bool between = scan.Word(start.At) is "between";
        if ((between ? AmountReader.ReadOne(scan, start.At + 1) : start.Amount) is not { } amount)
        {
            return start.Share is { } share ? ReadShare(scan, start, share) : ReadHyphenated(scan, start);
        }

        (string Unit, double Factor, int Length)? sign = SignAt(scan, amount.Next);
        if (sign is null)
        {
            return null;
        }

        // "10% to 15%": the sign stands twice.
        int next = amount.Next + sign.Value.Length;
        if (scan.Word(next) is "to" or "-" or "–" or "and" && scan.Word(start.Token - 1) is not "from" && (scan.Word(next) is "and") == between
            && AmountReader.ReadOne(scan, next + 1) is { } upper && SignAt(scan, upper.Next) is { } second && AmountReader.Join(amount, upper) is { } range)
        {
            amount = range;
            next = upper.Next + second.Length;
        }

        if (between && amount.High is null)
        {
            return null;
        }

        HedgeReading after = HedgeReader.ReadAfter(scan, next);
        Hedge hedge = after.Hedge == Hedge.None || amount.High is not null ? start.Hedge.Hedge : after.Hedge;
        return Found(scan, start.Token, amount.High is null ? after.Next : next, new(QuantityKind.Percent, amount.ToBounds(hedge).Scale(sign.Value.Factor), sign.Value.Unit));
    }

    /// <summary>"half a percentage point", "three-quarters of a percentage point".</summary>
    private static QuantityReading? ReadShare(SentenceScan scan, in QuantityStart start, Amount share)
    {
        int at = share.Next;
        at += scan.Word(at) is "of" ? 1 : 0;
        at += scan.Word(at) is "a" or "one" ? 1 : 0;
        return SignAt(scan, at) is { } sign
            ? Found(scan, start.Token, at + sign.Length, new(QuantityKind.Percent, share.ToBounds(start.Hedge.Hedge).Scale(sign.Factor), sign.Unit))
            : null;
    }

    private static QuantityReading? ReadHyphenated(SentenceScan scan, in QuantityStart start)
    {
        if (start.Compound is not { } compound)
        {
            return null;
        }

        (string Unit, double Factor)? sign = compound.Unit switch
        {
            "percent" or "per-cent" => ("%", 1),
            "percentage-point" => ("pp", 1),
            "basis-point" => ("pp", 0.01),
            _ => null,
        };
        return sign is { } found
            ? Found(scan, start.Token, start.At + 1, new(QuantityKind.Percent, Bounds.Hedged(compound.Value, start.Hedge.Hedge).Scale(found.Factor), found.Unit))
            : null;
    }

    private static (string Unit, double Factor, int Length)? SignAt(SentenceScan scan, int token) => scan.Word(token) switch
    {
        "percentage" => scan.Word(token + 1) is "points" or "point" ? ("pp", 1, 2) : ("%", 1, 1),
        "basis" when scan.Word(token + 1) is "points" or "point" => ("pp", 0.01, 2),
        "per" when scan.Word(token + 1) is "cent" => ("%", 1, 2),
        "%" or "percent" or "percents" or "pct" or "pct." or "pc" => scan.Word(token + 1) is "points" ? ("pp", 1, 2) : ("%", 1, 1),
        _ => null,
    };

    /// <summary>With what the share is of: "of voters", "of the vote".</summary>
    private static QuantityReading Found(SentenceScan scan, int first, int next, Quantity quantity)
    {
        QuantityReading read = scan.Found(first, next, quantity);
        if (scan.Word(next) is not "of")
        {
            return read;
        }

        int noun = scan.Word(next + 1) is "the" or "all" or "its" or "their" or "his" or "her" ? next + 2 : next + 1;
        TextSpan? span = NounPhraseReader.Read(scan, noun) is { } phrase ? phrase.CompoundSpan(scan) : null;
        return read with { Mention = read.Mention! with { NounSpan = span } };
    }
}
