using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;

using Spectre.Console;

using Rule = FactCheck.Checking.Rule;

namespace FactCheck.Cli.Views;

/// <summary>The report for people: findings by severity, each with both sentences, the words in conflict marked, and what could fix it.</summary>
internal sealed class ConsoleReport(Page page, ImmutableArray<Rule> rules)
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <param name="report">What to print.</param>
    /// <param name="hidden">How many findings are not in it because their severity is not asked for.</param>
    /// <param name="byEvent">Whether findings stand together by what they are on, with who said what when, in place of by severity.</param>
    public void Write(AuditReport report, int hidden, bool byEvent = false)
    {
        Dictionary<string, ReportedArticle> articles = report.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        if (byEvent)
        {
            WriteByEvent(report, articles);
        }
        else
        {
            WriteBySeverity(report, articles);
        }

        page.Line(0, new Run(Summary(report, hidden), Bold));
    }

    private void WriteBySeverity(AuditReport report, Dictionary<string, ReportedArticle> articles)
    {
        foreach (IGrouping<Severity, Finding> group in report.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key))
        {
            page.Line(0, new Run(Heading(group.Key, group.Count()), StyleOf(group.Key)));
            page.Line();
            foreach (Finding finding in group)
            {
                Write(finding, articles);
            }
        }
    }

    private void WriteByEvent(AuditReport report, Dictionary<string, ReportedArticle> articles)
    {
        ILookup<string, Finding> findings = report.Findings.ToLookup(finding => finding.Fingerprint, StringComparer.Ordinal);
        foreach (SubjectTimeline timeline in report.Timelines)
        {
            page.Line(0, new Run(SafeText.OneLine(timeline.Subject.Length > 0 ? timeline.Subject : "Other"), Bold));
            page.Line();
            foreach (Finding finding in timeline.Findings.Distinct(StringComparer.Ordinal).SelectMany(fingerprint => findings[fingerprint]))
            {
                Write(finding, articles);
            }

            if (!timeline.Entries.IsEmpty)
            {
                page.Line(2, new Run("who said what when", Dim));
                foreach (TimelineEntry entry in timeline.Entries)
                {
                    Write(entry);
                }

                page.Line();
            }
        }
    }

    private void Write(TimelineEntry entry)
    {
        string published = entry.Published.Length > 0 ? entry.Published : "unknown time";
        string speaker = entry.Speaker is { } name ? $", says {SafeText.OneLine(name)}" : "";
        string copy = entry.IsCopy ? ", a copy" : "";
        page.Line(
            2,
            new($"{published}  ", Dim),
            new(SafeText.OneLine(entry.ArticleId), Bold),
            new($"  {SafeText.OneLine(entry.Attribute)} “{SafeText.OneLine(entry.Text)}” = {SafeText.OneLine(entry.Value)}{speaker}{copy}"));
    }

    private void Write(Finding finding, Dictionary<string, ReportedArticle> articles)
    {
        Style style = StyleOf(finding.Severity);
        page.Line(0, new($"{finding.Rule} {ReportWords.Of(finding.Severity)}", style), new($": {Title(finding.Rule)}", Bold));
        page.Line(2, new Run(SafeText.OneLine(finding.Message)));
        foreach (FindingSide side in finding.Sides)
        {
            page.Line();
            Write(side, articles, new Style(style.Foreground, decoration: Decoration.Bold | Decoration.Underline));
        }

        page.Line();
        page.Line(2, new("why   ", Dim), new(Why(finding)));
        string label = "fix   ";
        foreach (SuggestedFix fix in finding.Fixes)
        {
            page.Line(2, new(label, Dim), new(Describe(fix, finding)));
            label = "or    ";
        }

        page.Line();
    }

    private void Write(FindingSide side, Dictionary<string, ReportedArticle> articles, Style mark)
    {
        if (side.ArticleId is null)
        {
            page.Line(2, new("known", Bold), new(side.Source is null ? "" : $" ({SafeText.OneLine(side.Source)})", Dim));
            page.Line(4, new Run(SafeText.OneLine(side.Text)));
            return;
        }

        ReportedArticle? article = articles.GetValueOrDefault(side.ArticleId);
        page.Line(2, new(SafeText.OneLine(side.ArticleId), Bold), new(About(article), Dim));
        page.Line(4, MarkedSentence.Of(side, page.UsesColor, mark));
        page.Line(4, new Run("= " + SafeText.OneLine(side.Value), Dim));
    }

    private static string About(ReportedArticle? article)
    {
        string title = article?.Title is { } words ? $"  {SafeText.OneLine(words)}" : "";
        string published = article?.Published.ToString() is { Length: > 0 } time ? $"  published {time}" : "";
        return title + published;
    }

    private static string Why(Finding finding)
    {
        string about = SafeText.OneLine(finding.Subject.Length > 0 ? $"{finding.Subject} · {finding.Attribute}" : finding.Attribute);
        string values = string.Join(" / ", finding.Sides.Select(side => SafeText.OneLine(side.Value)).Distinct(StringComparer.Ordinal));
        string confidence = finding.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return $"{(about.Length > 0 ? about + ": " : "")}{values} ({ReportWords.Of(finding.Conflict)}, confidence {confidence})";
    }

    private static string Describe(SuggestedFix fix, Finding finding)
    {
        string? old = finding.Sides
            .Where(side => string.Equals(side.ArticleId, fix.ArticleId, StringComparison.Ordinal) && side.SentenceSpan.Union(side.Span).Contains(fix.Span))
            .Select(side => Cut(side, fix.Span))
            .FirstOrDefault();
        string place = old is null ? "" : $" instead of \"{SafeText.OneLine(old)}\"";
        return $"write \"{SafeText.OneLine(fix.Replacement)}\"{place} in {SafeText.OneLine(fix.ArticleId)}";
    }

    private static string? Cut(FindingSide side, TextSpan span)
    {
        int start = span.Start - side.SentenceSpan.Start;
        return start >= 0 && start + span.Length <= side.Sentence.Length ? side.Sentence.Substring(start, span.Length) : null;
    }

    private static string Heading(Severity severity, int count) => $"{Count(count, ReportWords.Of(severity))}";

    private static string Summary(AuditReport report, int hidden)
    {
        string articles = Count(report.Statistics.Articles, "article");
        string copies = report.Statistics.Sources < report.Statistics.Articles ? $" from {Count(report.Statistics.Sources, "independent source")}" : "";
        string findings = report.Findings.IsEmpty
            ? "no findings"
            : string.Join(", ", report.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key).Select(group => Heading(group.Key, group.Count())));
        string rest = hidden > 0 ? $" ({Count(hidden, "finding")} of lower severity not shown)" : "";
        string faults = report.Diagnostics.Count(diagnostic => diagnostic.Level == Values.DiagnosticLevel.Error) is > 0 and var errors
            ? $"; {Count(errors, "fault")} while reading or checking, see standard error"
            : "";
        return $"{articles}{copies}: {findings}{rest}{faults}.";
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private string Title(string id) => rules.FirstOrDefault(rule => string.Equals(rule.Descriptor.Id, id, StringComparison.Ordinal))?.Descriptor.Title ?? "";

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new(Color.Olive, decoration: Decoration.Bold),
        _ => new(Color.Teal, decoration: Decoration.Bold),
    };
}
