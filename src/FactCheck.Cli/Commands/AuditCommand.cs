using System.CommandLine;

using FactCheck.Checking;
using FactCheck.Cli.Views;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck audit PATH…</c>: prints what cannot both be true.</summary>
internal static class AuditCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var options = new AuditOptions();
        var command = new Command("audit", "Audits articles as one set and prints the statements that cannot both be true.");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, options, surroundings, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, AuditOptions options, Surroundings surroundings, CancellationToken cancellationToken)
    {
        FactChecker checker = options.Checker(parsed, surroundings);
        bool quiet = parsed.GetValue(options.Common.Quiet);
        var input = new ArticleInput(parsed, options.Common, surroundings);
        AuditReport report;
        using (var progress = new ProgressView(surroundings, input.Bytes, isShown: surroundings.ErrorIsTerminal && !quiet))
        {
            report = await checker.AuditAsync(input.ReadAsync(progress.OnRead, cancellationToken), progress, cancellationToken).ConfigureAwait(false);
        }

        report = report with { Diagnostics = [.. input.Diagnostics, .. report.Diagnostics] };
        Severity least = options.MinSeverity(parsed);
        AuditReport shown = report with { Findings = [.. report.Findings.Where(finding => finding.Severity >= least)] };
        DiagnosticsView.Write(report.Diagnostics, surroundings.Error, quiet);
        Write(shown, report.Findings.Length - shown.Findings.Length, checker, parsed, options, surroundings);
        return ExitCode.Of(report.Findings, report.Diagnostics, options.FailOn(parsed));
    }

    private static void Write(AuditReport report, int hidden, FactChecker checker, ParseResult parsed, AuditOptions options, Surroundings surroundings)
    {
        FileInfo? file = parsed.GetValue(options.Common.Output);
        using Stream? toFile = file?.Create();
        Stream output = toFile ?? surroundings.Output;
        switch (parsed.GetValue(options.Format))
        {
            case "json":
                ReportJson.Write(report, output);
                break;
            case "ndjson":
                ReportJson.WriteLines(report, output);
                break;
            default:
                bool terminal = file is null && surroundings.OutputIsTerminal;
                bool color = terminal && !surroundings.AvoidColor && !parsed.GetValue(options.NoColor);
                using (var page = new Page(output, color, terminal ? surroundings.Width : null))
                {
                    new ConsoleReport(page, checker.Rules).Write(report, hidden);
                }

                break;
        }

        output.Flush();
    }
}
