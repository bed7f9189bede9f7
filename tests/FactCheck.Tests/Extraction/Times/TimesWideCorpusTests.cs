using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Times;

/// <summary>The rarer forms: words for numbers, named days, counted weekdays, clock words, ranges and open ends. The article is always of Wednesday, 19 March 2025.</summary>
public sealed class TimesWideCorpusTests
{
    private const string Published = "2025-03-19";

    [TestCase("The pact was signed on [|March the seventeenth|].", "2025-03-17")]
    [TestCase("The pact was signed on the [|twenty-first of February|].", "2025-02-21")]
    [TestCase("The pact was signed on [|22nd February 2024|].", "2024-02-22")]
    [TestCase("The pact was signed on [|28-Nov-2016|].", "2016-11-28")]
    [TestCase("The pact was signed on [|2016-12-16T12:23:59|].", "2016-12-16T12:23:59")]
    [TestCase("The pact was signed on [|Friday the 14th|].", "2025-03-14")]
    [TestCase("The pact was signed on [|the 20th of last month|].", "2025-02-20")]
    [TestCase("The pact was signed on [|January nineteen ninety-seven|].", "1997-01")]
    [TestCase("The pact was signed in [|nineteen oh five|].", "1905")]
    [TestCase("It opens in [|the year two thousand and thirty|].", "2030")]
    [TestCase("It opened in [|2019-Q1|].", "2019-Q1")]
    [TestCase("It opened in [|H2 2023|].", "2023-H2")]
    [TestCase("It opened in [|the month of October|].", "2024-10")]
    [TestCase("The club opened in [|the '80s|].", "198")]
    [TestCase("The club opened in [|the 1970's|].", "197")]
    [TestCase("The club opened in [|the 70s|].", "197")]
    [TestCase("The club opened in [|the nineteen seventies|].", "197")]
    public void Value_WrittenInWords_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("It was found on [|Thanksgiving Day|].", "2024-11-28")]
    [TestCase("It was found on [|Christmas Eve|].", "2024-12-24")]
    [TestCase("It will open on [|Good Friday|].", "2025-04-18")]
    [TestCase("It will open on [|Easter Monday|].", "2025-04-21")]
    [TestCase("They met on [|Labor Day 2023|].", "2023-09-04")]
    [TestCase("They met on [|Memorial Day|].", "2024-05-27")]
    [TestCase("They met on [|Martin Luther King Day|].", "2025-01-20")]
    [TestCase("They met on [|Presidents' Day 2024|].", "2024-02-19")]
    [TestCase("They met on [|New Year's Eve|].", "2024-12-31")]
    [TestCase("They met on [|Black Friday|] in a shop.", "2024-11-29")]
    [TestCase("They met on [|Election Day 2024|].", "2024-11-05")]
    [TestCase("They met on [|Lunar New Year 2024|].", "2024-02-10")]
    [TestCase("They met on [|Yom Kippur 2023|].", "2023-09-25")]
    [TestCase("They met on [|Eid al-Fitr 2024|].", "2024-04-10")]
    [TestCase("They met on [|Ash Wednesday|].", "2025-03-05")]
    [TestCase("They met on [|Orthodox Easter 2024|].", "2024-05-05")]
    [TestCase("They met on [|Juneteenth 2022|].", "2022-06-19")]
    [TestCase("They met [|last Thanksgiving|].", "2024-11-28")]
    public void Value_NamedDays_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("They met on [|the first Friday of February|].", "2025-02-07")]
    [TestCase("They met on [|the last Monday in January|].", "2025-01-27")]
    [TestCase("They met in [|the third week of January|].", "2025-W03")]
    [TestCase("They met in [|the last week of 2019|].", "2019-W52")]
    [TestCase("They met in [|the week of March 6|].", "2025-W10")]
    [TestCase("They will meet [|next week on Friday|].", "2025-03-28")]
    [TestCase("They will meet [|the week after next|].", "2025-W14")]
    [TestCase("They will meet in [|two weeks|].", "2025-04-02")]
    [TestCase("They will meet in [|two weeks' time|].", "2025-04-02")]
    [TestCase("They met [|two days before Christmas|].", "2024-12-23")]
    [TestCase("They met [|two weeks after January 3|].", "2025-01-17")]
    [TestCase("It will open [|three days from tomorrow|].", "2025-03-23")]
    [TestCase("They met [|2 years 1 month 21 days ago|].", "2023-01-29")]
    [TestCase("It is shut for [|the rest of the year|].", "2025")]
    [TestCase("Sales fell [|20 years ago|].", "2005")]
    [TestCase("He has until [|Tuesday|] to pay.", "2025-03-25")]
    [TestCase("She could not be reached [|Tuesday|].", "2025-03-18")]
    [TestCase("It may close as soon as [|Tuesday|].", "2025-03-25")]
    [TestCase("It was shut until [|Tuesday|].", "2025-03-18")]
    [TestCase("It had been due to expire [|Friday evening|].", "2025-03-14TEV")]
    [TestCase("A march is planned for [|Saturday|] in Rome.", "2025-03-22")]
    [TestCase("It was as of [|May 20, 2024|] unpaid.", "2024-05-20")]
    [TestCase("It rose in [|the fiscal year 2024|].", "2024")]
    [TestCase("Sales rose for [|the full year|].", "2025")]
    public void Value_Counted_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("They met at [|half past eight|].", "XXXX-XX-XXT08:30")]
    [TestCase("They met at [|a quarter to six|].", "XXXX-XX-XXT05:45")]
    [TestCase("They met at [|ten minutes past nine|].", "XXXX-XX-XXT09:10")]
    [TestCase("They met at [|seven thirty p.m.|] in Rome.", "XXXX-XX-XXT19:30")]
    [TestCase("They met at [|8 in the morning|].", "XXXX-XX-XXT08:00")]
    [TestCase("They met at [|nine in the evening|].", "XXXX-XX-XXT21:00")]
    [TestCase("They met at [|12 noon|].", "XXXX-XX-XXT12:00")]
    [TestCase("They met at [|seven o'clock on Tuesday|].", "2025-03-18T07:00")]
    [TestCase("They met [|Tuesday at 7|].", "2025-03-18T07:00")]
    [TestCase("They met [|Tuesday in the morning|].", "2025-03-18TMO")]
    [TestCase("They met on [|Monday, March 17, at 5:30 p.m.|] in Rome.", "2025-03-17T17:30")]
    [TestCase("They met at [|7:56:35 pm|].", "XXXX-XX-XXT19:56:35")]
    [TestCase("They met at [|midday|].", "XXXX-XX-XXT12:00")]
    public void Value_ClockWords_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("The shop opens from [|5 to 6 p.m.|] in Rome.", "XXXX-XX-XXT17:00/XXXX-XX-XXT18:00")]
    [TestCase("The shop opens between [|10 and 11:30 a.m.|] in Rome.", "XXXX-XX-XXT10:00/XXXX-XX-XXT11:30")]
    [TestCase("The shop opened [|4pm-5pm|].", "XXXX-XX-XXT16:00/XXXX-XX-XXT17:00")]
    [TestCase("The shop opened [|9 a.m. to 5|].", "XXXX-XX-XXT09:00/XXXX-XX-XXT17:00")]
    [TestCase("The talks ran from [|4 p.m. to 5 p.m. on Monday|].", "2025-03-17T16:00/2025-03-17T17:00")]
    [TestCase("The fair ran from [|March 3 until March 5|].", "2025-03-03/2025-03-05")]
    [TestCase("The fair ran [|November 15 through the 19th|].", "2024-11-15/2024-11-19")]
    [TestCase("The fair ran from [|3 to 12 January 2025|].", "2025-01-03/2025-01-12")]
    [TestCase("The fair ran from [|the 4th to the 12th of January|].", "2025-01-04/2025-01-12")]
    [TestCase("It was shut from [|October to February|].", "2024-10/2025-02")]
    [TestCase("It was shut from [|October 2023 to February 2024|].", "2023-10/2024-02")]
    [TestCase("He reigned from [|1999-2001|].", "1999/2001")]
    [TestCase("The [|2015-16|] season was long.", "2015/2016")]
    [TestCase("They will meet from [|Friday to Sunday|].", "2025-03-21/2025-03-23")]
    [TestCase("It rose between [|January 2019 and now|].", "2019-01/PRESENT_REF")]
    public void Value_Stretches_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("They meet [|every other Friday|].", "XXXX-WXX-5")]
    [TestCase("They meet [|every other week|].", "P2W")]
    [TestCase("They meet [|every day at 3 p.m.|] in Rome.", "XXXX-XX-XXT15:00")]
    [TestCase("They meet [|9 a.m. on Mondays|].", "XXXX-WXX-1T09:00")]
    [TestCase("They meet [|Friday mornings|].", "XXXX-WXX-5TMO")]
    [TestCase("They meet [|once a year|].", "P1Y")]
    [TestCase("They meet [|three times a week|].", "P1W")]
    [TestCase("They meet on [|weekends|].", "XXXX-WXX-WE")]
    [TestCase("They meet [|quarterly|].", "P3M")]
    public void Value_Sets_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("It lasted [|2 years and 3 months|].", "P2Y3M")]
    [TestCase("It lasted [|a fortnight|].", "P2W")]
    [TestCase("It rained [|all day|].", "P1D")]
    [TestCase("It lasted [|half an hour|].", "PT30M")]
    [TestCase("It lasted [|3.5 seconds|].", "PT3.5S")]
    [TestCase("It lasted [|a year and a quarter|].", "P1Y3M")]
    [TestCase("It lasted [|two hundred and five days|].", "P205D")]
    [TestCase("It lasted [|one day, two hours and 5 minutes|].", "P1DT2H5M")]
    [TestCase("It fell for [|the past two quarters|].", "P6M")]
    public void Value_Lengths_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("It will not pay until [|1994 or later|].", TimexMod.OnOrAfter)]
    [TestCase("It has been shut since [|2022|].", TimexMod.OnOrAfter)]
    [TestCase("It must close by [|June 2025|].", TimexMod.OnOrBefore)]
    [TestCase("It closed before [|June 2024|].", TimexMod.Before)]
    [TestCase("It closed after [|June 2024|].", TimexMod.After)]
    [TestCase("It closed [|around June 3|].", TimexMod.Approx)]
    [TestCase("It closed at [|the end of 2023|].", TimexMod.End)]
    [TestCase("It closed in [|early 2023|].", TimexMod.Start)]
    [TestCase("It lasted [|at least two years|].", TimexMod.EqualOrMore)]
    [TestCase("It lasted [|almost two years|].", TimexMod.LessThan)]
    public void Mod_WordsAround_IsTimex3(string marked, TimexMod mod) =>
        TimesFixture.At(marked, Published).Timex.Mod.Should().Be(mod);

    [TestCase("They met on [|Tuesday|].", TimexAnchor.DocumentCreationTime)]
    [TestCase("They met on March 3. [|Two days later|] the deal failed.", TimexAnchor.PreviousTimex)]
    [TestCase("They met on [|March 3, 2024|].", TimexAnchor.None)]
    [TestCase("In 2019, the dam broke on [|May 4|].", TimexAnchor.PreviousTimex)]
    public void Anchor_OfATime_IsWhatItCountsFrom(string marked, TimexAnchor anchor) =>
        TimesFixture.At(marked, Published).Timex.Anchor.Should().Be(anchor);

    [Test]
    public void Parts_OfARange_AreItsEnds()
    {
        var mention = TimesFixture.At("The fair ran from [|March 3 to March 5|] in Rome.", Published);
        mention.Parts.Select(part => part.Timex.Value).Should().Equal("2025-03-03", "2025-03-05");
        mention.Parts.Select(part => part.Span.Slice("The fair ran from March 3 to March 5 in Rome.")).Should().Equal("March 3", "March 5");
        TimesFixture.At("The fair ran [|March 17–18|] in Rome.", Published).Parts.Should().BeEmpty();
        TimesFixture.At("The fair ran from [|October to February|] in Rome.", "2025-11-10").Parts.Select(part => part.Timex.Value).Should().Equal("2025-10", "2026-02");
    }

    [TestCase("They met on [|March 18|].", "2025-03-18")]
    [TestCase("They met in [|the 1990s|].", "199X")]
    [TestCase("They met in [|the 19th century|].", "18XX")]
    [TestCase("They met in [|summer 2024|].", "2024-22")]
    [TestCase("They met in [|Q3 2023|].", "2023-35")]
    [TestCase("They met [|last week|].", "2025-03-10/2025-03-16")]
    [TestCase("They met over [|the weekend|].", "2025-03-15/2025-03-16")]
    [TestCase("It has been shut since [|2022|].", "2022/..")]
    [TestCase("It closed before [|June 2024|].", "../2024-06")]
    [TestCase("It closed [|around June 3, 2024|].", "2024-06-03~")]
    [TestCase("It ran from [|March 3 to March 5|].", "2025-03-03/2025-03-05")]
    [TestCase("It rang at [|noon GMT on Tuesday|].", "2025-03-18T12:00:00Z")]
    [TestCase("It rang at [|21:55 Kyiv time on Monday|].", "2025-03-17T21:55:00+02:00")]
    [TestCase("They met [|every Tuesday|].", null)]
    [TestCase("They met for [|two hours|].", null)]
    [TestCase("They meet [|now|].", null)]
    public void Edtf_OfATime_IsItsIso8601(string marked, string? edtf) => TimesFixture.At(marked, Published).Timex.Edtf.Should().Be(edtf);

    [Test]
    public void Edtf_WithoutAYear_LeavesItUnspecified() => TimesFixture.At("They met on [|March 18|].", null).Timex.Edtf.Should().Be("XXXX-03-18");
}
