using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Times;

/// <summary>Forms that agencies, diaries of events and quoted speech use beside the plain ones, each with what looks like it and is none. The article is of Wednesday, 19 March 2025, 14:30.</summary>
public sealed class TimesNewsFormsCorpusTests
{
    private const string Published = "2025-03-19T14:30";

    [TestCase("The council will vote [|Tuesday AM|].", "2025-03-25TMO")]
    [TestCase("The rain will stop [|today pm|].", "2025-03-19TAF")]
    [TestCase("It closed at [|half past seven in the afternoon|].", "XXXX-XX-XXT19:30")]
    [TestCase("It closes at [|12 o'clock midnight|].", "XXXX-XX-XXT24:00")]
    [TestCase("The gates shut at [|12 at night|].", "XXXX-XX-XXT24:00")]
    [TestCase("The siren rang in [|the afternoon at 7|].", "XXXX-XX-XXT19:00")]
    [TestCase("The ferry left at [|340 pm|].", "XXXX-XX-XXT15:40")]
    [TestCase("They meet at [|five-thirty tomorrow evening|].", "2025-03-20T17:30")]
    [TestCase("The shift lasts [|11 to 3 a.m.|]", "XXXX-XX-XXT23:00/XXXX-XX-XXT03:00")]
    [TestCase("The road is shut from [|10:10 p.m. to 3|].", "XXXX-XX-XXT22:10/XXXX-XX-XXT03:00")]
    [TestCase("The air raid was between [|0730-0930|].", "XXXX-XX-XXT07:30/XXXX-XX-XXT09:30")]
    [TestCase("He drank it by [|midafternoon|].", "XXXX-XX-XXTAF")]
    [TestCase("The count ended at [|mid day|].", "XXXX-XX-XXT12:00")]
    [TestCase("The post of [|Mar 18 22:21:05 2025|] is gone.", "2025-03-18T22:21:05")]
    [TestCase("He will be back [|20:45|].", "XXXX-XX-XXT20:45")]
    [TestCase("They will vote [|tomorrow before 4pm|].", "2025-03-20T16:00")]
    [TestCase("They will vote on [|Friday no later than 6 p.m.|]", "2025-03-21T18:00")]
    [TestCase("The rally will be [|Thursday evening next week|].", "2025-03-27TEV")]
    [TestCase("The rally will be [|early in the day Friday|].", "2025-03-21")]
    [TestCase("The rally will be on Friday, he said, or [|next night|].", "2025-03-20TNI")]
    [TestCase("The road was shut [|3:15 to 4:40 yesterday|].", "2025-03-18T03:15/2025-03-18T04:40")]
    public void Value_ClocksAndPartsOfDay_IsTimex3(string marked, string value) => TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("The club was loud in [|the twenty-tens|].", "201")]
    [TestCase("The club was loud in [|the two thousands|].", "200")]
    [TestCase("The club was loud in [|the two thousand and tens|].", "201")]
    [TestCase("The temple burned in [|the year 247|].", "0247")]
    [TestCase("It opened in [|two thousand and twenty|].", "2020")]
    [TestCase("He sailed on [|6 April seventeen hundred thirty-three|].", "1733-04-06")]
    [TestCase("The ban ran from [|4 to 22 January 2024|].", "2024-01-04/2024-01-22")]
    [TestCase("The ban ran from [|4 to January 22, 2024|].", "2024-01-04/2024-01-22")]
    [TestCase("The ban ran in [|November between 19 and 20|].", "2024-11-19/2024-11-20")]
    [TestCase("The ban ran between [|the ninth and the seventeenth of February|].", "2025-02-09/2025-02-17")]
    [TestCase("Sales fell in [|July-September 2024|].", "2024-07/2024-09")]
    [TestCase("Sales fell in [|November-January 2024|].", "2023-11/2024-01")]
    [TestCase("The ban runs from [|October to March|].", "2024-10/2025-03")]
    [TestCase("The bank raised on [|Friday|] to December's figures.", "2025-03-14")]
    [TestCase("It sold more from [|January to date|].", "2025-01/PRESENT_REF")]
    [TestCase("The ban will hold from [|today to two and a half days later|].", "2025-03-19/2025-03-21")]
    [TestCase("The plan is for [|the third month of 2026|].", "2026-03")]
    [TestCase("It was shut in [|week 27 of last year|].", "2024-W27")]
    [TestCase("It fell in [|the last half of 2023|].", "2023-H2")]
    [TestCase("They met over [|the weekend of March 8|].", "2025-W10-WE")]
    [TestCase("They met over [|Labor Day 2023 weekend|].", "2023-W35-WE")]
    [TestCase("They will meet [|the weekend after next|].", "2025-W14-WE")]
    [TestCase("They will play on [|weekend|].", "2025-W12-WE")]
    [TestCase("They met on [|New Year Eve|].", "2024-12-31")]
    [TestCase("They met on [|Saint Patrick 2020|].", "2020-03-17")]
    [TestCase("They closed [|two days before New Year|].", "2024-12-30")]
    [TestCase("He will leave [|next 6th of April|].", "2025-04-06")]
    [TestCase("It will open [|this Summer|].", "2025-SU")]
    [TestCase("They met on Feb. 21. The market fell from [|the previous Friday|].", "2025-02-14")]
    [TestCase("The stamp read [|03/18/97|].", "1997-03-18")]
    public void Value_DatesAndRanges_IsTimex3(string marked, string value) => TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("The board meets [|biweekly|].", "P2W")]
    [TestCase("The board meets [|semi-annually|].", "P6M")]
    [TestCase("He works [|nights|].", "XXXX-XX-XXTNI")]
    [TestCase("The shop is open [|weekends|].", "XXXX-WXX-WE")]
    [TestCase("She runs in the [|mornings|].", "XXXX-XX-XXTMO")]
    [TestCase("She runs [|mornings at 9 a.m.|]", "XXXX-XX-XXT09:00")]
    [TestCase("The bell rings [|every night at 9|].", "XXXX-XX-XXT21:00")]
    [TestCase("They pay on the [|19th of every month|].", "XXXX-XX-19")]
    [TestCase("He jogs [|everyday 6am|].", "XXXX-XX-XXT06:00")]
    public void Value_Sets_IsTimex3(string marked, string value) => TimesFixture.At(marked, Published).Timex.Should().BeEquivalentTo(new { Type = TimexType.Set, Value = value });

    [TestCase("The gun went off [|an hour and 10 minutes ago|].", "2025-03-19T13:20")]
    [TestCase("The pair met [|1 month 2 days 2 hours 30 mins ago|].", "2025-02-17T12:00")]
    [TestCase("The match starts in [|two hours|].", "2025-03-19T16:30")]
    [TestCase("In [|5 minutes|].", "2025-03-19T14:35")]
    [TestCase("The pair left [|last hour|].", "2025-03-19T13")]
    [TestCase("It may pass in [|a year or two|].", "P1Y")]
    [TestCase("It was cut over [|the past fortnight|].", "P2W")]
    [TestCase("It died within [|weeks or months|].", "PXW")]
    [TestCase("He will [|one day|] be king.", "FUTURE_REF")]
    [TestCase("It lasted [|2 days 1 month|].", "P1M2D")]
    [TestCase("No one has died [|to date|].", "PRESENT_REF")]
    public void Value_LengthsAndReferences_IsTimex3(string marked, string value) => TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("It will open no earlier than [|May 2025|].", TimexMod.OnOrAfter)]
    [TestCase("It may open as early as [|next month|].", TimexMod.OnOrAfter)]
    [TestCase("It must close no later than [|May 2025|].", TimexMod.OnOrBefore)]
    [TestCase("It was built later than [|2018|].", TimexMod.After)]
    [TestCase("It was shut after the [|15th of June|].", TimexMod.After)]
    [TestCase("The toll rises starting [|May 1|].", TimexMod.OnOrAfter)]
    [TestCase("Come at [|3 p.m. or later|].", TimexMod.OnOrAfter)]
    [TestCase("They will vote [|tomorrow after 4 p.m.|]", TimexMod.After)]
    public void Mod_LimitsOfATime_IsTimex3(string marked, TimexMod mod) => TimesFixture.At(marked, Published).Timex.Mod.Should().Be(mod);

    [TestCase("He fled after the [|May 10|] break-in.")]
    [TestCase("It was set up after the [|May 10, 2001|], attacks.")]
    [TestCase("It stays shut since the [|July|] slaying.")]
    public void Mod_OfADateThatNamesAnEvent_IsNone(string marked) => TimesFixture.At(marked, Published).Timex.Mod.Should().Be(TimexMod.None);

    [Test]
    public void Length_AYearOrTwo_HoldsBoth()
    {
        Bounds length = TimesFixture.At("It took [|a year or two|].", Published).Timex.Length!.Value;
        length.Lower.Should().BeLessThan(length.Upper);
        (length.Upper / length.Lower).Should().Be(2);
    }

    [TestCase("He ran only 12:34 of it.")]
    [TestCase("They lit thousands of candles.")]
    [TestCase("Tens of people fled.")]
    [TestCase("The hills held two thousand sheep.")]
    [TestCase("One in two thousand fell ill.")]
    [TestCase("Highs will be in the nineties.")]
    [TestCase("Three men in 20's were hurt.")]
    [TestCase("It rained for most of the day.")]
    [TestCase("The pair used to date.")]
    [TestCase("The guide is up to date.")]
    [TestCase("He hopes to date her.")]
    [TestCase("The walls date to the Romans.")]
    [TestCase("The annual review is out.")]
    [TestCase("It is an everyday thing.")]
    [TestCase("They play night markets.")]
    [TestCase("Cold nights kill the vines.")]
    [TestCase("Saint Patrick was a slave.")]
    [TestCase("A happy New Year wish came.")]
    [TestCase("The toll rose from five to seven.")]
    [TestCase("The mid-table side lost.")]
    [TestCase("He sat on the 9th of them.")]
    [TestCase("It weighs more than 2018 tons.")]
    public void Extract_NoTime_FindsNone(string text) =>
        TimesFixture.Extract(text, Published).Times.Select(time => time.Span.Slice(text)).Should().BeEmpty();

    [TestCase("They fled on Tuesday following [|Monday night|]'s fire.", "2025-03-17TNI")]
    [TestCase("Jobs fell from 5 to 6 on [|Sunday|].", "2025-03-16")]
    [TestCase("Sales rose from four to six in [|March|].", "2025-03")]
    [TestCase("Two hours or more than that passed since [|2018|].", "2018")]
    [TestCase("It is near the record set on [|Aug. 6|].", "2024-08-06")]
    public void Value_BesideNumbers_IsTheTimeAlone(string marked, string value) => TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);
}
