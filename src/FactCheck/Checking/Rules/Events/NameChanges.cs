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
            else if (Coined(left, right, difference, hunk) is { } coined)
            {
                yield return coined;
            }
        }
    }

    /// <summary>A name of common words of which the last one was changed: "the alliance of the faithful", "axis of evil".</summary>
    private static NameChange? Coined(ExtractedArticle left, ExtractedArticle right, WordDifference difference, WordHunk hunk)
    {
        if (hunk.Left.End != hunk.Left.First + 1 || hunk.Right.End != hunk.Right.First + 1
            || HeadOfCoined(left, difference.LeftWords, hunk.Left.First) is not { } own || HeadOfCoined(right, difference.RightWords, hunk.Right.First) is not { } other)
        {
            return null;
        }

        string before = Text(left, difference.LeftWords, hunk.Left);
        string after = Text(right, difference.RightWords, hunk.Right);
        var change = new NameChange(own.Union(difference.LeftWords[hunk.Left.First]), other.Union(difference.RightWords[hunk.Right.First]), EntityKind.Organisation);
        bool isSameHead = string.Equals(left.TextOf(own), right.TextOf(other), StringComparison.OrdinalIgnoreCase);
        return isSameHead && NameReplacement.IsAnotherName(before, after, EntityKind.Organisation) ? change : null;
    }

    private static TextSpan? HeadOfCoined(ExtractedArticle article, IReadOnlyList<TextSpan> words, int last)
    {
        int of = last > 0 && article.TextOf(words[last - 1]) is "the" ? last - 2 : last - 1;
        return of > 0 && article.TextOf(words[of]) is "of" && article.TextOf(words[of - 1]).ToLowerInvariant() is "alliance" or "axis" or "club" or "coalition" or "league" or "party"
            ? words[of - 1]
            : null;
    }

    /// <summary>The change of a name of <paramref name="named"/> that <paramref name="hunk"/> is a part of.</summary>
    private static NameChange? Change(ExtractedArticle named, ExtractedArticle other, WordDifference difference, WordHunk hunk, bool mirrored = false)
    {
        ((int First, int End) own, (int First, int End) counterpart) = mirrored ? (hunk.Right, hunk.Left) : (hunk.Left, hunk.Right);
        (IReadOnlyList<TextSpan> ownWords, IReadOnlyList<TextSpan> otherWords) = mirrored
            ? (difference.RightWords, difference.LeftWords)
            : (difference.LeftWords, difference.RightWords);
        if (own.End == own.First || counterpart.End == counterpart.First || NameAround(named, ownWords[own.First], ownWords[own.End - 1]) is not { } name)
        {
            return null;
        }

        if (InsideName(ref own, ref counterpart, ownWords, name.Span))
        {
            int first = counterpart.First - CountWords(ownWords, name.Span.Start, ownWords[own.First].Start);
            int end = counterpart.End + CountWords(ownWords, ownWords[own.End - 1].End, name.Span.End);
            if (first >= 0 && end <= otherWords.Count && IsOneName(other.TextOf(new(otherWords[first].Start, otherWords[end - 1].End)), named.TextOf(name.Span))
                && NameReplacement.IsAnotherName(Text(named, ownWords, own), Text(other, otherWords, counterpart), name.Kind))
            {
                return new(name.Span, new(otherWords[first].Start, otherWords[end - 1].End), name.Kind);
            }
        }

        return null;
    }

    /// <summary>
    /// Cuts both sides of a hunk to what lies inside the name. Words replaced one for one are cut word by word; a hunk of unequal sides must lie inside as a whole, and
    /// a part of the name must be left that is the same in both.
    /// </summary>
    private static bool InsideName(ref (int First, int End) own, ref (int First, int End) counterpart, IReadOnlyList<TextSpan> words, TextSpan name)
    {
        if (own.End - own.First == counterpart.End - counterpart.First)
        {
            while (own.First < own.End && words[own.First].Start < name.Start)
            {
                own.First++;
                counterpart.First++;
            }

            while (own.End > own.First && words[own.End - 1].End > name.End)
            {
                own.End--;
                counterpart.End--;
            }
        }

        int inside = CountWords(words, name.Start, name.End);
        return own.End > own.First
            && words[own.First].Start >= name.Start
            && words[own.End - 1].End <= name.End
            && own.End - own.First < inside
            && Math.Abs(own.End - own.First - (counterpart.End - counterpart.First)) <= MostWordsMore;
    }

    /// <summary>Whether no border stands inside the counterpart that the name does not have: "Harrow News" against "Reyes, Harrow Press".</summary>
    private static bool IsOneName(string counterpart, string name) => !counterpart.Any(c => c is ',' or ';' or ':' or '(' or ')' or '/' && !name.Contains(c, StringComparison.Ordinal));

    private static string Text(ExtractedArticle article, IReadOnlyList<TextSpan> words, (int First, int End) range) =>
        article.TextOf(new(words[range.First].Start, words[range.End - 1].End));

    private static NameMention? NameAround(ExtractedArticle article, TextSpan first, TextSpan last)
    {
        foreach (NameMention name in article.Names)
        {
            if (name.Span.Start >= last.End)
            {
                break;
            }

            if (name.Form is NameForm.Name or NameForm.Metonym
                && name.Kind != EntityKind.Group
                && (name.Span.Contains(first) || name.Span.Contains(last)))
            {
                return name;
            }
        }

        return null;
    }

    private static int CountWords(IReadOnlyList<TextSpan> words, int start, int end) => words.Count(word => word.Start >= start && word.End <= end);
}
