using FactCheck.Articles;

namespace FactCheck.Evaluation.Input;

/// <summary>Turns offsets in code points, which the data counts in, into offsets in UTF-16 code units.</summary>
internal sealed class CodePoints
{
    private readonly List<int> beyond = [];
    private readonly int length;

    public CodePoints(string text)
    {
        length = text.Length;
        int point = 0;
        for (int unit = 0; unit < text.Length; unit++, point++)
        {
            if (char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length && char.IsLowSurrogate(text[unit + 1]))
            {
                beyond.Add(point);
                unit++;
            }
        }
    }

    /// <summary>The code unit at which code point <paramref name="point"/> begins; at most the length of the text.</summary>
    public int ToUtf16(int point)
    {
        int index = beyond.BinarySearch(point);
        return Math.Min(length, point + (index < 0 ? ~index : index));
    }

    /// <summary>The span of UTF-16 code units.</summary>
    public TextSpan Span(int start, int end) => new(ToUtf16(start), ToUtf16(Math.Max(start, end)));
}
