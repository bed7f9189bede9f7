using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when one article tells that something happened between two known parties and another one denies it: "Brandt and Feld met on Monday", "Brandt denied having met Feld". What is denied first and told later
/// is an update. Informs only. Stays silent on what may or will happen, on words between quotation marks, and on an article that tells both.
/// </summary>
public sealed class FC5009EventHappened : GraphRule
{
    private const double Certainty = 0.6;

    /// <summary>The events of one node that are compared: bounds the work on a set of very many articles.</summary>
    private const int MostMentions = 40;

    private const int LeastParties = 2;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5009", "One event, told and denied", "events", Severity.Info)
    {
        Description =
            "One article tells that something happened between two known parties (a call, a meeting, an agreement), another one that it did not, or that one of them denies it. Denied first and told later is an update. "
            + "Stays silent on plans and possibilities, on words between quotation marks, on events that are not surely one, and on articles that tell both.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2025-06-20|Prime Minister Olga Brandt and President Marco Feld spoke [|by phone|] on Tuesday.",
            "2025-06-20|Olga Brandt and Marco Feld did not speak [|by phone|] on Tuesday."),
        new(
            ExampleKind.Inconsistent,
            "2025-06-20|Olga Brandt did not [|meet|] Marco Feld in Millbrook on Tuesday.",
            "2025-06-22|Olga Brandt [|met|] Marco Feld in Millbrook on Tuesday."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Prime Minister Olga Brandt and President Marco Feld spoke by phone on Tuesday.",
            "2025-06-20|Olga Brandt and Marco Feld may not speak by phone this week."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Prime Minister Olga Brandt and President Marco Feld spoke by phone on Tuesday.",
            "2025-06-20|Olga Brandt and Marco Feld did not speak by phone on Monday."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Prime Minister Olga Brandt and President Marco Feld spoke by phone on Tuesday.",
            "2025-06-20|Aides denied at first that Olga Brandt and Marco Feld spoke by phone on Tuesday. They did speak by phone on Tuesday."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (EventNode node in context.Graph.Events)
        {
            if (node.Mentions.Length > 1 && node.Participants.Length >= LeastParties && EventKinds.IsMutual(node.Type))
            {
                CheckOne(node, context);
            }
        }
    }

    private void CheckOne(EventNode node, RuleContext context)
    {
        FactGraph graph = context.Graph;
        Told[] told = [.. Enumerable.Range(0, Math.Min(node.Mentions.Length, MostMentions)).Select(index => Read(node.Mentions[index], node.LinkConfidences[index], graph)).OfType<Told>()];
        var knowing = told.GroupBy(one => one.Article).Where(article => article.Select(one => one.Happened).Distinct().Count() > 1).Select(article => article.Key).ToHashSet();
        Told[] single = [.. told.Where(one => one.IsSure && !knowing.Contains(one.Article))];
        (Told Left, Told Right)? found = UnorderedPairs.Of(single).Where(pair => pair.Left.Happened != pair.Right.Happened && HaveOneTime(pair.Left, pair.Right, graph)).Select(pair => ((Told, Told)?)pair).FirstOrDefault();
        if (found is { } conflict)
        {
            context.Report(Make(conflict.Left, conflict.Right, node, context));
        }
    }

    private static Told? Read((int Article, int Event) member, double confidence, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[member.Article];
        EventMention mention = article.Events[member.Event];
        bool isDenied = mention is { Polarity: Polarity.Negative, Modality: Modality.Asserted } or { Modality: Modality.Denied };
        bool isTold = mention is { Polarity: Polarity.Positive, Modality: Modality.Asserted };
        bool isPast = mention.Tense is Tense.Past;
        bool isNamed = mention.Participants.Count(participant => participant.Entity >= 0) >= LeastParties;
        bool isQuoted = article.Quotes.Any(quote => quote.Quoted.Any(span => span.Contains(mention.Span)));
        return (isDenied || isTold) && isPast && !isQuoted ? new(member.Article, mention, isTold, isNamed && confidence > EventCompatibility.LooseConfidence) : null;
    }

    /// <summary>"Not on Monday" leaves Tuesday open.</summary>
    private static bool HaveOneTime(Told a, Told b, FactGraph graph)
    {
        TimexMention? left = TimeOf(a, graph);
        TimexMention? right = TimeOf(b, graph);
        return left is null || right is null ? left is null && right is null : left.Timex.Date.CompareTo(right.Timex.Date) == Values.Agreement.Same;
    }

    private static TimexMention? TimeOf(Told told, FactGraph graph) => told.Event.Time >= 0 ? graph.Articles[told.Article].Times[told.Event.Time] : null;

    private Finding Make(Told a, Told b, EventNode node, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[a.Article];
        ExtractedArticle right = context.Graph.Articles[b.Article];
        (Told denied, Told told) = a.Happened ? (b, a) : (a, b);
        bool isUpdate = context.Graph.Articles[denied.Article].Published.Day is { } before && context.Graph.Articles[told.Article].Published.Day is { } after && before < after;
        return new(
            Descriptor.Id,
            isUpdate ? Severity.Info : context.Severity,
            isUpdate ? ConflictKind.Update : ConflictKind.Contradiction,
            $"One article tells of this and one denies it ({node.Label}): “{left.TextOf(a.Event.Span)}” ({left.Article.Id}) and “{right.TextOf(b.Event.Span)}” ({right.Article.Id}).",
            [RuleContext.Side(left, a.Event.Span, ValueOf(a)), RuleContext.Side(right, b.Event.Span, ValueOf(b))])
        {
            Subject = node.Label,
            Attribute = Attributes.Occurrence,
            Confidence = Certainty,
        };
    }

    private static string ValueOf(Told told) => told.Happened ? "happened" : "denied";

    private sealed record Told(int Article, EventMention Event, bool Happened, bool IsSure);
}
