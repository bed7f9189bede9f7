using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>A set of words and phrases from an embedded <c>*.lexicon</c> file (see <see cref="Lexicon"/>). Ordinal. Immutable and thread-safe.</summary>
internal sealed class WordList
{
    private static readonly ConcurrentDictionary<string, Lazy<WordList>> Loaded = new(StringComparer.Ordinal);

    private readonly WordTable<bool> entries;
    private readonly PhraseIndex phrases;

    private WordList(WordTable<bool> entries)
    {
        this.entries = entries;
        phrases = new PhraseIndex(entries.Keys);
    }

    /// <summary>The entries, sorted ordinally.</summary>
    public ImmutableArray<string> Entries => [.. entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>The list in the embedded file <paramref name="path"/>, such as <c>Extraction/Times/months.lexicon</c>; each file is read once in a process.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, it names an entry twice, or an entry holds a tab or doubled space.</exception>
    public static WordList Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Loaded.GetOrAdd(path, static key => new(() => Parse(key, Lexicon.Read(key)))).Value;
    }

    internal static WordList Parse(string path, IEnumerable<(int Line, string Entry)> lines)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int line, string entry) in lines)
        {
            if (entry.Contains('\t', StringComparison.Ordinal) || entry.Contains("  ", StringComparison.Ordinal) || entry[0] == ' ')
            {
                throw Lexicon.Fault(path, line, $"'{entry}' holds a tab or a stray space; a word list has one column.");
            }

            if (!found.Add(entry))
            {
                throw Lexicon.Fault(path, line, $"'{entry}' stands twice.");
            }
        }

        return new(found.ToWordTable());
    }

    /// <summary>Whether <paramref name="word"/> is an entry.</summary>
    public bool Contains(string word) => entries.Contains(word);

    /// <summary>As the other, for the lower-case form of a token, whose place in the list is kept.</summary>
    public bool Contains(AnalyzedText text, int token) => entries.Contains(text, token);

    /// <summary>The number of tokens of the longest entry whose tokens stand in <see cref="AnalyzedText.Lower"/> from <paramref name="token"/> on; 0 when none does.</summary>
    public int MatchAt(AnalyzedText text, int token) => phrases.MatchAt(text, token, out _);
}
