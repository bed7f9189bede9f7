using System.Text;

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
        bool glue = true;
        foreach (string word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!glue && !GluedToTheLeft.Contains(word))
            {
                text.Append(' ');
            }

            text.Append(word switch { "``" or "''" => "\"", _ => word });
            glue = GluedToTheRight.Contains(word);
        }

        return text.ToString();
    }
}
