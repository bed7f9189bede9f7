using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>A name in one sentence and what stands in its place in the copy.</summary>
internal readonly record struct NameChange(TextSpan Left, TextSpan Right, EntityKind Kind);

/// <summary>
/// Finds the names of which a part was changed in a copied sentence: some of the name's words are the same in both, others were replaced by about as many.
/// </summary>
internal static class NameChanges
{
    /// <summary>A replacement longer than the replaced words by more than this is another construction.</summary>
    private const int MostWordsMore = 2;

    public static IEnumerable<NameChange> In(ExtractedArticle left, ExtractedArticle right, AlignedSentences pair)
    {
        WordDifference difference = WordDifference.Of(left.Article.Text, pair.Left, right.Article.Text, pair.Right);
        foreach (WordHunk hunk in difference.Hunks)
        {
            if (Change(left, right, difference, hunk) is { } change)
            {
                yield return change;
            }
            else if (Change(right, left, difference, hunk, mirrored: true) is { } mirrored)
            {
                yield return new(mirrored.Right, mirrored.Left, mirrored.Kind);
            }
        }
    }

    /// <summary>The change of a name of <paramref name="named"/> that <paramref name="hunk"/> is a part of.</summary>
    private static NameChange? Change(ExtractedArticle named, ExtractedArticle other, WordDifference difference, WordHunk hunk, bool mirrored = false)
    {
        ((int First, int End) own, (int First, int End) counterpart) = mirrored ? (hunk.Right, hunk.Left) : (hunk.Left, hunk.Right);
        (IReadOnlyList<TextSpan> ownWords, IReadOnlyList<TextSpan> otherWords) = mirrored
            ? (difference.RightWords, difference.LeftWords)
            : (difference.LeftWords, difference.RightWords);
        int ownLength = own.End - own.First;
        int otherLength = counterpart.End - counterpart.First;
        if (ownLength == 0 || otherLength == 0 || Math.Abs(ownLength - otherLength) > MostWordsMore)
        {
            return null;
        }

        var changed = new TextSpan(ownWords[own.First].Start, ownWords[own.End - 1].End);
        if (NameAround(named, changed) is not { } name || name.Span == changed)
        {
            return null;
        }

        int before = CountWords(ownWords, name.Span.Start, changed.Start);
        int after = CountWords(ownWords, changed.End, name.Span.End);
        int first = counterpart.First - before;
        int end = counterpart.End + after;
        if (first < 0 || end > otherWords.Count)
        {
            return null;
        }

        var span = new TextSpan(otherWords[first].Start, otherWords[end - 1].End);
        return NameReplacement.IsAnotherName(named.TextOf(changed), other.TextOf(new(otherWords[counterpart.First].Start, otherWords[counterpart.End - 1].End)), name.Kind)
            ? new(name.Span, span, name.Kind)
            : null;
    }

    private static NameMention? NameAround(ExtractedArticle article, TextSpan span)
    {
        foreach (NameMention name in article.Names)
        {
            if (name.Span.Start > span.Start)
            {
                break;
            }

            if (name.Form is NameForm.Name or NameForm.Metonym && name.Kind != EntityKind.Group && name.Span.Contains(span))
            {
                return name;
            }
        }

        return null;
    }

    private static int CountWords(IReadOnlyList<TextSpan> words, int start, int end) => words.Count(word => word.Start >= start && word.End <= end);
}
