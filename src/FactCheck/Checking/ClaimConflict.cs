using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>Two claims of one group whose values do not go together, as <see cref="ClaimConflicts"/> found them.</summary>
/// <param name="First">The claim that stands first, by article and span.</param>
/// <param name="Second">The other.</param>
/// <param name="Agreement"><see cref="Agreement.Strained"/> or <see cref="Agreement.Conflicting"/>.</param>
internal sealed record ClaimConflict(GraphClaim First, GraphClaim Second, Agreement Agreement)
{
    /// <summary>Further claims that give one of the two values, one an article, independent sources first.</summary>
    public required IReadOnlyList<GraphClaim> Further { get; init; }

    /// <summary>Whether an article gives one of the two values in a correction, so that it is known which is right.</summary>
    public bool IsCorrected { get; init; }

    public bool IsInOneArticle => First.Article == Second.Article;
}
