using System.Collections.Immutable;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Checking;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests;

/// <summary>
/// The five real articles that the product was conceived from, against what an attentive editor finds in them. They are third-party articles and not part of the project, so
/// the tests are skipped where the development data is absent.
/// </summary>
public sealed class RealSeedsTests
{
    private static readonly string[] CheckedKinds = ["date", "weekday", "duration", "ordinal"];

    [Test]
    public void Audit_RealSeeds_FindsEveryDateWeekdayDurationOrdinalAndRoleAgainstKnowledge()
    {
        (ImmutableArray<Finding> findings, GoldRecord[] gold) = Audit();

        gold.Where(record => CheckedKinds.Contains(record.Kind, StringComparer.Ordinal) || (record.Kind is "role" && record.B.IsEmpty))
            .Where(record => !findings.Any(record.IsHitBy))
            .Select(record => record.Subject)
            .Should().BeEmpty();
    }

    [Test]
    public void Audit_RealSeeds_WarnsOfNothingElse()
    {
        (ImmutableArray<Finding> findings, GoldRecord[] gold) = Audit();

        findings.Where(finding => !Array.Exists(gold, record => record.IsHitBy(finding))).Select(finding => finding.ToString()).Should().BeEmpty();
    }

    private static (ImmutableArray<Finding> Findings, GoldRecord[] Gold) Audit()
    {
        string folder = RepositoryRoot.SharedDataOrSkip("seeds");
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "seeds.gold.jsonl")));
        Dictionary<string, string> texts = document.RootElement.GetProperty("files").EnumerateObject()
            .ToDictionary(file => file.Name, file => File.ReadAllText(Path.Combine(folder, file.Value.GetString()!)), StringComparer.Ordinal);
        GoldRecord[] gold =
        [
            .. document.RootElement.GetProperty("conflicts").EnumerateArray()
                .Where(conflict => conflict.GetProperty("verdict").GetString() is "contradiction" or "strained")
                .Select(conflict => new GoldRecord(
                    conflict.GetProperty("kind").GetString()!,
                    conflict.GetProperty("subject").GetString()!,
                    Occurrences(conflict.GetProperty("a"), texts),
                    Occurrences(conflict.GetProperty("b"), texts))),
        ];
        Article[] articles = [.. texts.Select(text => new Article(text.Key, text.Value))];
        return ([.. FactChecker.CreateDefault().Audit(articles).Findings.Where(finding => finding.Severity >= Severity.Warning)], gold);
    }

    private static ImmutableArray<(string Article, TextSpan Span)> Occurrences(JsonElement side, Dictionary<string, string> texts)
    {
        if (side.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        string article = side.GetProperty("article").GetString()!;
        string words = side.GetProperty("text").GetString()!;
        var found = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        for (int start = texts[article].IndexOf(words, StringComparison.Ordinal); start >= 0; start = texts[article].IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            found.Add((article, new(start, start + words.Length)));
        }

        return found.ToImmutable();
    }

    private sealed record GoldRecord(string Kind, string Subject, ImmutableArray<(string Article, TextSpan Span)> A, ImmutableArray<(string Article, TextSpan Span)> B)
    {
        public bool IsHitBy(Finding finding) => IsShown(A, finding) && (B.IsEmpty || IsShown(B, finding));

        private static bool IsShown(ImmutableArray<(string Article, TextSpan Span)> places, Finding finding) => finding.Sides.Any(side =>
            places.Any(place => string.Equals(place.Article, side.ArticleId, StringComparison.Ordinal) && place.Span.Overlaps(side.Span)));
    }
}
