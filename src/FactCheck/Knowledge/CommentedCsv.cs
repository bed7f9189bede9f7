using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Knowledge;

/// <summary>A row of a CSV file with the line that it stands on.</summary>
internal sealed class CsvRow(string file, int line, ImmutableArray<string> columns, ImmutableArray<string> fields)
{
    public string File => file;

    public int Line => line;

    /// <summary>The trimmed field of <paramref name="column"/>, which the reader has checked to exist.</summary>
    public string this[string column] => fields[columns.IndexOf(column, StringComparer.Ordinal)].Trim();

    /// <summary>The trimmed field of a column that need not be there.</summary>
    public string Optional(string column) => columns.Contains(column, StringComparer.Ordinal) ? this[column] : "";

    /// <summary>The parts of a field that <c>|</c> separates.</summary>
    public ImmutableArray<string> List(string column) =>
        [.. Optional(column).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The field of <paramref name="column"/>, which must not be empty.</summary>
    public string Required(string column) => this[column] is { Length: > 0 } value ? value : throw Fault($"column '{column}' is empty; fill it in");

    public TenureFormatException Fault(string problem) => new(file, line, problem);
}

/// <summary>Reads CSV as the tables use it: a header, comments from <c>#</c> to the end of the line, fields in double quotes where they hold commas.</summary>
internal static class CommentedCsv
{
    public static List<CsvRow> Read(string file, string text, params ImmutableArray<string> columns) => Read(file, text, columns, [], int.MaxValue);

    /// <summary>As the other, with columns that need not be there, and at most so many rows.</summary>
    public static List<CsvRow> Read(string file, string text, ImmutableArray<string> columns, ImmutableArray<string> optional, int most)
    {
        var rows = new List<CsvRow>();
        ImmutableArray<string> header = default;
        int line = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            line++;
            if (raw.IsWhiteSpace() || raw.TrimStart()[0] == '#')
            {
                continue;
            }

            ImmutableArray<string> fields = Split(file, line, raw);
            if (header.IsDefault)
            {
                header = Header(file, line, fields, columns, optional);
            }
            else if (fields.Length != header.Length)
            {
                throw new TenureFormatException(
                    file, line, $"there are {fields.Length} fields but the header names {header.Length}; add or remove commas, and quote fields that hold one");
            }
            else if (rows.Count == most)
            {
                throw new TenureFormatException(file, line, $"there are more than {most} rows; keep the offices that your articles speak of");
            }
            else
            {
                rows.Add(new(file, line, header, fields));
            }
        }

        return header.IsDefault
            ? throw new TenureFormatException(file, Math.Max(line, 1), $"the header is missing; begin with '{string.Join(',', columns)}'")
            : rows;
    }

    private static ImmutableArray<string> Header(string file, int line, ImmutableArray<string> found, ImmutableArray<string> columns, ImmutableArray<string> optional)
    {
        found = [.. found.Select(column => column.Trim())];
        if (found is [string all] && all.AsSpan().IndexOfAny(';', '\t') is >= 0 and int at)
        {
            throw new TenureFormatException(file, line, $"the columns are separated by {(all[at] == ';' ? "semicolons" : "tabs")}; separate them by commas");
        }

        foreach (string column in found)
        {
            if (!columns.Contains(column, StringComparer.Ordinal) && !optional.Contains(column, StringComparer.Ordinal))
            {
                throw new TenureFormatException(file, line, $"column '{column}' is unknown; the columns are {string.Join(',', columns.Concat(optional))}");
            }
        }

        if (found.Distinct(StringComparer.Ordinal).Count() < found.Length)
        {
            throw new TenureFormatException(file, line, "a column stands twice in the header; remove one");
        }

        foreach (string column in columns)
        {
            if (found.Count(name => string.Equals(name, column, StringComparison.Ordinal)) != 1)
            {
                throw new TenureFormatException(file, line, $"column '{column}' must stand in the header once");
            }
        }

        return found;
    }

    private static ImmutableArray<string> Split(string file, int line, ReadOnlySpan<char> raw)
    {
        var fields = ImmutableArray.CreateBuilder<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < raw.Length; i++)
        {
            char c = raw[i];
            if (c == '"' && quoted && i + 1 < raw.Length && raw[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        if (quoted)
        {
            throw new TenureFormatException(file, line, "a double quote is not closed; close it on the same line, and write \"\" for one inside");
        }

        fields.Add(field.ToString());
        return fields.ToImmutable();
    }
}
