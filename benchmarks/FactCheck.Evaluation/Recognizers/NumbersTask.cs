using System.Globalization;

using FactCheck.Articles;
using FactCheck.Evaluation.Scoring;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Scores numbers, ranges, ordinals, percentages and units on the specification cases of Recognizers-Text. A case is right when exactly the expected spans are found
/// with the expected values. Which convention of theirs stands for which of ours is told by <see cref="NumberFinder"/> and <see cref="UnitMapping"/>, what is left out
/// by <see cref="NumberExclusions"/>.
/// </summary>
internal static class NumbersTask
{
    public static void Run(EvaluationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        FactChecker checker = new FactCheckerBuilder().ClearRules().Build();
        var scores = new List<SpecificationScore>();
        foreach (string path in SpecificationCaseReader.Files(request.Files))
        {
            string file = Path.GetFileNameWithoutExtension(path);
            if (FinderOf(file, checker) is { } find)
            {
                scores.Add(Score(path, file, find, request));
            }
        }

        if (scores.Count == 0)
        {
            throw new EvaluationException("None of the files is a specification of numbers or units.");
        }

        SpecificationScore.Write(request.Output, scores);
    }

    private static SpecificationScore Score(string path, string file, Func<string, IReadOnlyList<FoundValue>> find, EvaluationRequest request)
    {
        var score = new SpecificationScore(file);
        foreach (SpecificationCase one in SpecificationCaseReader.Read(path))
        {
            if (NumberExclusions.ReasonFor(one) is { } reason)
            {
                score.Exclude(reason);
                continue;
            }

            IReadOnlyList<FoundValue> found = find(one.Input);
            bool right = Matches(one, found);
            score.Add(right);
            if (!right && request.ShowErrors)
            {
                Show(one, found, request.Output);
            }
        }

        return score;
    }

    private static Func<string, IReadOnlyList<FoundValue>>? FinderOf(string file, FactChecker checker)
    {
        var units = new UnitFinder(checker);
        return file switch
        {
            _ when file.StartsWith("NumberModel", StringComparison.Ordinal) => NumberFinder.Numbers,
            _ when file.StartsWith("NumberRangeModel", StringComparison.Ordinal) => NumberFinder.Ranges,
            _ when file.StartsWith("OrdinalModel", StringComparison.Ordinal) => NumberFinder.Ordinals,
            _ when file.StartsWith("PercentModel", StringComparison.Ordinal) => units.Percentages,
            "AgeModel" => units.Ages,
            "CurrencyModel" => units.Money,
            "DimensionModel" => units.Dimensions,
            "TemperatureModel" => units.Temperatures,
            _ => null,
        };
    }

    private static bool Matches(SpecificationCase one, IReadOnlyList<FoundValue> found)
    {
        var open = found.ToList();
        foreach (SpecificationResult expected in one.Results)
        {
            int at = open.FindIndex(value => value.Matches(expected));
            if (at < 0)
            {
                return false;
            }

            open.RemoveAt(at);
        }

        return open.Count == 0;
    }

    private static void Show(SpecificationCase one, IReadOnlyList<FoundValue> found, TextWriter output)
    {
        string expected = string.Join(" | ", one.Results.Select(result => $"{result.Text}={result.Part("value")} {result.Part("unit") ?? result.Part("subtype")}"));
        string got = string.Join(" | ", found.Select(value => $"{one.Input.AsSpan(value.Span.Start, value.Span.Length)}={value.Text}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.File}:{one.Number}\t{FindingText.OneLine(one.Input)}\n\texpected {expected}\n\tfound    {got}"));
    }
}

/// <summary>A value found, with how to tell whether it is the expected one.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The value for people.</param>
/// <param name="IsValueOf">Whether the value is that of an expected result.</param>
internal sealed record FoundValue(TextSpan Span, string Text, Func<SpecificationResult, bool> IsValueOf)
{
    public bool Matches(SpecificationResult expected) => Span == expected.Span && IsValueOf(expected);

    /// <summary>Whether two values are equal as far as fifteen digits can tell.</summary>
    public static bool AreEqual(double left, double right) => Math.Abs(left - right) <= 1e-9 * Math.Max(1e-6, Math.Max(Math.Abs(left), Math.Abs(right)));

    /// <summary>The number in a resolution: "1E-07", "20%".</summary>
    public static double? Parse(string? value) =>
        double.TryParse(value?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
