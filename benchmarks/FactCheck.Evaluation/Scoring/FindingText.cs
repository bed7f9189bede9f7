using FactCheck.Checking;

namespace FactCheck.Evaluation.Scoring;

/// <summary>Shows findings to people who read errors.</summary>
internal static class FindingText
{
    public static void Write(TextWriter output, string heading, Finding finding)
    {
        output.WriteLine($"{heading} {finding.Rule} {finding.Severity} {finding.Conflict}: {finding.Message}");
        foreach (FindingSide side in finding.Sides)
        {
            output.WriteLine($"    {side.ArticleId ?? side.Source} [{side.Value}] «{OneLine(side.Text)}» in: {OneLine(side.Sentence)}");
        }
    }

    public static bool IsAlarm(Finding finding) => finding.Severity >= Severity.Warning;

    public static string OneLine(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length > 300 ? line[..300] + "…" : line;
    }
}
