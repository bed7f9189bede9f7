using FactCheck.Checking;

using Spectre.Console;

namespace FactCheck.Cli.Views;

/// <summary>A side's sentence with its words marked, shortened around them when it is long.</summary>
internal static class MarkedSentence
{
    private const int Reach = 160;

    public static Run[] Of(FindingSide side, bool color, Style mark)
    {
        string sentence = side.Sentence;
        int start = side.Span.Start - side.SentenceSpan.Start;
        int end = start + side.Span.Length;
        if (start < 0 || end > sentence.Length)
        {
            return [Marked(side.Text, color, mark)];
        }

        int from = start <= Reach ? 0 : WordStart(sentence, start - Reach);
        int to = sentence.Length - end <= Reach ? sentence.Length : WordEnd(sentence, end + Reach);
        return
        [
            new((from > 0 ? "… " : "") + SafeText.Part(sentence.AsSpan(from, start - from)).TrimStart()),
            Marked(sentence.AsSpan(start, end - start), color, mark),
            new(SafeText.Part(sentence.AsSpan(end, to - end)).TrimEnd() + (to < sentence.Length ? " …" : "")),
        ];
    }

    private static Run Marked(ReadOnlySpan<char> words, bool color, Style mark)
    {
        string shown = SafeText.OneLine(words.Length <= 4 * Reach ? words : words[..(4 * Reach)]) + (words.Length <= 4 * Reach ? "" : "…");
        return color ? new(shown, mark) : new($"[[{shown}]]");
    }

    private static int WordStart(string text, int at)
    {
        int space = text.AsSpan(at, Reach).IndexOf(' ');
        return space < 0 ? at : at + space + 1;
    }

    private static int WordEnd(string text, int at)
    {
        int space = text.AsSpan(at - Reach, Reach).LastIndexOf(' ');
        return space < 0 ? at : at - Reach + space;
    }
}
