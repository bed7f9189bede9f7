using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction.Quantities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Finds bare numbers, ranges and ordinals with the readers on which the extractor stands; the extractor itself leaves out numbers of which the text does not say
/// what they count. Ranges: theirs are open or closed at each end, and by convention open at the upper one of "20 to 30"; ours are closed, and a one-sided bound is open by its
/// hedge, "more than", or closed, "at least".
/// </summary>
internal static class NumberFinder
{
    public static IReadOnlyList<FoundValue> Numbers(string input) => Scan(input, static (scan, token) =>
    {
        if (AmountReader.ReadNumber(scan, token) is not { } number)
        {
            return null;
        }

        (double value, int next) = ShareReader.RatioOf(scan, number) is { } ratio ? (number.Low / ratio.Whole, ratio.Next) : (number.Low, number.Next);
        return (next, new(scan.Span(token, next), Show(value), expected => FoundValue.Parse(expected.Part("value")) is { } gold && FoundValue.AreEqual(value, gold)));
    });

    public static IReadOnlyList<FoundValue> Ordinals(string input) => Scan(input, static (scan, token) =>
        Numerals.TryRead(scan.Text, token, out NumeralReading reading) && reading.IsOrdinal
            ? (reading.Range.End, new(scan.Text.SpanOf(reading.Range), Show(reading.Value), expected => FoundValue.Parse(expected.Part("value")) is { } gold && FoundValue.AreEqual(reading.Value, gold)))
            : null);

    public static IReadOnlyList<FoundValue> Ranges(string input) => Scan(input, static (scan, token) =>
    {
        HedgeReading hedge = HedgeReader.Read(scan, token);
        var start = new QuantityStart(scan, token, scan.TraitsOf(token), scan.TraitsOf(hedge.Next), hedge);
        BoundsReading? read = BoundsReader.Read(scan, start);
        if (start.Amount is { High: null } part && ShareReader.RatioOf(scan, part) is { } ratio && HedgeReader.ReadAfter(scan, ratio.Next) is { Hedge: not Hedge.None } after)
        {
            read = new(Bounds.Hedged(part.Low / ratio.Whole, after.Hedge), part, after.Next);
        }
        else if (read is null && start.Share is { } share)
        {
            read = BoundsReader.Second(scan, start.Hedge.Hedge, share) ?? new(share.ToBounds(start.Hedge.Hedge), share, share.Next);
        }

        if (read is not { } found)
        {
            return null;
        }

        // "about 500 or more": the bound is what counts.
        int first = found.Bounds.Hedge == start.Hedge.Hedge || found.Amount.High is null && found.Bounds.Hedge == Hedge.Range ? token : start.At;
        bool bounds = found.Bounds.Hedge is Hedge.Range or Hedge.MoreThan or Hedge.AtLeast or Hedge.LessThan or Hedge.AtMost;
        return (found.Next, bounds ? new(scan.Span(first, found.Next), found.Bounds.ToString(), expected => IsRange(found.Bounds, expected.Part("value"))) : null);
    });

    private static bool IsRange(Bounds bounds, string? expected)
    {
        if (expected is not ['[' or '(', .., ']' or ')'] || expected[1..^1].Split(',') is not [var low, var high])
        {
            return false;
        }

        bool ends = FoundValue.AreEqual(bounds.Lower, FoundValue.Parse(low) ?? double.NegativeInfinity) || (low.Length == 0 && double.IsNegativeInfinity(bounds.Lower));
        ends &= FoundValue.AreEqual(bounds.Upper, FoundValue.Parse(high) ?? double.PositiveInfinity) || (high.Length == 0 && double.IsPositiveInfinity(bounds.Upper));
        return ends && bounds.Hedge switch
        {
            Hedge.MoreThan => expected[0] == '(',
            Hedge.AtLeast => expected[0] == '[',
            Hedge.LessThan => expected[^1] == ')',
            Hedge.AtMost => expected[^1] == ']',
            _ => true,
        };
    }

    private static List<FoundValue> Scan(string input, Func<SentenceScan, int, (int Next, FoundValue? Found)?> read)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(input);
        var article = new ArticleScan(text);
        var found = new List<FoundValue>();
        for (int sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            var scan = new SentenceScan(article, sentence);
            for (int token = scan.First; token < scan.End;)
            {
                (int Next, FoundValue? Found)? here = read(scan, token);
                if (here?.Found is { } value)
                {
                    found.Add(value);
                }

                token = Math.Max(token + 1, here?.Next ?? 0);
            }
        }

        return found;
    }

    private static string Show(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
