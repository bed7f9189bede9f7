using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;

namespace FactCheck.Testing;

/// <summary>The checks that every test makes unless it opts out.</summary>
internal static class DefaultChecks
{
    public static ImmutableArray<string> Faults(RuleTest test, AuditReport report, RuleTestChecks checks)
    {
        Dictionary<string, string> texts = test.Articles.ToDictionary(article => article.Article.Id, article => article.Article.Text, StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<string>();
        Add(RuleTestChecks.Spans, () => report.Findings.SelectMany(finding => finding.Sides.SelectMany(side => Spans(finding, side, texts))));
        Add(RuleTestChecks.Content, () => report.Findings.SelectMany(Content));
        Add(RuleTestChecks.Fingerprints, () => Fingerprints(report));
        Add(RuleTestChecks.Determinism, () => Determinism(test, report));
        Add(RuleTestChecks.Fixes, () => report.Findings.SelectMany(finding => finding.Fixes.SelectMany(fix => Fixes(test, finding, fix, texts))));
        return faults.ToImmutable();

        void Add(RuleTestChecks check, Func<IEnumerable<string>> find)
        {
            if (checks.HasFlag(check))
            {
                faults.AddRange(find());
            }
        }
    }

    private static IEnumerable<string> Spans(Finding finding, FindingSide side, Dictionary<string, string> texts)
    {
        if (side.ArticleId is null)
        {
            yield break;
        }

        if (!texts.TryGetValue(side.ArticleId, out string? text))
        {
            yield return $"{finding.Rule} names the article '{side.ArticleId}', which is not in the set";
        }
        else if (side.Span.End > text.Length || side.SentenceSpan.End > text.Length)
        {
            yield return $"{finding.Rule} shows a span beyond the text of article {side.ArticleId}";
        }
        else if (!string.Equals(side.Span.Slice(text), side.Text, StringComparison.Ordinal))
        {
            yield return $"{finding.Rule} shows \"{side.Text}\", but its span cuts out \"{side.Span.Slice(text)}\"";
        }
        else if (!string.Equals(side.SentenceSpan.Slice(text), side.Sentence, StringComparison.Ordinal) || !side.SentenceSpan.Contains(side.Span))
        {
            yield return $"{finding.Rule} shows a sentence that is not the one around \"{side.Text}\"";
        }
    }

    private static IEnumerable<string> Content(Finding finding)
    {
        if (string.IsNullOrWhiteSpace(finding.Message))
        {
            yield return $"{finding.Rule} has no message";
        }

        if (finding.Sides.Any(side => string.IsNullOrWhiteSpace(side.Value)))
        {
            yield return $"{finding.Rule} has a side without a value";
        }

        if (finding.Confidence is not (>= 0 and <= 1))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{finding.Rule} has the confidence {finding.Confidence}, which is not in 0..1");
        }
    }

    private static IEnumerable<string> Fingerprints(AuditReport report) => report.Findings
        .GroupBy(finding => (finding.Fingerprint, finding.Sides[0].Span, finding.Sides[1].Span))
        .Where(group => group.Count() > 1)
        .Select(group => $"{group.First().Rule} reports one thing {group.Count().ToString(CultureInfo.InvariantCulture)} times: {group.First().Message}");

    private static IEnumerable<string> Determinism(RuleTest test, AuditReport report)
    {
        AuditReport reversed = test.Audit(test.Articles.Reverse().Select(article => article.Article), threads: 4);
        return Bytes(report).SequenceEqual(Bytes(reversed))
            ? []
            : ["the order of the articles or the number of threads changes the report"];
    }

    private static IEnumerable<string> Fixes(RuleTest test, Finding finding, SuggestedFix fix, Dictionary<string, string> texts)
    {
        if (!texts.TryGetValue(fix.ArticleId, out string? text) || fix.Span.End > text.Length)
        {
            yield return $"{finding.Rule} offers a fix outside the text of article '{fix.ArticleId}'";
            yield break;
        }

        string repaired = string.Concat(text.AsSpan(0, fix.Span.Start), fix.Replacement, text.AsSpan(fix.Span.End));
        AuditReport after = test.Audit(test.Articles.Select(article => Replace(article.Article, fix.ArticleId, repaired)), threads: 1);
        if (after.Findings.Any(left => string.Equals(left.Fingerprint, finding.Fingerprint, StringComparison.Ordinal)))
        {
            yield return $"{finding.Rule} offers \"{fix.Replacement}\" for \"{fix.Span.Slice(text)}\", but that does not end the finding";
        }
    }

    private static Article Replace(Article article, string id, string text) =>
        string.Equals(article.Id, id, StringComparison.Ordinal) ? article with { Text = text } : article;

    private static byte[] Bytes(AuditReport report)
    {
        using var bytes = new MemoryStream();
        ReportJson.Write(report, bytes);
        return bytes.ToArray();
    }
}
