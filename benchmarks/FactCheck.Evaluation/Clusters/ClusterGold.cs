using System.Collections.Immutable;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Evaluation.Input;

namespace FactCheck.Evaluation.Clusters;

/// <summary>One side of an annotated conflict, with every place where its text stands in the article.</summary>
internal sealed record GoldSide(string Article, string Text, string Value, ImmutableArray<TextSpan> Places);

/// <summary>An annotated conflict; <paramref name="B"/> is <see langword="null"/> when it is one against knowledge.</summary>
internal sealed record GoldConflict(string Cluster, string Kind, string Subject, GoldSide A, GoldSide? B, string Verdict, string Why)
{
    /// <summary>Whether an editor wants to be told.</summary>
    public bool IsWanted => Verdict is "contradiction" or "strained";
}

/// <summary>A cluster of articles with what a reader found in it.</summary>
internal sealed record AnnotatedCluster(string Id, ImmutableArray<Article> Articles, ImmutableArray<GoldConflict> Conflicts);

/// <summary>
/// Reads annotated clusters: articles and conflicts in two files, or conflicts with the names of text files beside them. A file of articles holds a cluster or an article a line; a side of a conflict
/// gives its text, or where it stands in code points.
/// </summary>
internal static class ClusterGold
{
    /// <summary>The articles of a cluster that the readings took in.</summary>
    private const int MostRead = 12;

    /// <exception cref="EvaluationException">A cluster has conflicts without articles, or a text that does not stand in its article.</exception>
    public static ImmutableArray<AnnotatedCluster> Read(IEnumerable<string> files)
    {
        var articles = new Dictionary<string, ImmutableArray<Article>>(StringComparer.Ordinal);
        var conflicts = new List<(string Cluster, JsonElement Record)>();
        foreach (string path in files.SelectMany(Expand))
        {
            foreach (JsonElement record in JsonLines.Read(path))
            {
                string cluster = record.RequiredText("cluster");
                if (record.TryGetProperty("articles", out JsonElement list))
                {
                    articles[cluster] = [.. list.EnumerateArray().Select(ArticleRecords.Read)];
                }

                if (record.TryGetProperty("text", out _))
                {
                    articles[cluster] = [.. articles.GetValueOrDefault(cluster, []), ArticleRecords.Read(record)];
                }

                if (record.TryGetProperty("files", out JsonElement names))
                {
                    string folder = Path.GetDirectoryName(path) ?? "";
                    articles[cluster] = [.. names.EnumerateObject().Select(
                        file => new Article(file.Name, File.ReadAllText(Path.Combine(folder, file.Value.GetString() ?? ""))))];
                }

                if (record.TryGetProperty("conflicts", out _))
                {
                    conflicts.Add((cluster, record));
                }
            }
        }

        return conflicts.Count == 0
            ? throw new EvaluationException("None of the files holds records with 'conflicts': give the gold file too.")
            : [.. conflicts.Select(entry => Join(entry.Cluster, entry.Record, articles))];
    }

    private static IEnumerable<string> Expand(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.gold.jsonl").Order(StringComparer.Ordinal) : [path];

    private static AnnotatedCluster Join(string cluster, JsonElement record, Dictionary<string, ImmutableArray<Article>> articles)
    {
        if (!articles.TryGetValue(cluster, out ImmutableArray<Article> members))
        {
            throw new EvaluationException($"No file holds the articles of cluster '{cluster}': give the annotated file too.");
        }

        members = record.TryGetProperty("read", out JsonElement read) ? AsRead(members, read.GetInt32()) : members;
        Dictionary<string, Article> byId = members.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return new(cluster, members, [.. record.GetProperty("conflicts").EnumerateArray().Select(conflict => Conflict(cluster, conflict, byId))]);
    }

    /// <summary>What a reader saw who read the first code points of the first articles of a cluster.</summary>
    private static ImmutableArray<Article> AsRead(ImmutableArray<Article> members, int points) =>
        [.. members.Take(MostRead).Select(article => article with { Text = article.Text[..new CodePoints(article.Text).ToUtf16(points)] })];

    private static GoldConflict Conflict(string cluster, JsonElement record, Dictionary<string, Article> articles) => new(
        cluster,
        record.RequiredText("kind"),
        record.Text("subject") ?? "",
        Side(cluster, record.GetProperty("a"), articles),
        record.TryGetProperty("b", out JsonElement b) && b.ValueKind == JsonValueKind.Object ? Side(cluster, b, articles) : null,
        record.RequiredText("verdict"),
        record.Text("why") ?? "");

    private static GoldSide Side(string cluster, JsonElement record, Dictionary<string, Article> articles)
    {
        string id = record.RequiredText("article");
        if (!articles.TryGetValue(id, out Article? article))
        {
            throw new EvaluationException($"Cluster '{cluster}' has no article '{id}'.");
        }

        string text = record.Text("text") ?? Slice(article.Text, record);
        ImmutableArray<TextSpan> places = text.Length > 0 ? [.. Occurrences(article.Text, text)] : [];
        return places.Length > 0
            ? new(id, text, record.Text("value") ?? "", places)
            : throw new EvaluationException($"Cluster '{cluster}': '{text}' does not stand in article '{id}'.");
    }

    /// <summary>The text that offsets in code points give, where a gold file holds no words of the articles.</summary>
    private static string Slice(string text, JsonElement record)
    {
        TextSpan span = new CodePoints(text).Span(record.GetProperty("start").GetInt32(), record.GetProperty("end").GetInt32());
        return text[span.Start..span.End];
    }

    private static IEnumerable<TextSpan> Occurrences(string text, string part)
    {
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            yield return new(at, at + part.Length);
        }
    }
}
