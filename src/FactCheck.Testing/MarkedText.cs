using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using FactCheck.Articles;

namespace FactCheck.Testing;

/// <summary>A span that a text marks.</summary>
/// <param name="Span">Where it stands in the text without markup.</param>
/// <param name="Rule">The rule that is named (<c>{|FC1002:…|}</c>), or <see langword="null"/> for the rule under test (<c>[|…|]</c>).</param>
public readonly record struct TextMark(TextSpan Span, string? Rule);

/// <summary>A text with marked spans. Marks may be nested and may touch, but not cross. Immutable.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Marks">The marks, by span; the outer of two that begin together comes last.</param>
public sealed record MarkedText(string Text, ImmutableArray<TextMark> Marks)
{
    /// <summary>Reads <c>[|…|]</c> and <c>{|ID:…|}</c>.</summary>
    /// <exception cref="FormatException">A mark is not closed, not opened, empty or without its id.</exception>
    public static MarkedText Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new StringBuilder(marked.Length);
        var marks = new List<TextMark>();
        var open = new Stack<(int Start, string? Rule, int At, char Kind)>();
        for (int at = 0; at < marked.Length;)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(at);
            if (rest.StartsWith("[|"))
            {
                open.Push((text.Length, null, at, '['));
                at += 2;
            }
            else if (rest.StartsWith("{|"))
            {
                string id = IdAt(marked, at);
                open.Push((text.Length, id, at, '{'));
                at += 3 + id.Length;
            }
            else if (rest.StartsWith("|]") || rest.StartsWith("|}"))
            {
                marks.Add(Close(open, text.Length, marked, at));
                at += 2;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }

        if (open.TryPeek(out (int Start, string? Rule, int At, char Kind) left))
        {
            throw Fault(marked, left.At, $"'{left.Kind}|' is never closed");
        }

        return new(text.ToString(), [.. marks.OrderBy(mark => mark.Span).ThenBy(mark => mark.Rule, StringComparer.Ordinal)]);
    }

    /// <summary>The text with its marks written into it: what <see cref="Parse"/> reads. Of marks that cross, the later one is left out.</summary>
    public override string ToString()
    {
        var opening = new SortedDictionary<int, string>();
        var closing = new SortedDictionary<int, string>();
        foreach (TextMark mark in WithoutCrossing())
        {
            // Outer marks come first: their opening goes left of the inner ones', their closing right of them.
            opening[mark.Span.Start] = opening.GetValueOrDefault(mark.Span.Start, "") + (mark.Rule is null ? "[|" : $"{{|{mark.Rule}:");
            closing[mark.Span.End] = (mark.Rule is null ? "|]" : "|}") + closing.GetValueOrDefault(mark.Span.End, "");
        }

        var marked = new StringBuilder(Text.Length + 16);
        int done = 0;
        foreach (int at in opening.Keys.Concat(closing.Keys).Distinct().Order())
        {
            marked.Append(Text, done, at - done).Append(closing.GetValueOrDefault(at, "")).Append(opening.GetValueOrDefault(at, ""));
            done = at;
        }

        return marked.Append(Text, done, Text.Length - done).ToString();
    }

    private List<TextMark> WithoutCrossing()
    {
        var kept = new List<TextMark>();
        foreach (TextMark mark in Marks.Distinct().OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End))
        {
            bool crosses = kept.Exists(other => other.Span.Overlaps(mark.Span) && !other.Span.Contains(mark.Span));
            if (!crosses && !mark.Span.IsEmpty)
            {
                kept.Add(mark);
            }
        }

        return kept;
    }

    private static string IdAt(string marked, int at)
    {
        int colon = marked.IndexOf(':', at);
        ReadOnlySpan<char> id = colon < 0 ? default : marked.AsSpan(at + 2, colon - at - 2);
        bool isId = !id.IsEmpty;
        foreach (char character in id)
        {
            isId &= char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
        }

        return isId ? id.ToString() : throw Fault(marked, at, "'{|' needs the id of a rule and a colon, as in '{|FC1002:March 17|}'");
    }

    private static TextMark Close(Stack<(int Start, string? Rule, int At, char Kind)> open, int end, string marked, int at)
    {
        char kind = marked[at + 1] == ']' ? '[' : '{';
        if (!open.TryPop(out (int Start, string? Rule, int At, char Kind) begun))
        {
            throw Fault(marked, at, $"'|{marked[at + 1]}' closes nothing");
        }

        if (begun.Kind != kind)
        {
            throw Fault(marked, at, $"'|{marked[at + 1]}' closes a mark that '{begun.Kind}|' opened; marks may be nested but not cross");
        }

        return begun.Start < end
            ? new(new(begun.Start, end), begun.Rule)
            : throw Fault(marked, begun.At, "the mark is empty");
    }

    private static FormatException Fault(string marked, int at, string what)
    {
        int from = Math.Max(0, at - 20);
        string around = marked[from..Math.Min(marked.Length, at + 30)].ReplaceLineEndings(" ");
        return new FormatException(string.Create(CultureInfo.InvariantCulture, $"The markup is wrong at character {at}: {what}. There: …{around}…"));
    }
}
