using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using FactCheck.Checking;
using FactCheck.Reporting;

namespace FactCheck.Testing;

/// <summary>Tells what a rule did instead of what its test expects, with an expectation that can be pasted.</summary>
internal static class FailureMessage
{
    public static string Of(RuleTest test, AuditReport report, ImmutableArray<string> faults)
    {
        var message = new StringBuilder();
        message.Append(test.Rule.Descriptor.Id).Append(" does not do what the test expects:\n");
        foreach (string fault in faults)
        {
            message.Append("  ").Append(fault).Append('\n');
        }

        message.Append('\n').Append(report.Findings.IsEmpty ? "It reports nothing.\n" : "It reports:\n");
        foreach (Finding finding in report.Findings)
        {
            Append(message, finding);
        }

        message.Append("\nIf that is right, this is the expectation to paste:\n\n");
        AppendExpectation(message, test, report);
        return message.ToString();
    }

    private static void Append(StringBuilder message, Finding finding)
    {
        message.Append(CultureInfo.InvariantCulture, $"  {finding.Rule} {finding.Severity} {finding.Conflict} {finding.Confidence:0.00}: {finding.Message}\n");
        foreach (FindingSide side in finding.Sides)
        {
            string place = side.ArticleId is null ? side.Source ?? "knowledge" : $"article {side.ArticleId} {side.Span}";
            message.Append(CultureInfo.InvariantCulture, $"    {place} \"{side.Text}\" = {side.Value}\n");
        }
    }

    private static void AppendExpectation(StringBuilder message, RuleTest test, AuditReport report)
    {
        message.Append("    RuleTest.For<").Append(test.Rule.GetType().Name).Append(">()\n");
        ILookup<string, TextMark> marks = report.Findings
            .SelectMany(finding => SpanComparison.Places(finding, finding.Sides.Take(2)))
            .ToLookup(place => place.Article, place => new TextMark(place.Span, RuleOf(test, place.Rule)), StringComparer.Ordinal);
        foreach (MarkedArticle article in test.Articles)
        {
            var marked = new MarkedText(article.Article.Text, [.. marks[article.Article.Id].Where(mark => mark.Span.End <= article.Article.Text.Length)]);
            string published = article.Article.Published is { } time ? SourceText.Quote(time.ToString()) + ", " : "";
            message.Append("        .Article(").Append(published).Append(SourceText.Quote(marked.ToString())).Append(")\n");
        }

        foreach (Finding finding in test.ExpectedFindings.Count > 0 ? report.Findings : [])
        {
            var expected = new ExpectedFinding(finding.Conflict, finding.Severity, finding.Attribute, [.. finding.Sides.Take(2).Select(side => side.Value)], null);
            message.Append("        .").Append(expected).Append('\n');
        }

        message.Append(report.Findings.IsEmpty ? "        .VerifySilent();\n" : "        .Verify();\n");
    }

    private static string? RuleOf(RuleTest test, string id) => string.Equals(id, test.Rule.Descriptor.Id, StringComparison.Ordinal) ? null : id;
}
