using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads shares of a whole as percentages: "two-thirds of voters", "half the seats", "nearly a quarter of its staff", "one in five women". A share is told
/// roughly, so that without a hedge it is a band.
/// </summary>
internal static class ShareReader
{
    private const double Hundred = 100;

    public static QuantityReading? Read(SentenceScan scan, in QuantityStart start)
    {
        if (start.Share is { } share)
        {
            // "more than a quarter but less than half of voters"
            if (share.Low < 1 && BoundsReader.Second(scan, start.Hedge.Hedge, share) is { } second)
            {
                return Whole(scan, second.Next) is { } voters ? Found(scan, start, Bounds.Between(Math.Round(second.Bounds.Lower * Hundred, 6), Math.Round(second.Bounds.Upper * Hundred, 6)), second.Next, voters) : null;
            }

            return share.Low < 1 && Whole(scan, share.Next) is { } noun ? Found(scan, start, share.Low, share.Next, noun) : null;
        }

        return start.Amount is { High: null, IsVague: false } amount ? ReadRatio(scan, start, amount) : null;
    }

    /// <summary>What the share is of: "of voters", "of the city's voters", "the seats".</summary>
    private static TextSpan? Whole(SentenceScan scan, int next)
    {
        bool of = scan.Word(next) is "of";
        int at = of ? next + 1 : next;
        bool determined = scan.Word(at) is "the" or "its" or "their" or "his" or "her" or "our" or "all" or "these" or "those";
        if (!of && !determined)
        {
            return null;
        }

        NounPhrase? phrase = scan.IsTimed(at) || scan.IsNumber(at) ? null : NounPhraseReader.Read(scan, determined ? at + 1 : at);
        return phrase is { } found && !CountReader.IsTime(found.Unit) && !scan.IsTimed(found.Head) && found.Unit is not ("way" or "season" or "game" or "match" or "mile")
            ? found.CompoundSpan(scan)
            : null;
    }

    /// <summary>"one in five women", "1 in every 500 users", "nine out of ten voters".</summary>
    private static QuantityReading? ReadRatio(SentenceScan scan, in QuantityStart start, Amount part)
    {
        if (RatioOf(scan, part) is not { } ratio)
        {
            return null;
        }

        NounPhrase? phrase = NounPhraseReader.Read(scan, ratio.Next, plural: true);
        bool all = scan.Word(part.Next) is "out" || scan.Word(part.Next + 1) is "every";
        bool people = phrase is { } read && (all || PersonNouns.Contains(read.Unit)) && !CountReader.IsTime(read.Unit);
        return people || (part.Low.Equals(1) && phrase is null && scan.Class(ratio.Next) is WordClass.Verb or WordClass.Auxiliary)
            ? Found(scan, start, part.Low / ratio.Whole, ratio.Next, phrase?.CompoundSpan(scan))
            : null;
    }

    /// <summary>The whole of "one in five", "1 in every 500", "nine out of ten" behind its part, and the token after it.</summary>
    public static (double Whole, int Next)? RatioOf(SentenceScan scan, Amount part)
    {
        bool of = scan.Word(part.Next) is "out" && scan.Word(part.Next + 1) is "of";
        int at = of ? part.Next + 2 : part.Next + 1;
        if ((!of && scan.Word(part.Next) is not "in") || scan.IsTimed(at) || part.IsVague || part.IsFraction)
        {
            return null;
        }

        bool every = scan.Word(at) is "every";
        at += every ? 1 : 0;
        return AmountReader.ReadOne(scan, at) is { IsVague: false } whole && part.Low >= 1 && part.Low < whole.Low && double.IsInteger(part.Low) && double.IsInteger(whole.Low)
            && (every || of || IsRound(whole.Low) || (part.Low.Equals(1) && whole.Low is < 1900 or >= 2100))
            ? (whole.Low, whole.Next)
            : null;
    }

    /// <summary>The wholes that ratios are told of: small ones and powers of ten.</summary>
    private static bool IsRound(double whole) => whole is >= 2 and <= 10 or 12 or 15 or 20 or 25 or 50 or 100 or 1000 or 10_000 or 100_000 or 1_000_000;

    private static QuantityReading Found(SentenceScan scan, in QuantityStart start, double share, int next, TextSpan? noun) =>
        Found(scan, start, Bounds.Hedged(Math.Round(share * Hundred, 6), start.Hedge.Hedge is Hedge.None ? Hedge.About : start.Hedge.Hedge), next, noun);

    private static QuantityReading Found(SentenceScan scan, in QuantityStart start, Bounds bounds, int next, TextSpan? noun)
    {
        QuantityReading read = scan.Found(start.Token, next, new(QuantityKind.Percent, bounds, "%"));
        return read with { Mention = read.Mention! with { NounSpan = noun } };
    }
}
