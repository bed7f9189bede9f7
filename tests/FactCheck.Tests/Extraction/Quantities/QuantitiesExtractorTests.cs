using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Quantities;

public sealed class QuantitiesExtractorTests
{
    [Test]
    public void Ordinal_WithSinceClause_KeepsNounAndClause()
    {
        ExtractedArticle article = QuantityText.Extract("It was the first direct communication between the two leaders since the war began, she said.");
        QuantityMention ordinal = article.Quantities[0];
        ordinal.Quantity.Should().Be(new Quantity(QuantityKind.Ordinal, Bounds.Exactly(1), "communication"));
        article.TextOf(ordinal.NounSpan!.Value).Should().Be("communication");
        article.TextOf(ordinal.SinceSpan!.Value).Should().Be("since the war began");
    }

    [TestCase("It is the third time this week that trains stopped.", "this week")]
    [TestCase("It was her second goal in as many days.", "in as many days")]
    [TestCase("It was her second victory of the season.", "of the season")]
    [TestCase("It was her second victory.", null)]
    [TestCase("It was her second victory, and the first since May.", null)]
    public void Ordinal_WithAStretchOfTime_KeepsIt(string text, string? since)
    {
        ExtractedArticle article = QuantityText.Extract(text);
        QuantityMention ordinal = article.Quantities[0];
        (ordinal.SinceSpan is { } span ? article.TextOf(span) : null).Should().Be(since);
    }

    [Test]
    public void Quantity_InsideATimeExpression_IsLeftToIt()
    {
        const string Text = "He waited for the two kings of spring.";
        int start = Text.IndexOf("two", StringComparison.Ordinal);
        var time = new TimexMention(new TextSpan(start, start + 9), 0, new Timex { Type = TimexType.Date, Value = "X" });
        QuantityText.Extract(Text).Quantities.Should().HaveCount(1);
        QuantityText.Extract(Text, time).Quantities.Should().BeEmpty();
    }

    [Test]
    public void HyphenatedCount_NounSpan_IsThePartBehindTheHyphen()
    {
        ExtractedArticle article = QuantityText.Extract("The 30-member group met.");
        article.TextOf(article.Quantities[0].NounSpan!.Value).Should().Be("member");
    }

    // Any mix of the words that the readers look for: no exception, spans in order and inside the text.
    [Test]
    public void Extract_AnyWords_KeepsSpansInOrderAndInside()
    {
        string[] words =
        [
            "12", "two", "of", "the", "and", "killed", "were", "people", "$", "million", "second", "-", "to", "between", ",", "34-6", "voted", "aged", "year-old", "30-member",
            "dozens", "others", "more", "than", "at", "least", ".", "\n", "(", ")", "no", "one", "toll", "since", "%", "8km", "magnitude", "pounds", "'s", "🙂", "in", "her", "30s", "-5-", "half", "third", "in", "out", "every", "degrees", "feet", "-", "minus", "from", "but", "fewer", "½", "dollars", "cents", "turned", "°", "C", "USD", "115USD", "0", "9999999999999999999999999999999999999999999",
        ];
        Gen<string> texts = Gen.Elements(words).ArrayOf().Select(parts => string.Join(' ', parts));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            ExtractedArticle article = QuantityText.Extract(text);
            int last = 0;
            foreach (QuantityMention mention in article.Quantities)
            {
                Bounds bounds = mention.Quantity.Bounds;
                if (!(bounds.Lower <= bounds.Nominal && bounds.Nominal <= bounds.Upper) || mention.Span.Start < last || mention.Span.End > text.Length || mention.Span.IsEmpty || mention.Quantity.ToString().Length == 0)
                {
                    return false;
                }

                last = mention.Span.Start;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }
}
