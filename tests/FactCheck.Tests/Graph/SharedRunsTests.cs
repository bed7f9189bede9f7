using FactCheck.Graph;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Graph;

public sealed class SharedRunsTests
{
    [Test]
    public void Pairs_AnyArticles_AreThoseThatCountingOneByOneFinds() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[][]>(),
        articles =>
        {
            ulong[][] runs = [.. articles.Select(words => words.Select(word => (ulong)(word % 16)).Distinct().Order().ToArray())];
            SharedRuns.Pairs(runs, mostArticles: 4, least: 2).Should().Equal(OneByOne(runs, 4, 2));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Pairs_RunOfTooManyArticles_DoesNotCount()
    {
        ulong[][] runs = [[1, 2, 3], [1, 2, 3], [1], [1]];

        SharedRuns.Pairs(runs, mostArticles: 3, least: 2).Should().Equal((0, 1));
        SharedRuns.Pairs(runs, mostArticles: 3, least: 3).Should().BeEmpty();
    }

    private static IEnumerable<(int, int)> OneByOne(ulong[][] runs, int mostArticles, int least)
    {
        HashSet<ulong> counted = [.. runs.SelectMany(list => list).GroupBy(run => run).Where(group => group.Count() <= mostArticles).Select(group => group.Key)];
        return from left in Enumerable.Range(0, runs.Length)
               from right in Enumerable.Range(left + 1, runs.Length - left - 1)
               where runs[left].Intersect(runs[right]).Count(counted.Contains) >= least
               select (left, right);
    }
}
