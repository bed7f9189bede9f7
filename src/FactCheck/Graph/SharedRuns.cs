namespace FactCheck.Graph;

/// <summary>
/// Counts the runs of words that pairs of articles share. Counts are kept in one row for the article at hand, so that the cost grows with the runs and not with the pairs that a dictionary would hold.
/// </summary>
internal static class SharedRuns
{
    /// <summary>The pairs of articles that share enough runs, in order.</summary>
    /// <param name="runs">The distinct runs of each article, as hashes.</param>
    /// <param name="mostArticles">A run of more articles than this does not count.</param>
    /// <param name="least">The runs that a pair shares at least.</param>
    public static (int Left, int Right)[] Pairs(ulong[][] runs, int mostArticles, int least)
    {
        int[] articles = ByRun(runs, out int[] starts, mostArticles);
        int[][] groups = GroupsOf(articles, starts, runs.Length);
        var found = new (int, int)[runs.Length][];
        Parallel.For(
            0,
            runs.Length,
            () => new int[runs.Length],
            (article, _, counts) =>
            {
                found[article] = Partners(article, groups[article], articles, starts, counts, least);
                return counts;
            },
            _ => { });
        return [.. found.SelectMany(pairs => pairs)];
    }

    /// <summary>The articles of each run that several have, one run after the other; run r begins at <c>starts[r]</c> and ends where the next begins.</summary>
    private static int[] ByRun(ulong[][] runs, out int[] starts, int mostArticles)
    {
        ulong[] keys = new ulong[runs.Sum(list => list.Length)];
        int[] owners = new int[keys.Length];
        int next = 0;
        for (int article = 0; article < runs.Length; article++)
        {
            runs[article].CopyTo(keys, next);
            owners.AsSpan(next, runs[article].Length).Fill(article);
            next += runs[article].Length;
        }

        Array.Sort(keys, owners);
        var found = new List<int>();
        var borders = new List<int> { 0 };
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1 && end - start <= mostArticles)
            {
                found.AddRange(owners.AsSpan(start, end - start));
                borders.Add(found.Count);
            }

            start = end;
        }

        starts = [.. borders];
        return [.. found];
    }

    /// <summary>The runs of each article, as numbers of <see cref="ByRun"/>.</summary>
    private static int[][] GroupsOf(int[] articles, int[] starts, int count)
    {
        int[] sizes = new int[count];
        foreach (int article in articles)
        {
            sizes[article]++;
        }

        int[][] groups = [.. sizes.Select(size => new int[size])];
        for (int run = 0; run + 1 < starts.Length; run++)
        {
            for (int at = starts[run]; at < starts[run + 1]; at++)
            {
                int[] own = groups[articles[at]];
                own[^sizes[articles[at]]--] = run;
            }
        }

        return groups;
    }

    private static (int Left, int Right)[] Partners(int article, int[] groups, int[] articles, int[] starts, int[] counts, int least)
    {
        var touched = new List<int>();
        foreach (int run in groups)
        {
            for (int at = starts[run]; at < starts[run + 1]; at++)
            {
                int other = articles[at];
                if (other > article && counts[other]++ == 0)
                {
                    touched.Add(other);
                }
            }
        }

        (int, int)[] pairs = [.. touched.Where(other => counts[other] >= least).Order().Select(other => (article, other))];
        foreach (int other in touched)
        {
            counts[other] = 0;
        }

        return pairs;
    }
}
