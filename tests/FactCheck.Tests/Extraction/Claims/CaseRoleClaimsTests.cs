using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Claims;
using FactCheck.Knowledge;
using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Claims;

public sealed class CaseRoleClaimsTests
{
    private static readonly FactChecker Checker = FactChecker.CreateDefault();

    [TestCase("Police arrested Robert Hale on Monday.", "Robert Hale suspect")]
    [TestCase("Robert Hale was charged with murder on Monday.", "Robert Hale suspect")]
    [TestCase("Robert Hale, 34, pleaded not guilty on Monday.", "Robert Hale suspect")]
    [TestCase("A jury convicted Robert Hale of fraud.", "Robert Hale suspect")]
    [TestCase("Police identified the victim as Mary Stone.", "Mary Stone victim")]
    [TestCase("The victim was identified as Mary Stone.", "Mary Stone victim")]
    [TestCase("The victim has been identified by police as 34-year-old Mary Stone.", "Mary Stone victim")]
    [TestCase("Police identified the suspect as Robert Hale, 34.", "Robert Hale suspect")]
    [TestCase("The suspect, Robert Hale, fled the scene.", "Robert Hale suspect")]
    [TestCase("The alleged gunman, Robert Hale, fled the scene.", "perhaps Robert Hale suspect")]
    [TestCase("Murder suspect Robert Hale appeared in court.", "Robert Hale suspect")]
    [TestCase("Robert Hale, the suspect, fled the scene.", "Robert Hale suspect")]
    [TestCase("Robert Hale, a suspect in the case, fled.", "Robert Hale suspect")]
    [TestCase("Robert Hale is a suspect in the robbery.", "Robert Hale suspect")]
    [TestCase("Robert Hale is not a suspect.", "not Robert Hale suspect")]
    [TestCase("Robert Hale is no longer a suspect in the case.", "not Robert Hale suspect")]
    [TestCase("Robert Hale was identified as the shooter.", "Robert Hale suspect")]
    [TestCase("Robert Hale is accused of shooting Mary Stone on Monday.", "perhaps Robert Hale suspect; perhaps Mary Stone victim")]
    [TestCase("Robert Hale allegedly shot Mary Stone.", "perhaps Robert Hale suspect; perhaps Mary Stone victim")]
    [TestCase("Mary Stone was killed in the attack.", "Mary Stone victim")]
    [TestCase("Mary Stone was one of the victims.", "Mary Stone victim")]
    [TestCase("Mary Stone, one of the victims, was 34.", "Mary Stone victim")]
    [TestCase("Shooting victim Mary Stone was 34.", "Mary Stone victim")]
    [TestCase("Mary Stone, who witnessed the crash, called for help.", "Mary Stone witness")]
    [TestCase("Mary Stone witnessed the shooting.", "Mary Stone witness")]
    [TestCase("Mary Stone, a witness, said he ran.", "Mary Stone witness")]
    [TestCase("Mary Stone, an eyewitness to the crash, said he ran.", "Mary Stone witness")]
    [TestCase("Officer Robert Hale fired two shots.", "Robert Hale officer")]
    [TestCase("Detective Robert Hale testified.", "Robert Hale officer")]
    [TestCase("Robert Hale, a police officer, was at the scene.", "Robert Hale officer")]
    [TestCase("Deputy Robert Hale was at the scene.", "Robert Hale officer")]
    [TestCase("Robert Hale was kidnapped on Monday.", "Robert Hale victim")]
    [TestCase("Mary Stone may be charged.", "perhaps Mary Stone suspect")]
    [TestCase("Mary Stone was not charged.", "not Mary Stone suspect")]
    public void Extract_Sentence_TellsWhoIsWhatInTheCase(string text, string expected) => Show(text).Should().Be(expected);

    [TestCase("The victim's mother, Mary Stone, wept.")]
    [TestCase("The victim's lawyer, Robert Hale, declined to comment.")]
    [TestCase("Mary Stone, the victim's mother, wept.")]
    [TestCase("Victim advocate Mary Stone spoke to reporters.")]
    [TestCase("Chief Executive Officer Mary Stone resigned.")]
    [TestCase("Mary Stone, chief executive officer of Acme, resigned.")]
    [TestCase("Deputy Prime Minister Mary Stone spoke in Oslo.")]
    [TestCase("Mary Stone, deputy mayor of Springfield, spoke.")]
    [TestCase("Mary Stone will be arrested.")]
    [TestCase("The suspect fled, Mary Stone said.")]
    [TestCase("Mary Stone said the victim was a good man.")]
    [TestCase("Mary Stone told the officer that she was home.")]
    [TestCase("Mary Stone spoke of the suspect.")]
    [TestCase("Police named Mary Stone as chief.")]
    [TestCase("Mary Stone died on Monday.")]
    [TestCase("Robert Hale bore witness to God.")]
    [TestCase("Lawyers for the suspect and Mary Stone met.")]
    public void Extract_OtherPersonOrOffice_TellsNothing(string text) => Show(text).Should().BeEmpty();

    [Test]
    public void Extract_RoleOfNoun_StandsWhereItIsSaid()
    {
        ExtractedArticle article = Checker.Extract(new Article("a", "Police arrested nobody. The victim was identified as Mary Stone."));

        Claim claim = article.Claims.Single(claim => claim.Attribute is Attributes.CaseRole);

        article.TextOf(claim.Provenance.Span).Should().Be("victim");
        article.TextOf(claim.Provenance.SentenceSpan).Should().Be("The victim was identified as Mary Stone.");
        claim.Subject.Kind.Should().Be(SubjectKind.Entity);
    }

    [Test]
    public void Extract_RoleOfEvent_StandsAtItsTrigger()
    {
        ExtractedArticle article = Checker.Extract(new Article("a", "Robert Hale was charged with murder on Monday."));

        Claim claim = article.Claims.First(claim => claim.Attribute is Attributes.CaseRole);

        article.TextOf(claim.Provenance.Span).Should().StartWith("charged");
        claim.Confidence.Should().BeLessThan(1);
    }

    [Test]
    public void Extract_DescriptionOfANamedPerson_TellsItsRole()
    {
        const string Text = "Robert Hale fled. The alleged gunman denies it.";
        AnalyzedText analysed = TextAnalyzer.Default.Analyze(Text);
        var article = new ExtractedArticle(new Article("a", Text), default)
        {
            Sentences = [.. analysed.Sentences.Select(analysed.SpanOf)],
            Entities = [new LocalEntity(0, EntityKind.Person, "Robert Hale") { Key = "hale robert" }],
            Names =
            [
                new NameMention(new(0, 11), 0, EntityKind.Person, NameForm.Name) { Entity = 0 },
                new NameMention(new(18, 36), 1, EntityKind.Person, NameForm.Description) { Entity = 0 },
            ],
        };

        Claim claim = ClaimsExtractor.Instance.Extract(new(analysed, KnowledgeBase.Default), article).Claims.Single();

        claim.Value.Text.Should().Be("suspect");
        claim.Modality.Should().Be(Modality.Possible);
        article.TextOf(claim.Provenance.Span).Should().Be("gunman");
    }

    [Test]
    public void Audit_RolesThatDiffer_GiveNoFinding() =>
        Checker.Audit(
        [
            new Article("a", "Robert Hale, a suspect in the robbery in Springfield on Monday, fled."),
            new Article("b", "Robert Hale, a witness to the robbery in Springfield on Monday, spoke to police."),
        ]).Findings.Should().BeEmpty();

    [Test]
    public void Lexicon_Roles_AreSortedAndKnown()
    {
        string[] entries = [.. Lexicon.Read("Extraction/Claims/case-roles.lexicon").Select(line => line.Entry)];

        entries.Should().BeInAscendingOrder(StringComparer.Ordinal);
        entries.Select(entry => entry.Split('\t')[1]).Should().OnlyContain(role => role == "suspect" || role == "victim" || role == "witness" || role == "officer");
    }

    private static string Show(string text)
    {
        ExtractedArticle article = Checker.Extract(new Article("a", text));
        return string.Join("; ", article.Claims
            .Where(claim => claim.Attribute is Attributes.CaseRole)
            .Select(claim => (claim.Polarity == Polarity.Negative ? "not " : "") + (claim.Modality == Modality.Possible ? "perhaps " : "") + article.Entities[claim.Subject.Index].Name + " " + claim.Value.Text)
            .Distinct(StringComparer.Ordinal));
    }
}
