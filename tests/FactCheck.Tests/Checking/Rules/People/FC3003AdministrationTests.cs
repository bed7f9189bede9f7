using FactCheck.Checking;
using FactCheck.Checking.Rules.People;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

public sealed class FC3003AdministrationTests
{
    [TestCase("2025-05-20", "The {Biden} administration was swift to play it down.", "The Biden administration")]
    [TestCase("2025-05-20", "The {Biden} administration is weighing sanctions.", "The Biden administration")]
    [TestCase("2025-05-20", "The {Biden} administration lost no time in keeping its distance.", "The Biden administration")]
    [TestCase("2022-05-20", "The {Trump} administration says that it will not yield.", "The Trump administration")]
    [TestCase("2025-06-30", "The {Scholz} government plans a new budget.", "The Scholz government")]
    [TestCase("2025-06-30", "The government of {Olaf Scholz} is preparing a new budget.", "The government of Olaf Scholz")]
    [TestCase("2025-05-20", "The administration of President {Joe Biden} is weighing sanctions.", "The administration of President Joe Biden")]
    [TestCase("2025-05-20", "The {Biden} White House says that it will not comment.", "The Biden White House")]
    [TestCase("2025-05-20", "Officials in the {Biden} administration say that the plan is sound.", "the Biden administration")]
    [TestCase("2025-05-20", "{Rishi Sunak}'s government plans to cut taxes.", "Rishi Sunak's government")]
    public void Check_GovernmentOutsideItsTerm_Fires(string published, string text, string expected) => OfficeFindings.Of(new FC3003Administration(), published, text).Should().Be(expected);

    [TestCase("2023-05-20", "The {Biden} administration is weighing sanctions.")]
    [TestCase("2025-05-20", "The {Trump} administration is weighing sanctions.")]
    [TestCase("2025-05-20", "The {Biden} administration had imposed sanctions.")]
    [TestCase("2025-05-20", "The {Biden} administration imposed sanctions.")]
    [TestCase("2025-05-20", "The {Biden} administration imposed sanctions in 2022.")]
    [TestCase("2025-05-20", "The former {Biden} administration is to blame.")]
    [TestCase("2025-05-20", "A {Biden} administration official is to blame.")]
    [TestCase("2025-05-20", "Under the {Biden} administration, it is said, aid flowed.")]
    [TestCase("2025-05-20", "The {Biden} administration's decision to send arms is under review.")]
    [TestCase("2025-05-20", "The programme, which the {Biden} administration started, will end soon.")]
    [TestCase("2025-05-20", "Unlike the {Biden} administration, the White House wants a deal.")]
    [TestCase("2025-05-20", "{Obama}'s first White House Counsel is a mayor.")]
    [TestCase("2025-02-01", "The {Biden} administration is weighing sanctions.")]
    [TestCase("2024-12-20", "The {Trump} administration is weighing sanctions.")]
    [TestCase("", "The {Biden} administration is weighing sanctions.")]
    public void Check_TermOrHistoryOrUnknown_IsSilent(string published, string text) => OfficeFindings.Of(new FC3003Administration(), published, text).Should().BeEmpty();

    [Test]
    public void Check_ArticleNamesTheGovernmentOfTheDay_OnlyNotes() => OfficeFindings
        .Of(new FC3003Administration(), "2025-05-20", "President {Trump} spoke. The {Biden} administration is to blame.").Should().Be("The Biden administration info");

    [Test]
    public void Check_Finding_SaysWhatTheTableKnows()
    {
        Finding finding = OfficeFindings.All(new FC3003Administration(), "2025-05-20", "The {Biden} administration is weighing sanctions.").Should().ContainSingle().Subject;
        finding.Message.Should().Be("The administration of Joe Biden acts in an article of 2025-05-20, when Donald Trump was in office.");
        finding.Fixes.Should().ContainSingle().Which.Replacement.Should().Be("Trump");
    }
}
