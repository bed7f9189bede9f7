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
}
