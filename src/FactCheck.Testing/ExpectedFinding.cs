using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Checking;
using FactCheck.Reporting;

namespace FactCheck.Testing;

/// <summary>What a test expects of one finding; what is <see langword="null"/> may be anything.</summary>
internal sealed record ExpectedFinding(ConflictKind? Conflict, Severity? Severity, string? Attribute, ImmutableArray<string>? Values, string? Message)
{
    public static ImmutableArray<string> Faults(IReadOnlyList<ExpectedFinding> expected, AuditReport report)
    {
        if (expected.Count == 0)
        {
            return [];
        }

        var left = report.Findings.ToList();
        var faults = ImmutableArray.CreateBuilder<string>();
        foreach (ExpectedFinding one in expected)
        {
            int match = left.FindIndex(one.Matches);
            if (match < 0)
            {
                faults.Add("expected but not found: " + one);
            }
            else
            {
                left.RemoveAt(match);
            }
        }

        faults.AddRange(left.Select(finding => "found but not expected: " + finding));
        return faults.ToImmutable();
    }

    public override string ToString()
    {
        string[] parts =
        [
            Conflict is { } conflict ? $"conflict: ConflictKind.{conflict}" : "",
            Severity is { } severity ? $"severity: Severity.{severity}" : "",
            Attribute is null ? "" : $"attribute: {SourceText.Quote(Attribute)}",
            Values is { } values ? $"values: [{string.Join(", ", values.Select(SourceText.Quote))}]" : "",
            Message is null ? "" : $"message: {SourceText.Quote(Message)}",
        ];
        return string.Create(CultureInfo.InvariantCulture, $"Expect({string.Join(", ", parts.Where(part => part.Length > 0))})");
    }

    private bool Matches(Finding finding) =>
        (Conflict is null || Conflict == finding.Conflict)
        && (Severity is null || Severity == finding.Severity)
        && (Attribute is null || string.Equals(Attribute, finding.Attribute, StringComparison.Ordinal))
        && (Values is not { } values || values.Order(StringComparer.Ordinal).SequenceEqual(ValuesOf(finding), StringComparer.Ordinal))
        && (Message is null || finding.Message.Contains(Message, StringComparison.Ordinal));

    private static IEnumerable<string> ValuesOf(Finding finding) => finding.Sides.Take(2).Select(side => side.Value).Order(StringComparer.Ordinal);
}
