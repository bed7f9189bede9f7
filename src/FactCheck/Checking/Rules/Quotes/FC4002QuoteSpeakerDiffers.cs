using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>
/// Fires when articles of one story put the same quoted sentence into the mouths of two persons, both named where they are quoted. Stays silent when
/// a speaker is unknown, an organisation or named by pronoun or description only, when the names share a word, when somebody reads or repeats another's
/// words, and when an article knows both speakers.
/// </summary>
public sealed class FC4002QuoteSpeakerDiffers : GraphRule
{
    private const int LongestSide = 300;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC4002", "One quotation, two speakers", "quotes", Severity.Warning)
    {
        Description =
            "Two articles quote the same sentence and name two different persons as the speaker. Stays silent when a speaker is unknown, an organisation, or "
            + "repeats another's words.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "The wall in Westhaven was inspected by Carla Dunmore and Peter Voss. [|“The harbour wall will hold for another thirty years,” Carla Dunmore said|].",
            "The wall in Westhaven was inspected by Carla Dunmore and Peter Voss. [|“The harbour wall will hold for another thirty years,” Peter Voss said|]."),
        new(
            ExampleKind.Inconsistent,
            "The wall in Westhaven was inspected by Carla Dunmore and Peter Voss. [|Carla Dunmore said: “Nobody told us about the cracks in the northern gate.”|]",
            "The wall in Westhaven was inspected by Carla Dunmore and Peter Voss. [|\"Nobody told us about the cracks in the northern gate,\" said Peter Voss|]."),
        new(
            ExampleKind.Consistent,
            "“The harbour wall will hold for another thirty years,” Carla Dunmore said in Westhaven.",
            "“The harbour wall will hold for another thirty years,” Dunmore said in Westhaven."),
        new(
            ExampleKind.Consistent,
            "“The harbour wall will hold for another thirty years,” Carla Dunmore said in Westhaven.",
            "“The harbour wall will hold for another thirty years,” a spokesman for the Westhaven port said."),
        new(
            ExampleKind.Consistent,
            "“Our thoughts are with the families tonight,” Carla Dunmore said in Westhaven. “Our thoughts are with the families tonight,” Peter Voss said.",
            "“Our thoughts are with the families tonight,” Peter Voss said in Westhaven."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var speakers = new QuoteSpeakers(context.Graph);
        foreach (Wording wording in QuoteWordings.Of(context.Graph))
        {
            if (wording.Forms.Count(FunctionForms.IsContent) >= 3)
            {
                CheckWording(wording, context, speakers);
            }
        }
    }

    private void CheckWording(Wording wording, RuleContext context, QuoteSpeakers speakers)
    {
        var first = new List<Occurrence>();
        var reported = new HashSet<(int, int)>();
        foreach (Occurrence occurrence in wording.Occurrences)
        {
            if (!IsNamed(occurrence, context.Graph, speakers))
            {
                continue;
            }

            int same = first.FindIndex(other => speakers.Compare(other, occurrence) == SpeakerRelation.Same);
            if (same >= 0)
            {
                continue;
            }

            for (int i = 0; i < first.Count; i++)
            {
                if (AreOfOneStory(first[i], occurrence, context.Graph) && speakers.Compare(first[i], occurrence) == SpeakerRelation.Different && !OneArticleKnowsBoth(wording, first[i], occurrence, speakers)
                    && reported.Add((i, first.Count)))
                {
                    Report(first[i], occurrence, context, speakers);
                }
            }

            first.Add(occurrence);
            if (first.Count > 4)
            {
                return;
            }
        }
    }

    // "Our thoughts are with the families" is said after every disaster.
    private static bool AreOfOneStory(Occurrence a, Occurrence b, FactGraph graph) => graph.Stories[a.Article] == graph.Stories[b.Article];

    // The speaker is a person, named in the source, who speaks for himself.
    private static bool IsNamed(Occurrence occurrence, FactGraph graph, QuoteSpeakers speakers)
    {
        ExtractedArticle article = graph.Articles[occurrence.Article];
        QuoteMention quote = article.Quotes[occurrence.Quote];
        if (speakers.Of(occurrence) is not { Kind: EntityKind.Person } || quote.Source is not { } source || quote.Kind != AttributionKind.Statement || Repeats(article, quote))
        {
            return false;
        }

        return article.Names.Any(name => name.Entity == quote.Speaker && name.Form is NameForm.Name or NameForm.ShortName && source.Contains(name.Span));
    }

    // Somebody who quotes, cites, reads out, repeats or echoes gives another's words.
    private static bool Repeats(ExtractedArticle article, QuoteMention quote)
    {
        string cue = quote.Cue is { } words ? article.TextOf(words) : "";
        return cue.Contains("quot", StringComparison.OrdinalIgnoreCase) || cue.Contains("cit", StringComparison.OrdinalIgnoreCase)
            || cue.Contains("read", StringComparison.OrdinalIgnoreCase) || cue.Contains("repeat", StringComparison.OrdinalIgnoreCase)
            || cue.Contains("echo", StringComparison.OrdinalIgnoreCase) || cue.Contains("tweet", StringComparison.OrdinalIgnoreCase)
            || cue.Contains("recall", StringComparison.OrdinalIgnoreCase) || cue.Contains("recit", StringComparison.OrdinalIgnoreCase);
    }

    private static bool OneArticleKnowsBoth(Wording wording, Occurrence left, Occurrence right, QuoteSpeakers speakers) =>
        left.Article == right.Article
        || speakers.StandsBeside(left, right) || speakers.StandsBeside(right, left)
        || wording.Occurrences.Any(other =>
            (other.Article == left.Article && speakers.Compare(other, right) == SpeakerRelation.Same)
            || (other.Article == right.Article && speakers.Compare(other, left) == SpeakerRelation.Same));

    // The words and who says them; of a long quotation the sentence and its speaker when they stand near each other.
    private static TextSpan Whole(Occurrence occurrence, ExtractedArticle article)
    {
        QuoteMention quote = article.Quotes[occurrence.Quote];
        TextSpan near = quote.Source is { } source ? occurrence.Span.Union(source) : occurrence.Span;
        return quote.Span.Length <= LongestSide ? quote.Span : near.Length <= LongestSide ? near : occurrence.Span;
    }

    private void Report(Occurrence left, Occurrence right, RuleContext context, QuoteSpeakers speakers)
    {
        ExtractedArticle leftArticle = context.Graph.Articles[left.Article];
        ExtractedArticle rightArticle = context.Graph.Articles[right.Article];
        string leftName = speakers.Of(left)!.Name;
        string rightName = speakers.Of(right)!.Name;
        string words = leftArticle.TextOf(left.Span).ReplaceLineEndings(" ");
        words = words.Length > 80 ? words[..80] + "…" : words;
        context.Report(new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"“{words}” is said by {leftName} in one article and by {rightName} in another.",
            [RuleContext.Side(leftArticle, Whole(left, leftArticle), leftName), RuleContext.Side(rightArticle, Whole(right, rightArticle), rightName)])
        {
            Subject = $"quotation: {words}",
            Attribute = Attributes.Speaker,
            Confidence = 0.8,
        });
    }
}
