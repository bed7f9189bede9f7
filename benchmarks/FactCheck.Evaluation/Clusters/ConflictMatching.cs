using FactCheck.Articles;
using FactCheck.Checking;

namespace FactCheck.Evaluation.Clusters;

/// <summary>
/// Whether a finding is about an annotated conflict: two of its sides touch the two sides of the conflict. Strictly, the spans overlap; laxly,
/// the finding's sentence holds the annotated text.
/// </summary>
internal static class ConflictMatching
{
    public static bool Matches(Finding finding, GoldConflict gold, bool strict)
    {
        for (int first = 0; first < finding.Sides.Length; first++)
        {
            if (!Touches(finding.Sides[first], gold.A, strict))
            {
                continue;
            }

            if (gold.B is null)
            {
                return true;
            }

            for (int second = 0; second < finding.Sides.Length; second++)
            {
                if (second != first && Touches(finding.Sides[second], gold.B, strict))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Touches(FindingSide side, GoldSide gold, bool strict)
    {
        if (!string.Equals(side.ArticleId, gold.Article, StringComparison.Ordinal))
        {
            return false;
        }

        TextSpan span = strict || side.SentenceSpan.IsEmpty ? side.Span : side.SentenceSpan.Union(side.Span);
        foreach (TextSpan place in gold.Places)
        {
            if (place.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }
}
