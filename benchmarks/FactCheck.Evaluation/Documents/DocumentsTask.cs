using System.Collections.Immutable;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;

namespace FactCheck.Evaluation.Documents;

/// <summary>Audits documents, each alone, that have one planted contradiction or none.</summary>
internal static class DocumentsTask
{
    public static void Run(EvaluationRequest request)
    {
        var checker = FactChecker.CreateDefault();
        Document[] documents =
        [
            .. request.Files.SelectMany(JsonLines.Read).Select(record => Read(record, checker)),
        ];
        if (documents.Length == 0)
        {
            throw new EvaluationException("The files hold no documents.");
        }

        ScoreTable.Write(request.Output, [.. Scores(documents)]);
        request.Output.WriteLine();
        Document[] clean = [.. documents.Where(document => !document.IsPlanted)];
        Document[] planted = [.. documents.Where(document => document.IsPlanted)];
        CountTable.Write(request.Output, $"alarms on {clean.Length} clean documents", ByRule(clean), clean.Length);
        request.Output.WriteLine();
        CountTable.Write(request.Output, $"alarms on {planted.Length} planted documents", ByRule(planted), planted.Length);
        if (request.ShowErrors)
        {
            WriteErrors(request.Output, documents);
        }
    }

    private static IEnumerable<Score> Scores(Document[] documents)
    {
        Document[] planted = [.. documents.Where(document => document.IsPlanted)];
        int alarmed = documents.Count(document => document.Alarms.Length > 0);
        yield return new("documents told apart", planted.Count(document => document.Alarms.Length > 0), alarmed, planted.Length);

        // Evidence that was cut off with the end of its document, or that a rewriting changed, cannot be hit.
        Document[] located = [.. planted.Where(document => document.Evidence.Length > 0)];
        Finding[] alarms = [.. located.SelectMany(document => document.Alarms)];
        yield return new(
            "planted sentence touched",
            located.Sum(document => document.Alarms.Count(document.Touches)),
            alarms.Length,
            located.Count(document => document.Alarms.Any(document.Touches)),
            located.Length);
        foreach (IGrouping<string, Document> type in documents.GroupBy(document => document.Type, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return new(
                type.Key,
                type.Count(document => document.IsPlanted && document.Alarms.Length > 0),
                type.Count(document => document.Alarms.Length > 0),
                type.Count(document => document.IsPlanted));
        }
    }

    private static IEnumerable<KeyValuePair<string, int>> ByRule(IEnumerable<Document> documents) => documents
        .SelectMany(document => document.Alarms.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal))
        .CountBy(rule => rule, StringComparer.Ordinal)
        .OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static void WriteErrors(TextWriter output, Document[] documents)
    {
        output.WriteLine();
        foreach (Document document in documents)
        {
            foreach (Finding finding in document.Alarms.Where(finding => !document.Touches(finding)))
            {
                string where = !document.IsPlanted ? "clean" : document.Evidence.Length > 0 ? "elsewhere" : "evidence not located";
                FindingText.Write(output, $"FALSE ({where}) {document.Id}", finding);
            }

            if (document.IsPlanted && document.Alarms.Length == 0)
            {
                output.WriteLine($"MISSED {document.Id}: {FindingText.OneLine(document.EvidenceText)}");
            }
        }
    }

    private static Document Read(JsonElement record, FactChecker checker)
    {
        Article article = ArticleRecords.Read(record);
        string[] evidence = record.TryGetProperty("evidence", out JsonElement value)
            ? value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")] : [value.GetString() ?? ""]
            : [];
        bool planted = string.Equals(record.RequiredText("label"), "contradictory", StringComparison.Ordinal);
        return new(
            article.Id,
            record.Text("doc_type") ?? "document",
            planted,
            string.Join(" / ", evidence),
            [.. evidence.Select(part => LooseSearch.Find(article.Text, part)).OfType<TextSpan>()],
            [.. checker.Audit([article]).Findings.Where(FindingText.IsAlarm)]);
    }

    private sealed record Document(
        string Id, string Type, bool IsPlanted, string EvidenceText, ImmutableArray<TextSpan> Evidence, ImmutableArray<Finding> Alarms)
    {
        public bool Touches(Finding finding) =>
            finding.Sides.Any(side => side.ArticleId is not null && Evidence.Any(evidence => evidence.Overlaps(side.Span)));
    }
}
