using System.Collections.Immutable;
using System.Text;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>Reads the CSV of the sources: a header, no comments, quoted fields that may hold commas and line ends.</summary>
internal static class RawCsv
{
    public static IEnumerable<CsvRow> Read(string path)
    {
        string file = Path.GetFileName(path);
        ImmutableArray<string> header = default;
        int line = 0;
        foreach (ImmutableArray<string> fields in Records(File.ReadAllText(path)))
        {
            line++;
            if (header.IsDefault)
            {
                header = fields;
            }
            else if (fields.Length == header.Length)
            {
                yield return new(file, line, header, fields);
            }
        }
    }

    private static IEnumerable<ImmutableArray<string>> Records(string text)
    {
        var fields = ImmutableArray.CreateBuilder<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (quoted || c is not (',' or '\n' or '\r'))
            {
                field.Append(c);
            }
            else if (c is not '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c is '\n')
                {
                    yield return fields.ToImmutable();
                    fields.Clear();
                }
            }
        }

        if (fields.Count > 0 || field.Length > 0)
        {
            fields.Add(field.ToString());
            yield return fields.ToImmutable();
        }
    }
}
