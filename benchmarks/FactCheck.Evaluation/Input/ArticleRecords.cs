using System.Text.Json;

using FactCheck.Articles;

namespace FactCheck.Evaluation.Input;

/// <summary>Makes articles of the records that data sets hold.</summary>
internal static class ArticleRecords
{
    /// <summary>An article of <c>{"id","text","title"?,"published"?,"publisher"?,"url"?}</c>.</summary>
    public static Article Read(JsonElement record) => new(record.RequiredText("id"), record.Text("text") ?? "")
    {
        Title = record.Text("title"),
        Publisher = record.Text("publisher"),
        Url = record.Text("url"),
        Published = PublicationTime.TryParse(record.Text("published"), out PublicationTime time) ? time : null,
    };
}
