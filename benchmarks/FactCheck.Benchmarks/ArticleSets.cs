using System.Text.Json;

using FactCheck.Articles;

namespace FactCheck.Benchmarks;

/// <summary>The articles that are measured: real ones where the development data is at hand, else the seeds of this repository, varied.</summary>
internal static class ArticleSets
{
    private static readonly string Root = FindRoot();

    public static string DefaultGvaPath { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", "clusters", "gva.articles.jsonl"));

    /// <summary>A set of <paramref name="count"/> articles that are not all copies of each other.</summary>
    public static Article[] Take(int count)
    {
        Article[] source = [.. File.Exists(DefaultGvaPath) ? ReadLines(DefaultGvaPath) : ReadSeeds()];
        return [.. Enumerable.Range(0, count).Select(index => ArticleVariation.Vary(source[index % source.Length], index / source.Length))];
    }

    /// <summary>The articles of a file of one JSON object a line.</summary>
    public static IEnumerable<Article> ReadLines(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line =>
    {
        using JsonDocument record = JsonDocument.Parse(line);
        JsonElement root = record.RootElement;
        return new Article(root.GetProperty("id").GetString() ?? "", root.GetProperty("text").GetString() ?? "")
        {
            Title = root.TryGetProperty("title", out JsonElement title) ? title.GetString() : null,
            Published = root.TryGetProperty("published", out JsonElement published) && PublicationTime.TryParse(published.GetString(), out PublicationTime time)
                ? time
                : null,
        };
    });

    private static IEnumerable<Article> ReadSeeds() => Directory.EnumerateFiles(Path.Combine(Root, "seeds"), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(path => Path.GetExtension(path) switch
        {
            ".txt" or ".md" when !path.EndsWith("README.md", StringComparison.Ordinal) => [new(Path.GetRelativePath(Root, path), File.ReadAllText(path))],
            ".jsonl" => ReadLines(path),
            _ => Enumerable.Empty<Article>(),
        });

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("FactCheck.sln was not found above " + AppContext.BaseDirectory);
    }
}
