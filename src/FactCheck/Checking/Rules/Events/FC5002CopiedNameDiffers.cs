using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when two copies of one passage name an organisation, place or person in two ways: "Royal Danish Military Academy" against "Royal Danish Navy
/// Academy". Stays silent when a name is only shortened or lengthened, abbreviated, or spelt by another transliteration.
/// </summary>
public sealed class FC5002CopiedNameDiffers : CopyRule
{
    private const int LongestDays = 60;
    private const double CertaintyInWholeCopy = 0.9;
    private const double CertaintyInPassage = 0.75;

    /// <summary>In articles that are not copies as a whole, only sentences this much alike are copies.</summary>
    private const double LeastPassageSimilarity = 0.7;
    private const double LeastSimilarity = 0.5;

    /// <summary>Sentences whose numbers differ too are told of two things of one kind, unless they are this much alike.</summary>
    private const double LeastSimilarityWithOtherNumbers = 0.8;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5002", "A name changed in a copied passage", "events", Severity.Warning)
    {
        Description =
            "Two articles carry the same passage, and the name of an organisation, place or person in it differs: one of the two was garbled on the way. "
            + "Stays silent when the name is only shortened, lengthened or abbreviated, or spelt by another transliteration, and when too little of the passage is the same.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } = FC5002Examples.All;

    /// <inheritdoc/>
    public override void Check(ArticleCopy copy, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(copy);
        ArgumentNullException.ThrowIfNull(context);
        ExtractedArticle left = context.Graph.Articles[copy.Left];
        ExtractedArticle right = context.Graph.Articles[copy.Right];

        // What every report of a newsroom ends with is the same for another hospital a year later.
        if (context.Graph.Stories[copy.Left] != context.Graph.Stories[copy.Right] || ArticleDates.DaysApart(left.Published, right.Published) is > LongestDays)
        {
            return;
        }

        double least = copy.IsWhole ? LeastSimilarity : LeastPassageSimilarity;
        IEnumerable<IGrouping<(string, string), (AlignedSentences Pair, NameChange Change)>> changes = copy.Sentences
            .SelectMany(pair => NameChanges.In(left, right, pair).Select(change => (pair, change)))
            .GroupBy(item => (left.TextOf(item.change.Left).ToLowerInvariant(), right.TextOf(item.change.Right).ToLowerInvariant()));

        // A change that is sure in one sentence is the same change wherever the passage has it again.
        foreach (IGrouping<(string, string), (AlignedSentences Pair, NameChange Change)> group in changes)
        {
            if (group.Any(item => item.Pair.Similarity >= least && HasSameNumbers(left, right, item.Pair, item.Change)))
            {
                context.Report(Make(left, right, [.. group.Select(item => item.Change)], copy.IsWhole, context));
            }
        }
    }

    private static bool HasSameNumbers(ExtractedArticle left, ExtractedArticle right, AlignedSentences pair, NameChange change) =>
        pair.Similarity >= LeastSimilarityWithOtherNumbers
        || Numbers(left, pair.Left, change.Left).SequenceEqual(Numbers(right, pair.Right, change.Right), StringComparer.Ordinal);

    // The digits of a sentence outside the name, number by number.
    private static IEnumerable<string> Numbers(ExtractedArticle article, TextSpan sentence, TextSpan name)
    {
        string text = article.Article.Text;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            int start = i;
            while (i < sentence.End && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > start && !name.Overlaps(new(start, i)))
            {
                yield return text[start..i];
            }
        }
    }

    private Finding Make(ExtractedArticle left, ExtractedArticle right, ImmutableArray<NameChange> changes, bool isWhole, RuleContext context)
    {
        string leftName = left.TextOf(changes[0].Left);
        string rightName = right.TextOf(changes[0].Right);
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"The same passage has “{leftName}” in {left.Article.Id} and “{rightName}” in {right.Article.Id}.",
            [.. changes.SelectMany(change => new[] { RuleContext.Side(left, change.Left, leftName), RuleContext.Side(right, change.Right, rightName) })])
        {
            Subject = leftName,
            Attribute = "name",
            Confidence = isWhole ? CertaintyInWholeCopy : CertaintyInPassage,
            Fixes =
            [
                .. changes.Select(change => new SuggestedFix(right.Article.Id, change.Right, leftName)),
                .. changes.Select(change => new SuggestedFix(left.Article.Id, change.Left, rightName)),
            ],
        };
    }
}
