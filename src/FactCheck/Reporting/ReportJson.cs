using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

using FactCheck.Checking;
using FactCheck.Values;

namespace FactCheck.Reporting;

/// <summary>
/// Writes audit reports as JSON, schema <c>factcheck/1</c>: UTF-8 without byte order mark, line feeds, members in a fixed order, so that equal reports are
/// equal bytes on every machine. Offsets count UTF-16 code units; ends are exclusive.
/// </summary>
public static class ReportJson
{
    /// <summary>The name and major version of the format.</summary>
    public const string Schema = "factcheck/1";

    private static readonly byte[] LineFeed = "\n"u8.ToArray();

    /// <summary>The version of this library, without build metadata.</summary>
    public static string ToolVersion { get; } = ReadVersion();

    /// <summary>Writes the report as one indented object and a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; stays open.</param>
    public static void Write(AuditReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options(indented: true)))
        {
            WriteReport(json, report);
        }

        output.Write(LineFeed);
    }

    /// <summary>Writes one finding a line, each as it stands in the report's <c>findings</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; stays open.</param>
    public static void WriteLines(AuditReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (Finding finding in report.Findings)
        {
            WriteLine(output, json => WriteFinding(json, finding));
        }
    }

    internal static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options(indented: false)))
        {
            write(json);
        }

        output.Write(LineFeed);
    }

    private static JsonWriterOptions Options(bool indented) => new()
    {
        // The output is a file or a pipe, not part of a web page: letters of every script stay readable, control characters are escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    private static void WriteReport(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartObject("tool");
        json.WriteString("name", "factcheck");
        json.WriteString("version", ToolVersion);
        json.WriteEndObject();
        WriteArray(json, "articles", report.Articles, WriteArticle);
        WriteArray(json, "findings", report.Findings, WriteFinding);
        WriteArray(json, "diagnostics", report.Diagnostics, WriteDiagnostic);
        WriteStatistics(json, report);
        WriteArray(json, "timelines", report.Timelines, WriteTimeline);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ReportedArticle article)
    {
        string published = article.Published.ToString();
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("published", published.Length == 0 ? null : published);
        json.WriteString("publishedSource", ReportWords.Of(article.Published.Source));
        json.WriteString("path", article.Path);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", ReportWords.Of(finding.Severity));
        json.WriteNumber("confidence", Math.Round(finding.Confidence, 4));
        json.WriteString("conflict", ReportWords.Of(finding.Conflict));
        json.WriteString("subject", finding.Subject);
        json.WriteString("attribute", finding.Attribute);
        json.WriteString("message", finding.Message);
        json.WriteString("fingerprint", finding.Fingerprint);
        WriteArray(json, "sides", finding.Sides, WriteSide);
        WriteArray(json, "fixes", finding.Fixes, WriteFix);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, FindingSide side)
    {
        json.WriteStartObject();
        json.WriteString("article", side.ArticleId);
        if (side.ArticleId is null)
        {
            json.WriteString("source", side.Source);
            json.WriteString("text", side.Text);
            json.WriteString("value", side.Value);
        }
        else
        {
            json.WriteNumber("start", side.Span.Start);
            json.WriteNumber("end", side.Span.End);
            json.WriteString("text", side.Text);
            json.WriteString("value", side.Value);
            json.WriteString("sentence", side.Sentence);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, SuggestedFix fix)
    {
        json.WriteStartObject();
        json.WriteString("article", fix.ArticleId);
        json.WriteNumber("start", fix.Span.Start);
        json.WriteNumber("end", fix.Span.End);
        json.WriteString("replacement", fix.Replacement);
        json.WriteEndObject();
    }

    private static void WriteTimeline(Utf8JsonWriter json, SubjectTimeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("subject", timeline.Subject);
        WriteArray(json, "findings", timeline.Findings, static (to, fingerprint) => to.WriteStringValue(fingerprint));
        WriteArray(json, "entries", timeline.Entries, WriteEntry);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("published", entry.Published.Length == 0 ? null : entry.Published);
        json.WriteString("article", entry.ArticleId);
        json.WriteNumber("start", entry.Span.Start);
        json.WriteNumber("end", entry.Span.End);
        json.WriteString("attribute", entry.Attribute);
        json.WriteString("text", entry.Text);
        json.WriteString("value", entry.Value);
        json.WriteString("speaker", entry.Speaker);
        json.WriteBoolean("copy", entry.IsCopy);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("level", ReportWords.Of(diagnostic.Level));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("path", diagnostic.Path);
        if (diagnostic.Line is { } line)
        {
            json.WriteNumber("line", line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteString("article", diagnostic.Article);
        json.WriteEndObject();
    }

    private static void WriteStatistics(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject("statistics");
        json.WriteNumber("articles", report.Statistics.Articles);
        json.WriteNumber("characters", report.Statistics.Characters);
        json.WriteNumber("claims", report.Statistics.Claims);
        json.WriteNumber("entities", report.Statistics.Entities);
        json.WriteNumber("events", report.Statistics.Events);
        json.WriteNumber("sources", report.Statistics.Sources);
        foreach (Severity severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
        {
            json.WriteNumber(ReportWords.Plural(severity), report.Findings.Count(finding => finding.Severity == severity));
        }

        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static string ReadVersion()
    {
        string? version = typeof(ReportJson).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return version?.Split('+')[0] ?? "0.0.0";
    }
}
