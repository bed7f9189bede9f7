using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Checking.Rules.Sources;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Sources;

public sealed class FC6001CopiesAndSourceTests
{
    private const string Bell = "A bell stolen from the Landford chapel in March was found on Friday in a barn. Nora Feld, who keeps the chapel, said that she knew it by a crack near the rim.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC6001CopiesAndSource>();

    [Test]
    public void Check_ManyCopies_AreOneFindingWithFewSides()
    {
        Finding finding = Only([.. Enumerable.Range(10, 11).Select(day => Dated($"a{day}", $"2024-05-{day}", Bell))]);

        finding.Sides.Should().HaveCount(8);
        finding.Message.Should().StartWith("11 articles carry one text (100 % or more of the shorter) and are one source; a10 came first (2024-05-10)");
        finding.Sides[0].Value.Should().Be("source");
        finding.Sides.Skip(1).Should().OnlyContain(side => side.Value == "copy");
    }

    [Test]
    public void Check_SourceBeyondTheShown_IsShown() =>
        Only([.. Enumerable.Range(10, 11).Select(day => Dated($"a{day}", $"2024-05-{40 - day}", Bell))]).Sides.Should().Contain(side => side.ArticleId == "a20" && side.Value == "source");

    [TestCase("2024-05-03", "2024-05-03", "which came first is not known")]
    [TestCase(null, "2024-05-03", "which came first is not known")]
    [TestCase("2024-05-04", "2024-05-03", "b came first (2024-05-03)")]
    [TestCase("2024-05-03T10:30Z", "2024-05-03T10:40+01:00", "b came first (2024-05-03T10:40+01:00)")]
    public void Check_Times_TellWhichCameFirst(string? left, string? right, string expected) =>
        Only([Dated("a", left, Bell), Dated("b", right, Bell)]).Message.Should().Contain(expected);

    [Test]
    public void Check_TheAgencysOwnArticle_IsTheSourceThoughLater()
    {
        Finding finding = Only([Dated("a", "2024-05-03", "HARROW (AP) — " + Bell), Dated("b", "2024-05-04", Bell) with { Publisher = "The Associated Press" }]);

        finding.Message.Should().EndWith("b is the agency's own, and the Associated Press is credited.");
        finding.Sides.Select(side => side.Value).Should().Equal("copy", "source");
    }

    [TestCase("HARROW (AP) — A bell was found.", "the Associated Press")]
    [TestCase("LANDFORD, Dec 3 (Reuters) - A bell was found.", "Reuters")]
    [TestCase("A bell was found. Copyright 2016 The Associated Press. All rights reserved.", "the Associated Press")]
    [TestCase("A bell was found. Copyright Associated Press / Harrow News", "the Associated Press")]
    [TestCase("A bell was found. © 2016 Reuters", "Reuters")]
    [TestCase("A bell was found. Copyright 2016 Harrow News. All rights reserved.", null)]
    [TestCase("A bell was found. The Associated Press contributed to this report.", null)]
    [TestCase("HARROW (WXYZ) — A bell was found.", null)]
    [TestCase("HARROW (PA) — A bell was found in Pennsylvania.", null)]
    [TestCase("The Harrow Party (AP) won.", null)]
    public void SourceCredit_Lines_NameTheAgency(string text, string? expected) => SourceCredit.In(new("a", text)).Should().Be(expected);

    private static Article Dated(string id, string? published, string text) =>
        new(id, text) { Published = PublicationTime.TryParse(published, out PublicationTime time) ? time : null };

    private static Finding Only(Article[] articles) =>
        new FactCheckerBuilder().ClearRules().AddRule(new FC6001CopiesAndSource()).Build().Audit(articles).Findings.Should().ContainSingle().Subject;
}
