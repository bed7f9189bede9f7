using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Checking.Rules.Quantity;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Testing;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2004PersonAgesTests
{
    [TestCase("2024-10-18", 34, "2024-10-19", 36, "Warning")]
    [TestCase("2024-10-18", 52, "2024-10-18", 25, "Warning")]
    [TestCase("2024-10-18", 34, "2024-10-18", 35, "Warning")]
    [TestCase("2024-10-18", 34, "2024-10-28", 35, "Warning")]
    [TestCase("2024-10-18", 34, "2024-10-29", 35, "")]
    [TestCase("2024-10-18", 34, "2024-10-18", 34, "")]
    [TestCase("2022-10-18", 34, "2024-10-19", 36, "")]
    [TestCase("2022-10-18", 34, "2024-10-19", 37, "")]
    [TestCase("2022-10-18", 34, "2024-10-19", 40, "Warning")]
    [TestCase("2024-10-18", 35, "2025-01-25", 34, "Warning")]
    [TestCase("2021-10-18", 34, "2024-10-25", 35, "Info")]
    [TestCase("2024-10-18", 35, "2024-10-25", 33, "Warning")]
    [TestCase("2010-10-18", 35, "2024-10-25", 33, "")]
    [TestCase("", 35, "2024-10-25", 33, "")]
    public void Check_TwoAges_FiresWhereNoBirthdayExplainsThem(string firstDate, int first, string secondDate, int second, string expected) =>
        string.Join(',', Run("Marta Quill", firstDate, Bounds.Exactly(first), secondDate, Bounds.Exactly(second)).Select(finding => finding.Severity)).Should().Be(expected);

    [Test]
    public void Check_HedgedAge_IsSilent() =>
        Run("Marta Quill", "2024-10-18", Bounds.Exactly(34), "2024-10-18", Bounds.Hedged(50, Hedge.About)).Should().BeEmpty();

    [Test]
    public void Check_SurnameOnly_IsSilent() => Run("Quill", "2024-10-18", Bounds.Exactly(34), "2024-10-18", Bounds.Exactly(50)).Should().BeEmpty();

    [TestCase("2024-10-18|Marta Quill, 34, was killed in the Landford fire in Harrow.", "2024-11-18|Marta Quill, 35, was killed in the Landford fire in Harrow.", "Warning")]
    [TestCase("2024-10-18|Marta Quill, 34, was seen at the Landford fire in Harrow.", "2024-11-18|Marta Quill, 35, was seen at the Landford fire in Harrow.", "")]
    [TestCase("2024-10-18|Marta Quill, 34, spoke of the Landford fire in Harrow.", "2024-10-19|Marta Quill spoke of the Landford fire in Harrow. Quill, 36, is a clerk.", "Warning")]
    [TestCase("2024-10-18|Marta Quill, 34, spoke of the Landford fire in Harrow.", "2024-10-19|Marta Quill and Tobias Quill spoke of the Landford fire in Harrow. Quill, 36, is a clerk.", "")]
    [TestCase("2024-10-18|Marta Quill spoke of the Landford fire in Harrow. Quill, 34, is a clerk.", "2024-10-19|Marta Quill saw the Landford fire in Harrow. Quill, 36, is a clerk.", "Warning")]
    [TestCase("2024-10-18|Marta Quill spoke of the Landford fire in Harrow. Quill, 34, is a clerk.", "2024-10-19|Marta and Tobias Quill, of whom Tobias Quill is the elder, saw the Landford fire in Harrow. Quill, 36, is a clerk.", "")]
    [TestCase("2024-10-18|Marta Quill, 34, spoke of the Landford fire in Harrow.", "2024-10-19|Marta Quill, 19 at the time, saw the Landford fire in Harrow.", "")]
    public void Check_AgesInText_FiresWhereOnePersonCannotHaveBoth(string first, string second, string expected)
    {
        Article[] articles = [.. new[] { first, second }.Select((text, i) => new Article($"{i}", text[11..]) { Published = PublicationTime.TryParse(text[..10], out PublicationTime time) ? time : default })];
        FactChecker.CreateDefault().Audit(articles).Findings.Where(finding => finding.Rule is "FC2004").Select(finding => finding.Severity.ToString())
            .Should().Equal(expected.Length == 0 ? [] : [expected]);
    }

    private static IReadOnlyList<Finding> Run(string name, string firstDate, Bounds first, string secondDate, Bounds second)
    {
        ImmutableArray<ExtractedArticle> articles = [Article("a", name, firstDate), Article("b", name, secondDate)];
        var group = new ClaimGroup("k", name, Attributes.Age, [new(0, Age("a", name, first)), new(1, Age("b", name, second))]);
        var rule = new FC2004PersonAges();
        var context = new RuleContext(new FactGraph { Articles = articles, Groups = [group], Sources = [0, 1] }, KnowledgeBase.Default, rule.Descriptor.DefaultSeverity, rethrow: true);
        rule.Run(context);
        return context.Findings;
    }

    private static ExtractedArticle Article(string id, string name, string date)
    {
        PublicationTime time = PublicationTime.TryParse(date, out PublicationTime parsed) ? parsed : default;
        string text = name + ", 99, spoke.";
        return new(new Article(id, text), time)
        {
            Sentences = [new(0, text.Length)],
            Names = [new NameMention(new(0, name.Length), 0, EntityKind.Person, NameForm.Name) { Entity = 0 }],
            Entities = [new(0, EntityKind.Person, name) { Key = name }],
        };
    }

    private static Claim Age(string id, string name, Bounds bounds) => new(
        new(SubjectKind.Entity, 0), Attributes.Age, new(bounds.ToString()) { Quantity = new(QuantityKind.Age, bounds, "year") }, new(id, new(name.Length + 2, name.Length + 4), new(0, 5), "test"));

    [Test]
    public void Check_AgeInAnApposition_IsThePersons() => RuleTest.Verify<FC2004PersonAges>(
        "2024-10-18|Among the dead of the Harrow bridge was Tobias Renn, [|34|], a teacher in Landford.",
        "2024-10-18|One of the dead of the Harrow bridge was named as Tobias Renn, a [|43-year-old|] teacher in Landford.");

    [TestCase("The driver of the Harrow bus that hit the Landford bridge, Tobias Renn, [|34|], died of his wounds, police said.", "Police said that the driver of the Harrow bus that hit the Landford bridge, Tobias Renn, [|35|], was a teacher.")]
    [TestCase("The driver of the Harrow bus that hit the Landford bridge, Tobias Renn, [|34|] (hurt at the wheel), was a teacher, police said.", "Police looked into the deaths of 40-year-old Nora Feld, [|35-year-old|] Tobias Renn and others on the Harrow bus that hit the Landford bridge.")]
    [TestCase("The driver of the Harrow bus that hit the Landford bridge, Tobias Renn, [|34|], was a teacher, police said.", "Police said that the death of Tobias Renn was no accident. The driver of the Harrow bus that hit the Landford bridge, Tobias Renn, [|35|], had slept.")]
    public void Check_OneYearMoreOfTheDead_Fires(string first, string second) => RuleTest.Verify<FC2004PersonAges>("2024-10-18|" + first, "2024-11-10|" + second);

    [Test]
    public void Check_OneYearMoreOfTheSuspectInADeath_StaysSilent() => RuleTest.VerifySilent<FC2004PersonAges>(
        "2024-10-18|The driver of the Harrow bus that hit the Landford bridge, Tobias Renn, 34, was charged in the death of Nora Feld, police said.",
        "2024-11-10|Police said that the driver of the Harrow bus that hit the Landford bridge, Tobias Renn, 35, charged in the death of Nora Feld, was a teacher.");

    [Test]
    public void Check_NounsBeforeTheName_AreThePersons() => RuleTest.Verify<FC2004PersonAges>(
        "2024-10-18|The [|45-year-old|] suspect, Tobias Renn, was at the Landford court for the theft of the Harrow bell.",
        "2024-10-18|Tobias Renn, [|44|], was identified at the Landford court as the thief of the Harrow bell.");

    [Test]
    public void Check_SurnameOfOneWhoWasMisspelt_IsCompared() => RuleTest.Verify<FC2004PersonAges>(
        "2024-10-18|Javon Renn stole the Harrow bell. Renn, [|14|], was found in Landford.",
        "2024-10-18|Javon Renn, [|15|], who stole the Harrow bell, was found in Landford.",
        "2024-10-18|Jovan Renn, who stole the Harrow bell, was found in Landford.");
}
