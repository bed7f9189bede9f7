using FactCheck.Checking;
using FactCheck.Checking.Rules.Time;
using FactCheck.Extraction.Claims;
using FactCheck.Language;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1010OccasionDatesTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC1010OccasionDates>();

    [TestCase("Olga Brandt will speak in [|July|] at the Harrow Film Festival.")]
    [TestCase("The Harrow Film Festival takes place in Millbrook in [|July|].")]
    [TestCase("The Harrow Film Festival will be held in [|July|].")]
    public void Check_TimesTooFarApart_Fire(string other) =>
        RuleTest.Verify<FC1010OccasionDates>("2024-05-01|The film will be shown at the Harrow Film Festival in Millbrook [|next week|]. Director Olga Brandt of Millbrook told Marta Quill so in Landford.", "2024-05-01|" + other + " Marta Quill heard it in Landford from director Olga Brandt of Millbrook.");

    [TestCase("Olga Brandt will speak in May at the Harrow Film Festival.")]
    [TestCase("Olga Brandt will speak on May 10 at the Harrow Film Festival.")]
    [TestCase("The 2023 Harrow Film Festival was held in July.")]
    [TestCase("Olga Brandt spoke at last year's Harrow Film Festival in July.")]
    [TestCase("The Millbrook Film Festival will be held in July.")]
    [TestCase("The film of the Harrow Film Festival will come to cinemas in July.")]
    public void Check_TimesThatMayMeet_StaySilent(string other) =>
        RuleTest.VerifySilent<FC1010OccasionDates>("2024-05-01|The film will be shown at the Harrow Film Festival in Millbrook next week. Director Olga Brandt of Millbrook told Marta Quill so in Landford.", "2024-05-01|" + other + " Marta Quill heard it in Landford from director Olga Brandt of Millbrook.");

    [Test]
    public void Check_OccasionMoved_IsAnUpdateAtInfo() => RuleTest.For<FC1010OccasionDates>()
        .Article("2024-05-01", "The film will be shown at the Harrow Film Festival in Millbrook [|next week|]. Director Olga Brandt of Millbrook told Marta Quill so in Landford.")
        .Article("2024-05-08", "The Harrow Film Festival will be held in [|July|]. Marta Quill heard it in Landford from director Olga Brandt of Millbrook.")
        .Expect(conflict: ConflictKind.Update, severity: Severity.Info)
        .Verify();

    [TestCase("Harrow Motor Show", true)]
    [TestCase("Mercury Film Festival", true)]
    [TestCase("the Late Show", false)]
    [TestCase("Festival", false)]
    [TestCase("Harrow Police Department", false)]
    public void NameEndingAt_LastWord_TellsTheOccasion(string name, bool expected)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze("They met at " + name + " in May.");
        int last = text.TokenAt("They met at ".Length + name.Length - 1);
        OccasionClaims.NameEndingAt(text, last).Length.Should().BeGreaterThanOrEqualTo(expected ? 2 : 0).And.Match(length => expected || length == 0);
    }
}
