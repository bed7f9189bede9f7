using System.Globalization;

using FactCheck.Extraction.Quantities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Learning;

/// <summary>Reads ratings: "7.5/10", "4 out of 5". The parts are no fraction: "lower than 7/10" is compared in points of ten.</summary>
internal static class RatingReader
{
    private const double MostPoints = 100;

    /// <summary>The unit of ratings out of a hundred, which compare with percentages.</summary>
    public static readonly uint OfHundred = ExactHash.Of("100");

    public static void Add(AnalyzedText text, List<int> tokens, Lazy<ArticleScan> scan, int[] quantityOf, List<PairQuantity> quantities)
    {
        for (int word = 0; word < tokens.Count; word++)
        {
            int token = tokens[word];
            if (!char.IsAsciiDigit(text.Lower[token][0]) || Read(text, tokens, word) is not { } rating)
            {
                continue;
            }

            (Bounds bounds, int first) = QuantityReader.Hedged(new SentenceScan(scan.Value, text.SentenceOf[token]), token, word, rating.Points);
            QuantityReader.Add(
                new(first, rating.End),
                words => new(PairQuantityKind.Rating, bounds, words.First, words.End) { Unit = ExactHash.Of(rating.Most.ToString(CultureInfo.InvariantCulture)) },
                quantityOf,
                quantities);
        }
    }

    private static (double Points, double Most, int End)? Read(AnalyzedText text, List<int> tokens, int word)
    {
        string lower = text.Lower[tokens[word]];
        int slash = lower.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return Pair(lower.AsSpan(0, slash), lower.AsSpan(slash + 1), word + 1);
        }

        return word + 3 < tokens.Count && text.Lower[tokens[word + 1]] is "out" && text.Lower[tokens[word + 2]] is "of"
            ? Pair(lower, text.Lower[tokens[word + 3]], word + 4)
            : null;
    }

    /// <summary>Points are at most as many as there are, and these are a round number: "3/4" is a fraction, "9/11" a day.</summary>
    private static (double Points, double Most, int End)? Pair(ReadOnlySpan<char> points, ReadOnlySpan<char> most, int end) =>
        double.TryParse(points, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double upper)
        && double.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out double lower)
        && lower is 5 or 10 or 20 or MostPoints && upper <= lower
            ? (upper, lower, end)
            : null;
}
