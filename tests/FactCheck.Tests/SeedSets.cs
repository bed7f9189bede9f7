using FactCheck.Articles;

namespace FactCheck.Tests;

/// <summary>The article sets in <c>seeds/</c>.</summary>
internal static class SeedSets
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "seeds");

    public static IEnumerable<string> Names => Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static async Task<Article[]> ReadAsync(string set)
    {
        var reader = new ArticleReader();
        var articles = new List<Article>();
        await foreach (Article article in reader.ReadAsync(reader.Find([Path.Combine(Folder, set)], _ => { }), _ => { }))
        {
            articles.Add(article);
        }

        return [.. articles];
    }

    /// <summary>All articles of all sets as one set, with the set in front of each id.</summary>
    public static async Task<Article[]> ReadAllAsync()
    {
        var all = new List<Article>();
        foreach (string set in Names)
        {
            all.AddRange((await ReadAsync(set)).Select(article => article with { Id = $"{set}/{article.Id}" }));
        }

        return [.. all];
    }
}
