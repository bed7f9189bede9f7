using System.Globalization;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Evaluation.Scoring;
using FactCheck.Values;

namespace FactCheck.Evaluation.Guard;

/// <summary>
/// Counts alarms on articles that are thought to be sound. Articles are audited in the sets that the data names (clusters, topics), else all in one set.
/// In ECB+ the two halves of a topic tell of different events of one type, so that an alarm across them is false for certain. With <c>--one-set</c> all sets are audited together.
/// </summary>
internal static class GuardTask
{
    public static void Run(EvaluationRequest request)
    {
        GuardArticle[] articles = [.. request.Files.SelectMany(GuardArticles.Read).DistinctBy(article => (article.Set, article.Article.Id)).Select(article => Moved(article, request.Years))];
        if (request.OneSet)
        {
            articles = [.. articles.DistinctBy(article => article.Article.Id, StringComparer.Ordinal).Select(article => article with { Set = "", Half = article.Set })];
        }

        if (articles.Length == 0)
        {
            throw new EvaluationException("The files hold no articles.");
        }

        FactChecker checker = request.CreateChecker();
        var alarms = new List<(string Set, Finding Finding, bool Across)>();
        IGrouping<string, GuardArticle>[] sets = [.. articles.GroupBy(article => article.Set, StringComparer.Ordinal)];
        foreach (IGrouping<string, GuardArticle> set in sets)
        {
            Dictionary<string, string> halves = set.ToDictionary(article => article.Article.Id, article => article.Half, StringComparer.Ordinal);
            foreach (Finding finding in checker.Audit(set.Select(article => article.Article)).Findings.Where(FindingText.IsAlarm))
            {
                alarms.Add((set.Key, finding, Across(finding, halves)));
            }
        }

        Write(request, articles.Length, sets.Length, alarms);
    }

    private static GuardArticle Moved(GuardArticle guarded, int years) =>
        years != 0 && guarded.Article.Published is { Day: { } day } published
            ? guarded with { Article = guarded.Article with { Published = published with { Date = PartialDate.From(day.AddYears(years)) } } }
            : guarded;

    private static bool Across(Finding finding, Dictionary<string, string> halves) => finding.Sides
        .Select(side => side.ArticleId is { } id ? halves.GetValueOrDefault(id) : null)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Count() > 1;

    private static void Write(EvaluationRequest request, int articles, int sets, List<(string Set, Finding Finding, bool Across)> alarms)
    {
        var rows = new List<KeyValuePair<string, int>>
        {
            new("all", alarms.Count),
            new("across articles", alarms.Count(alarm => alarm.Finding.Sides.Select(side => side.ArticleId).Distinct(StringComparer.Ordinal).Count() > 1)),
            new("across different events", alarms.Count(alarm => alarm.Across)),
        };
        rows.AddRange(alarms.CountBy(alarm => alarm.Finding.Rule, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        CountTable.Write(
            request.Output, string.Create(CultureInfo.InvariantCulture, $"alarms on {articles} articles in {sets} sets"), rows, articles);
        if (!request.ShowErrors)
        {
            return;
        }

        request.Output.WriteLine();
        foreach ((string set, Finding finding, bool across) in alarms)
        {
            FindingText.Write(request.Output, $"ALARM{(across ? " (different events)" : "")} {set}", finding);
        }
    }
}
