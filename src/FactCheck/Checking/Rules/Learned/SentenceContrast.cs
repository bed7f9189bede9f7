using FactCheck.Language;
using FactCheck.Learning;

namespace FactCheck.Checking.Rules.Learned;

/// <summary>What two sentences say differently: opposed words, a denial on one side, kin of one thing at the same place, or numbers.</summary>
internal static class SentenceContrast
{
    private const PairRelation Same = PairRelation.Exact | PairRelation.Lemma | PairRelation.Synonym | PairRelation.Stem | PairRelation.Broader | PairRelation.Narrower;

    /// <summary>Days and months have rules of their own.</summary>
    private static readonly WordList Calendar = WordList.Load("Extraction/Names/calendar.lexicon");

    /// <summary>The clearest contrast of the pair that <paramref name="workspace"/> holds, or <see langword="null"/>.</summary>
    public static (string Left, string Right)? In(PairWorkspace workspace, bool withNumbers)
    {
        PairMatrix matrix = workspace.Matrix;
        return (withNumbers ? Numbers(matrix) : null)
            ?? Words(workspace, PairRelation.Antonym, inSlot: false)
            ?? Denial(workspace)
            ?? Words(workspace, PairRelation.Sibling, inSlot: true);
    }

    private static (string, string)? Numbers(PairMatrix matrix)
    {
        for (int one = 0; one < matrix.Claim.Quantities.Length; one++)
        {
            if (!matrix.Claim.Quantities[one].IsCalendar && matrix.BestMatch(one) is >= 0 and int best && matrix.Match(one, best) is { Relation: QuantityRelation.Outside, Kind: 1, Unit: > 0.8f })
            {
                return (Show(matrix.Claim, matrix.Claim.Quantities[one]), Show(matrix.Evidence, matrix.Evidence.Quantities[best]));
            }
        }

        return null;
    }

    private static (string, string)? Words(PairWorkspace workspace, PairRelation relation, bool inSlot)
    {
        PairMatrix matrix = workspace.Matrix;
        for (int i = 0; i < matrix.Claim.Count; i++)
        {
            if (!ContrastFeatures.IsUnsaid(matrix.Claim, i, workspace.Alignment.Strength(i)) || Calendar.Contains(matrix.Claim.Show(i).ToLowerInvariant()))
            {
                continue;
            }

            for (int j = 0; j < matrix.Evidence.Count; j++)
            {
                PairRelation own = matrix[i, j];
                if ((own & relation) != PairRelation.None && (own & Same) == PairRelation.None && (!inSlot || (own & PairRelation.Neighbours) != PairRelation.None)
                    && ContrastFeatures.IsUnsaid(matrix.Evidence, j, workspace.Alignment.BackStrength(j)))
                {
                    return (matrix.Claim.Show(i), matrix.Evidence.Show(j));
                }
            }
        }

        return null;
    }

    /// <summary>A content word that both say and one denies.</summary>
    private static (string, string)? Denial(PairWorkspace workspace)
    {
        Statement left = workspace.Matrix.Claim, right = workspace.Matrix.Evidence;
        for (int i = 0; i < left.Count; i++)
        {
            int partner = workspace.Alignment.Partner(i);
            if (partner < 0 || workspace.Alignment.Strength(i) < WordAlignment.Said || !left.Has(i, TokenTraits.Content)
                || left.Has(i, TokenTraits.Negated) == right.Has(partner, TokenTraits.Negated))
            {
                continue;
            }

            return left.Has(i, TokenTraits.Negated)
                ? ($"{Denying(left, i)} … {left.Show(i)}", right.Show(partner))
                : (left.Show(i), $"{Denying(right, partner)} … {right.Show(partner)}");
        }

        return null;
    }

    private static string Denying(Statement statement, int denied)
    {
        int at = denied;
        while (at > 0 && !statement.Has(at, TokenTraits.Negation))
        {
            at--;
        }

        return statement.Show(at);
    }

    private static string Show(Statement statement, PairQuantity quantity) => statement.Spans[quantity.First].Union(statement.Spans[quantity.End - 1]).Slice(statement.Text);
}
