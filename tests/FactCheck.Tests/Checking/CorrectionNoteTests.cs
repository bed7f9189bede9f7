using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking;

public sealed class CorrectionNoteTests
{
    private const string Younger = "Police arrested Nora Feld, 24, of Harrow on Friday after the fire in the Landford chapel.";
    private const string Older = "2024-05-03|Police arrested Nora Feld, [|25|], of Harrow on Friday after the fire in the Landford chapel.";

    [TestCase("This story has been corrected to show that Nora Feld is 24, not 25.", true)]
    [TestCase("CORRECTION: An earlier version of this article misstated her age.", true)]
    [TestCase("Correction: The car was blue.", true)]
    [TestCase("FOR THE RECORD May 3: The verdict came on Tuesday.", true)]
    [TestCase("Police initially said that Nora Feld was 25.", true)]
    [TestCase("The boy, originally identified by police as a 10-year-old, is in hospital.", true)]
    [TestCase("Early reports indicated that six men had been shot.", true)]
    [TestCase("Initial reports Wednesday said they had been shot next door.", true)]
    [TestCase("The fire was first reported at 6 a.m.", false)]
    [TestCase("Nora Feld initially told police that she was at home.", false)]
    [TestCase("Preliminary reports indicate that it was an accident.", false)]
    [TestCase("The Department of Correction and Rehabilitation: a history.", false)]
    [TestCase("The commander corrected the course of the ship.", false)]
    public void IsIn_Sentences_TellsWhatIsTakenBack(string sentence, bool expected) => CorrectionNote.IsIn(sentence).Should().Be(expected);

    [TestCase("triple", true)]
    [TestCase("four", false)]
    public void Covers_WhatHoldsAfterBut_IsNotTakenBack(string word, bool expected)
    {
        const string Sentence = "The call was initially reported as a triple shooting, but police confirmed that four people were shot.";
        CorrectionNote.Covers(Sentence, Sentence.IndexOf(word, StringComparison.Ordinal)).Should().Be(expected);
    }

    [Test]
    public void IsIn_EndlessSentence_IsNone() => CorrectionNote.IsIn("Correction: " + new string('x', 100_000)).Should().BeFalse();

    [TestCase("Police initially said that Nora Feld was 25.")]
    [TestCase("This story has been corrected to show that Nora Feld is 24, not 25.")]
    public void Audit_AgeThatAnArticleTakesBack_IsARevision(string note)
    {
        Finding finding = Ages(Younger + " " + note, Older.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)[11..]).Should().ContainSingle().Subject;

        finding.Conflict.Should().Be(ConflictKind.Revision);
        finding.Severity.Should().Be(Severity.Info);
        finding.Message.Should().EndWith("A correction explains the difference.");
    }

    [TestCase("Nora Feld initially told police that she was at home.")]
    [TestCase("An earlier version of the bell hangs in Thorley.")]
    [TestCase("Police initially said that 40 people were in the chapel.")]
    [TestCase("Correction: the ferry leaves at 25 past six.")]
    public void Audit_NothingTakenBack_StaysAContradiction(string other) => RuleTest.For<FC2004PersonAges>()
        .Article("2024-05-03|" + Younger.Replace("24", "[|24|]", StringComparison.Ordinal) + " " + other)
        .Article(Older)
        .Expect(ConflictKind.Contradiction, Severity.Warning)
        .Verify();

    [Test]
    public void Report_SideInACorrection_IsARevision()
    {
        Finding finding = new FactCheckerBuilder().ClearRules().AddRule(new TwoSides()).Build().Audit([new("a", "The bell rang. Correction: The bell did not ring.")]).Findings.Single();

        finding.Conflict.Should().Be(ConflictKind.Revision);
        finding.Severity.Should().Be(Severity.Info);
    }

    private static ImmutableArray<Finding> Ages(params string[] texts) =>
        new FactCheckerBuilder().ClearRules().AddRule(new FC2004PersonAges()).Build()
            .Audit(texts.Select((text, index) => new Article($"a{index}", text) { Published = PublicationTime.FromMetadata(new DateOnly(2024, 5, 3)) })).Findings;

    private sealed class TwoSides : ArticleRule
    {
        public override RuleDescriptor Descriptor { get; } = new("FC5999", "Two sides", "events", Severity.Warning) { Description = "Says that the first two sentences differ." };

        public override void Check(FactCheck.Extraction.ExtractedArticle article, RuleContext context) => context.Report(new(
            "FC5999",
            context.Severity,
            ConflictKind.Contradiction,
            "They differ.",
            [RuleContext.Side(article, article.Sentences[0], "yes"), RuleContext.Side(article, article.Sentences[1], "no")]));
    }
}
