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
        if (context.Graph.Stories[copy.Left] != context.Graph.Stories[copy.Right])
        {
            return;
        }

        ExtractedArticle left = context.Graph.Articles[copy.Left];
        ExtractedArticle right = context.Graph.Articles[copy.Right];
        var reported = new HashSet<(string, string)>();
        foreach (AlignedSentences pair in copy.Sentences.Where(pair => pair.Similarity >= (copy.IsWhole ? LeastSimilarity : LeastPassageSimilarity)))
        {
            foreach (NameChange change in NameChanges.In(left, right, pair))
            {
                if (pair.Similarity < LeastSimilarityWithOtherNumbers && !Numbers(left, pair.Left, change.Left).SequenceEqual(Numbers(right, pair.Right, change.Right), StringComparer.Ordinal))
                {
                    continue;
                }

                string leftName = left.TextOf(change.Left);
                string rightName = right.TextOf(change.Right);
                if (reported.Add((leftName.ToLowerInvariant(), rightName.ToLowerInvariant())))
                {
                    context.Report(Make(left, right, change, leftName, rightName, copy.IsWhole, context));
                }
            }
        }
    }

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

    private Finding Make(ExtractedArticle left, ExtractedArticle right, NameChange change, string leftName, string rightName, bool isWhole, RuleContext context) =>
        new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"The same passage has “{leftName}” in {left.Article.Id} and “{rightName}” in {right.Article.Id}.",
            [RuleContext.Side(left, change.Left, leftName), RuleContext.Side(right, change.Right, rightName)])
        {
            Subject = leftName,
            Attribute = "name",
            Confidence = isWhole ? CertaintyInWholeCopy : CertaintyInPassage,
            Fixes = [new(right.Article.Id, change.Right, leftName), new(left.Article.Id, change.Left, rightName)],
        };
}
