using FactCheck.Graph;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Graph;

public sealed class StorySetsTests
{
    [Test]
    public void JoinIfTied_TwoArticlesTiedInFull_AreOneStory()
    {
        var sets = new StorySets(3);
        sets.Tie(1, 2, 1);

        sets.JoinIfTied(1, 2);
        sets.JoinIfTied(0, 1);

        new[] { sets.StoryOf(0), sets.StoryOf(1), sets.StoryOf(2) }.Should().Equal(0, 1, 1);
    }

    [Test]
    public void JoinIfTied_TwoPairsThatOnePairTies_StayTwo()
    {
        var sets = new StorySets(4);
        foreach ((int left, int right) in new[] { (0, 1), (2, 3), (1, 2) })
        {
            sets.Tie(left, right, 1);
        }

        foreach ((int left, int right) in new[] { (0, 1), (2, 3), (1, 2) })
        {
            sets.JoinIfTied(left, right);
        }

        sets.StoryOf(1).Should().Be(0);
        sets.StoryOf(3).Should().Be(2);
    }

    [Test]
    public void Join_WhateverTiesThem_AddsUpTheTiesOfBoth()
    {
        var sets = new StorySets(3);
        sets.Tie(0, 2, 0.4);
        sets.Tie(1, 2, 0.4);
        sets.Join(0, 1);

        sets.JoinIfTied(1, 2);

        sets.StoryOf(2).Should().Be(0);
    }

    /// <summary>A story is named by its least article, and no article is lost, in whatever order pairs come.</summary>
    [Test]
    public void StoryOf_AnyPairs_IsTheLeastArticleOfItsStory() => Prop.ForAll(
        Gen.Choose(0, 9).Two().ListOf().ToArbitrary(),
        pairs =>
        {
            var sets = new StorySets(10);
            foreach ((int left, int right) in pairs.Where(pair => pair.Item1 != pair.Item2 && sets.StoryOf(pair.Item1) != sets.StoryOf(pair.Item2)))
            {
                sets.Tie(left, right, 1);
                sets.JoinIfTied(left, right);
            }

            return Enumerable.Range(0, 10).All(article => sets.StoryOf(article) <= article && sets.StoryOf(sets.StoryOf(article)) == sets.StoryOf(article));
        }).QuickCheckThrowOnFailure();
}
