using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Checking;
using FactCheck.Evaluation.Scoring;

namespace FactCheck.Evaluation.Clusters;

/// <summary>
/// Audits each annotated cluster alone. Precision: of the findings at warning or above, those that match a conflict an editor wants to be told of.
/// Recall: of those conflicts, the ones that some such finding matches.
/// </summary>
internal static class ClustersTask
{
    public static void Run(EvaluationRequest request)
    {
        ImmutableArray<AnnotatedCluster> clusters = ClusterGold.Read(request.Files);
        var checker = FactChecker.CreateDefault();
        AuditedCluster[] audited =
        [
            .. clusters.Select(cluster => new AuditedCluster(cluster, [.. checker.Audit(cluster.Articles).Findings.Where(FindingText.IsAlarm)])),
        ];
        ScoreTable.Write(request.Output, [.. Scores(audited)]);
        request.Output.WriteLine();
        CountTable.Write(request.Output, "findings by what they hit", Hits(audited));
        if (request.ShowErrors)
        {
            WriteErrors(request.Output, audited);
        }
    }

    private static IEnumerable<Score> Scores(AuditedCluster[] audited)
    {
        yield return Total("all (span)", audited, strict: true);
        yield return Total("all (same sentence)", audited, strict: false);
        foreach (IGrouping<string, Finding> rule in audited.SelectMany(cluster => cluster.Alarms).GroupBy(finding => finding.Rule, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            int right = audited.Sum(cluster => cluster.Alarms.Count(
                finding => string.Equals(finding.Rule, rule.Key, StringComparison.Ordinal) && cluster.IsRight(finding, strict: true)));
            yield return new(rule.Key, right, rule.Count(), 0, 0);
        }

        foreach (IGrouping<string, (AuditedCluster Cluster, GoldConflict Gold)> kind in Wanted(audited).GroupBy(entry => entry.Gold.Kind, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return new(kind.Key, 0, 0, kind.Count(entry => entry.Cluster.Finds(entry.Gold, strict: true)), kind.Count());
        }
    }

    private static Score Total(string name, AuditedCluster[] audited, bool strict) => new(
        name,
        audited.Sum(cluster => cluster.Alarms.Count(finding => cluster.IsRight(finding, strict))),
        audited.Sum(cluster => cluster.Alarms.Length),
        Wanted(audited).Count(entry => entry.Cluster.Finds(entry.Gold, strict)),
        Wanted(audited).Count());

    private static IEnumerable<(AuditedCluster Cluster, GoldConflict Gold)> Wanted(AuditedCluster[] audited) =>
        audited.SelectMany(cluster => cluster.Cluster.Conflicts.Where(gold => gold.IsWanted).Select(gold => (cluster, gold)));

    private static IEnumerable<KeyValuePair<string, int>> Hits(AuditedCluster[] audited) => audited
        .SelectMany(cluster => cluster.Alarms.Select(finding => cluster.HitOf(finding, strict: true)))
        .CountBy(hit => hit, StringComparer.Ordinal)
        .OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static void WriteErrors(TextWriter output, AuditedCluster[] audited)
    {
        output.WriteLine();
        foreach (AuditedCluster cluster in audited)
        {
            foreach (Finding finding in cluster.Alarms)
            {
                if (!cluster.IsRight(finding, strict: true))
                {
                    string lax = cluster.IsRight(finding, strict: false) ? ", right by sentence" : "";
                    FindingText.Write(output, $"FALSE ({cluster.HitOf(finding, strict: true)}{lax}) {cluster.Cluster.Id}", finding);
                }
            }

            foreach (GoldConflict gold in cluster.Cluster.Conflicts.Where(gold => gold.IsWanted && !cluster.Finds(gold, strict: true)))
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"MISSED {gold.Cluster} {gold.Kind} {gold.Verdict}: {gold.Subject} — {gold.Why}"));
                Write(output, gold.A);
                if (gold.B is not null)
                {
                    Write(output, gold.B);
                }
            }
        }
    }

    private static void Write(TextWriter output, GoldSide side) =>
        output.WriteLine($"    {side.Article} [{side.Value}] «{FindingText.OneLine(side.Text)}»");
}

/// <summary>A cluster with the findings at warning or above.</summary>
internal sealed record AuditedCluster(AnnotatedCluster Cluster, ImmutableArray<Finding> Alarms)
{
    public bool IsRight(Finding finding, bool strict) =>
        Cluster.Conflicts.Any(gold => gold.IsWanted && ConflictMatching.Matches(finding, gold, strict));

    public bool Finds(GoldConflict gold, bool strict) => Alarms.Any(finding => ConflictMatching.Matches(finding, gold, strict));

    /// <summary>The verdict of the conflict that <paramref name="finding"/> matches, a wanted one first; <c>none</c> when nobody annotated one.</summary>
    public string HitOf(Finding finding, bool strict) => Cluster.Conflicts
        .Where(gold => ConflictMatching.Matches(finding, gold, strict))
        .OrderBy(gold => !gold.IsWanted)
        .ThenBy(gold => gold.Verdict, StringComparer.Ordinal)
        .Select(gold => gold.Verdict)
        .FirstOrDefault("none");
}
