using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Language;

/// <summary>
/// A table from an embedded <c>*.lexicon</c> file with two or more columns parted by tabs: the key, and what it stands for. Ordinal. Immutable and thread-safe.
/// </summary>
internal sealed class LexiconTable
{
    private static readonly ConcurrentDictionary<string, Lazy<LexiconTable>> Loaded = new(StringComparer.Ordinal);

    private readonly WordTable<ImmutableArray<string>> rows;
    private readonly PhraseIndex phrases;

    private LexiconTable(WordTable<ImmutableArray<string>> rows)
    {
        this.rows = rows;
        phrases = new PhraseIndex(rows.Keys);
    }

    /// <summary>The keys, sorted ordinally.</summary>
    public ImmutableArray<string> Keys => [.. rows.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The number of rows.</summary>
    public int Count => rows.Count;

    /// <summary>The table in the embedded file <paramref name="path"/>; each file is read once in a process.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, it has a key twice, or its rows differ in the number of columns or have fewer than two.</exception>
    public static LexiconTable Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Loaded.GetOrAdd(path, static key => new(() => Parse(key, Lexicon.Read(key)))).Value;
    }

    internal static LexiconTable Parse(string path, IEnumerable<(int Line, string Entry)> lines)
    {
        var found = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        int width = 0;
        foreach ((int line, string entry) in lines)
        {
            string[] columns = entry.Split('\t');
            width = width == 0 ? columns.Length : width;
            if (columns.Length < 2 || columns.Length != width)
            {
                throw Lexicon.Fault(path, line, $"'{entry}' has {columns.Length} columns; every row needs the same number, two or more, parted by tabs.");
            }

            if (!found.TryAdd(columns[0], [.. columns.AsSpan(1)]))
            {
                throw Lexicon.Fault(path, line, $"the key '{columns[0]}' stands twice.");
            }
        }

        return new(found.ToWordTable());
    }

    /// <summary>Whether <paramref name="key"/> has a row.</summary>
    public bool Contains(string key) => rows.Contains(key);

    /// <summary>Finds the second column of <paramref name="key"/>'s row.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out string? value)
    {
        value = rows.TryGetValue(key, out ImmutableArray<string> columns) ? columns[0] : null;
        return value is not null;
    }

    /// <summary>As the other, for the lower-case form of a token, whose place in the table is kept.</summary>
    public bool TryGet(AnalyzedText text, int token, [NotNullWhen(true)] out string? value)
    {
        value = rows.TryGetValue(text, token, out ImmutableArray<string> columns) ? columns[0] : null;
        return value is not null;
    }

    /// <summary>Finds all columns of <paramref name="key"/>'s row after the key.</summary>
    public bool TryGetRow(string key, out ImmutableArray<string> columns) => rows.TryGetValue(key, out columns);

    /// <summary>
    /// The number of tokens of the longest key whose tokens stand in <see cref="AnalyzedText.Lower"/> from <paramref name="token"/> on, and that key;
    /// 0 when none does.
    /// </summary>
    public int MatchAt(AnalyzedText text, int token, out string? key) => phrases.MatchAt(text, token, out key);
}
