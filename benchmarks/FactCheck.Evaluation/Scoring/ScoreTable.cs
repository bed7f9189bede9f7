using System.Globalization;

namespace FactCheck.Evaluation.Scoring;

/// <summary>Precision and recall of one row of a table.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Right">How many of those found are right.</param>
/// <param name="Found">How many were found.</param>
/// <param name="GoldFound">How many of the gold items were found.</param>
/// <param name="Gold">How many gold items there are.</param>
internal sealed record Score(string Name, int Right, int Found, int GoldFound, int Gold)
{
    /// <summary>A score in which every right item is one gold item.</summary>
    public Score(string name, int right, int found, int gold)
        : this(name, right, found, right, gold)
    {
    }

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)GoldFound / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>Prints scores as one table that Markdown renders too.</summary>
internal static class ScoreTable
{
    public static void Write(TextWriter output, IReadOnlyCollection<Score> scores)
    {
        int width = Math.Max(4, scores.Max(score => score.Name.Length));
        output.WriteLine($"| {"".PadRight(width)} | right | found | gold found | gold | precision | recall |   F1 |");
        output.WriteLine($"|{new string('-', width + 2)}|------:|------:|-----------:|-----:|----------:|-------:|-----:|");
        foreach (Score score in scores)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {score.Name.PadRight(width)} | {score.Right,5} | {score.Found,5} | {score.GoldFound,10} | {score.Gold,4} | {Share(score.Precision, score.Found),9} | {Share(score.Recall, score.Gold),6} | {Share(score.F1, score.Found + score.Gold),4} |"));
        }
    }

    private static string Share(double value, int of) => of == 0 ? "–" : (100 * value).ToString("0.0", CultureInfo.InvariantCulture);
}
