using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quantities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Finds percentages, ages, money and measures as the extractor gives them, with the whole of extraction before it. Two conventions differ: their spans leave out the
/// hedge ("more than"), and of a range "40 - 50 years old" they take the part that carries the unit.
/// </summary>
internal sealed class UnitFinder(FactChecker checker)
{
    public IReadOnlyList<FoundValue> Percentages(string input) => Find(input, mention => mention.Quantity is { Kind: QuantityKind.Percent, Unit: "%" } && !IsShare(input, mention), UnitMapping.Percentage);

    public IReadOnlyList<FoundValue> Ages(string input) => Find(input, mention => mention.Quantity.Kind == QuantityKind.Age, UnitMapping.Age);

    public IReadOnlyList<FoundValue> Money(string input) => Find(input, mention => mention.Quantity.Kind == QuantityKind.Money, UnitMapping.Money);

    public IReadOnlyList<FoundValue> Dimensions(string input) =>
        Find(input, mention => mention.Quantity is { Kind: QuantityKind.Measure, Unit: not ("°C" or "degree" or "magnitude") }, UnitMapping.Dimension);

    public IReadOnlyList<FoundValue> Temperatures(string input) =>
        Find(input, mention => mention.Quantity is { Kind: QuantityKind.Measure, Unit: "°C" or "degree" }, UnitMapping.Temperature);

    private List<FoundValue> Find(string input, Func<QuantityMention, bool> applies, Func<Quantity, SpecificationResult, bool> isValue)
    {
        ExtractedArticle article = checker.Extract(new Article("case", input));
        AnalyzedText text = TextAnalyzer.Default.Analyze(input);
        return [.. article.Quantities.Where(applies).Select(mention => Found(text, mention, isValue))];
    }

    private static FoundValue Found(AnalyzedText text, QuantityMention mention, Func<Quantity, SpecificationResult, bool> isValue)
    {
        var scan = new SentenceScan(new ArticleScan(text), mention.Sentence);
        TokenRange range = text.TokensIn(mention.Span);
        int first = HedgeReader.Read(scan, range.First).Next;
        if (mention.Quantity.Bounds.Hedge == Hedge.Range && AmountReader.ReadOne(scan, first) is { } low && low.Next + 1 < range.End)
        {
            Quantity upper = mention.Quantity with { Bounds = Bounds.Exactly(mention.Quantity.Bounds.Upper) };
            return new(text.SpanOf(new(low.Next + 1, range.End)), mention.Quantity.ToString(), expected => isValue(upper, expected));
        }

        return new(text.SpanOf(new(first, range.End)), mention.Quantity.ToString(), expected => isValue(mention.Quantity, expected));
    }

    /// <summary>Shares told without a percent sign, "two-thirds of", which their model leaves to numbers.</summary>
    private static bool IsShare(string input, QuantityMention mention) =>
        !(mention.Span.Slice(input) is { } words && (words.Contains('%', StringComparison.Ordinal) || words.Contains("cent", StringComparison.OrdinalIgnoreCase) || words.Contains("pct", StringComparison.OrdinalIgnoreCase)));
}
