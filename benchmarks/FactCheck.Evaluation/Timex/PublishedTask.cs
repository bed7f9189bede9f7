using System.Globalization;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;
using FactCheck.Extraction;

namespace FactCheck.Evaluation.Timex;

/// <summary>Finds the publication date of articles whose metadata is withheld, and counts how often it is within a day of the true one, wrong, or left unknown.</summary>
internal static class PublishedTask
{
    public static void Run(EvaluationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var checker = new FactCheckerBuilder().ClearRules().Build();
        foreach (string file in request.Files)
        {
            var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (JsonElement record in JsonLines.Read(file))
            {
                Article article = ArticleRecords.Read(record);
                if (article.Published?.Day is { } truth)
                {
                    Count(checker.Extract(article with { Published = null }), truth, counts, request);
                }
            }

            request.Output.WriteLine(Path.GetFileName(file));
            CountTable.Write(request.Output, "publication date", counts, counts.Values.Sum());
        }
    }

    private static void Count(ExtractedArticle article, DateOnly truth, SortedDictionary<string, int> counts, EvaluationRequest request)
    {
        PublicationTime found = article.Published;
        string verdict = found.Day is { } day ? Math.Abs(day.DayNumber - truth.DayNumber) <= 1 ? "right" : Math.Abs(day.DayNumber - truth.DayNumber) <= 7 ? "within a week" : "wrong"
            : found.Source == PublishedSource.Unknown ? "unknown" : "year unknown";
        string key = $"{found.Source}: {verdict}";
        counts[key] = counts.GetValueOrDefault(key) + 1;
        if (request.ShowErrors && verdict is "wrong" or "within a week")
        {
            string head = article.Article.Text[..Math.Min(article.Article.Text.Length, 400)];
            request.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key}\t{article.Article.Id}\ttrue {truth:yyyy-MM-dd}, found {found}\t{FindingText.OneLine(head)}"));
        }
    }
}
