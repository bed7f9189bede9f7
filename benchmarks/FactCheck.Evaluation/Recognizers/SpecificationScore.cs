using System.Globalization;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>Counts the cases of one specification file: right, wrong, and left out with the reason.</summary>
/// <param name="file">The name of the file.</param>
internal sealed class SpecificationScore(string file)
{
    private readonly SortedDictionary<string, int> exclusions = new(StringComparer.Ordinal);

    /// <summary>The name of the file.</summary>
    public string File => file;

    /// <summary>The cases seen.</summary>
    public int Cases => Applicable + exclusions.Values.Sum();

    /// <summary>The cases that count.</summary>
    public int Applicable { get; private set; }

    /// <summary>The cases that count and are right.</summary>
    public int Right { get; private set; }

    /// <summary>The number of cases left out, by reason.</summary>
    public IReadOnlyDictionary<string, int> Exclusions => exclusions;

    /// <summary>Counts a case that applies.</summary>
    public void Add(bool right)
    {
        Applicable++;
        Right += right ? 1 : 0;
    }

    /// <summary>Counts a case that is left out for <paramref name="reason"/>.</summary>
    public void Exclude(string reason) => exclusions[reason] = exclusions.GetValueOrDefault(reason) + 1;

    /// <summary>Prints one row a file, a row of all, and below how many cases are left out for which reason; both tables render as Markdown.</summary>
    public static void Write(TextWriter output, IReadOnlyCollection<SpecificationScore> scores)
    {
        int width = Math.Max(13, scores.Max(score => score.File.Length));
        output.WriteLine($"| {"specification".PadRight(width)} | cases | applicable | right | per cent |");
        output.WriteLine($"|{new string('-', width + 2)}|------:|-----------:|------:|---------:|");
        foreach (SpecificationScore score in scores)
        {
            WriteRow(output, score.File.PadRight(width), score.Cases, score.Applicable, score.Right);
        }

        WriteRow(output, "all".PadRight(width), scores.Sum(score => score.Cases), scores.Sum(score => score.Applicable), scores.Sum(score => score.Right));
        output.WriteLine();
        output.WriteLine("| left out because | cases |");
        output.WriteLine("|------------------|------:|");
        foreach (IGrouping<string, KeyValuePair<string, int>> reason in scores.SelectMany(score => score.Exclusions)
            .GroupBy(pair => pair.Key, StringComparer.Ordinal).OrderByDescending(group => group.Sum(pair => pair.Value)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {reason.Key} | {reason.Sum(pair => pair.Value)} |"));
        }
    }

    private static void WriteRow(TextWriter output, string name, int cases, int applicable, int right) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {cases,5} | {applicable,10} | {right,5} | {(applicable == 0 ? 0 : 100.0 * right / applicable),8:0.0} |"));
}
