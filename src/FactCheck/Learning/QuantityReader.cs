using System.Runtime.InteropServices;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quantities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Learning;

/// <summary>Turns the times and numbers that the extractors found, and numbers they leave alone because nothing says what they count, into terms that compare.</summary>
internal static class QuantityReader
{
    /// <summary>Finds the numbers of a statement.</summary>
    /// <param name="text">The analysed text.</param>
    /// <param name="found">Its times and quantities.</param>
    /// <param name="tokens">The tokens that are the statement's words.</param>
    /// <param name="quantityOf">Filled with the number that each word belongs to, or -1.</param>
    public static PairQuantity[] Read(AnalyzedText text, ExtractedArticle found, List<int> tokens, int[] quantityOf)
    {
        Array.Fill(quantityOf, -1);
        var quantities = new List<PairQuantity>();
        var scan = new Lazy<ArticleScan>(() => new(text));
        RatingReader.Add(text, tokens, scan, quantityOf, quantities);
        foreach (TimexMention time in found.Times)
        {
            foreach (TimexMention part in time.Parts.IsEmpty ? [time] : time.Parts)
            {
                Add(Words(text, tokens, part.Span), words => OfTime(part.Timex, ModBefore(text, part.Span), words), quantityOf, quantities);
            }
        }

        foreach (QuantityMention mention in found.Quantities)
        {
            Add(Words(text, tokens, mention.Span), words => OfQuantity(mention.Quantity, words), quantityOf, quantities);
        }

        AddBare(text, tokens, scan, quantityOf, quantities);
        return [.. quantities];
    }

    /// <summary>Adds a number unless words of it belong to another already.</summary>
    public static void Add(TokenRange words, Func<TokenRange, PairQuantity?> make, int[] quantityOf, List<PairQuantity> quantities)
    {
        if (words.Length == 0 || quantities.Count == Statement.MostQuantities || quantityOf[words.End - 1] >= 0 || make(words) is not { } quantity)
        {
            return;
        }

        for (int word = words.First; word < words.End; word++)
        {
            quantityOf[word] = quantityOf[word] < 0 ? quantities.Count : quantityOf[word];
        }

        quantities.Add(quantity);
    }

    /// <summary>The words that lie in <paramref name="span"/>.</summary>
    private static TokenRange Words(AnalyzedText text, List<int> tokens, TextSpan span)
    {
        ReadOnlySpan<int> all = CollectionsMarshal.AsSpan(tokens);
        int first = 0;
        while (first < all.Length && text.Spans[all[first]].Start < span.Start)
        {
            first++;
        }

        int end = first;
        while (end < all.Length && text.Spans[all[end]].Start < span.End)
        {
            end++;
        }

        return new(first, end);
    }

    private static PairQuantity? OfTime(Timex timex, TimexMod before, TokenRange words)
    {
        if (timex.Length is { } length)
        {
            return new(PairQuantityKind.Duration, length, words.First, words.End);
        }

        if (timex.Date.IsEmpty)
        {
            return null;
        }

        TimexMod mod = timex.Mod == TimexMod.None ? before : timex.Mod;
        bool coarse = timex.Granularity is TimeGranularity.Year or TimeGranularity.Decade or TimeGranularity.Century;
        Bounds ofYear = OfYear(timex.Date, mod);
        Bounds bounds = timex.Interval is { } interval
            ? Moved((interval.Start - DateTime.MinValue).TotalDays, Math.Max((interval.Start - DateTime.MinValue).TotalDays, (interval.End - DateTime.MinValue).TotalDays - 1), mod)
            : ofYear;
        return new(coarse ? PairQuantityKind.Year : PairQuantityKind.Date, bounds, words.First, words.End)
        {
            Date = timex.Date,
            OfYear = ofYear,
            IsPlaced = timex.Interval is not null,
        };
    }

    /// <summary>"before the 8th of May": the extractor reads prepositions right before a date only.</summary>
    private static TimexMod ModBefore(AnalyzedText text, TextSpan span)
    {
        int first = text.TokenAt(span.Start);
        return first < 2 || text.Lower[first - 1] is not "the" ? TimexMod.None : text.Lower[first - 2] switch
        {
            "before" => TimexMod.Before,
            "after" => TimexMod.After,
            "since" => TimexMod.OnOrAfter,
            "until" or "by" => TimexMod.OnOrBefore,
            _ => TimexMod.None,
        };
    }

    private static Bounds Moved(double start, double last, TimexMod mod) => mod switch
    {
        TimexMod.Before => new(double.NegativeInfinity, start, start, Hedge.LessThan),
        TimexMod.OnOrBefore => new(double.NegativeInfinity, last, last, Hedge.AtMost),
        TimexMod.After => new(last, double.PositiveInfinity, last, Hedge.MoreThan),
        TimexMod.OnOrAfter => new(start, double.PositiveInfinity, start, Hedge.AtLeast),
        _ => new(start, last, start, Hedge.None),
    };

    /// <summary>Where a date lies in its year.</summary>
    private static Bounds OfYear(PartialDate date, TimexMod mod)
    {
        double month = (date.Month ?? 1) * 31;
        return Moved(month + (date.Day ?? 1), month + (date.Day ?? 31), mod);
    }

    private static PairQuantity OfQuantity(Quantity quantity, TokenRange words)
    {
        PairQuantityKind kind = quantity.Kind switch
        {
            QuantityKind.Count => PairQuantityKind.Count,
            QuantityKind.Age => PairQuantityKind.Age,
            QuantityKind.Money => PairQuantityKind.Money,
            QuantityKind.Percent => PairQuantityKind.Percent,
            QuantityKind.Ordinal => PairQuantityKind.Ordinal,
            QuantityKind.Measure => PairQuantityKind.Measure,
            QuantityKind.Score => PairQuantityKind.Score,
            QuantityKind.Duration => PairQuantityKind.Duration,
            _ => PairQuantityKind.Number,
        };
        return new(kind, quantity.Bounds, words.First, words.End)
        {
            Unit = quantity.Unit.Length == 0 ? 0 : ExactHash.Of(quantity.Unit),
            UnitVector = quantity.Unit.Length == 0 ? -1 : WordVectors.Default.IndexOf(quantity.Unit),
            Second = quantity.Second,
        };
    }

    private static void AddBare(AnalyzedText text, List<int> tokens, Lazy<ArticleScan> scan, int[] quantityOf, List<PairQuantity> quantities)
    {
        for (int word = 0; word < tokens.Count; word++)
        {
            int token = tokens[word];
            if (quantityOf[word] >= 0 || !MayBeNumber(text, token) || !Numerals.TryRead(text, token, out NumeralReading reading))
            {
                continue;
            }

            int end = word;
            while (end < tokens.Count && tokens[end] < reading.Range.End)
            {
                end++;
            }

            (Bounds bounds, int first) = Hedged(new SentenceScan(scan.Value, text.SentenceOf[token]), token, word, reading.Value);
            PairQuantityKind kind = reading.IsOrdinal ? PairQuantityKind.Ordinal : PairQuantityKind.Number;
            Add(new(first, Math.Max(word + 1, end)), words => new(kind, bounds, words.First, words.End), quantityOf, quantities);
        }
    }

    private static bool MayBeNumber(AnalyzedText text, int token) => char.IsAsciiDigit(text.Lower[token][0]) || text.Classes[token] == WordClass.Numeral;

    /// <summary>The bounds of a number by the hedge whose words end right before it, and the word that the hedge begins with.</summary>
    public static (Bounds Bounds, int First) Hedged(SentenceScan scan, int token, int word, double value)
    {
        for (int back = 1; back <= 3 && word - back >= 0; back++)
        {
            HedgeReading hedge = HedgeReader.Read(scan, token - back);
            if (hedge.Hedge is not (Hedge.None or Hedge.Range) && hedge.Next == token)
            {
                return (Bounds.Hedged(value, hedge.Hedge), word - back);
            }
        }

        return (Bounds.Exactly(value), word);
    }
}
