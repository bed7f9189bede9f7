using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Extraction.Times;
using FactCheck.Values;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Times;

public sealed class TimesProperties
{
    private static readonly string[] Orders = ["MMMM d, yyyy", "d MMMM yyyy", "d'th of' MMMM yyyy", "MMM. d, yyyy", "yyyy-MM-dd", "dddd, MMMM d, yyyy", "d-MMM-yyyy", "yyyy/MM/dd", "MMMM d yyyy"];

    private static readonly Arbitrary<DateOnly> Days =
        Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static readonly Arbitrary<string> Sentences = Gen.ListOf(Gen.Elements(
        "March", "3", "17", "2024", "the", "last", "week", "of", "to", "from", "between", "and", "at", "5", "p.m.", "Tuesday", "two", "hours", "ago", "before", "Easter", "every", "day", "early", "1990s", ",", ".",
        "quarter", "past", "eight", "rest", "year", "'s", "first", "Friday", "now", "until", "about", "second", "half", "a", "in", "next", "May", "9-11", "12:30", "Q3", "twenty", "thousand"))
        .Select(words => string.Join(' ', words)).ToArbitrary();

    [Test]
    public void WrittenDate_InAnyOrder_ParsesBackToItself() => Prop.ForAll(Days, Gen.Elements(Orders).ToArbitrary(), (day, order) =>
    {
        // "17th" fits the days whose ordinal ends so.
        string format = order.Contains("th", StringComparison.Ordinal) && (day.Day is 1 or 2 or 3 or 21 or 22 or 23 or 31) ? "MMMM d, yyyy" : order;
        string written = day.ToString(format, CultureInfo.InvariantCulture).Replace("May.", "May", StringComparison.Ordinal);
        string text = $"They met on {written} in Rome.";
        TimexMention mention = TimesFixture.Extract(text, "2025-03-19").Times.Should().ContainSingle("it stands in: {0}", text).Subject;
        mention.Timex.Value.Should().Be(PartialDate.From(day).ToString(), "it stands in: {0}", text);
        mention.Span.Slice(text).Should().Be(written);
    }).QuickCheckThrowOnFailure();

    [Test]
    public void AnyWords_Mentions_AreOrderedSpansWithOrderedBounds() => Prop.ForAll(Sentences, text =>
    {
        int end = 0;
        foreach (TimexMention mention in TimesFixture.Extract(text, "2024-02-29").Times)
        {
            mention.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            end = mention.Span.End;
            mention.Span.Slice(text).Trim().Should().Be(mention.Span.Slice(text)).And.NotBeEmpty();
            foreach (TimexMention part in mention.Parts)
            {
                part.Span.Start.Should().BeGreaterThanOrEqualTo(mention.Span.Start);
                part.Span.End.Should().BeLessThanOrEqualTo(mention.Span.End);
            }

            if (mention.Timex.Interval is { } interval)
            {
                (interval.Start <= interval.End).Should().BeTrue();
            }
        }
    }).QuickCheckThrowOnFailure();

    [TestCase("They met before , 2024 Q3 ago next next.")]
    [TestCase("a week the next . between 12:30 every Tuesday until day of the")]
    public void Mentions_OverWhatLooksLikeASentenceEnd_DoNotOverlap(string text)
    {
        TimexMention[] times = [.. TimesFixture.Extract(text, "2024-02-29").Times];
        for (int i = 1; i < times.Length; i++)
        {
            times[i].Span.Start.Should().BeGreaterThanOrEqualTo(times[i - 1].Span.End);
        }
    }

    [Test]
    public void Edtf_OfADayMonthOrYear_ReadsBackAsItsInterval() => Prop.ForAll(Days, Gen.Elements("MMMM d, yyyy", "MMMM yyyy", "yyyy").ToArbitrary(), (day, format) =>
    {
        Timex timex = TimesFixture.Extract($"They met in {day.ToString(format, CultureInfo.InvariantCulture)}.", "2025-03-19").Times.Single().Timex;
        Edtf.Days(timex.Edtf!).Should().Be(timex.Interval);
    }).QuickCheckThrowOnFailure();

    [TestCase("in summer 2024")]
    [TestCase("in Q3 2023")]
    [TestCase("in the first half of 2024")]
    [TestCase("in the 1990s")]
    [TestCase("in the 19th century")]
    [TestCase("last week")]
    [TestCase("over the weekend")]
    [TestCase("from March 3 to March 5")]
    public void Edtf_OfAStretch_ReadsBackAsItsInterval(string words)
    {
        Timex timex = TimesFixture.Extract($"They met {words}.", "2025-03-19").Times.Single().Timex;
        Edtf.Days(timex.Edtf!).Should().Be(timex.Interval);
    }

    [Test]
    public void Easter_OfAnyYear_IsASundayInMarchOrApril() => Prop.ForAll(Gen.Choose(1583, 2400).ToArbitrary(), year =>
        HolidayCalendar.Easter(year) is var day && day.DayOfWeek == DayOfWeek.Sunday && day >= new DateOnly(year, 3, 22) && day <= new DateOnly(year, 4, 25)).QuickCheckThrowOnFailure();

    [Test]
    public void EveryHoliday_OfAnyYear_LiesInIt() => Prop.ForAll(Gen.Choose(1950, 2070).ToArbitrary(), year =>
    {
        FactCheck.Language.LexiconTable table = FactCheck.Language.LexiconTable.Load(TimeWords.HolidaysPath);
        foreach (string name in table.Keys)
        {
            table.TryGet(name, out string? rule);
            if (HolidayCalendar.Of(rule!, year) is { } days)
            {
                days.Start.Year.Should().Be(year, "{0} is of that year", name);
            }
        }
    }).QuickCheckThrowOnFailure();
}
