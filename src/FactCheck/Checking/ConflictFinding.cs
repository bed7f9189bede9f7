using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>Makes findings of conflicts between claims: sides, severity, confidence.</summary>
internal static class ConflictFinding
{
    /// <summary>Below this an editor is told, not warned.</summary>
    private const double LeastWarningConfidence = 0.6;

    /// <summary>A finding that shows both claims and those that give the same values elsewhere.</summary>
    /// <param name="conflict">The two claims.</param>
    /// <param name="group">What they are about.</param>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="context">The audit.</param>
    /// <param name="kind">In which way they do not go together.</param>
    /// <param name="message">What an editor needs to know.</param>
    /// <param name="certainty">How often such a pair is a real conflict when it was linked rightly, 0 to 1.</param>
    public static Finding Of(ClaimConflict conflict, ClaimGroup group, Rule rule, RuleContext context, ConflictKind kind, string message, double certainty)
    {
        double confidence = Math.Round(
            certainty * Math.Min(conflict.First.LinkConfidence, conflict.Second.LinkConfidence) * Math.Min(conflict.First.Claim.Confidence, conflict.Second.Claim.Confidence), 2);
        if (conflict.IsCorrected && kind is (ConflictKind.Contradiction or ConflictKind.Strained))
        {
            (kind, message) = (ConflictKind.Revision, message + Corrections.Explanation);
        }

        (string First, string Second)? sources = DifferingSources.Of(conflict.First, conflict.Second, context.Graph);
        if (sources is { } known)
        {
            message += $" Two sources differ: {known.First} and {known.Second}.";
        }

        Severity severity = sources is not null || kind is ConflictKind.Update or ConflictKind.Revision || confidence < LeastWarningConfidence ? Severity.Info : context.Severity;
        return new(rule.Descriptor.Id, severity, kind, message, [context.Side(conflict.First), context.Side(conflict.Second), .. conflict.Further.Select(context.Side)])
        {
            Subject = group.Subject,
            Attribute = group.Attribute,
            Confidence = confidence,
        };
    }

    /// <summary>Contradiction or strained, by how the values agree.</summary>
    public static ConflictKind KindOf(ClaimConflict conflict) => conflict.Agreement == Agreement.Strained ? ConflictKind.Strained : ConflictKind.Contradiction;

    /// <summary>The words of a claim between quotation marks, with the article that has them.</summary>
    public static string Words(GraphClaim item, RuleContext context)
    {
        ExtractedArticle article = context.Graph.Articles[item.Article];
        return $"“{article.TextOf(item.Claim.Provenance.Span)}” ({article.Article.Id})";
    }
}
