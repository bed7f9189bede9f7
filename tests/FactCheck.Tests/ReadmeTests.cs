using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Extraction;
using FactCheck.Reporting;
using FactCheck.Testing;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests;

#pragma warning disable MA0006 // the samples read as their readers would write them

/// <summary>The README's samples, compiled and run. Every C# block of the README must stand in this file as it is.</summary>
public class ReadmeTests
{
    [Test]
    public void Readme_CodeBlocks_StandInThisFile()
    {
        string source = Squeeze(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests/FactCheck.Tests/ReadmeTests.cs")));
        string[] parts = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md")).Split("```");
        string[] blocks = [.. parts.Where((part, index) => index % 2 == 1 && part.StartsWith("csharp\n", StringComparison.Ordinal)).Select(part => part["csharp\n".Length..])];

        blocks.Should().HaveCountGreaterThan(2);
        foreach (string block in blocks)
        {
            source.Should().Contain(Squeeze(block));
        }
    }

    [Test]
    public void Readme_LibrarySample_FindsTheTwoLengths()
    {
        Article[] articles =
        [
            new("evening", "The phone call between Donald Trump and Vladimir Putin on March 18 lasted 40 minutes.")
            {
                Published = PublicationTime.FromMetadata(new DateOnly(2025, 3, 18)),
            },
            new("morning", "The phone call between Donald Trump and Vladimir Putin on March 18 lasted two hours.")
            {
                Published = PublicationTime.FromMetadata(new DateOnly(2025, 3, 19)),
            },
        ];
        FactChecker checker = FactChecker.CreateDefault(); // immutable and thread-safe: make one and keep it
        AuditReport report = checker.Audit(articles);
        foreach (Finding finding in report.Findings)
        {
            Console.WriteLine(finding);
        }

        report.Findings.Select(finding => finding.Rule).Should().Equal("FC2001");
    }

    [Test]
    public void Readme_RuleSample_IsTestedInOneLine()
    {
        RuleTest.Verify<TwoCurrencies>("The bridge cost [|$3 million|]. The tunnel cost [|5 million euros|].");
        RuleTest.VerifySilent<TwoCurrencies>("The bridge cost $3 million. The tunnel cost $5 million.");
    }

    [Test]
    public void Readme_RuleSample_RunsBesideTheDefaultRules() =>
        new FactCheckerBuilder().AddRule(new TwoCurrencies()).Build().Rules.Should().Contain(rule => rule is TwoCurrencies).And.HaveCountGreaterThan(1);

    private static string Squeeze(string code) => string.Join(' ', code.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    public sealed class TwoCurrencies : ArticleRule
    {
        public override RuleDescriptor Descriptor { get; } = new("ACME001", "One article, two currencies", "quantity", Severity.Info)
        {
            Description = "Fires when an article gives amounts in two currencies. Silent when all amounts are in one.",
        };

        public override void Check(ExtractedArticle article, RuleContext context)
        {
            QuantityMention[] amounts = [.. article.Quantities.Where(amount => amount.Quantity.Kind == QuantityKind.Money)];
            QuantityMention? other = Array.Find(amounts, amount => amount.Quantity.Unit != amounts[0].Quantity.Unit);
            if (other is not null)
            {
                context.Report(new(Descriptor.Id, context.Severity, ConflictKind.Strained, "The amounts are in two currencies.",
                    [Side(amounts[0]), Side(other)]));
            }

            FindingSide Side(QuantityMention amount) => RuleContext.Side(article, amount.Span, amount.Quantity.Unit);
        }
    }
}
