using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>
/// Fires when two quotations of one story are the same sentence but for a word or a few that are changed, added or left out between the quotation
/// marks. Notes a lost particle, a "these" for "the" or another ending of a word. Stays silent on punctuation, capitals, contractions, spelling, articles, marked omissions and brackets, on quotations cut short at either end, on
/// words fitted into a sentence of the article, between different speakers, and when one article has both sentences.
/// </summary>
public sealed class FC4001AlteredQuote : GraphRule
{
    private const double LeastOverlap = 0.65;
    private const double LeastOverlapAcross = 0.8;
    private const int LeastContentAcross = 5;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC4001", "One quotation, altered words", "quotes", Severity.Warning)
    {
        Description =
            "The same sentence is quoted twice and a word inside the quotation marks is changed, added or left out; a lost particle or another ending of a word is noted at info. Stays silent on punctuation, contractions, "
            + "spelling, articles, marked omissions, brackets and quotations cut short, and when the speakers differ.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "“[|The harbour wall will hold for another thirty years|],” engineer Carla Dunmore said on Monday after the inspection in Westhaven.",
            "“[|The harbour wall will hold for another twenty years|],” engineer Carla Dunmore said on Monday after the inspection in Westhaven."),
        new(
            ExampleKind.Inconsistent,
            "Engineer Carla Dunmore inspected the wall in Westhaven. \"[|We were never told that the sluice gate was open|],\" Carla Dunmore said.",
            "Engineer Carla Dunmore inspected the wall in Westhaven. \"[|We are never told that the sluice gate is open|],\" Carla Dunmore said."),
        new(
            ExampleKind.Consistent,
            "“The harbour wall will hold for another thirty years, and it won't need repairs,” engineer Carla Dunmore said in Westhaven.",
            "\"The harbor wall will hold for another 30 years – and it will not need repairs\", engineer Carla Dunmore said in Westhaven."),
        new(
            ExampleKind.Consistent,
            "“The harbour wall will hold for another thirty years and it needs no repairs,” engineer Carla Dunmore said in Westhaven.",
            "“The harbour wall will hold … and it needs no repairs,” engineer Carla Dunmore said in Westhaven. “[It] will hold for another thirty years.”"),
        new(
            ExampleKind.Consistent,
            "“We want the bridge finished before the summer,” Mayor Lena Ortiz said in Westhaven.",
            "“We want the bridge finished before the winter,” councillor Paul Reyes said in Westhaven."),
        new(
            ExampleKind.Consistent,
            "“We will rebuild the school before the summer,” Mayor Lena Ortiz said in Westhaven. She went on to the hall. “We will rebuild the bridge before the summer,” Ortiz said.",
            "“We will rebuild the bridge before the summer,” Mayor Lena Ortiz said in Westhaven."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var speakers = new QuoteSpeakers(context.Graph);
        ImmutableArray<Wording> wordings = QuoteWordings.OfAll(context.Graph);
        var reported = new HashSet<(int, int, int)>();
        foreach ((Wording left, Wording right) in QuoteWordings.Neighbours(wordings, context.Graph))
        {
            if (Choose(left, right, speakers) is { } pair && Judge(pair.Left, pair.Right, context.Graph, speakers) is { } change)
            {
                Report(pair.Left, pair.Right, change, context, speakers, reported);
            }
        }
    }

    // The first two places that may be one speaker's. Where an article has both sentences they are two, unless they are one person's and one is the other with a word or two more.
    private static (Occurrence Left, Occurrence Right)? Choose(Wording left, Wording right, QuoteSpeakers speakers)
    {
        var articles = left.Occurrences.Select(occurrence => occurrence.Article).ToHashSet();
        bool isKnownApart = right.Occurrences.Any(occurrence => articles.Contains(occurrence.Article));
        if (isKnownApart && !QuoteAlignment.Of(left.Occurrences[0], right.Occurrences[0]).IsAddition)
        {
            return null;
        }

        (Occurrence, Occurrence)? unknown = null;
        foreach (Occurrence a in left.Occurrences.Take(8))
        {
            foreach (Occurrence b in right.Occurrences.Take(8))
            {
                switch (speakers.Compare(a, b))
                {
                    case SpeakerRelation.Different:
                        return null;
                    case SpeakerRelation.Same when a.Article != b.Article:
                        return (a, b);
                    default:
                        unknown ??= (a, b);
                        break;
                }
            }
        }

        return isKnownApart ? null : unknown;
    }

    private static Alteration? Judge(Occurrence left, Occurrence right, FactGraph graph, QuoteSpeakers speakers)
    {
        QuoteAlignment alignment = QuoteAlignment.Of(left, right);
        bool known = speakers.Compare(left, right) == SpeakerRelation.Same;
        if (alignment.SharedContent < 2 || alignment.Diverges || (alignment.Shared < QuoteWordings.LeastWords && !(known && IsShortMatch(alignment))))
        {
            return null;
        }

        bool fitted = IsMixed(left, graph) || IsMixed(right, graph);
        QuoteChange? gravest = null;
        bool minor = true;
        int lost = 0;
        foreach (QuoteChange change in alignment.Changes)
        {
            switch (Weigh(change, left, right, fitted))
            {
                case Weight.None:
                    lost += Math.Max(change.LeftLength, change.RightLength);
                    break;
                case Weight.Rewritten:
                    return null;
                case Weight.Minor:
                    gravest ??= change;
                    break;
                default:
                    gravest = minor ? change : gravest;
                    minor = false;
                    break;
            }
        }

        double overlap = alignment.Window - lost <= 0 ? 0 : (double)alignment.Shared / (alignment.Window - lost);
        bool isAcross = graph.Topics[left.Article] != graph.Topics[right.Article];
        if (isAcross && !(known && alignment.Shared >= QuoteWordings.LeastAcross && alignment.SharedContent >= LeastContentAcross && overlap >= LeastOverlapAcross))
        {
            return null;
        }

        double needed = !known ? 0.8 : alignment.Shared >= 10 ? LeastOverlap : 0.75;
        double cover = known ? 0.5 : alignment.Shared < 8 && alignment.Changes.Length > 1 ? 0.9 : 0.7;
        // What differs in many places may be two translations of one speech.
        minor |= overlap < 0.75 && alignment.Changes.Length > 3;
        return gravest is { } found && overlap >= needed && alignment.Cover >= cover
            ? new(found, Math.Round(Math.Min(0.95, 0.45 + (0.4 * overlap) + (known ? 0.1 : 0)), 2), minor)
            : null;
    }

    // Of a few words all but one place must be the same, and that in the middle: "This is going to be great" and "This is going to be over" are two sentences.
    private static bool IsShortMatch(QuoteAlignment alignment) =>
        alignment.Shared >= QuoteWordings.FewestWords && alignment.Cover >= 0.75 && alignment is { Changes.Length: 1, AgreesAtEnds: true };

    /// <summary>The first place that an editor would ask about, and whether it is no more than a particle, a determiner or an ending.</summary>
    private readonly record struct Alteration(QuoteChange Change, double Confidence, bool IsMinor);

    private enum Weight
    {
        None,
        Minor,
        Altered,
        Rewritten,
    }

    private static Weight Weigh(QuoteChange change, Occurrence left, Occurrence right, bool fitted)
    {
        QuoteWord[] a = [.. left.Words.AsSpan(change.Left.First, change.LeftLength)];
        QuoteWord[] b = [.. right.Words.AsSpan(change.Right.First, change.RightLength)];
        if (a.Concat(b).Any(word => word.IsGap) || a.Concat(b).All(word => FunctionForms.IsSlight(word.Form)) || IsInitial(a, b) || IsInitial(b, a) || IsRepeated(a, b, left, change.Left) || IsRepeated(b, a, right, change.Right))
        {
            return Weight.None;
        }

        // Many words on one side and none on the other: cut, not altered.
        if (a.Length == 0 || b.Length == 0)
        {
            bool join = a.Concat(b).All(word => FunctionForms.IsParticle(word.Form));
            bool fits = fitted && a.Concat(b).All(word => !FunctionForms.IsContent(word.Form)) && !join;
            return a.Length + b.Length > 3 || fits ? Weight.None : join ? Weight.Minor : Weight.Altered;
        }

        if (a.Length > 6 || b.Length > 6)
        {
            return Weight.Rewritten;
        }

        bool grammar = a.Concat(b).All(word => FunctionForms.IsPronoun(word.Form) || FunctionForms.IsAuxiliary(word.Form) || FunctionForms.IsSlight(word.Form));
        bool sameWords = a.Length == b.Length && a.Zip(b).All(pair => IsSlip(pair.First.Form, pair.Second.Form));
        bool joined = string.Equals(string.Concat(a.Select(word => word.Form)), string.Concat(b.Select(word => word.Form)), StringComparison.Ordinal);
        return sameWords || joined || (fitted && grammar) || IsInitialism(a, b) || IsInitialism(b, a) ? Weight.None
            : IsSmall(a, b) ? Weight.Minor
            : Weight.Altered;
    }

    // "the" for "these", "starts" for "started".
    private static bool IsSmall(QuoteWord[] a, QuoteWord[] b) =>
        a.Concat(b).All(word => FunctionForms.IsDeterminer(word.Form))
        || (a.Length == b.Length && a.Zip(b).All(pair => IsInflection(pair.First.Form, pair.Second.Form)));

    private static bool IsInflection(string left, string right)
    {
        int prefix = left.AsSpan().CommonPrefixLength(right);
        return prefix >= 3 && FunctionForms.IsContent(left) && FunctionForms.IsContent(right)
            && left[prefix..] is "" or "s" or "d" or "es" or "ed" or "ing" && right[prefix..] is "" or "s" or "d" or "es" or "ed" or "ing";
    }

    // "a terrible, terrible day"
    private static bool IsRepeated(QuoteWord[] words, QuoteWord[] none, Occurrence occurrence, (int First, int End) place) =>
        none.Length == 0 && words.Length == 1 && FunctionForms.IsContent(words[0].Form)
        && ((place.First > 0 && Same(occurrence.Words[place.First - 1], words[0])) || (place.End < occurrence.Words.Length && Same(occurrence.Words[place.End], words[0])));

    private static bool Same(QuoteWord left, QuoteWord right) => string.Equals(left.Form, right.Form, StringComparison.Ordinal);

    // "V. Wilkson" for "Wilkson".
    private static bool IsInitial(QuoteWord[] letter, QuoteWord[] none) => none.Length == 0 && letter is [{ Form: [>= 'a' and <= 'z' and not ('a' or 'i')] }];

    // "IE" for "Internet Explorer".
    private static bool IsInitialism(QuoteWord[] letters, QuoteWord[] words) =>
        letters.Length == 1 && words.Length > 1 && string.Equals(letters[0].Form, string.Concat(words.Select(word => word.Form[..1])), StringComparison.Ordinal);

    // A slip of spelling: one letter of a long word, not at its end, where it would be another form of the word.
    private static bool IsSlip(string left, string right)
    {
        if (left.Length < 6 || right.Length < 5 || Math.Abs(left.Length - right.Length) > 1 || left.Any(char.IsAsciiDigit) || right.Any(char.IsAsciiDigit))
        {
            return false;
        }

        int prefix = left.AsSpan().CommonPrefixLength(right);
        int suffix = 0;
        while (suffix < Math.Min(left.Length, right.Length) - prefix && left[^(suffix + 1)] == right[^(suffix + 1)])
        {
            suffix++;
        }

        return suffix >= 2 && prefix >= 2 && Math.Max(left.Length, right.Length) - prefix - suffix <= 1;
    }

    private static bool IsMixed(Occurrence occurrence, FactGraph graph) =>
        occurrence.IsAttributed && graph.Articles[occurrence.Article].Quotes[occurrence.Quote].Style == QuoteStyle.Mixed;

    private void Report(
        Occurrence left, Occurrence right, Alteration alteration, RuleContext context, QuoteSpeakers speakers, HashSet<(int Article, int Other, int Start)> reported)
    {
        QuoteChange change = alteration.Change;
        ExtractedArticle leftArticle = context.Graph.Articles[left.Article];
        ExtractedArticle rightArticle = context.Graph.Articles[right.Article];
        string leftWords = Words(left, change.Left, change, leftArticle);
        string rightWords = Words(right, change.Right, change, rightArticle);
        // An article may quote the sentence twice, once cut short: each place is told of once.
        bool isNew = reported.Add((left.Article, right.Article, left.Span.Start)) & reported.Add((right.Article, left.Article, right.Span.Start));
        if (!isNew)
        {
            return;
        }

        string who = speakers.Of(left)?.Name ?? speakers.Of(right)?.Name ?? "";
        string message = who.Length > 0
            ? $"{who} is quoted with “{leftWords}” in one article and with “{rightWords}” in another."
            : $"The same sentence is quoted with “{leftWords}” in one article and with “{rightWords}” in another.";
        context.Report(new(
            Descriptor.Id,
            alteration.IsMinor ? Severity.Info : context.Severity,
            ConflictKind.Contradiction,
            message,
            [RuleContext.Side(leftArticle, left.Span, leftWords), RuleContext.Side(rightArticle, right.Span, rightWords)])
        {
            Subject = who.Length > 0 ? $"quotation: {who}" : "quotation",
            Attribute = Attributes.Words,
            Confidence = alteration.IsMinor ? 0.5 : alteration.Confidence,
        });
    }

    // The words that differ; where one side has none there, both with the words around them.
    private static string Words(Occurrence occurrence, (int First, int End) words, QuoteChange change, ExtractedArticle article)
    {
        bool widen = change.LeftLength == 0 || change.RightLength == 0;
        int first = widen ? Math.Max(0, words.First - 1) : words.First;
        int end = widen ? Math.Min(occurrence.Words.Length, words.End + 1) : words.End;
        TextSpan span = occurrence.Words[first].Span.Union(occurrence.Words[end - 1].Span);
        return article.TextOf(span).ReplaceLineEndings(" ");
    }
}
