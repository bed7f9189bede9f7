using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Reporting;

/// <summary>
/// Writes what an article says as JSON lines, one mention or claim a line, by place in the text and then by kind. The bytes depend on the article only.
/// </summary>
public static class ExtractionJson
{
    /// <summary>Writes all mentions and claims of <paramref name="extracted"/>.</summary>
    /// <param name="extracted">The article.</param>
    /// <param name="output">Where to; stays open.</param>
    public static void WriteLines(ExtractedArticle extracted, Stream output)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        ArgumentNullException.ThrowIfNull(output);
        IEnumerable<Row> rows = Rows(extracted).OrderBy(row => row.Span).ThenBy(row => row.Kind, StringComparer.Ordinal);
        foreach (Row row in rows)
        {
            ReportJson.WriteLine(output, json => Write(json, extracted, row));
        }
    }

    private static IEnumerable<Row> Rows(ExtractedArticle article) =>
    [
        .. article.Times.Select(time => new Row(KindOf(time.Timex.Type), time.Span, time.Timex.Value, (json, _) => WriteTime(json, time))),
        .. article.Quantities.Select(quantity => new Row("quantity", quantity.Span, quantity.Quantity.ToString(), (json, found) => WriteQuantity(json, found, quantity))),
        .. article.Names.Select(name => new Row(KindOf(name.Kind), name.Span, NameOf(article, name.Entity) ?? article.TextOf(name.Span), (json, found) => WriteName(json, found, name))),
        .. article.Offices.Select(office => new Row("office", office.Span, office.OfficeId ?? office.Title, (json, found) => WriteOffice(json, found, office))),
        .. article.Quotes.Select(quote => new Row("quote", quote.Span, article.TextOf(quote.Content), (json, found) => WriteQuote(json, found, quote))),
        .. article.Events.Select(happening => new Row("event", happening.Span, happening.Type, (json, found) => WriteEvent(json, found, happening))),
        .. article.Claims.Select(claim => new Row("claim", claim.Provenance.Span, claim.Value.Text, (json, found) => WriteClaim(json, found, claim))),
    ];

    private static void Write(Utf8JsonWriter json, ExtractedArticle article, Row row)
    {
        json.WriteStartObject();
        json.WriteString("article", article.Article.Id);
        json.WriteString("kind", row.Kind);
        WriteSpan(json, article, row.Span);
        json.WriteString("value", row.Value);
        row.WriteRest(json, article);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, TimexMention time)
    {
        json.WriteString("mod", time.Timex.Mod == TimexMod.None ? null : ExtractionWords.Of(time.Timex.Mod));
        json.WriteString("edtf", time.Timex.Edtf);
        json.WriteString("anchor", ExtractionWords.Of(time.Timex.Anchor));
        json.WriteString("weekday", time.Weekday is { } weekday ? ExtractionWords.Of(weekday) : null);
        if (time.IsHeader)
        {
            json.WriteBoolean("header", true);
        }
    }

    private static void WriteQuantity(Utf8JsonWriter json, ExtractedArticle article, QuantityMention quantity)
    {
        json.WriteString("measures", ExtractionWords.Of(quantity.Quantity.Kind));
        json.WriteString("unit", quantity.Quantity.Unit);
        WriteBound(json, "lower", quantity.Quantity.Bounds.Lower);
        WriteBound(json, "upper", quantity.Quantity.Bounds.Upper);
        json.WriteString("noun", quantity.NounSpan is { } noun ? article.TextOf(noun) : null);
        json.WriteString("role", quantity.Role);
        json.WriteString("partOf", quantity.PartOf?.ToString());
        json.WriteString("since", quantity.SinceSpan is { } since ? article.TextOf(since) : null);
    }

    private static void WriteName(Utf8JsonWriter json, ExtractedArticle article, NameMention name)
    {
        json.WriteString("form", ExtractionWords.Of(name.Form));
        WriteIndex(json, "entity", name.Entity);
        if (name.Kind == EntityKind.Group && name.Entity >= 0)
        {
            json.WriteStartArray("members");
            foreach (int member in article.Entities[name.Entity].Members)
            {
                json.WriteStringValue(NameOf(article, member));
            }

            json.WriteEndArray();
        }
    }

    private static void WriteOffice(Utf8JsonWriter json, ExtractedArticle article, OfficeMention office)
    {
        json.WriteString("person", NameOf(article, office.Person) ?? (office.PersonSpan is { } person ? article.TextOf(person) : null));
        json.WriteString("title", office.Title);
        json.WriteString("organisation", office.Organisation);
        json.WriteString("status", ExtractionWords.Of(office.Status));
        json.WriteString("office", office.OfficeId);
        json.WriteString("asOf", office.AsOf?.Value);
        json.WriteBoolean("administration", office.IsAdministration);
        json.WriteBoolean("present", !office.IsOutsidePresent);
        json.WriteString("activity", ExtractionWords.Of(office.Activity));
    }

    private static void WriteQuote(Utf8JsonWriter json, ExtractedArticle article, QuoteMention quote)
    {
        json.WriteString("style", ExtractionWords.Of(quote.Style));
        WritePart(json, "source", article, quote.Source);
        WritePart(json, "cue", article, quote.Cue);
        WritePart(json, "content", article, quote.Content);
        json.WriteString("speaker", NameOf(article, quote.Speaker));
    }

    private static void WriteEvent(Utf8JsonWriter json, ExtractedArticle article, EventMention happening)
    {
        WritePart(json, "trigger", article, happening.Span);
        json.WriteString("type", happening.Type);
        json.WriteStartArray("participants");
        foreach (EventParticipant participant in happening.Participants)
        {
            json.WriteStartObject();
            json.WriteString("role", participant.Role);
            json.WriteString("name", NameOf(article, participant.Entity));
            WriteSpan(json, article, participant.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTimePart(json, "time", article, happening.Time);
        WriteTimePart(json, "timeOfDay", article, happening.TimeOfDay);
        WriteTimePart(json, "duration", article, happening.Duration);
        WritePart(json, "place", article, happening.Place >= 0 ? article.Names[happening.Place].Span : null);
        json.WriteString("ordinal", happening.Ordinal >= 0 ? article.Quantities[happening.Ordinal].Quantity.ToString() : null);
        json.WriteString("polarity", ExtractionWords.Of(happening.Polarity));
        json.WriteString("modality", ExtractionWords.Of(happening.Modality));
        json.WriteString("tense", ExtractionWords.Of(happening.Tense));
    }

    private static void WriteClaim(Utf8JsonWriter json, ExtractedArticle article, Claim claim)
    {
        json.WriteString("subject", SubjectOf(article, claim.Subject));
        json.WriteString("attribute", claim.Attribute);
        json.WriteString("polarity", ExtractionWords.Of(claim.Polarity));
        json.WriteString("modality", ExtractionWords.Of(claim.Modality));
        json.WriteString("tense", ExtractionWords.Of(claim.Tense));
        json.WriteString("scope", ExtractionWords.Of(claim.Scope));
        json.WriteString("speaker", NameOf(article, claim.Speaker));
        json.WriteString("asOf", claim.AsOf?.Value);
        json.WriteString("extractor", claim.Provenance.Extractor);
        json.WriteNumber("confidence", Math.Round(claim.Confidence, 4));
    }

    private static string SubjectOf(ExtractedArticle article, ClaimSubject subject) => subject.Kind switch
    {
        SubjectKind.Entity => article.Entities[subject.Index].Name,
        SubjectKind.Event => article.Events[subject.Index].Type + ": " + article.TextOf(article.Events[subject.Index].Span),
        SubjectKind.Quote => article.TextOf(article.Quotes[subject.Index].Content),
        _ => "story",
    };

    private static string? NameOf(ExtractedArticle article, int entity) => entity >= 0 ? article.Entities[entity].Name : null;

    private static string KindOf(TimexType type) => type switch
    {
        TimexType.Time => "time",
        TimexType.Duration => "duration",
        TimexType.Set => "set",
        _ => "date",
    };

    private static string KindOf(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => "organisation",
        EntityKind.Place => "place",
        _ => "person",
    };

    private static void WriteTimePart(Utf8JsonWriter json, string name, ExtractedArticle article, int index) =>
        WritePart(json, name, article, index >= 0 ? article.Times[index].Span : null, index >= 0 ? article.Times[index].Timex.Value : null);

    private static void WritePart(Utf8JsonWriter json, string name, ExtractedArticle article, TextSpan? span, string? value = null)
    {
        if (span is not { } part)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteSpan(json, article, part);
        if (value is not null)
        {
            json.WriteString("value", value);
        }

        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, ExtractedArticle article, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", article.TextOf(span));
    }

    private static void WriteIndex(Utf8JsonWriter json, string name, int index)
    {
        if (index >= 0)
        {
            json.WriteNumber(name, index);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A bound, or null where there is none: JSON knows no infinity.</summary>
    private static void WriteBound(Utf8JsonWriter json, string name, double bound)
    {
        if (double.IsFinite(bound))
        {
            json.WriteNumber(name, bound);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private sealed record Row(string Kind, TextSpan Span, string Value, Action<Utf8JsonWriter, ExtractedArticle> WriteRest);
}
