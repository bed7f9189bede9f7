using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FactCheck.Knowledge;

/// <summary>Reads a JSON array of flat objects as rows, so that JSON and CSV have the same columns and the same errors with lines.</summary>
internal static class TenureJson
{
    public static List<CsvRow> Read(string file, string text, ImmutableArray<string> columns, ImmutableArray<string> optional, int most)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var rows = new List<CsvRow>();
        var lines = new LineCounter(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                throw new TenureFormatException(file, 1, "the file must be an array of objects; begin with '[{'");
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                int line = lines.LineOf(reader.TokenStartIndex);
                if (rows.Count == most)
                {
                    throw new TenureFormatException(file, line, $"there are more than {most} rows; keep the offices that your articles speak of");
                }

                rows.Add(ReadRow(ref reader, file, line, columns, optional));
            }

            // Whatever stands behind the array is no JSON.
            reader.Read();
        }
        catch (JsonException exception)
        {
            throw new TenureFormatException(file, (int)(exception.LineNumber ?? 0) + 1, "this is no JSON; mend the brackets, commas or quotes here");
        }

        return rows;
    }

    private static CsvRow ReadRow(ref Utf8JsonReader reader, string file, int line, ImmutableArray<string> columns, ImmutableArray<string> optional)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new TenureFormatException(file, line, "a row must be an object; write {\"person\": …}");
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (!columns.Contains(name, StringComparer.Ordinal) && !optional.Contains(name, StringComparer.Ordinal))
            {
                throw new TenureFormatException(file, line, $"property '{name}' is unknown; the properties are {string.Join(',', columns.Concat(optional))}");
            }

            reader.Read();
            if (!fields.TryAdd(name, Value(ref reader, file, line, name)))
            {
                throw new TenureFormatException(file, line, $"property '{name}' stands twice; remove one");
            }
        }

        foreach (string column in columns)
        {
            fields.TryAdd(column, "");
        }

        return new(file, line, [.. fields.Keys], [.. fields.Values]);
    }

    private static string Value(ref Utf8JsonReader reader, string file, int line, string name)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var parts = new List<string>();
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                parts.Add(reader.GetString()!);
            }

            return reader.TokenType == JsonTokenType.EndArray ? string.Join('|', parts) : throw NoText(file, line, name);
        }

        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Null => "",
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => throw NoText(file, line, name),
        };
    }

    private static TenureFormatException NoText(string file, int line, string name) => new(file, line, $"property '{name}' must be a text, or a list of texts");

    /// <summary>Lines of offsets that only grow.</summary>
    private sealed class LineCounter(byte[] utf8)
    {
        private long at;
        private int line = 1;

        public int LineOf(long offset)
        {
            for (; at < offset; at++)
            {
                line += utf8[at] == (byte)'\n' ? 1 : 0;
            }

            return line;
        }
    }
}
