using System.Collections.Immutable;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>Words of one quotation and what stands in their place in the other.</summary>
/// <param name="Left">The first word and the word after the last, on the left.</param>
/// <param name="Right">The same on the right.</param>
internal readonly record struct QuoteChange((int First, int End) Left, (int First, int End) Right)
{
    public int LeftLength => Left.End - Left.First;

    public int RightLength => Right.End - Right.First;
}

/// <summary>Two quoted sentences laid side by side, word by word, between the first and the last word that they share.</summary>
internal sealed class QuoteAlignment
{
    private readonly ImmutableArray<QuoteWord> left;
    private readonly ImmutableArray<QuoteWord> right;

    private QuoteAlignment(ImmutableArray<QuoteWord> left, ImmutableArray<QuoteWord> right)
    {
        this.left = left;
        this.right = right;
        Changes = Compare();
    }

    /// <summary>How many words they share, in order.</summary>
    public int Shared { get; private set; }

    /// <summary>How many words that carry matter they share.</summary>
    public int SharedContent { get; private set; }

    /// <summary>Where they differ between the first and the last shared word, and at either end where both have a word or two of their own.</summary>
    public ImmutableArray<QuoteChange> Changes { get; }

    /// <summary>The words between the first and the last shared one, of the side that has more of them.</summary>
    public int Window { get; private set; }

    /// <summary>Whether at neither end both have words of their own.</summary>
    public bool AgreesAtEnds => Changes.All(change => (change.Left.First > 0 || change.Right.First > 0) && (change.Left.End < left.Length || change.Right.End < right.Length));

    /// <summary>Whether one has all that the other has in its place and a word or two more, in a sentence of some length: a speaker who repeats himself replaces words.</summary>
    public bool IsAddition => Shared >= 8 && !Diverges && Changes.All(change => change is { LeftLength: 0, RightLength: < 3 } or { RightLength: 0, LeftLength: < 3 });

    /// <summary>The share of the shorter side's words that the other side has: near one where that is the other cut short.</summary>
    public double Cover => Math.Min(left.Length, right.Length) is var shorter and > 0 ? (double)Shared / shorter : 0;

    /// <summary>Whether both begin, or both end, with several words of their own: then they are two sentences, and neither is the other cut short.</summary>
    public bool Diverges { get; private set; }

    public static QuoteAlignment Of(Occurrence left, Occurrence right) => new(left.Words, right.Words);

    private ImmutableArray<QuoteChange> Compare()
    {
        var changes = ImmutableArray.CreateBuilder<QuoteChange>();
        (int I, int J) next = (0, 0);
        (int I, int J) first = (-1, -1);
        List<(int I, int J)> pairs = [.. Pairs()];
        (int begin, int end) = Held(pairs);
        for (int k = begin; k < end; k++)
        {
            (int i, int j) = pairs[k];
            if (first.I < 0)
            {
                first = (i, j);
                Diverges |= i > 0 && j > 0 && i + j > 3;
                if (i > 0 && j > 0)
                {
                    changes.Add(new((0, i), (0, j)));
                }
            }
            else if (i > next.I || j > next.J)
            {
                changes.Add(new((next.I, i), (next.J, j)));
            }

            Shared++;
            SharedContent += FunctionForms.IsContent(left[i].Form) ? 1 : 0;
            next = (i + 1, j + 1);
        }

        Window = first.I < 0 ? 0 : Math.Max(next.I - first.I, next.J - first.J);
        int restLeft = left.Length - next.I;
        int restRight = right.Length - next.J;
        if (restLeft > 0 && restRight > 0)
        {
            Diverges |= restLeft > 2 || restRight > 2;
            changes.Add(new((next.I, left.Length), (next.J, right.Length)));
        }

        return changes.ToImmutable();
    }

    // A shared pronoun behind words that differ on both sides shows nothing: "every right to choose what they …", "every right to be angry, but they …".
    private (int Begin, int End) Held(List<(int I, int J)> pairs)
    {
        int end = pairs.Count;
        for (int k = end - 1; k > 0 && !IsContent(pairs[k]); k--)
        {
            if (IsRewritten(pairs[k - 1], pairs[k]))
            {
                end = k;
            }
        }

        int begin = 0;
        for (int k = 0; k < end - 1 && !IsContent(pairs[k]); k++)
        {
            if (IsRewritten(pairs[k], pairs[k + 1]))
            {
                begin = k + 1;
            }
        }

        return (begin, end);
    }

    // Words of their own on both sides, and more than a word or two.
    private static bool IsRewritten((int I, int J) before, (int I, int J) after) =>
        after.I - before.I > 1 && after.J - before.J > 1 && after.I - before.I + after.J - before.J > 5;

    private bool IsContent((int I, int J) pair) => FunctionForms.IsContent(left[pair.I].Form);

    // The longest common subsequence.
    private IEnumerable<(int I, int J)> Pairs()
    {
        int[,] common = new int[left.Length + 1, right.Length + 1];
        for (int i = left.Length - 1; i >= 0; i--)
        {
            for (int j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = Same(i, j) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (Same(i, j))
            {
                yield return (i++, j++);
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private bool Same(int i, int j) => !left[i].IsGap
        && (string.Equals(left[i].Form, right[j].Form, StringComparison.Ordinal) || IsShort(left[i].Form, right[j].Form) || IsShort(right[j].Form, left[i].Form));

    private static bool IsShort(string clitic, string full) => clitic is QuoteWords.Clitic && full is "is" or "has";
}
