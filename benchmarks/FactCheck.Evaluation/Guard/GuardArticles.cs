using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Evaluation.Input;

namespace FactCheck.Evaluation.Guard;

/// <summary>An article with the set it is audited in and, where the data tells, which of several different events it is about.</summary>
internal sealed record GuardArticle(string Set, string Half, Article Article);

/// <summary>Reads articles from the formats that the guard knows, by the fields of each record.</summary>
internal static class GuardArticles
{
    public static IEnumerable<GuardArticle> Read(string path) => JsonLines.Read(path).SelectMany(FromRecord);

    private static IEnumerable<GuardArticle> FromRecord(JsonElement record)
    {
        if (record.TryGetProperty("articles", out JsonElement members))
        {
            string cluster = record.Text("cluster") ?? "";
            return members.EnumerateArray().Select(member => new GuardArticle(cluster, "", ArticleRecords.Read(member)));
        }

        if (record.TryGetProperty("sentences", out JsonElement sentences))
        {
            string text = string.Join('\n', sentences.EnumerateArray().Select(sentence => Untokenized.Join(sentence.GetString() ?? "")));
            return [new(record.Text("topic") ?? "", record.Text("subtopic") ?? "", new(record.RequiredText("doc"), text))];
        }

        if (record.Text("doc") is { } doc)
        {
            return [new("", "", new Article(doc, record.Text("text") ?? "") { Published = Published(record) })];
        }

        return [new(record.Text("cluster") ?? "", "", ArticleRecords.Read(record))];
    }

    // PolNeAR gives the day in the document's name only: publisher_2016-03-22_headline.
    private static PublicationTime? Published(JsonElement record) =>
        PublicationTime.TryParse(record.Text("dct") ?? record.Text("published") ?? record.Text("doc")?.Split('_').ElementAtOrDefault(1), out PublicationTime time)
            ? time
            : null;
}
