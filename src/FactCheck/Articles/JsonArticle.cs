using System.Globalization;
using System.Text.Json;

namespace FactCheck.Articles;

/// <summary>Reads one article from a JSON object.</summary>
internal static class JsonArticle
{
    /// <summary>Reads the object in <paramref name="json"/>, which is valid UTF-8.</summary>
    /// <returns>The article, or <see langword="null"/> when there is none; the reason is reported.</returns>
    public static Article? Parse(ReadOnlyMemory<byte> json, ArticleSource source, string fallbackId, int line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Read(document.RootElement, source, fallbackId, line);
        }
        catch (JsonException exception)
        {
            string column = exception.BytePositionInLine is { } at ? string.Create(CultureInfo.InvariantCulture, $" at byte {at} of the line") : "";
            source.Error("malformed-json", $"The line is not valid JSON{column} and was left out.", line);
            return null;
        }
    }

    /// <summary>Reads the article of <paramref name="element"/>.</summary>
    /// <returns>The article, or <see langword="null"/> when there is none; the reason is reported.</returns>
    public static Article? Read(JsonElement element, ArticleSource source, string fallbackId, int line)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            source.Error("not-an-article", $"A JSON object is needed here, not {Describe(element.ValueKind)}; it was left out.", line);
            return null;
        }

        if (!TryText(element, "text", out string? text) || text is null)
        {
            source.Error("not-an-article", "The object has no string \"text\"; it was left out.", line);
            return null;
        }

        if (text.Length > source.MaxCharacters)
        {
            source.Error("too-large", string.Create(CultureInfo.InvariantCulture, $"Its text is longer than {source.MaxCharacters:N0} characters and was left out."), line);
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            source.Warn("empty", "Its text is empty; there is nothing to check.", line);
        }

        return new Article(Id(element, source, fallbackId, line), text)
        {
            Title = Optional(element, "title", source, line),
            Publisher = Optional(element, "publisher", source, line),
            Url = Optional(element, "url", source, line),
            Published = Published(element, source, line),
            Path = source.File.Path,
        };
    }

    private static string Id(JsonElement element, ArticleSource source, string fallback, int line)
    {
        if (element.TryGetProperty("id", out JsonElement id))
        {
            if (id.ValueKind == JsonValueKind.Number)
            {
                return id.GetRawText();
            }

            if (TryText(element, "id", out string? text) && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        source.Warn("no-id", $"The article has no \"id\"; it is listed as '{fallback}'.", line);
        return fallback;
    }

    private static PublicationTime? Published(JsonElement element, ArticleSource source, int line)
    {
        string? value = Optional(element, "published", source, line);
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (PublicationTime.TryParse(value.Trim(), out PublicationTime published))
        {
            return published;
        }

        string shown = value.Length > 40 ? value[..40] + "…" : value;
        source.Warn("bad-date", $"\"published\" is not a date such as 2025-03-18 or 2025-03-18T12:40+05:30: '{shown}'. The article is read without it.", line);
        return null;
    }

    private static string? Optional(JsonElement element, string name, ArticleSource source, int line)
    {
        if (TryText(element, name, out string? text))
        {
            return text;
        }

        source.Warn("ignored", $"\"{name}\" is not a string and is ignored.", line);
        return null;
    }

    /// <summary>The member as a string; <see langword="true"/> with <see langword="null"/> when it is absent or null.</summary>
    private static bool TryText(JsonElement element, string name, out string? text)
    {
        text = null;
        if (!element.TryGetProperty(name, out JsonElement member) || member.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (member.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = member.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            // An escaped surrogate without its other half: no string at all.
            return false;
        }
    }

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a literal",
    };
}
