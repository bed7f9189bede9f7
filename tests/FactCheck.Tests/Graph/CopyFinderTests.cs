using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Graph;

public sealed class CopyFinderTests
{
    private const string Original =
        "The council voted on Monday to close the old bridge over the river for repairs that will take most of the summer.\n"
        + "Drivers will be sent along the ring road, which is already crowded in the morning and the evening.\n"
        + "Shopkeepers in the old town fear that they will lose their customers to the mall outside the city.\n"
        + "The mayor promised that buses will run every ten minutes while the bridge is closed.";

    private const string Reworded =
        "The council voted on Monday to shut the old bridge over the river for works that will take most of the summer.\n"
        + "Motorists will be sent along the ring road, which is already full in the morning and the evening.\n"
        + "Traders in the old town fear that they will lose their buyers to the mall outside the city.\n"
        + "The mayor pledged that coaches will run every ten minutes while the bridge is closed.";

    private const string Unrelated =
        "A court in the capital sentenced two men to prison on Monday for selling forged tickets to the final.\n"
        + "The judge said that hundreds of fans had stood before closed doors on the evening of the match.\n"
        + "Their lawyers announced an appeal and called the sentence out of proportion.";

    private static ImmutableArray<ArticleCopy> Copies(ImmutableArray<ExtractedArticle> articles) => CopyFinder.Find(articles, new SentenceNames(articles));

    [Test]
    public void Find_RewordedCopy_AlignsEverySentenceInOrder()
    {
        ArticleCopy copy = Copies(Extract(Original, Reworded)).Should().ContainSingle().Subject;

        copy.IsWhole.Should().BeTrue();
        copy.Sentences.Should().HaveCount(4);
        copy.Sentences.Select(pair => pair.Left.Start).Should().BeInAscendingOrder();
        copy.Sentences.Select(pair => pair.Right.Start).Should().BeInAscendingOrder();
    }

    [Test]
    public void Find_TwoStories_FindsNothing() => Copies(Extract(Original, Unrelated)).Should().BeEmpty();

    [Test]
    public void Find_OneFormFilledInWithOtherNames_IsNoCopy()
    {
        const string form =
            "{0} beat {1} by three goals to one on Saturday in front of a full house at the home ground.\n"
            + "The first goal came after ten minutes, when {2} headed the ball in from a corner by {3}.\n"
            + "{1} had the better of the second half, but {2} scored again after an hour to settle the match.\n"
            + "The coach said that it was the best game of the season for the whole team.";
        string[] names = ["Harrow", "Landford", "Castell", "Quillan"];
        string[] others = ["Millbrook", "Westhaven", "Okafor", "Vickery"];
        string[] slip = ["Harrow", "Landford", "Castel", "Quillan"];

        Copies(Extract(string.Format(null, form, names), string.Format(null, form, others))).Should().BeEmpty();
        Copies(Extract(string.Format(null, form, names), string.Format(null, form, slip))).Should().ContainSingle();
    }

    [Test]
    public void Find_EmptyArticles_FindsNothing() => Copies(Extract("", "", "   ")).Should().BeEmpty();

    [Test]
    public void Of_TwoWordsReplaced_GivesTwoHunks()
    {
        const string left = "Drivers will be sent along the ring road";
        const string right = "Motorists will be sent along the outer road";

        WordDifference difference = WordDifference.Of(left, new(0, left.Length), right, new(0, right.Length));

        difference.Hunks.Should().Equal(new WordHunk((0, 1), (0, 1)), new WordHunk((6, 7), (6, 7)));
    }

    private static ImmutableArray<ExtractedArticle> Extract(params string[] texts)
    {
        FactChecker checker = FactChecker.CreateDefault();
        return [.. texts.Select((text, index) => checker.Extract(new Article($"{index}", text)))];
    }
}
