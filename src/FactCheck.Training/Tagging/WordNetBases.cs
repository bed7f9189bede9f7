using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>The base forms of frequent words, from the index files of WordNet 3.1: the treebanks hold too few verbs.</summary>
internal static class WordNetBases
{
    private static readonly (string File, WordClass Class)[] Parts = [("noun", WordClass.Noun), ("verb", WordClass.Verb), ("adj", WordClass.Adjective)];

    /// <summary>Those that have a word vector, in the order of the files in <paramref name="folder"/>.</summary>
    public static IEnumerable<(string Word, WordClass Class)> Read(string folder) => Parts.SelectMany(part => Read(Path.Combine(folder, "index." + part.File), part.Class));

    private static IEnumerable<(string Word, WordClass Class)> Read(string path, WordClass wordClass)
    {
        string[] words = [.. File.ReadLines(path).Where(line => line[0] != ' ').Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).Where(IsWord)];
        var all = words.ToHashSet(StringComparer.Ordinal);
        return words.Where(word => !IsInflected(word, all)).Select(word => (word, wordClass));
    }

    private static bool IsWord(string word) => word.Length > 1 && word.All(char.IsAsciiLetterLower) && WordVectors.Default.IndexOf(word) >= 0;

    // "glasses", "arms" and "fewest" have meanings of their own, and are inflected all the same.
    private static bool IsInflected(string word, HashSet<string> all) =>
        IsStem(word, "s", all) || IsStem(word, "es", all) || IsStem(word, "est", all);

    private static bool IsStem(string word, string ending, HashSet<string> all) =>
        word.EndsWith(ending, StringComparison.Ordinal) && all.Contains(word[..^ending.Length]);
}
