using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>What an article says of the age of a person without a name.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Span">The words.</param>
/// <param name="Value">The age, normalised.</param>
internal readonly record struct StatedAge(int Article, TextSpan Span, string Value)
{
    /// <summary>The age of a mention.</summary>
    public static StatedAge Of(int article, QuantityMention mention) => new(article, mention.Span, mention.Quantity.ToString());
}

/// <summary>Makes the findings on two ages of one person of a story who need not be named.</summary>
internal static class AgeFinding
{
    /// <summary>The finding, in the words of <paramref name="person"/> where two articles differ ("victim"), or of <paramref name="inArticle"/> where one does ("one killed").</summary>
    public static Finding Of(Rule rule, RuleContext context, StatedAge a, StatedAge b, string person, double certainty, string? inArticle = null)
    {
        ExtractedArticle left = context.Graph.Articles[a.Article];
        ExtractedArticle right = context.Graph.Articles[b.Article];
        FindingSide first = RuleContext.Side(left, a.Span, a.Value);
        FindingSide second = RuleContext.Side(right, b.Span, b.Value);
        return new(
            rule.Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            a.Article == b.Article
                ? $"The {inArticle ?? person} is “{first.Text}” and “{second.Text}” in {left.Article.Id}."
                : $"The {person} of one story is “{first.Text}” in {left.Article.Id} and “{second.Text}” in {right.Article.Id}.",
            [first, second])
        {
            Subject = person,
            Attribute = Attributes.Age,
            Confidence = certainty,
        };
    }
}
