using System.Globalization;
using System.Text;

namespace FactCheck.Cli.Views;

/// <summary>
/// Makes text from articles and file names harmless for a terminal: no control characters (which could move the cursor or forge output), no marks that
/// change the direction of text, and on one line.
/// </summary>
internal static class SafeText
{
    /// <summary>The text with white space as single spaces and each harmful character as U+FFFD.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                safe.Append(IsHarmful(character) ? '\uFFFD' : character);
            }
            else if (safe.Length > 0 && safe[^1] != ' ')
            {
                safe.Append(' ');
            }
        }

        return safe.ToString().TrimEnd();
    }

    /// <summary>As <see cref="OneLine"/>, with a space kept at either end where there is white space: for parts of a line.</summary>
    public static string Part(ReadOnlySpan<char> text)
    {
        string core = OneLine(text);
        if (core.Length == 0)
        {
            return text.IsEmpty ? "" : " ";
        }

        return (char.IsWhiteSpace(text[0]) ? " " : "") + core + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    private static bool IsHarmful(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
