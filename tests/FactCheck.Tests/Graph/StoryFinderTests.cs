using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Graph;

public sealed class StoryFinderTests
{
    [Test]
    public void Find_OnePersonsAgeInBoth_IsOneStory() =>
        Stories(
            Of("The man accused of the arson, Tobias Renn, 29, is in jail and has been there before, the court heard.", "2024-05-03"),
            Of("Officers arrested 30-year-old Tobias Renn on Friday morning after the fire at the mill.", "2024-05-03"))
            .Should().Equal(0, 0);

    [Test]
    public void Find_OneSpokesmanInBoth_IsTwoStories() =>
        Stories(
            Of("A shop was robbed on the ring road, said police spokesman Tobias Renn. The till was empty.", "2024-05-03"),
            Of("A car went off the bridge in the night, said police spokesman Tobias Renn. The driver swam ashore.", "2024-05-03"))
            .Should().Equal(0, 1);

    [Test]
    public void Find_TownsNameInOneHeadlineAndTheOtherText_TiesThem()
    {
        Article told = Of("The court heard that the mill in Tarvenholm burnt down after a quarrel over Captain Tobias Renn and his barge.", "2024-05-03");
        Article titled = Of("The fire at the mill was laid, officers said after hearing Captain Tobias Renn on the quay.", "2024-05-03");

        Stories(told, titled).Should().Equal(0, 1);
        Stories(told, titled with { Title = "Tarvenholm And Its Mill: What Renn Knew | The Landford Times" }).Should().Equal(0, 0);
    }

    [Test]
    public void Find_OneBlockInBoth_IsOneStory() =>
        Stories(
            Of("A child was hurt when a car left the road in the 1300 block of Goffer Lane. Neighbours called for help at once.", "2024-05-03"),
            Of("The crash in the 1300 block of Goffer Lane is looked into, and the driver has been heard by the officers.", "2024-05-04"))
            .Should().Equal(0, 0);

    [Test]
    public void Find_OneBlockMonthsApart_IsTwoStories() =>
        Stories(
            Of("A child was hurt when a car left the road in the 1300 block of Goffer Lane. Neighbours called for help at once.", "2024-05-03"),
            Of("The fire in the 1300 block of Goffer Lane is looked into, and the tenant has been heard by the officers.", "2024-09-04"))
            .Should().Equal(0, 1);

    [Test]
    public void Find_ArticleThatTellsOfTwoIncidents_DoesNotChainThem()
    {
        Article[] first =
        [
            Of("Aline Varga, 31, was hurt in the fire at the Tarvenholm mill. Tobias Renn, 29, is accused of it.", "2024-05-03"),
            Of("Bail was refused to Tobias Renn, 29, over the fire that hurt Aline Varga, 31, at the Tarvenholm mill.", "2024-05-04"),
        ];
        Article[] second =
        [
            Of("Cassia Holt, 44, drowned off the Lodderby pier. Marius Feld, 52, who steered the boat, was arrested.", "2024-05-03"),
            Of("Daylight showed the boat of Marius Feld, 52, off the Lodderby pier, where Cassia Holt, 44, drowned.", "2024-05-04"),
        ];
        Article both = Of("Elsewhere this week Tobias Renn, 29, was charged over Tarvenholm, and Marius Feld, 52, over Lodderby.", "2024-05-05");

        Stories([.. first, .. second]).Should().Equal(0, 0, 2, 2);
        ImmutableArray<int> all = Stories([.. first, .. second, both]);
        all[0].Should().Be(all[1]);
        all[2].Should().Be(all[3]);
        all[0].Should().NotBe(all[2]);
        Topics([.. first, .. second, both]).Distinct().Should().ContainSingle();
    }

    [TestCase("Man shot at party in Tarvenholm", false, "tarvenholm")]
    [TestCase("Tarvenholm Man Shot At Party - News Five Landford", true, "tarvenholm")]
    [TestCase("Three dead, Tarvenholm police say | Landford Times", false, "tarvenholm")]
    [TestCase("", true, null)]
    public void InTitle_Headline_GivesItsNamesWithoutThePublisher(string title, bool isCapitalised, string? name)
    {
        string[] words = NameWords.InTitle(title, out bool capitalised);

        capitalised.Should().Be(isCapitalised);
        words.Should().NotContain("landford");
        words.Should().HaveCountLessThanOrEqualTo(2);
        if (name is not null)
        {
            words.Should().Contain(word => word.StartsWith("tarv", StringComparison.Ordinal));
        }
    }

    private static Article Of(string text, string day) => new(text[..12], text)
    {
        Published = PublicationTime.TryParse(day, out PublicationTime time) ? time : null,
    };

    private static ImmutableArray<int> Stories(params Article[] articles) => Find(articles).Stories;

    private static ImmutableArray<int> Topics(params Article[] articles) => Find(articles).Topics;

    private static (ImmutableArray<int> Stories, ImmutableArray<int> Topics) Find(Article[] articles)
    {
        var checker = FactChecker.CreateDefault();
        ImmutableArray<ExtractedArticle> extracted = [.. articles.Select(checker.Extract)];
        return StoryFinder.Find(extracted, new SentenceNames(extracted), new StreetIndex(extracted), []);
    }
}
