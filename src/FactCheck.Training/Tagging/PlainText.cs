using System.Text.Json;

namespace FactCheck.Training.Tagging;

/// <summary>Sentences without tags, whose tokens are given: from columns of tokens, or from the evidence of statement pairs.</summary>
internal static class PlainText
{
    private const int MostTokens = 100;
    private const int LeastTokens = 4;

    /// <summary>The sentences of <paramref name="path"/>, each once: CoNLL columns, or JSON lines with a member <c>evidence</c>.</summary>
    public static IEnumerable<string[]> Read(string path)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<string[]> sentences = path.EndsWith(".jsonl", StringComparison.Ordinal) ? ReadEvidence(path) : ReadColumns(path);
        return sentences.Where(sentence => sentence.Length is >= LeastTokens and <= MostTokens && known.Add(string.Join(' ', sentence)));
    }

    private static IEnumerable<string[]> ReadColumns(string path)
    {
        var sentence = new List<string>();
        foreach (string line in File.ReadLines(path).Append(string.Empty))
        {
            string word = line.Split('\t', ' ')[0];
            if (word.Length > 0 && word is not "-DOCSTART-")
            {
                sentence.Add(word);
            }
            else if (sentence.Count > 0)
            {
                yield return [.. sentence];
                sentence.Clear();
            }
        }
    }

    private static IEnumerable<string[]> ReadEvidence(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            string evidence = row.RootElement.GetProperty("evidence").GetString() ?? string.Empty;
            if (evidence.Contains('\uFFFD', StringComparison.Ordinal))
            {
                continue;
            }

            var sentence = new List<string>();
            foreach (string token in evidence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                sentence.Add(Restore(token));
                if (token is ".")
                {
                    yield return [.. sentence];
                    sentence.Clear();
                }
            }

            yield return [.. sentence];
        }
    }

    private static string Restore(string token) => token switch
    {
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "``" or "''" => "\"",
        "--" => "–",
        _ => token,
    };
}
