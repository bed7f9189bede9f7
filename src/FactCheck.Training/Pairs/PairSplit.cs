using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs;

/// <summary>Keeps what is measured apart from what is learned from.</summary>
internal static class PairSplit
{
    /// <summary>The places of the pairs that share no page, claim or evidence with any at the places <paramref name="held"/>.</summary>
    public static int[] RowsWithout(IReadOnlyList<LabelledPair> pairs, IEnumerable<int> held)
    {
        HashSet<string> known = KeysOf(held.Select(row => pairs[row]));
        return [.. Enumerable.Range(0, pairs.Count).Where(row => !Keys(pairs[row]).Any(known.Contains))];
    }

    /// <summary>The pairs of <paramref name="training"/> that share no page, claim or evidence with <paramref name="held"/>.</summary>
    public static List<LabelledPair> Without(IEnumerable<LabelledPair> training, IEnumerable<LabelledPair> held)
    {
        HashSet<string> known = KeysOf(held);
        return [.. training.Where(pair => !Keys(pair).Any(known.Contains))];
    }

    /// <summary>How many pairs of <paramref name="training"/> share a page, claim or evidence with <paramref name="held"/>.</summary>
    public static int Shared(IEnumerable<LabelledPair> training, IEnumerable<LabelledPair> held)
    {
        HashSet<string> known = KeysOf(held);
        return training.Count(pair => Keys(pair).Any(known.Contains));
    }

    /// <summary>For pairs of two sentences that differ in a word (Breaking NLI), the fold of that word; -1 for others.</summary>
    public static int WordFoldOf(LabelledPair pair, int folds)
    {
        if (pair.Corpus != PairCorpora.BreakingNli)
        {
            return -1;
        }

        IEnumerable<string> changed = Words(pair.Pair.Claim).Except(Words(pair.Pair.Evidence), StringComparer.Ordinal);
        return PairFold.Of(pair with { Group = "words " + string.Join(' ', changed) }, folds);
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> KeysOf(IEnumerable<LabelledPair> pairs) => pairs.SelectMany(Keys).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Keys(LabelledPair pair)
    {
        if (pair.Group.Length > 0)
        {
            yield return "page " + pair.Group;
        }

        if (pair.EvidenceGroup.Length > 0)
        {
            yield return "page " + pair.EvidenceGroup;
        }

        yield return Plain(pair.Pair.Claim);
        yield return Plain(pair.Pair.Evidence);
    }

    /// <summary>A text without what editors of pages change without changing what it says.</summary>
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
