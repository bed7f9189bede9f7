using System.Text;

using FactCheck.Articles;

namespace FactCheck.Evaluation.Guard;

/// <summary>Writes a sentence that came as words with spaces between them as a newspaper would.</summary>
internal static class Untokenized
{
    private static readonly HashSet<string> GluedToTheLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        ",", ".", ";", ":", "!", "?", ")", "]", "%", "''", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m",
    };

    private static readonly HashSet<string> GluedToTheRight = new(StringComparer.Ordinal) { "(", "[", "$", "``", "£", "€" };

    public static string Join(string sentence)
    {
        var text = new StringBuilder(sentence.Length);
        Append(sentence, text, []);
        return text.ToString();
    }

    /// <summary>Appends a sentence to <paramref name="text"/> and the span of each of its words to <paramref name="words"/>.</summary>
    public static void Append(string sentence, StringBuilder text, List<TextSpan> words)
    {
        bool glue = true;
        foreach (string word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!glue && !GluedToTheLeft.Contains(word))
            {
                text.Append(' ');
            }

            int start = text.Length;
            text.Append(word switch { "``" or "''" => "\"", _ => word });
            words.Add(new(start, text.Length));
            glue = GluedToTheRight.Contains(word);
        }
    }
}
