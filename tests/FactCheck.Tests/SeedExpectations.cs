using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;

namespace FactCheck.Tests;

/// <summary>What <c>seeds/&lt;set&gt;/expected.json</c> lists, as places in the texts. The format is told in <c>seeds/README.md</c>.</summary>
internal sealed record SeedExpectation(string Rule, string Severity, string Conflict, bool IsOptional, SeedPlace[][] Sides)
{
    public static SeedExpectation[] Read(string set, Article[] articles)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(SeedSets.Folder, set, "expected.json")));
        Dictionary<string, string> texts = articles.ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => new SeedExpectation(
            finding.GetProperty("rule").GetString()!,
            finding.GetProperty("severity").GetString()!,
            finding.GetProperty("conflict").GetString()!,
            finding.TryGetProperty("optional", out JsonElement optional) && optional.GetBoolean(),
            [.. finding.GetProperty("sides").EnumerateArray().Select(side => Places(side, texts))]))];
    }

    /// <summary>Whether the rule and every side are those of <paramref name="finding"/>: its words stand where one of the side's places is.</summary>
    public bool IsShownBy(Finding finding) => string.Equals(Rule, finding.Rule, StringComparison.Ordinal)
        && Sides.Select(side => Array.FindIndex([.. finding.Sides], shown => Array.Exists(side, place => place.IsAt(shown)))).ToHashSet() is var shown
        && !shown.Contains(-1)
        && shown.Count == Sides.Length;

    /// <summary>Whether severity and kind of conflict are as expected too.</summary>
    public bool IsGradedBy(Finding finding) =>
        string.Equals(Severity, ReportWords.Of(finding.Severity), StringComparison.Ordinal)
        && string.Equals(Conflict, ReportWords.Of(finding.Conflict), StringComparison.Ordinal);

    public override string ToString() => $"{Rule} {Severity} {Conflict}: {string.Join(" / ", Sides.Select(side => side[0]))}";

    private static SeedPlace[] Places(JsonElement side, Dictionary<string, string> texts)
    {
        IEnumerable<JsonElement> also = side.TryGetProperty("also", out JsonElement others) ? others.EnumerateArray() : [];
        return [.. also.Prepend(side).Select(place => SeedPlace.Find(place.GetProperty("article").GetString()!, place.GetProperty("text").GetString()!, texts))];
    }
}

/// <summary>Words of an article.</summary>
internal sealed record SeedPlace(string Article, string Words, TextSpan Span)
{
    public static SeedPlace Find(string article, string words, Dictionary<string, string> texts)
    {
        int start = texts[article].IndexOf(words, StringComparison.Ordinal);
        return start < 0 || texts[article].IndexOf(words, start + 1, StringComparison.Ordinal) >= 0
            ? throw new InvalidOperationException($"\"{words}\" must stand in {article} exactly once.")
            : new(article, words, new(start, start + words.Length));
    }

    public bool IsAt(FindingSide side) => string.Equals(side.ArticleId, Article, StringComparison.Ordinal) && side.Span.Overlaps(Span);

    public override string ToString() => $"{Article} \"{Words}\"";
}
