using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1007TimesOfDayTests
{
    private const string Place = "Captain Nora Feld of Harrow said the shooting on Robin Street happened ";

    [TestCase("20:00", TimexMod.Before, "20:15", TimexMod.Approx, 5)]
    [TestCase("20:00", TimexMod.Before, "19:50", TimexMod.Approx, 0)]
    [TestCase("03:05", TimexMod.Approx, "03:00", TimexMod.Approx, 0)]
    [TestCase("23:50", TimexMod.None, "00:20", TimexMod.None, 20)]
    [TestCase("11:07", TimexMod.None, "11:09", TimexMod.None, 0)]
    [TestCase("02:00", TimexMod.After, "01:45", TimexMod.Approx, 5)]
    public void GapTo_TwoTimes_IsTheMinutesBetweenWhatTheyMayMean(string left, TimexMod leftMod, string right, TimexMod rightMod, int expected)
    {
        Range(left, leftMod).GapTo(Range(right, rightMod)).Should().Be(expected);
        Range(right, rightMod).GapTo(Range(left, leftMod)).Should().Be(expected);
    }

    [Test]
    public void IsOtherHalfOfDay_MorningForEvening_IsTold()
    {
        Range("10:15", TimexMod.None).IsOtherHalfOfDay(Range("22:15", TimexMod.None)).Should().BeTrue();
        Range("10:15", TimexMod.None).IsOtherHalfOfDay(Range("21:15", TimexMod.None)).Should().BeFalse();
    }

    [Test]
    public void IsBefore_AcrossMidnight_CountsOnTheClock() => Range("23:50", TimexMod.None).IsBefore(Range("00:30", TimexMod.None)).Should().BeTrue();

    [Test]
    public void Check_HelpCameBeforeItHappened_IsTold() => RuleTest.Verify<FC1007TimesOfDay>(
        "2024-05-03|When officers arrived at the house on Robin Street in Harrow just after [|8 p.m. Thursday|], they found two hurt, Captain Nora Feld said.",
        "2024-05-03|Captain Nora Feld of Harrow said the shooting on Robin Street happened at [|8:40 p.m. Thursday|].");

    [Test]
    public void Check_HelpCameAfterIt_IsSilent() => RuleTest.VerifySilent<FC1007TimesOfDay>(
        "2024-05-03|Officers arrived at the house on Robin Street in Harrow at 8:52 p.m. Thursday, Captain Nora Feld said.",
        "2024-05-03|Captain Nora Feld of Harrow said the shooting on Robin Street happened at 8:14 p.m. Thursday.");

    [Test]
    public void Check_EarlierIncidentInOneArticle_DoesNotHideTheOther() => RuleTest.Verify<FC1007TimesOfDay>(
        "2024-05-03|The shooting on Robin Street in Harrow happened a little before [|8 p.m. on Thursday|], Captain Nora Feld said. Earlier Thursday, a man was shot in the back on Tanner Lane at 4:35 p.m.",
        "2024-05-03|Captain Nora Feld of Harrow said the shooting on Robin Street happened [|about 8:25 p.m. Thursday|].");

    [TestCase("about 8 p.m. Wednesday.")]
    [TestCase("about 8 p.m. Thursday. A robbery occurred about 9:30 p.m. Thursday.")]
    [TestCase("about 5 p.m. Thursday.")]
    [TestCase("about 9 p.m. UTC on Thursday.")]
    [TestCase("about an hour before 8:30 p.m. Thursday.")]
    public void Check_OtherDayOrIncident_IsSilent(string other) => RuleTest.VerifySilent<FC1007TimesOfDay>(
        "2024-05-03|" + Place + "about 9 p.m. Thursday.",
        "2024-05-03|" + Place + other);

    [Test]
    public void Check_TimeOfTheArrest_IsNoTimeOfTheIncident() => RuleTest.VerifySilent<FC1007TimesOfDay>(
        "2024-05-03|" + Place + "about 9 p.m. Thursday.",
        "2024-05-03|Captain Nora Feld of Harrow said a man who was shot on Robin Street was arrested about 8:30 p.m. Thursday.");

    [Test]
    public void Check_MonthsLaterWithoutDay_IsSilent() => RuleTest.VerifySilent<FC1007TimesOfDay>(
        "2024-05-03|" + Place + "about 9 p.m.",
        "2024-09-03|" + Place + "about 9:30 p.m.");

    [Test]
    public void Check_TwoTimesToTheMinute_Fire() => RuleTest.Verify<FC1007TimesOfDay>(
        "2024-05-03|" + Place + "at [|8:35 p.m. Thursday|].",
        "2024-05-03|" + Place + "at [|8:37 p.m. Thursday|].");

    [TestCase("about 8:37 p.m. Thursday.")]
    [TestCase("at 8:30 p.m. Thursday.")]
    public void Check_TimesOfWhichOneIsRound_StaySilent(string other) => RuleTest.VerifySilent<FC1007TimesOfDay>(
        "2024-05-03|" + Place + "at 8:35 p.m. Thursday.",
        "2024-05-03|" + Place + other);

    [Test]
    public void Check_FirstTextBelowUpdates_IsRead() => RuleTest.Verify<FC1007TimesOfDay>(
        "2024-05-03|" + Place + "after [|9 p.m. Thursday|].",
        "2024-05-04|" + string.Concat(Enumerable.Repeat("Captain Nora Feld of Harrow told the town more of the case on Saturday. ", 20))
            + "The shooting occurred at the Bellman's, an old grocery that stands on the upper end of Robin Street in Harrow, at [|approximately 8:40 p.m. Thursday|].");

    private static ClockRange Range(string time, TimexMod mod) => ClockRange.Of(new Timex
    {
        Type = TimexType.Time,
        Value = "T" + time,
        TimeOfDay = TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        Mod = mod,
    });

    [Test]
    public void Check_ArrivalWithTheOtherHalfOfTheDay_Fires() => RuleTest.Verify<FC1007TimesOfDay>(
        "2024-01-02|Harrow Air Flight 46 from Landford to Millbrook began the year twice, pilot Nora Feld said. It landed in Millbrook at [|10:15 a.m. on Dec. 31|].",
        "2024-01-02|Pilot Nora Feld of Harrow Air flew from Landford to Millbrook. The passengers arrived at the gate in Millbrook at [|10:15 p.m. on Dec. 31|].");

    [Test]
    public void Check_ArrivalsOfAScheduleAndTheDay_StaySilent() => RuleTest.VerifySilent<FC1007TimesOfDay>(
        "2024-01-02|Harrow Air Flight 46 from Landford to Millbrook began the year twice, pilot Nora Feld said. It landed in Millbrook at 10:15 a.m. on Dec. 31.",
        "2024-01-02|Pilot Nora Feld of Harrow Air flew from Landford to Millbrook. The passengers arrived at the gate in Millbrook at 10:40 a.m. on Dec. 31.");
}
