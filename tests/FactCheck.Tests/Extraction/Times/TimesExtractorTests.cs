using FactCheck.Extraction;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Times;

public sealed class TimesExtractorTests
{
    [Test]
    public void Extract_WeekdayAndDate_AreKeptApart()
    {
        const string text = "They met on Tuesday, March 18, 2025 at noon.";
        TimexMention mention = TimesFixture.Extract(text).Times.Should().ContainSingle().Subject;
        mention.Weekday.Should().Be(DayOfWeek.Tuesday);
        mention.WeekdaySpan!.Value.Slice(text).Should().Be("Tuesday");
        mention.DateSpan!.Value.Slice(text).Should().Be("March 18, 2025");
        mention.YearIsExplicit.Should().BeTrue();
    }

    [TestCase("It lasted more than two hours.", 7200, double.PositiveInfinity)]
    [TestCase("It lasted up to two hours.", 0, 7200)]
    [TestCase("It lasted two hours.", 7200, 7200)]
    [TestCase("It lasted two to three hours.", 7200, 10800)]
    public void Extract_Duration_HasBoundsInSeconds(string text, double lower, double upper)
    {
        Bounds length = TimesFixture.Extract(text).Times.Single().Timex.Length!.Value;
        Math.Max(0, length.Lower).Should().Be(lower);
        length.Upper.Should().Be(upper);
    }

    [TestCase("The 34-year-old man fell.")]
    [TestCase("She is four years old.")]
    public void Extract_Age_IsNoTime(string text) => TimesFixture.Extract(text).Times.Should().BeEmpty();

    [TestCase("Paid on 04/05/2024 and 17/05/2024.", "2024-05-04")]
    [TestCase("Paid on 04/05/2024 and 05/17/2024.", "2024-04-05")]
    [TestCase("Paid on 04/05/2024, not on 17 June.", "2024-05-04")]
    [TestCase("Paid on 04/05/2024, not on June 17.", "2024-04-05")]
    [TestCase("Paid on 04/05/2024 in full.", "2024")]
    public void Extract_NumericDate_FollowsTheArticlesConvention(string text, string expected) =>
        TimesFixture.Extract(text).Times[0].Timex.Value.Should().Be(expected);

    [Test]
    public void Extract_PastDateJustBeforeNewYear_IsOfTheYearBefore() =>
        TimesFixture.At("The dam broke on [|December 28|].", "2025-01-03").Timex.Value.Should().Be("2024-12-28");

    [Test]
    public void Extract_ZoneOfAPlace_KnowsSummerTime()
    {
        TimesFixture.At("It ended at [|21:55 Kyiv time on July 3, 2024|].", null).Timex.Offset.Should().Be(TimeSpan.FromHours(3));
        TimesFixture.At("It ended at [|21:55 Kyiv time on January 3, 2024|].", null).Timex.Offset.Should().Be(TimeSpan.FromHours(2));
    }

    [TestCase("")]
    [TestCase("\0\0 - – 9999 0000-00-00 99/99/9999 99:99 9999999999999 years ago")]
    [TestCase("9999-12-31 two days later, the next century, 99999999 years ago, a million decades later, next year")]
    [TestCase("January 1, 1000. The day before. Two years earlier. February 29 to February 30. between March and")]
    [TestCase("the the the last last last last in in of of on on Tuesday Tuesday Tuesday at at at 5 5 5 p.m. p.m.")]
    public void Extract_HostileText_DoesNotThrow(string text)
    {
        foreach (string? published in new[] { null, "0001-01-01", "9999-12-31", "2024-02-29" })
        {
            FluentActions.Invoking(() => TimesFixture.Extract(text, published)).Should().NotThrow();
        }
    }

    [Test]
    public void Extract_Spans_SliceToWhatTheyShow()
    {
        const string text = "On Monday, 3 March 2025, at 5 p.m. EST, the two-year deal ended – two weeks after the 30-day truce of early February.";
        foreach (TimexMention mention in TimesFixture.Extract(text).Times)
        {
            mention.Span.Slice(text).Trim().Should().Be(mention.Span.Slice(text)).And.NotBeEmpty();
        }
    }
}
