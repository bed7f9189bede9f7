using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Finds numbers with what they count or measure: counts with their noun and the role of those counted, ages, money, percentages, measures, scores and ordinals.
/// Words that belong to a time expression are left to it, and so is every number of which the text does not say what it counts.
/// </summary>
internal sealed class QuantitiesExtractor : IExtractor
{
    private QuantitiesExtractor()
    {
    }

    public static QuantitiesExtractor Instance { get; } = new();

    public string Name => "quantities";

    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        AnalyzedText text = context.Text;
        using var article = new ArticleScan(text);
        foreach (TimexMention time in found.Times)
        {
            article.MarkTimed(text.TokensIn(time.Span));
        }

        ImmutableArray<QuantityMention>.Builder mentions = ImmutableArray.CreateBuilder<QuantityMention>();
        for (int sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            Read(new SentenceScan(article, sentence), mentions);
        }

        mentions.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return found with { Quantities = mentions.ToImmutable() };
    }

    private static void Read(SentenceScan scan, ImmutableArray<QuantityMention>.Builder mentions)
    {
        int token = scan.First;
        while (token < scan.End)
        {
            token = ReadAt(scan, token) is { } read ? Add(mentions, read) : token + 1;
        }

        static int Add(ImmutableArray<QuantityMention>.Builder mentions, QuantityReading read)
        {
            if (read.Mention is not null)
            {
                mentions.Add(read.Mention);
            }

            return read.Next;
        }
    }

    private static QuantityReading? ReadAt(SentenceScan scan, int token)
    {
        WordTraits traits = scan.TraitsOf(token);
        if ((traits & WordTraits.Starts) == WordTraits.None)
        {
            return null;
        }

        HedgeReading hedge = HedgeReader.Read(scan, token);
        WordTraits behind = hedge.Next > token ? scan.TraitsOf(hedge.Next) : traits;
        QuantityReading? read = (behind & (WordTraits.Number | WordTraits.Sign)) != WordTraits.None
            ? ReadNumber(scan, new QuantityStart(scan, token, traits, behind, hedge))
            : ReadWords(scan, token, traits);
        return read is { } found && found.Next <= token ? null : read;
    }

    /// <summary>What begins with neither a number nor a sign: "in her thirties", "magnitude 7.1", "no injuries", and phrases that are no quantity.</summary>
    private static QuantityReading? ReadWords(SentenceScan scan, int token, WordTraits traits) =>
        ((traits & WordTraits.Age) != WordTraits.None ? AgeReader.ReadWords(scan, token) : null)
        ?? ((traits & WordTraits.Magnitude) != WordTraits.None ? MeasureReader.ReadMagnitude(scan, token) : null)
        ?? ((traits & WordTraits.Phrase) != WordTraits.None ? OrdinalReader.PassPhrase(scan, token) ?? CountReader.PassPhrase(scan, token) : null)
        ?? ((traits & WordTraits.Nothing) != WordTraits.None ? CountReader.ReadNone(scan, token) : null);

    /// <summary>The order matters: an age is a number with a noun too, and so is money.</summary>
    private static QuantityReading? ReadNumber(SentenceScan scan, in QuantityStart start) =>
        AgeReader.ReadNumber(scan, start) ?? (IsTimed(scan, start) ? null : ReadUntimed(scan, start));

    private static QuantityReading? ReadUntimed(SentenceScan scan, in QuantityStart start)
    {
        bool numeric = start.Amount is not null || start.Share is not null || start.Compound is not null || scan.Word(start.At) is "between";
        return MoneyReader.Read(scan, start)
            ?? (numeric ? PercentReader.Read(scan, start) : null)
            ?? MeasureReader.Read(scan, start)
            ?? ((start.Behind & WordTraits.Number) != WordTraits.None ? ScoreReader.Read(scan, start) : null)
            ?? OrdinalReader.Read(scan, start)
            ?? (numeric ? ShareReader.Read(scan, start) : null)
            ?? CountReader.Read(scan, start);
    }

    /// <summary>Whether the number belongs to a time expression: "a quarter", but not the amount of "a quarter million dollars".</summary>
    private static bool IsTimed(SentenceScan scan, in QuantityStart start) =>
        scan.IsTimed(start.At) && (start.Amount is not { } amount || scan.IsTimed(amount.Next - 1));
}
