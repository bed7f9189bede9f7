using System.Text;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Cli.Views;
using FactCheck.Reporting;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Cli.Tests;

public class ConsoleReportTests
{
    private const string First = "The call took place on Tuesday, March 18, in the evening.";
    private const string Second = "They spoke on Monday, March 17.";

    [Test]
    public void Write_ToAFile_MarksSpansWithBracketsAndUsesNoEscapes()
    {
        string text = Written(Report(Conflict()), color: false, width: null);

        text.Should().Be("""
            1 warning

            FC1002 warning: 
              Two dates for the call.

              001  published 2025-03-18
                The call took place on [[Tuesday, March 18]], in the evening.
                = 2025-03-18

              002  A title
                They spoke on [[Monday, March 17]].
                = 2025-03-17

              why   phone call · date: 2025-03-18 / 2025-03-17 (contradiction, confidence 0.90)
              fix   write "Tuesday, March 18" instead of "Monday, March 17" in 002

            2 articles: 1 warning.

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Write_ToATerminal_StylesTheSpansAndWraps()
    {
        string text = Written(Report(Conflict()), color: true, width: 50);

        text.Should().Contain("\u001b[").And.NotContain("[[");
        System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
            .Split('\n').Should().OnlyContain(line => line.Length <= 50);
    }

    [Test]
    public void Write_HostileText_IsMadeHarmless()
    {
        Finding hostile = Conflict() with { Message = "Red \u001b[31m and \u202Ereversed\r\nline [bold]x[/]" };

        string text = Written(Report(hostile), color: true, width: 200);

        text.Should().Contain("Red \uFFFD[31m and \uFFFDreversed line [bold]x[/]");
    }

    [Test]
    public void Write_LongSentence_IsShortenedAroundTheSpan()
    {
        string sentence = string.Concat(Enumerable.Repeat("word ", 1000)) + "March 18" + string.Concat(Enumerable.Repeat(" word", 1000));
        FindingSide side = Side("001", sentence, "March 18", "2025-03-18");
        Finding finding = Conflict();

        string text = Written(Report(finding with { Sides = [side, finding.Sides[1]] }), color: false, width: null);

        text.Split('\n').Should().Contain(line => line.Contains("… word", StringComparison.Ordinal) && line.Contains("[[March 18]]", StringComparison.Ordinal) && line.Length < 400);
    }

    [Test]
    public void Write_KnowledgeSide_SaysWhereItIsFrom()
    {
        Finding finding = Conflict();

        string text = Written(Report(finding with { Sides = [finding.Sides[0], RuleContext.KnowledgeSide("tenures", "X held Y until 2020", "2020")] }), color: false, width: null);

        text.Should().Contain("  known (tenures)\n    X held Y until 2020\n");
    }

    [Test]
    public void Summary_HiddenFindingsAndFaults_AreCounted()
    {
        AuditReport report = Report(Conflict()) with { Findings = [], Diagnostics = [new(DiagnosticLevel.Error, "x", "y")] };

        Written(report, color: false, width: null, hidden: 2).Should()
            .Be("2 articles: no findings (2 findings of lower severity not shown); 1 fault while reading or checking, see standard error.\n");
    }

    [TestCase("error", 0)]
    [TestCase("warning", 1)]
    [TestCase("info", 1)]
    [TestCase("never", 0)]
    public void ExitCode_OfAWarning_DependsOnFailOn(string failOn, int code)
    {
        Severity? least = string.Equals(failOn, "never", StringComparison.Ordinal) ? null : Enum.Parse<Severity>(failOn, ignoreCase: true);

        ExitCode.Of([Conflict()], [], least).Should().Be(code);
    }

    [Test]
    public void ExitCode_OfAFault_IsTwoWhateverWasFound() =>
        ExitCode.Of([Conflict()], [new(DiagnosticLevel.Error, "x", "y")], Severity.Info).Should().Be(2);

    private static Finding Conflict() => new(
        "FC1002",
        Severity.Warning,
        ConflictKind.Contradiction,
        "Two dates for the call.",
        [Side("001", First, "Tuesday, March 18", "2025-03-18"), Side("002", Second, "Monday, March 17", "2025-03-17")])
    {
        Subject = "phone call",
        Attribute = "date",
        Confidence = 0.9,
        Fixes = [new("002", Of(Second, "Monday, March 17"), "Tuesday, March 18")],
    };

    private static FindingSide Side(string article, string sentence, string words, string value) =>
        new(article, Of(sentence, words), words, value) { SentenceSpan = new(100, 100 + sentence.Length), Sentence = sentence };

    private static TextSpan Of(string sentence, string words)
    {
        int start = 100 + sentence.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    private static AuditReport Report(Finding finding) => new(
        [new("001", null, PublicationTime.FromMetadata(new DateOnly(2025, 3, 18)), null), new("002", "A title", default, null)],
        [finding],
        [],
        new(2, 0, 0, 0, 0, 2));

    private static string Written(AuditReport report, bool color, int? width, int hidden = 0)
    {
        using var bytes = new MemoryStream();
        using (var page = new Page(bytes, color, width))
        {
            new ConsoleReport(page, []).Write(report, hidden);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
