using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Reporting;
using FactCheck.Values;

namespace FactCheck.Cli.Views;

/// <summary>Prints diagnostics on standard error, one a line. Of warnings and notes of one kind, the first few and how many more there are.</summary>
internal static class DiagnosticsView
{
    private const int ShownOfOneKind = 10;

    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter error, bool errorsOnly)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            int count = shown[diagnostic.Code] = shown.GetValueOrDefault(diagnostic.Code) + 1;
            if (diagnostic.Level == DiagnosticLevel.Error || (!errorsOnly && count <= ShownOfOneKind))
            {
                error.WriteLine($"{ReportWords.Of(diagnostic.Level)}: {Place(diagnostic)}{SafeText.OneLine(diagnostic.Message)}");
            }
        }

        foreach (IGrouping<string, Diagnostic> kind in diagnostics
            .Where(diagnostic => diagnostic.Level != DiagnosticLevel.Error && !errorsOnly)
            .GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .Where(kind => kind.Count() > ShownOfOneKind))
        {
            string more = (kind.Count() - ShownOfOneKind).ToString("N0", CultureInfo.InvariantCulture);
            error.WriteLine($"note: {more} more of the kind '{kind.Key}'; --format json lists all.");
        }
    }

    private static string Place(Diagnostic diagnostic)
    {
        string place = SafeText.OneLine(diagnostic.Path ?? diagnostic.Article ?? "");
        if (place.Length == 0)
        {
            return "";
        }

        string line = diagnostic.Line is { } number ? ":" + number.ToString(CultureInfo.InvariantCulture) : "";
        bool named = diagnostic.Path is not null && diagnostic.Article is { } id && !diagnostic.Path.EndsWith(id, StringComparison.Ordinal);
        string article = named ? $" ({SafeText.OneLine(diagnostic.Article)})" : "";
        return $"{place}{line}{article}: ";
    }
}
