using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads percentages and percentage points: "14%", "14 per cent", "two percentage points", "14-percent".</summary>
internal static class PercentReader
{
    public static QuantityReading? Read(SentenceScan scan, int token, HedgeReading hedge)
    {
        if (AmountReader.Read(scan, hedge.Next) is not { } amount)
        {
            return ReadHyphenated(scan, token, hedge);
        }

        (string Unit, int Length)? sign = SignAt(scan, amount.Next);
        if (sign is null)
        {
            return null;
        }

        // "10% to 15%": the sign stands twice.
        int next = amount.Next + sign.Value.Length;
        if (scan.Word(next) is "to" or "-" or "–" && scan.Word(token - 1) is not "from" && AmountReader.ReadOne(scan, next + 1) is { } upper
            && SignAt(scan, upper.Next) is { } second && AmountReader.Join(amount, upper) is { } range)
        {
            amount = range;
            next = upper.Next + second.Length;
        }

        return Found(scan, token, next, new(QuantityKind.Percent, amount.ToBounds(hedge.Hedge), sign.Value.Unit));
    }

    private static QuantityReading? ReadHyphenated(SentenceScan scan, int token, HedgeReading hedge)
    {
        int at = hedge.Next;
        return scan.Holds(at) && Numerals.TryReadCompound(scan.Text, at, out NumeralReading number, out int rest) && scan.Word(at)[rest..] is "percent" or "per-cent"
            ? Found(scan, token, at + 1, new(QuantityKind.Percent, Bounds.Hedged(number.Value, hedge.Hedge), "%"))
            : null;
    }

    private static (string Unit, int Length)? SignAt(SentenceScan scan, int token) => (scan.Word(token), scan.Word(token + 1)) switch
    {
        ("percentage", "points" or "point") => ("pp", 2),
        ("per", "cent") => ("%", 2),
        ("%" or "percent" or "pct" or "pc", "points") => ("pp", 2),
        ("%" or "percent" or "pct" or "pc", _) => ("%", 1),
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
