using System.Text;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Reporting;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Reporting;

public class ExtractionJsonTests
{
    private const string Text = "Ann Lee, the mayor, said \"no\" at a meeting on Monday with 3 men.";

    [Test]
    public void WriteLines_OneOfEachKind_HasTheMembersOfTheContract()
    {
        Dictionary<string, JsonElement> rows = Lines(Everything()).ToDictionary(row => row.GetProperty("kind").GetString()!, StringComparer.Ordinal);

        rows.Keys.Should().BeEquivalentTo("date", "quantity", "person", "office", "quote", "event", "claim");
        rows["date"].GetProperty("value").GetString().Should().Be("2025-03-17");
        rows["date"].GetProperty("mod").GetString().Should().Be("APPROX");
        rows["date"].GetProperty("edtf").GetString().Should().Be("2025-03-17~");
        rows["date"].GetProperty("anchor").ValueKind.Should().Be(JsonValueKind.Null);
        rows["quote"].GetProperty("style").GetString().Should().Be("direct");
        rows["quote"].GetProperty("cue").GetProperty("text").GetString().Should().Be("said");
        rows["quote"].GetProperty("source").ValueKind.Should().Be(JsonValueKind.Null);
        rows["quote"].GetProperty("content").GetProperty("text").GetString().Should().Be("no");
        rows["quote"].GetProperty("speaker").GetString().Should().Be("Ann Lee");
        rows["office"].GetProperty("status").GetString().Should().Be("current");
        rows["office"].GetProperty("person").GetString().Should().Be("Ann Lee");
        rows["event"].GetProperty("trigger").GetProperty("text").GetString().Should().Be("meeting");
        rows["event"].GetProperty("time").GetProperty("value").GetString().Should().Be("2025-03-17");
        rows["event"].GetProperty("polarity").GetString().Should().Be("positive");
        rows["event"].GetProperty("modality").GetString().Should().Be("asserted");
        rows["event"].GetProperty("place").ValueKind.Should().Be(JsonValueKind.Null);
        rows["quantity"].GetProperty("upper").ValueKind.Should().Be(JsonValueKind.Null);
        rows["claim"].GetProperty("subject").GetString().Should().Be("meeting: meeting");
    }

    [Test]
    public void WriteLines_EveryRow_SlicesToItsText()
    {
        foreach (JsonElement row in Lines(Everything()))
        {
            Text[row.GetProperty("start").GetInt32()..row.GetProperty("end").GetInt32()].Should().Be(row.GetProperty("text").GetString());
        }
    }

    [Test]
    public void WriteLines_Rows_AreInOrderOfTheText()
    {
        Lines(Everything()).Select(row => row.GetProperty("start").GetInt32()).Should().BeInAscendingOrder();
    }

    private static ExtractedArticle Everything()
    {
        var monday = new Timex { Type = TimexType.Date, Value = "2025-03-17", Date = new(2025, 3, 17), Mod = TimexMod.Approx };
        TextSpan meeting = Of("meeting");
        return new(new Article("a", Text), default)
        {
            Times = [new(Of("Monday"), 0, monday)],
            Quantities = [new(Of("3 men"), 0, new Quantity(QuantityKind.Count, Bounds.Hedged(3, Hedge.MoreThan), "man"))],
            Names = [new(Of("Ann Lee"), 0, EntityKind.Person, NameForm.Name) { Entity = 0 }],
            Entities = [new(0, EntityKind.Person, "Ann Lee") { Key = "lee ann" }],
            Offices = [new(Of("Ann Lee, the mayor"), 0, OfficeStatus.Current) { Person = 0, Title = "mayor" }],
            Quotes = [new(Of("said \"no\""), 0, QuoteStyle.Direct, Of("no")) { Cue = Of("said"), Speaker = 0 }],
            Events = [new(meeting, 0, "meeting") { Time = 0 }],
            Claims = [new(new(SubjectKind.Event, 0), Attributes.Date, new("2025-03-17"), new("a", Of("Monday"), new(0, Text.Length), "test"))],
        };
    }

    private static TextSpan Of(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    private static JsonElement[] Lines(ExtractedArticle article)
    {
        using var bytes = new MemoryStream();
        ExtractionJson.WriteLines(article, bytes);
        return [.. Encoding.UTF8.GetString(bytes.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
