using System.Collections.Immutable;

using FactCheck.Checking;
using FactCheck.Values;

namespace FactCheck.Cli;

/// <summary>The exit codes of the tool, on which scripts rely.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity that fails.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above it.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, something that could not be read or written, or a broken rule.</summary>
    public const int Fault = 2;

    /// <param name="findings">What was found.</param>
    /// <param name="diagnostics">What went wrong.</param>
    /// <param name="failOn">The severity from which findings fail; <see langword="null"/> for never.</param>
    public static int Of(ImmutableArray<Finding> findings, IEnumerable<Diagnostic> diagnostics, Severity? failOn)
    {
        if (diagnostics.Any(diagnostic => diagnostic.Level == DiagnosticLevel.Error))
        {
            return Fault;
        }

        return failOn is { } least && findings.Any(finding => finding.Severity >= least) ? Findings : Clean;
    }
}
