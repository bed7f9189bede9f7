namespace FactCheck.Learning.Training;

/// <summary>How well a share ranks what is meant before what is not.</summary>
internal static class Ranking
{
    /// <summary>The area under the ROC curve; ties count half. 0.5 when one kind is absent.</summary>
    public static double Auroc((float Share, bool IsGold)[] items)
    {
        (float Share, bool IsGold)[] sorted = [.. items.OrderBy(item => item.Share)];
        double ranks = 0;
        long gold = 0;
        for (int first = 0; first < sorted.Length;)
        {
            int end = first;
            while (end < sorted.Length && sorted[end].Share.Equals(sorted[first].Share))
            {
                end++;
            }

            int own = sorted[first..end].Count(item => item.IsGold);
            gold += own;
            ranks += own * ((first + 1 + end) / 2.0);
            first = end;
        }

        long rest = sorted.Length - gold;
        return gold == 0 || rest == 0 ? 0.5 : (ranks - (gold * (gold + 1) / 2.0)) / ((double)gold * rest);
    }

    /// <summary>The largest share of what is meant that a threshold finds with at least this precision.</summary>
    public static double RecallAt((float Share, bool IsGold)[] items, double precision)
    {
        (float Share, bool IsGold)[] sorted = [.. items.OrderByDescending(item => item.Share)];
        int gold = sorted.Count(item => item.IsGold), right = 0;
        double best = 0;
        for (int at = 0; at < sorted.Length; at++)
        {
            right += sorted[at].IsGold ? 1 : 0;
            bool isBorder = at + 1 == sorted.Length || !sorted[at + 1].Share.Equals(sorted[at].Share);
            best = isBorder && right >= precision * (at + 1) ? Math.Max(best, (double)right / Math.Max(1, gold)) : best;
        }

        return best;
    }
}
