using System.Globalization;

namespace FactCheck.Evaluation.Scoring;

/// <summary>Prints counts as a table that Markdown renders too.</summary>
internal static class CountTable
{
    public static void Write(TextWriter output, string what, IEnumerable<KeyValuePair<string, int>> counts, int? per100Of = null)
    {
        KeyValuePair<string, int>[] rows = [.. counts];
        int width = Math.Max(what.Length, rows.Length == 0 ? 0 : rows.Max(row => row.Key.Length));
        output.WriteLine($"| {what.PadRight(width)} | count |{(per100Of is null ? "" : " per 100 |")}");
        output.WriteLine($"|{new string('-', width + 2)}|------:|{(per100Of is null ? "" : "--------:|")}");
        foreach ((string key, int count) in rows)
        {
            string rate = per100Of is { } all
                ? string.Create(CultureInfo.InvariantCulture, $" {(all == 0 ? 0 : 100.0 * count / all),7:0.00} |")
                : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {key.PadRight(width)} | {count,5} |{rate}"));
        }
    }
}
