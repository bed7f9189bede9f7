using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Learning;

/// <summary>Tells in words what decided an answer: the groups of features that moved it most, with the words of the pair that they are about.</summary>
internal static class PairReasons
{
    private const int Most = 3;

    /// <summary>A group that moved the score by less tells nothing.</summary>
    private const float Least = 0.15f;

    private static readonly ImmutableArray<string> GroupOf = [.. PairFeatures.Names.Select(name => name[..name.IndexOf('_', StringComparison.Ordinal)])];

    /// <summary>The reasons for <paramref name="label"/>, the weightiest first.</summary>
    /// <param name="trees">The trees that were asked.</param>
    /// <param name="workspace">The pair as it was compared.</param>
    /// <param name="label">The answer.</param>
    public static ImmutableArray<string> Of(BoostedTrees trees, PairWorkspace workspace, PairLabel label)
    {
        float[] parts = new float[PairFeatures.Count];
        trees.Explain(workspace.Features, (int)label, parts);
        var groups = new SortedDictionary<string, float>(StringComparer.Ordinal);
        for (int feature = 0; feature < parts.Length; feature++)
        {
            groups[GroupOf[feature]] = groups.GetValueOrDefault(GroupOf[feature]) + parts[feature];
        }

        return
        [
            .. groups.Where(group => group.Value >= Least)
                .OrderByDescending(group => group.Value)
                .Select(group => Tell(group.Key, workspace))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    private static string? Tell(string group, PairWorkspace workspace) => group switch
    {
        "Number" => Number(workspace.Matrix),
        "Coverage" => Coverage(workspace),
        "Name" => Unsaid(workspace, TokenTraits.Capital, "name not said: "),
        "Slot" => Slot(workspace),
        "Meaning" => Meaning(workspace.Matrix),
        "Denial" => Denial(workspace.Matrix),
        "Verb" => Verb(workspace),
        _ => null,
    };

    private static string? Number(PairMatrix matrix)
    {
        Statement claim = matrix.Claim;
        if (claim.Quantities.Length == 0)
        {
            return null;
        }

        int one = QuantityFeatures.Decisive(matrix);
        string said = Quote(claim, claim.Quantities[one]);
        if (matrix.BestMatch(one) is not (>= 0 and int best))
        {
            return "number: nothing to compare with " + said;
        }

        string other = Quote(matrix.Evidence, matrix.Evidence.Quantities[best]);
        return matrix.Match(one, best).Relation switch
        {
            QuantityRelation.Equal => $"number: {said} equals {other}",
            QuantityRelation.Within => $"number: {said} allows {other}",
            QuantityRelation.Outside => $"number: {said} rules out {other}",
            QuantityRelation.Overlap => $"number: {said} overlaps {other}",
            _ => $"number: {said} beside {other}",
        };
    }

    private static string Coverage(PairWorkspace workspace) =>
        Unsaid(workspace, TokenTraits.Content, "not said: ")
        ?? string.Create(CultureInfo.InvariantCulture, $"said: {100 * workspace.Features[(int)PairFeature.Coverage_Claim]:0} % of the claim");

    private static string? Unsaid(PairWorkspace workspace, TokenTraits traits, string heading)
    {
        Statement claim = workspace.Matrix.Claim;
        string[] words =
        [
            .. Enumerable.Range(0, claim.Count)
                .Where(i => claim.Has(i, traits) && !claim.Has(i, TokenTraits.Number) && workspace.Alignment.Strength(i) < WordAlignment.Said)
                .OrderByDescending(i => claim.Rarity[i])
                .ThenBy(i => i)
                .Take(Most)
                .Order()
                .Select(i => $"“{claim.Show(i)}”"),
        ];
        return words.Length == 0 ? null : heading + string.Join(", ", words);
    }

    private static string? Slot(PairWorkspace workspace)
    {
        PairMatrix matrix = workspace.Matrix;
        return Find(matrix, (i, j) => (matrix[i, j] & PairRelation.Neighbours) != PairRelation.None
            && ContrastFeatures.IsUnsaid(matrix.Claim, i, workspace.Alignment.Strength(i))
            && ContrastFeatures.IsUnsaid(matrix.Evidence, j, workspace.Alignment.BackStrength(j))) is { } place
            ? $"“{matrix.Claim.Show(place.I)}” at the place of “{matrix.Evidence.Show(place.J)}”"
            : null;
    }

    private static string? Meaning(PairMatrix matrix)
    {
        if (Find(matrix, (i, j) => (matrix[i, j] & PairRelation.Antonym) != PairRelation.None) is { } opposed)
        {
            return $"“{matrix.Claim.Show(opposed.I)}” opposed to “{matrix.Evidence.Show(opposed.J)}”";
        }

        const PairRelation Near = PairRelation.Synonym | PairRelation.Broader | PairRelation.Narrower;
        return Find(matrix, (i, j) => (matrix[i, j] & PairRelation.Lemma) == PairRelation.None && (matrix[i, j] & (Near | PairRelation.Sibling)) != PairRelation.None) is { } akin
            ? $"“{matrix.Claim.Show(akin.I)}” beside “{matrix.Evidence.Show(akin.J)}”"
            : null;
    }

    private static string? Denial(PairMatrix matrix)
    {
        string? claim = First(matrix.Claim), evidence = First(matrix.Evidence);
        return (claim, evidence) switch
        {
            (null, null) => "denied by neither",
            (null, _) => $"denied by the evidence: {evidence}",
            (_, null) => $"denied by the claim: {claim}",
            _ => $"denied by both: {claim}, {evidence}",
        };

        static string? First(Statement statement)
        {
            int at = Array.FindIndex(statement.Traits, traits => (traits & TokenTraits.Negation) != TokenTraits.None);
            return at < 0 ? null : $"“{statement.Show(at)}”";
        }
    }

    private static string? Verb(PairWorkspace workspace)
    {
        Statement claim = workspace.Matrix.Claim;
        int verb = Array.FindIndex(claim.Traits, traits => (traits & TokenTraits.Verb) != TokenTraits.None);
        if (verb < 0)
        {
            return null;
        }

        int partner = workspace.Alignment.Partner(verb);
        return partner < 0 || workspace.Alignment.Strength(verb) < WordAlignment.Said
            ? $"verb not said: “{claim.Show(verb)}”"
            : $"verb “{claim.Show(verb)}” beside “{workspace.Matrix.Evidence.Show(partner)}”";
    }

    private static (int I, int J)? Find(PairMatrix matrix, Func<int, int, bool> holds)
    {
        for (int i = 0; i < matrix.Claim.Count; i++)
        {
            for (int j = 0; j < matrix.Evidence.Count; j++)
            {
                if (holds(i, j))
                {
                    return (i, j);
                }
            }
        }

        return null;
    }

    private static string Quote(Statement statement, PairQuantity quantity) =>
        $"“{statement.Spans[quantity.First].Union(statement.Spans[quantity.End - 1]).Slice(statement.Text)}”";
}
