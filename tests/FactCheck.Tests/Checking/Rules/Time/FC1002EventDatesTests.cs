using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1002EventDatesTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC1002EventDates>();

    [Test]
    public void Check_DateOfSimultaneousEvent_ContradictsTheStatedOne() => RuleTest.Verify<FC1002EventDates>(
        "2025-06-20|After an hour on the phone on [|Tuesday, June 17|], Olga Brandt and Marco Feld agreed on a prisoner exchange.\n"
        + "While Brandt and Feld were talking on the phone, the chancellor, Anna Corti, gave a speech at the harbour museum in Millbrook.\n"
        + "Anna Corti gives a speech at the harbour museum, [|June 18|].");

    [Test]
    public void Check_NightReachingIntoTheNextDay_StaysSilent() => RuleTest.VerifySilent<FC1002EventDates>(
        "2024-10-20|The Harrow dam burst late on Wednesday, October 16, at 11:50 p.m., and flooded Millbrook.",
        "2024-10-20|The Harrow dam above Millbrook burst on Thursday, October 17.");

    [Test]
    public void Check_DatesBetweenQuotationMarks_StaysSilent() => RuleTest.VerifySilent<FC1002EventDates>(
        "2025-06-20|Olga Brandt and Marco Feld spoke by phone on June 17.",
        "2025-06-20|\"Olga Brandt and Marco Feld spoke by phone on June 18,\" said Carl Moss, a retired clerk.");

    [Test]
    public void Check_YearsOfAFounding_AreCompared() => RuleTest.Verify<FC1002EventDates>(
        "2024-10-20|Acme Foods Corp., which was founded in [|1995|], will close its plant in Millbrook, Chief Executive Olga Brandt said.",
        "2024-10-20|Acme Foods Corp., founded in [|1996|], will close its plant in Millbrook, according to Olga Brandt.");

    [Test]
    public void Check_YearsOfOtherEvents_StaySilent() => RuleTest.VerifySilent<FC1002EventDates>(
        "2024-10-20|Olga Brandt, who was arrested in 2019, opened the Harrow museum in Millbrook.",
        "2024-10-20|Olga Brandt, who was arrested in 2021, opened the Harrow museum in Millbrook.");

    [TestCase("born in about 1950", "born in 1951")]
    [TestCase("born in the 1950s", "born in 1961")]
    [TestCase("born in 1951", "born in May 1951")]
    public void Check_VagueYears_StaySilent(string first, string second) => RuleTest.VerifySilent<FC1002EventDates>(
        $"2024-10-20|Olga Brandt, {first}, opened the Harrow museum in Millbrook.",
        $"2024-10-20|Olga Brandt, {second}, opened the Harrow museum in Millbrook.");
}
