using FactCheck.Checking;
using FactCheck.Checking.Rules.Events;
using FactCheck.Language;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5007TelephoneNumbersTests
{
    private const string Bell = "The Landford bell was stolen in Harrow on Friday, Captain Nora Feld said. ";

    [TestCase("telephone-cues")]
    [TestCase("telephone-lines")]
    public void Lists_Load_AndAreSorted(string file) => Lexicon.Read($"Checking/Rules/Events/{file}.lexicon").Select(line => line.Entry).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Test]
    public void Check_PersonNamedBehindTheNumber_IsTheContact() => RuleTest.Verify<FC5007TelephoneNumbers>(
        $"2024-05-03|{Bell}Call the Harrow Detective Bureau at [|555-204-2105|] and speak with Sgt. Peter Castell.",
        $"2024-05-03|{Bell}Contact Sgt. Peter Castell with the Harrow Detective Bureau at [|555-204-2113|].");

    [Test]
    public void Check_LineWithoutAName_IsTheContactOfTheStory() => RuleTest.Verify<FC5007TelephoneNumbers>(
        $"2024-05-03|{Bell}Anonymous callers may use the tip line at [|555-428-3541|].",
        $"2024-05-03|{Bell}Anonymous callers may use the tip line at [|555-482-3541|].");

    [Test]
    public void Check_OneArticleWithSwappedDigits_Fires() => RuleTest.Verify<FC5007TelephoneNumbers>(
        $"2024-05-03|{Bell}Call the Harrow Police Department at [|555-625-2831|]. The bell is old. Again, the number of the Harrow Police Department is [|555-652-2831|].");

    [TestCase("Call the Harrow Police Department at 555-204-2105.", "Call the Harrow Detective Bureau at 555-204-2015.", TestName = "two units")]
    [TestCase("Call Sgt. Nora Feld at 555-204-2105.", "Call Det. Peter Castell at 555-204-2113.", TestName = "two persons")]
    [TestCase("Call the Harrow Police Department at 555-204-2105.", "Call Det. Peter Castell of the Harrow Police Department at 555-204-2106.", TestName = "a person of the unit")]
    [TestCase("Call the Harrow Police Department at 555-204-2105.", "Call the Harrow Police Department at 556-204-2015.", TestName = "two areas")]
    [TestCase("Call the Harrow Police Department at 555-204-2105.", "Call the Harrow Police Department at 555-204-2113.", TestName = "two lines of an office")]
    [TestCase("Call the Harrow Police Department at 555-204-2105.", "Call the Harrow Police Department, fax 555-204-2150.", TestName = "fax")]
    [TestCase("Call the Harrow Police Department at 555-204-2105 or the Harrow Detective Bureau at 555-204-2015.", "Call the Harrow Police Department at 555-204-2015.", TestName = "an article knows both")]
    [TestCase("The Harrow Police Department counted 555-204-2105.", "The Harrow Police Department counted 555-204-2150.", TestName = "no telephone")]
    public void Check_TwoLines_AreSilent(string left, string right) => RuleTest.VerifySilent<FC5007TelephoneNumbers>($"2024-05-03|{Bell}{left}", $"2024-05-03|{Bell}{right}");

    [Test]
    public void Check_MonthsApart_IsSilent() => RuleTest.VerifySilent<FC5007TelephoneNumbers>(
        $"2024-05-03|{Bell}Call Sgt. Peter Castell at 555-204-2105.",
        $"2024-09-03|{Bell}Call Sgt. Peter Castell at 555-204-2150.");

    [Test]
    public void Check_LastDigitOfAnOffice_OnlyInforms()
    {
        AuditedFinding($"{Bell}Call the Harrow Police Department at 555-204-2105.", $"{Bell}Call the Harrow Police Department at 555-204-2106.").Should().Be((Severity.Info, ConflictKind.Strained));
        AuditedFinding($"{Bell}Call Sgt. Peter Castell at 555-204-2105.", $"{Bell}Call Sgt. Peter Castell at 555-204-2106.").Should().Be((Severity.Warning, ConflictKind.Contradiction));
    }

    private static (Severity Severity, ConflictKind Kind) AuditedFinding(params string[] texts)
    {
        FactCheck.Articles.Article[] articles = [.. texts.Select((text, index) => MarkedArticle.Parse($"{index}", "2024-05-03|" + text).Article)];
        Finding finding = FactChecker.CreateDefault().Audit(articles).Findings.Single(finding => finding.Rule is "FC5007");
        return (finding.Severity, finding.Conflict);
    }
}
