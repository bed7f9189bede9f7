using FactCheck.Articles;

namespace FactCheck.Graph;

/// <summary>A stretch of words of one sentence and what stands in its place in the other; either may be empty, but not both.</summary>
/// <param name="Left">The first word and the word after the last, in the left sentence.</param>
/// <param name="Right">The same in the right sentence.</param>
internal readonly record struct WordHunk((int First, int End) Left, (int First, int End) Right);

/// <summary>Where two sentences that stand in the same place of a copied passage differ, word by word (longest common subsequence).</summary>
internal sealed class WordDifference
{
    /// <summary>The table grows with the product of the lengths; longer sentences are compared in their first words.</summary>
    private const int MostWords = 160;

    private readonly List<(ulong Hash, TextSpan Span)> left;
    private readonly List<(ulong Hash, TextSpan Span)> right;

    private WordDifference(List<(ulong Hash, TextSpan Span)> left, List<(ulong Hash, TextSpan Span)> right)
    {
        this.left = left;
        this.right = right;
        Hunks = [.. Compare()];
    }

    /// <summary>Where they differ, in order.</summary>
    public IReadOnlyList<WordHunk> Hunks { get; }

    /// <summary>The spans of the words of the left sentence.</summary>
    public IReadOnlyList<TextSpan> LeftWords => field ??= [.. left.Select(word => word.Span)];

    /// <summary>The spans of the words of the right sentence.</summary>
    public IReadOnlyList<TextSpan> RightWords => field ??= [.. right.Select(word => word.Span)];

    /// <summary>Compares <paramref name="leftSpan"/> of one text with <paramref name="rightSpan"/> of another.</summary>
    public static WordDifference Of(string leftText, TextSpan leftSpan, string rightText, TextSpan rightSpan) =>
        new([.. WordHashes.Of(leftText, leftSpan).Take(MostWords)], [.. WordHashes.Of(rightText, rightSpan).Take(MostWords)]);

    private IEnumerable<WordHunk> Compare()
    {
        int[,] common = Table();
        int i = 0;
        int j = 0;
        while (i < left.Count || j < right.Count)
        {
            int startLeft = i;
            int startRight = j;
            while ((i < left.Count || j < right.Count) && !(i < left.Count && j < right.Count && left[i].Hash == right[j].Hash))
            {
                bool skipLeft = j == right.Count || (i < left.Count && common[i + 1, j] >= common[i, j + 1]);
                i += skipLeft ? 1 : 0;
                j += skipLeft ? 0 : 1;
            }

            if (i > startLeft || j > startRight)
            {
                yield return new((startLeft, i), (startRight, j));
            }

            i++;
            j++;
        }
    }

    private int[,] Table()
    {
        int[,] common = new int[left.Count + 1, right.Count + 1];
        for (int i = left.Count - 1; i >= 0; i--)
        {
            for (int j = right.Count - 1; j >= 0; j--)
            {
                common[i, j] = left[i].Hash == right[j].Hash ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
