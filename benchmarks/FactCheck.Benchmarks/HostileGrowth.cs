using System.Diagnostics;
using System.Globalization;
using System.Text;

using FactCheck.Articles;

namespace FactCheck.Benchmarks;

/// <summary>
/// Extracts texts that repeat one hostile piece, at a length and at four times that length, and prints how the time grows: near 4 where time is linear, 16 where it is
/// quadratic.
/// </summary>
internal static class HostileGrowth
{
    private const int Length = 100_000;
    private const int Times = 4;

    private static readonly string[] Pieces =
    [
        "a", "A", ".", "“", "\"", "'", "(", "1,", "-", "\n", "\0", "A.", "a-", "n't", "? \"", "Mr. ", "(said [", "“he said ‘", "the president of the ", "he said that ", "he and she and ",
        "President John Smith and ", "Anna Bell, 34, ", "Monday, March 17, 2025 ", "between March 1 and ", "twenty one hundred million ", "12 people, including three, ", "\"Yes,\" he said. ",
        "A met B. ", "On Monday the mayor, Anna Bell, said 20 people had been hurt in the flood in Springfield. ",
    ];

    public static void Run(TextWriter output)
    {
        var checker = FactChecker.CreateDefault();
        Seconds(checker, "On Monday Anna Bell said 20 people had been hurt. ", Length);
        output.WriteLine("piece                            seconds   seconds x4 length   growth");
        foreach (string piece in Pieces)
        {
            double once = Seconds(checker, piece, Length);
            double more = Seconds(checker, piece, Length * Times);
            string shown = piece.Length > 30 ? piece[..27] + "..." : piece;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{shown.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal),-30} {once,9:0.000} {more,19:0.000} {more / once,8:0.0}"));
        }
    }

    /// <summary>The shortest of three runs.</summary>
    private static double Seconds(FactChecker checker, string piece, int length)
    {
        var article = new Article("a", new StringBuilder().Insert(0, piece, length / piece.Length).ToString());
        double best = double.MaxValue;
        for (int run = 0; run < 3; run++)
        {
            long start = Stopwatch.GetTimestamp();
            checker.Extract(article);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }
}
