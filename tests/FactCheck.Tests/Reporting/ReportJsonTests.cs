using System.Text;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Reporting;

public class ReportJsonTests
{
    private static readonly AuditReport Sample = new(
        [new("001", null, PublicationTime.FromMetadata(new DateOnly(2025, 3, 18)), "a/001.txt"), new("002", "Title", default, null)],
        [
            new("FC1002", Severity.Warning, ConflictKind.KnowledgeMismatch, "Two \"dates\"\u0007\u2028 — é", [
                new("001", new TextSpan(3, 11), "March 17", "2025-03-17") { SentenceSpan = new(0, 12), Sentence = "On March 17." },
                RuleContext.KnowledgeSide("tenures", "X held Y", "2025"),
            ])
            {
                Subject = "call",
                Attribute = "date",
                Confidence = 0.123456,
                Fixes = [new("001", new TextSpan(3, 11), "March 18")],
            },
        ],
        [new(DiagnosticLevel.Error, "malformed-json", "Bad.", "x.jsonl", 3, "004")],
        new(2, 12, 1, 0, 0, 2))
    {
        Timelines = [new("call", ["f"], [new("001", "", new(3, 11), "date", "March 17", "2025-03-17")])],
    };

    [Test]
    public void Write_Report_HasTheMembersOfTheContractInOrder()
    {
        using JsonDocument json = JsonDocument.Parse(Written());

        Names(json.RootElement).Should().Be("schema,tool,articles,findings,diagnostics,statistics,timelines");
        Names(json.RootElement.GetProperty("articles")[0]).Should().Be("id,title,published,publishedSource,path");
        JsonElement finding = json.RootElement.GetProperty("findings")[0];
        Names(finding).Should().Be("rule,severity,confidence,conflict,subject,attribute,message,fingerprint,sides,fixes");
        Names(finding.GetProperty("sides")[0]).Should().Be("article,start,end,text,value,sentence");
        Names(finding.GetProperty("sides")[1]).Should().Be("article,source,text,value");
        Names(finding.GetProperty("fixes")[0]).Should().Be("article,start,end,replacement");
        finding.GetProperty("conflict").GetString().Should().Be("knowledge-mismatch");
        finding.GetProperty("severity").GetString().Should().Be("warning");
        finding.GetProperty("confidence").GetDouble().Should().Be(0.1235);
        finding.GetProperty("message").GetString().Should().Be(Sample.Findings[0].Message);
        finding.GetProperty("sides")[1].GetProperty("article").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("articles")[1].GetProperty("published").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("diagnostics")[0].GetProperty("line").GetInt32().Should().Be(3);
        json.RootElement.GetProperty("statistics").GetProperty("warnings").GetInt32().Should().Be(1);
        JsonElement timeline = json.RootElement.GetProperty("timelines")[0];
        Names(timeline).Should().Be("subject,findings,entries");
        Names(timeline.GetProperty("entries")[0]).Should().Be("published,article,start,end,attribute,text,value,speaker,copy");
        timeline.GetProperty("entries")[0].GetProperty("published").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Test]
    public void Write_Report_UsesLineFeedsAndEscapesControlCharacters()
    {
        string json = Encoding.UTF8.GetString(Written());

        json.Should().NotContain("\r").And.NotContain("\u0007").And.Contain("—").And.EndWith("}\n");
        json[0].Should().Be('{');
    }

    [Test]
    public void Write_BrokenSurrogates_AreReplaced()
    {
        AuditReport report = Sample with { Articles = [new("a", "\ud800", default, null)] };
        using var bytes = new MemoryStream();

        ReportJson.Write(report, bytes);

        Encoding.UTF8.GetString(bytes.ToArray()).Should().MatchRegex("\"title\": \"(\uFFFD|\\\\uFFFD)\"");
    }

    [Test]
    public void WriteLines_Report_IsOneFindingALine()
    {
        using var bytes = new MemoryStream();
        ReportJson.WriteLines(Sample with { Findings = [Sample.Findings[0], Sample.Findings[0]] }, bytes);

        string[] lines = Encoding.UTF8.GetString(bytes.ToArray()).Split('\n');

        lines.Should().HaveCount(3);
        lines[2].Should().BeEmpty();
        JsonDocument.Parse(lines[1]).RootElement.GetProperty("rule").GetString().Should().Be("FC1002");
    }

    private static byte[] Written()
    {
        using var bytes = new MemoryStream();
        ReportJson.Write(Sample, bytes);
        return bytes.ToArray();
    }

    private static string Names(JsonElement element) => string.Join(',', element.EnumerateObject().Select(member => member.Name));
}
