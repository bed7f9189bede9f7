using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests;

/// <summary>Texts that no editor wrote, through the whole checker: no extractor or rule may fail on them, and they hold nothing to find.</summary>
public sealed class HostileArticleTests
{
    private static readonly FactChecker Checker = new FactCheckerBuilder().UseStrict().Build();

    [TestCase("\n", 20_000)]
    [TestCase("“", 20_000)]
    [TestCase("\"", 20_000)]
    [TestCase("(said [Mr ", 2_000)]
    [TestCase(", ", 10_000)]
    [TestCase("a-", 10_000)]
    [TestCase("e\u0301\u0301", 5_000)]
    [TestCase("\ud83d\ude00\ud800", 5_000)]
    [TestCase("1,", 10_000)]
    [TestCase("twenty one hundred million ", 1_000)]
    [TestCase("Monday, March 17, 2025 ", 1_000)]
    [TestCase("the president of the ", 1_000)]
    [TestCase("President John Smith of the United Nations and ", 1_000)]
    [TestCase("he said that she said that ", 1_000)]
    [TestCase("\"Yes,\" he said. ", 1_000)]
    [TestCase("call 555-", 2_000)]
    [TestCase("(555) 204-2105 ", 2_000)]
    [TestCase("the gunman fled in a car and rammed ", 1_000)]
    [TestCase("he shot with a 9 mm pistol on parole ", 1_000)]
    [TestCase("On Monday the mayor, Anna Bell, said 20 people had been hurt in the flood in Springfield. ", 500)]
    public void Audit_OneThingOverAndOver_FindsNothingAndFailsNowhere(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));

        AuditReport report = Checker.Audit([new Article("a", text), new Article("b", text)]);

        report.Findings.Where(finding => finding.Severity >= Severity.Warning).Should().BeEmpty();
        report.Articles.Should().HaveCount(2);
    }
}
