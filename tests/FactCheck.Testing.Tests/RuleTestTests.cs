using FactCheck.Articles;
using FactCheck.Checking;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Testing.Tests;

public class RuleTestTests
{
    [Test]
    public void Verify_SpansAsMarked_Passes() => Toy().Article("It was [|3|] of 9.").Article("2025-03-18", "They say [|4|].").Verify();

    [Test]
    public void Verify_SpanNotReported_SaysSoAndOffersTheExpectation()
    {
        Action verify = () => Toy().Article("It was [|3|] of [|9|].").Article("2025-03-18", "They \"say\" [|4|].").Verify();

        verify.Should().Throw<RuleTestException>().Which.Message.Should()
            .Contain("marked but not reported: FC2999 in article 001 at [12, 13): \"9\"")
            .And.Contain("""
                    RuleTest.For<ToyRule>()
                        .Article("It was [|3|] of 9.")
                        .Article("2025-03-18", "They \"say\" [|4|].")
                        .Verify();
                """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Verify_SpanReportedButNotMarked_Fails()
    {
        Action verify = () => Toy().Article("It was [|3|].").Article("They say 4.").Verify();

        verify.Should().Throw<RuleTestException>().WithMessage("*reported but not marked: FC2999 in article 002 at [9, 10): \"4\"*");
    }

    [Test]
    public void Verify_NothingReported_OffersSilence()
    {
        Action verify = () => Toy().Article("It was [|3|].").Article("They say 3.").Verify();

        verify.Should().Throw<RuleTestException>().WithMessage("*It reports nothing.*.VerifySilent();*");
    }

    [Test]
    public void Verify_NothingMarked_AsksForSilence()
    {
        Action verify = () => Toy().Article("It was 3.").Verify();

        verify.Should().Throw<InvalidOperationException>().WithMessage("*VerifySilent*");
    }

    [Test]
    public void VerifySilent_NothingReported_Passes() => Toy().Article("It was 3.").Article("They say 3.").VerifySilent();

    [Test]
    public void VerifySilent_SomethingReported_Fails()
    {
        Action verify = () => Toy().Article("It was 3.").Article("They say 4.").VerifySilent();

        verify.Should().Throw<RuleTestException>();
    }

    [Test]
    public void VerifySilent_SomethingMarked_IsRefused()
    {
        Action verify = () => Toy().Article("It was [|3|].").VerifySilent();

        verify.Should().Throw<InvalidOperationException>();
    }

    [Test]
    public void Verify_SpansNamedForTheRule_AreThoseOfTheRule() => Toy().Article("It was {|FC2999:3|}.").Article("They say [|4|].").Verify();

    [Test]
    public void Verify_SpansNamedForARuleThatDoesNotRun_IsRefused()
    {
        Action verify = () => Toy().Article("It was {|FC1234:3|}.").Verify();

        verify.Should().Throw<InvalidOperationException>().WithMessage("*FC1234*Also*");
    }

    [Test]
    public void Expect_EverythingRight_Passes() => Toy()
        .Article("It was [|3|].").Article("They say [|4|].")
        .Expect(ConflictKind.Contradiction, Severity.Warning, "number", ["4", "3"], "against")
        .Verify();

    [TestCase(ConflictKind.Update, "3", "4")]
    [TestCase(ConflictKind.Contradiction, "3", "5")]
    public void Expect_SomethingElse_FailsWithTheRightExpectation(ConflictKind conflict, string first, string second)
    {
        Action verify = () => Toy().Article("It was [|3|].").Article("They say [|4|].").Expect(conflict, values: [first, second]).Verify();

        verify.Should().Throw<RuleTestException>().WithMessage(
            "*expected but not found*.Expect(conflict: ConflictKind.Contradiction, severity: Severity.Warning, attribute: \"number\", values: [\"3\", \"4\"])*");
    }

    [Test]
    public void Configure_Severity_IsUsed() => Toy()
        .Configure(builder => builder.SetSeverity("FC2999", Severity.Error))
        .Article("It was [|3|].").Article("They say [|4|].")
        .Expect(severity: Severity.Error)
        .Verify();

    [Test]
    public void Article_WithDateInFront_IsPublishedThen() =>
        RuleTest.For<ToyRule>().Article("2025-03-18|It was 3.").Audit().Articles[0].Published.ToString().Should().Be("2025-03-18");

    [Test]
    public void Article_WithIdAndTitle_HasThem() =>
        RuleTest.For<ToyRule>().Article(null, "It was 3.", id: "a", title: "B").Audit().Articles[0].Should().Match<Reporting.ReportedArticle>(a => a.Id == "a" && a.Title == "B");

    [Test]
    public void Article_PublishedAtNoDate_IsRefused()
    {
        Action add = () => Toy().Article("soon", "text");

        add.Should().Throw<ArgumentException>();
    }

    [Test]
    public void Verify_RuleThrows_TellsTheCause()
    {
        Action verify = () => Faulty(_ => throw new InvalidOperationException("boom")).Verify();

        verify.Should().Throw<RuleTestException>().WithMessage("*boom*").WithInnerException<InvalidOperationException>();
    }

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Case("Message", finding => finding with { Message = " " }, "*has no message*");
        yield return Case("Value", finding => finding with { Sides = [finding.Sides[0] with { Value = "" }, finding.Sides[1]] }, "*without a value*");
        yield return Case("Confidence", finding => finding with { Confidence = 1.5 }, "*confidence 1.5*");
        yield return Case("Words", finding => finding with { Sides = [finding.Sides[0] with { Text = "x" }, finding.Sides[1]] }, "*shows \"x\", but its span cuts out \"3\"*");
        yield return Case("Sentence", finding => finding with { Sides = [finding.Sides[0] with { Sentence = "x" }, finding.Sides[1]] }, "*a sentence that is not the one*");
        yield return Case("Beyond", finding => finding with { Sides = [finding.Sides[0] with { Span = new TextSpan(500, 501) }, finding.Sides[1]] }, "*beyond the text*");
        yield return Case("Article", finding => finding with { Sides = [finding.Sides[0] with { ArticleId = "x" }, finding.Sides[1]] }, "*not in the set*");
        yield return Case("Fix", finding => finding with { Fixes = [new(finding.Sides[1].ArticleId!, finding.Sides[1].Span, "4")] }, "*does not end the finding*");
        yield return Case("FixPlace", finding => finding with { Fixes = [new("x", default, "4")] }, "*a fix outside*");

        static TestCaseData Case(string name, Func<Finding, Finding> spoil, string message) =>
            new TestCaseData(spoil, message).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Faults))]
    public void Verify_FaultyFinding_FailsUnlessSkipped(Func<Finding, Finding> spoil, string message)
    {
        Action verify = () => Faulty(spoil).Verify();

        verify.Should().Throw<RuleTestException>().WithMessage(message);
    }

    [Test]
    public void Skip_Content_LeavesItUnchecked() => Faulty(finding => finding with { Message = "" }).Skip(RuleTestChecks.Content).Verify();

    [Test]
    public void Verify_RuleWithMemory_IsNotDeterministic()
    {
        int count = 0;
        Action verify = () => Faulty(finding => finding with { Message = "Message " + count++ }).Verify();

        verify.Should().Throw<RuleTestException>().WithMessage("*changes the report*");
    }

    [Test]
    public void RuleExamples_AllAsDeclared_Passes() => RuleExamples.Verify(new ToyRule(), UseDigits);

    [Test]
    public void RuleExamples_NotAsDeclared_NamesTheExample()
    {
        Action verify = () => RuleExamples.Verify(new ToyRule(), builder => builder.ClearExtractors());

        verify.Should().Throw<RuleTestException>().WithMessage("*Example 1 (Inconsistent)*marked but not reported*");
    }

    [Test]
    public void RuleExamples_TooFew_Fails()
    {
        Action verify = () => RuleExamples.Verify(new RuleWithoutExamples());

        verify.Should().Throw<RuleTestException>().WithMessage("*0 examples of kind Inconsistent*at least 2*");
    }

    private static RuleTest Toy() => RuleTest.For<ToyRule>().Configure(UseDigits);

    private static RuleTest Faulty(Func<Finding, Finding> spoil) =>
        RuleTest.For(new FaultyRule(spoil)).Configure(UseDigits).Article("It was [|3|].").Article("They say [|4|].");

    private static void UseDigits(FactCheckerBuilder builder) => builder.ClearExtractors().AddExtractor(new DigitExtractor());

    private sealed class RuleWithoutExamples : GraphRule
    {
        public override RuleDescriptor Descriptor { get; } = new("FC2998", "Nothing", "quantity", Severity.Info) { Description = "Never fires." };

        public override void Check(RuleContext context)
        {
        }
    }
}
