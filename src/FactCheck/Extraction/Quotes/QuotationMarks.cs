using System.Collections.Immutable;

using FactCheck.Articles;

namespace FactCheck.Extraction.Quotes;

/// <summary>
/// Pairs quotation marks. A stretch never leaves its paragraph: one without a closing mark ends with it, and the next paragraph carries it on only
/// where that opens anew or closes first. Works on characters, so that it does not depend on how the text was cut into tokens. Linear in the text.
/// </summary>
internal static class QuotationMarks
{
    private const int MaxDepth = 4;

    // Without a mark of its own, a paragraph is taken into an open quotation only when it closes that, and only so many in a row.
    private const int MaxUnmarked = 3;

    /// <summary>The stretches between quotation marks, in order of their start, outer before inner.</summary>
    public static ImmutableArray<QuotedStretch> Pair(string text)
    {
        if (text.AsSpan().IndexOfAny(MarkScanner.Characters) < 0)
        {
            return [];
        }

        var found = new List<QuotedStretch>();
        var marks = new List<Mark>();
        bool carried = false;
        int unmarked = 0;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            if (!IsBlank(text, start, end))
            {
                marks.Clear();
                MarkScanner.Scan(text, start, end, marks);
                if (marks.Count == 0 && !carried)
                {
                    start = end + 1;
                    continue;
                }

                unmarked = carried && !OpensFirst(marks) ? unmarked + 1 : 0;
                carried = new Paragraph(text, start, end, marks, found).Pair(carried && unmarked <= MaxUnmarked);
            }

            start = end + 1;
        }

        found.Sort(static (left, right) => left.Outer.Start != right.Outer.Start
            ? left.Outer.Start.CompareTo(right.Outer.Start)
            : right.Outer.End.CompareTo(left.Outer.End));
        return [.. found];
    }

    /// <summary>The stretches that stand in no other, in order.</summary>
    public static ImmutableArray<QuotedStretch> Outermost(string text)
    {
        ImmutableArray<QuotedStretch> all = Pair(text);
        return all.Length == 0 ? all : all.RemoveAll(static stretch => stretch.Depth > 0);
    }

    private static bool OpensFirst(List<Mark> marks) => marks.Exists(mark => !mark.IsSingle) && marks.Find(mark => !mark.IsSingle).Role == MarkRole.Opens;

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    /// <summary>One paragraph and the marks that are open in it.</summary>
    private sealed class Paragraph(string text, int start, int end, List<Mark> marks, List<QuotedStretch> found)
    {
        private readonly List<Open> open = [];

        private readonly record struct Open(int Offset, int Inner, bool IsSingle, bool Continues);

        /// <summary>Pairs the marks and returns whether a double mark is still open at the end.</summary>
        public bool Pair(bool carried)
        {
            Begin(carried);
            for (int i = 0; i < marks.Count; i++)
            {
                Mark mark = marks[i];
                if (mark.IsSingle)
                {
                    PairSingle(i);
                }
                else if (mark.Role == MarkRole.Closes || (mark.Role == MarkRole.Either && IsDoubleOpen))
                {
                    CloseDouble(mark);
                }
                else
                {
                    OpenDouble(i);
                }
            }

            return Finish();
        }

        private bool IsDoubleOpen => open.Exists(item => !item.IsSingle);

        private void Begin(bool carried)
        {
            Mark first = marks.Find(mark => !mark.IsSingle);
            if (carried && first.Length > 0 && first.Role == MarkRole.Closes)
            {
                // The paragraph before left a quotation open and this one closes it without opening anew.
                open.Add(new(start, start, IsSingle: false, Continues: true));
            }
            else if (carried && first.Length > 0 && text.AsSpan(start, first.Offset - start).IsWhiteSpace())
            {
                open.Add(new(first.Offset, first.End, IsSingle: false, Continues: true));
                marks.RemoveRange(0, marks.IndexOf(first) + 1);
            }
        }

        private void OpenDouble(int i)
        {
            Mark mark = marks[i];
            if (open.Count > 0 && !open[^1].IsSingle && !IsNested(i))
            {
                // The mark that should have closed the last quotation is missing.
                Close(open.Count - 1, mark.Offset, mark.Offset, closed: false);
            }

            if (open.Count < MaxDepth)
            {
                open.Add(new(mark.Offset, mark.End, IsSingle: false, Continues: false));
            }
        }

        // Two closing marks before the next opening one: the new pair stands inside the open one.
        private bool IsNested(int i)
        {
            int closing = 0;
            for (int k = i + 1; k < marks.Count && k < i + 16; k++)
            {
                if (marks[k].IsSingle)
                {
                    continue;
                }

                if (marks[k].Role != MarkRole.Closes)
                {
                    return false;
                }

                closing++;
                if (closing == 2)
                {
                    return true;
                }
            }

            return false;
        }

        private void CloseDouble(Mark mark)
        {
            int last = open.FindLastIndex(item => !item.IsSingle);
            if (last >= 0)
            {
                // A single mark left open inside was an apostrophe.
                open.RemoveRange(last + 1, open.Count - last - 1);
                Close(last, mark.Offset, mark.End, closed: true);
            }
        }

        private void PairSingle(int i)
        {
            Mark mark = marks[i];
            if (mark.Role == MarkRole.Opens)
            {
                bool inSingle = open.Count > 0 && open[^1].IsSingle;
                if (!inSingle && open.Count < MaxDepth && ClosesLater(i))
                {
                    open.Add(new(mark.Offset, mark.End, IsSingle: true, Continues: false));
                }

                return;
            }

            if (open.Count > 0 && open[^1].IsSingle && !(mark.MayBePossessive && ClosesLater(i)))
            {
                Close(open.Count - 1, mark.Offset, mark.End, closed: true);
            }
        }

        // Whether a mark that is no possessive closes a single quotation before the next one opens. The marks in between are few.
        private bool ClosesLater(int i)
        {
            bool opening = marks[i].Role == MarkRole.Opens;
            for (int k = i + 1; k < marks.Count && k < i + 32; k++)
            {
                if (!marks[k].IsSingle)
                {
                    continue;
                }

                if (marks[k].Role == MarkRole.Opens)
                {
                    return false;
                }

                if (!marks[k].MayBePossessive)
                {
                    return true;
                }

                if (opening && marks[k].Offset - marks[i].Offset < 80)
                {
                    // 'a school for boys' and the like: short, and nothing better follows.
                    return true;
                }
            }

            return false;
        }

        private bool Finish()
        {
            bool unclosed = false;
            while (open.Count > 0)
            {
                if (!open[^1].IsSingle)
                {
                    unclosed = true;
                    Close(open.Count - 1, end, end, closed: false);
                }
                else
                {
                    open.RemoveAt(open.Count - 1);
                }
            }

            return unclosed;
        }

        private void Close(int item, int innerEnd, int outerEnd, bool closed)
        {
            Open opened = open[item];
            open.RemoveRange(item, open.Count - item);
            int first = opened.Inner;
            while (first < innerEnd && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            int last = innerEnd;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            if (last > first)
            {
                found.Add(new(new(opened.Offset, closed ? outerEnd : last), new(first, last)) { Depth = item, IsClosed = closed, Continues = opened.Continues });
            }
        }
    }
}
