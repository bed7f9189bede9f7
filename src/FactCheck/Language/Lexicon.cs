using System.Text;

namespace FactCheck.Language;

/// <summary>
/// Reads <c>*.lexicon</c> files: word lists kept as data beside the code that uses them and embedded under their path relative to <c>src/FactCheck</c>.
/// One entry a line; blank lines and lines that start with <c>#</c> are skipped; a phrase is written as its tokens with one space between them.
/// </summary>
internal static class Lexicon
{
    /// <summary>Streams the entries of the embedded file, with the number of the line of each.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static IEnumerable<(int Line, string Entry)> Read(string path)
    {
        using Stream stream = Open(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach ((int line, string entry) in Entries(reader))
        {
            yield return (line, entry);
        }
    }

    /// <summary>Opens an embedded file of any kind.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static Stream Open(string path) =>
        typeof(Lexicon).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException(
            $"'{path}' is not embedded in {typeof(Lexicon).Assembly.GetName().Name}. The name is the path relative to src/FactCheck, with '/' between folders.");

    internal static IEnumerable<(int Line, string Entry)> Entries(TextReader reader)
    {
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            string entry = line.TrimEnd();
            if (entry.Length > 0 && entry[0] != '#')
            {
                yield return (number, entry);
            }
        }
    }

    internal static InvalidOperationException Fault(string path, int line, string what) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{line}: {what}"));
}
