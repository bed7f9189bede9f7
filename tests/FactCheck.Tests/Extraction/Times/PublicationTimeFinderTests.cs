using FactCheck.Articles;
using FactCheck.Extraction;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Times;

public sealed class PublicationTimeFinderTests
{
    private const string Body = "\nThe council of Norvale voted for the new bridge after a long debate.\n";

    [TestCase("18 March 22:21", "XXXX-03-18T22:21")]
    [TestCase("Mar 18, 2025 12:40 PM IST", "2025-03-18T12:40+05:30")]
    [TestCase("Tuesday, May 20, 2025", "2025-05-20")]
    [TestCase("Published: 2024-06-03 08:15 GMT", "2024-06-03T08:15+00:00")]
    [TestCase("(Posted on: February 13, 2014)", "2014-02-13")]
    [TestCase("By Anna Rowe | June 3, 2024", "2024-06-03")]
    [TestCase("Updated 5:12 pm, Monday, June 3, 2024", "2024-06-03T17:12")]
    public void Find_HeaderLine_IsThePublicationTime(string header, string expected)
    {
        PublicationTime published = TimesFixture.Extract("Council votes for bridge\n" + header + Body).Published;
        published.ToString().Should().Be(expected);
        published.Source.Should().Be(PublishedSource.Header);
    }

    [TestCase("NORVALE, Ohio (Oct. 7, 2023) — The council voted for the new bridge.", "2023-10-07")]
    [TestCase("NORVALE, March 18 (NNA) – The council voted for the new bridge.", "XXXX-03-18")]
    public void Find_Dateline_IsThePublicationTime(string text, string expected) =>
        TimesFixture.Extract(text).Published.ToString().Should().Be(expected);

    [Test]
    public void Find_MetadataAndHeader_KeepsMetadata()
    {
        PublicationTime published = TimesFixture.Extract("Tuesday, May 20, 2025" + Body, "2025-05-21").Published;
        published.ToString().Should().Be("2025-05-21");
        published.Source.Should().Be(PublishedSource.Metadata);
    }

    [Test]
    public void Find_HeaderWithoutYear_TakesItFromAFullDateNearBy() =>
        TimesFixture.Extract("18 March 22:21" + Body + "The first vote was held on March 15, 2024.").Published.ToString().Should().Be("2024-03-18T22:21");

    [Test]
    public void Find_HeaderWithoutYearAndFarDates_KeepsTheYearUnknown() =>
        TimesFixture.Extract("18 March 22:21" + Body + "The bridge was built on July 4, 1999.").Published.Date.Year.Should().BeNull();

    [Test]
    public void Find_NoHeader_InfersTheLatestFullDateToldAsPast()
    {
        PublicationTime published = TimesFixture.Extract("The bridge opened on March 3, 2024. It had closed on May 4, 2022. The next vote will be held on June 9, 2025.").Published;
        published.ToString().Should().Be("2024-03-03");
        published.Source.Should().Be(PublishedSource.Text);
    }

    [TestCase("The bridge, built in 1960, is old.")]
    [TestCase("The mayor was born on March 3, 1985.")]
    [TestCase("The bridge opened on March 3, 1999. It was repaired in 2021.")]
    [TestCase("Talks on March 18: what is known about them")]
    [TestCase("")]
    public void Find_NothingSure_IsUnknown(string text) => TimesFixture.Extract(text).Published.Source.Should().Be(PublishedSource.Unknown);

    [Test]
    public void Extract_HeaderMention_IsMarked()
    {
        ExtractedArticle article = TimesFixture.Extract("Tuesday, May 20, 2025" + Body + "It voted on May 19, 2025.");
        article.Times.Select(time => time.IsHeader).Should().Equal(true, false);
    }
}
