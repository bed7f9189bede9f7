using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Times;

/// <summary>One expected value, many phrasings; the article is always of Wednesday, 19 March 2025.</summary>
public sealed class TimesCorpusTests
{
    private const string Published = "2025-03-19";

    [TestCase("The pact was signed on [|March 17, 2025|].", "2025-03-17")]
    [TestCase("The pact was signed on [|17 March 2025|].", "2025-03-17")]
    [TestCase("The pact was signed on [|17th of March|] in Rome.", "2025-03-17")]
    [TestCase("It opened on [|March 17|].", "2025-03-17")]
    [TestCase("It opened on [|Mar. 17|].", "2025-03-17")]
    [TestCase("It opened on [|Mar 17 2025|].", "2025-03-17")]
    [TestCase("It opened on [|2025-03-17|].", "2025-03-17")]
    [TestCase("It opened on [|3/17/2025|].", "2025-03-17")]
    [TestCase("It opened on [|17/03/2025|].", "2025-03-17")]
    [TestCase("It opened on [|17.03.2025|].", "2025-03-17")]
    [TestCase("It opened in [|March 2025|].", "2025-03")]
    [TestCase("It opened in [|March of 2024|].", "2024-03")]
    [TestCase("It has been closed since [|2019|].", "2019")]
    [TestCase("It opened on [|Tuesday, March 18|].", "2025-03-18")]
    [TestCase("It opened on [|Tuesday March 18 2025|].", "2025-03-18")]
    [TestCase("It opened on [|Tuesday (March 18)|].", "2025-03-18")]
    [TestCase("It opened on [|March 18 (Tuesday)|].", "2025-03-18")]
    [TestCase("Prices rose in [|the 1990s|].", "199")]
    [TestCase("Prices rose in [|the nineties|].", "199")]
    [TestCase("They lived in [|the 19th century|].", "18")]
    [TestCase("Sales fell in [|the third quarter of 2023|].", "2023-Q3")]
    [TestCase("Sales fell in [|Q3 2023|].", "2023-Q3")]
    [TestCase("It rained all [|summer 2024|].", "2024-SU")]
    [TestCase("It rained in [|the summer of 2024|].", "2024-SU")]
    [TestCase("They grew in [|the first half of 2024|].", "2024-H1")]
    [TestCase("The [|2016|] campaign was bitter.", "2016")]
    [TestCase("Profits fell in [|fiscal 2023|].", "2023")]
    public void Value_Absolute_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("It rained [|today|].", "2025-03-19")]
    [TestCase("It rained [|yesterday|].", "2025-03-18")]
    [TestCase("The vote is [|tomorrow|].", "2025-03-20")]
    [TestCase("They will meet [|tonight|].", "2025-03-19TNI")]
    [TestCase("They met [|last night|].", "2025-03-18TNI")]
    [TestCase("They met [|this morning|].", "2025-03-19TMO")]
    [TestCase("They met on [|Monday|].", "2025-03-17")]
    [TestCase("They met on [|Wednesday|].", "2025-03-19")]
    [TestCase("They will meet on [|Friday|].", "2025-03-21")]
    [TestCase("The talks are planned for [|Tuesday|].", "2025-03-25")]
    [TestCase("They met [|last Friday|].", "2025-03-14")]
    [TestCase("They will meet [|next Monday|].", "2025-03-24")]
    [TestCase("They met [|last week|].", "2025-W11")]
    [TestCase("They met [|this week|].", "2025-W12")]
    [TestCase("They will meet [|next month|].", "2025-04")]
    [TestCase("They met [|earlier this month|].", "2025-03")]
    [TestCase("They met [|last summer|].", "2024-SU")]
    [TestCase("They met [|last year|].", "2024")]
    [TestCase("They met [|two weeks ago|].", "2025-03-05")]
    [TestCase("They met [|10 days ago|].", "2025-03-09")]
    [TestCase("They met [|two years ago|].", "2023")]
    [TestCase("They met [|five months ago|].", "2024-10")]
    [TestCase("They met over [|the weekend|].", "2025-W11-WE")]
    [TestCase("They met in [|October|].", "2024-10")]
    [TestCase("The vote will be held in [|October|].", "2025-10")]
    [TestCase("They met [|last October|].", "2024-10")]
    [TestCase("They met in [|early March|].", "2025-03")]
    [TestCase("They met in [|mid-February|].", "2025-02")]
    [TestCase("They met [|late last week|].", "2025-W11")]
    [TestCase("They met in [|March of last year|].", "2024-03")]
    [TestCase("They met on [|Monday of last week|].", "2025-03-10")]
    [TestCase("They met [|the day before yesterday|].", "2025-03-17")]
    [TestCase("They met on [|Sunday night|].", "2025-03-16TNI")]
    [TestCase("They met [|early Tuesday|].", "2025-03-18")]
    [TestCase("They will decide by [|the end of the year|].", "2025")]
    [TestCase("It happened [|years ago|].", "PAST_REF")]
    [TestCase("It is [|now|] closed.", "PRESENT_REF")]
    [TestCase("It was [|recently|] closed.", "PAST_REF")]
    [TestCase("It is [|currently|] closed.", "PRESENT_REF")]
    [TestCase("It will close in [|the near future|].", "FUTURE_REF")]
    [TestCase("Earnings beat those of [|the third quarter|].", "2024-Q3")]
    [TestCase("It will open [|later this year|].", "2025")]
    public void Value_Relative_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("They met on March 3. [|Two days later|] the deal failed.", "2025-03-05")]
    [TestCase("They met on March 3. [|The next day|] the deal failed.", "2025-03-04")]
    [TestCase("They met on March 3. [|The day before|], talks had failed.", "2025-03-02")]
    [TestCase("They met on March 3 and again [|that night|].", "2025-03-03TNI")]
    [TestCase("It opened in 2019 and closed [|a year later|].", "2020")]
    [TestCase("In 2019, the dam broke on [|May 4|].", "2019-05-04")]
    public void Value_Anchored_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("Sirens were heard at [|21:55 Kyiv time on Monday|].", "2025-03-17T21:55")]
    [TestCase("They met at [|5 p.m. Tuesday|].", "2025-03-18T17:00")]
    [TestCase("They met [|Tuesday at 5 p.m.|] in the hall.", "2025-03-18T17:00")]
    [TestCase("They met at [|noon on Tuesday|].", "2025-03-18T12:00")]
    [TestCase("They met at [|3:05 a.m.|] in the hall.", "XXXX-XX-XXT03:05")]
    [TestCase("They met at [|12:40 PM IST|].", "XXXX-XX-XXT12:40")]
    [TestCase("It began at [|midnight Friday|].", "2025-03-14T24:00")]
    [TestCase("It ended at [|10 o'clock|].", "XXXX-XX-XXT10:00")]
    [TestCase("It began at [|0800 GMT|].", "XXXX-XX-XXT08:00")]
    [TestCase("It ended at [|8pm|].", "XXXX-XX-XXT20:00")]
    [TestCase("It ended at [|8.30pm|].", "XXXX-XX-XXT20:30")]
    public void Value_Clock_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("The fair ran [|March 17–18|] in the hall.", "2025-03-17/2025-03-18")]
    [TestCase("The fair ran from [|March 3 to March 5|].", "2025-03-03/2025-03-05")]
    [TestCase("It happened between [|March 3 and March 5|].", "2025-03-03/2025-03-05")]
    [TestCase("He served from [|2019 to 2021|].", "2019/2021")]
    [TestCase("The fair ran [|17-18 March|] in the hall.", "2025-03-17/2025-03-18")]
    [TestCase("He served in [|2019–2021|] as mayor.", "2019/2021")]
    public void Value_Ranges_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("They spoke for [|more than two hours|].", "PT2H")]
    [TestCase("They spoke for [|greater than two hours|].", "PT2H")]
    [TestCase("They spoke for [|nearly eight hours|].", "PT8H")]
    [TestCase("They agreed to a [|30-day|] truce.", "P30D")]
    [TestCase("She signed a [|two-year|] contract.", "P2Y")]
    [TestCase("They spoke for [|an hour and a half|].", "PT1H30M")]
    [TestCase("They spoke for [|two-and-a-half hours|].", "PT2H30M")]
    [TestCase("They spoke for [|half an hour|].", "PT30M")]
    [TestCase("They waited for [|years|].", "PXY")]
    [TestCase("They waited for [|decades|].", "PXDE")]
    [TestCase("They worked for [|the past two years|].", "P2Y")]
    [TestCase("It lasted [|several days|].", "PXD")]
    [TestCase("It lasted [|one hour and 12 minutes|].", "PT1H12M")]
    [TestCase("It lasted [|at least 20 minutes|].", "PT20M")]
    [TestCase("It rose in [|the last 24 hours|].", "PT24H")]
    [TestCase("It lasted [|two to three weeks|].", "P2W")]
    [TestCase("It stayed shut in [|recent days|].", "PXD")]
    [TestCase("It took [|about a week|].", "P1W")]
    [TestCase("It took [|twenty-four hours|].", "PT24H")]
    public void Value_Durations_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("They meet [|every Tuesday|].", "XXXX-WXX-2")]
    [TestCase("They meet [|twice a week|].", "P1W")]
    [TestCase("They meet [|daily|].", "P1D")]
    [TestCase("They meet [|nightly|].", "P1D")]
    [TestCase("They meet [|weekly|].", "P1W")]
    [TestCase("They meet [|each year|].", "P1Y")]
    [TestCase("They meet [|Mondays|] in the hall.", "XXXX-WXX-1")]
    [TestCase("They meet [|every two weeks|].", "P2W")]
    public void Value_Sets_IsTimex3(string marked, string value) =>
        TimesFixture.At(marked, Published).Timex.Value.Should().Be(value);

    [TestCase("They met on [|Tuesday|].", "XXXX-WXX-2")]
    [TestCase("They met on [|March 18|].", "XXXX-03-18")]
    [TestCase("They met in [|March|].", "XXXX-03")]
    [TestCase("They met [|yesterday|].", "XXXX-XX-XX")]
    [TestCase("They met [|last week|].", "XXXX-WXX")]
    [TestCase("They met [|last year|].", "XXXX")]
    [TestCase("They met [|two weeks ago|].", "XXXX-WXX")]
    public void Value_NoPublicationTime_KeepsTheYearUnknown(string marked, string value)
    {
        Timex timex = TimesFixture.At(marked, null).Timex;
        timex.Value.Should().Be(value);
        timex.Interval.Should().BeNull();
    }
}
