using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction.Times.Productions;
using FactCheck.Extraction.Times.Resolution;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>
/// Finds time expressions, finds when the article was published, and resolves the one against the other. Sets
/// <see cref="ExtractedArticle.Published"/> and <see cref="ExtractedArticle.Times"/>; metadata that has a date is never overruled.
/// </summary>
internal sealed class TimesExtractor : IExtractor
{
    /// <summary>How many sentences back a time may stand to which "the day before" refers.</summary>
    private const int Memory = 3;

    private static readonly WordSet BeforeDate = new("before prior");
    private static readonly WordSet SinceDate = new("since starting beginning");
    private static readonly WordSet UntilDate = new("until till by ending");

    /// <inheritdoc/>
    public string Name => "times";

    /// <inheritdoc/>
    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        using var tokens = new TimeTokens(context.Text);
        List<TimeParse> parses = TimeParser.Parse(tokens);
        HeaderReading header = PublicationTimeFinder.Find(tokens, parses, found.Published);
        return found with { Published = header.Published, Times = Resolve(tokens, parses, header) };
    }

    private static ImmutableArray<TimexMention> Resolve(TimeTokens tokens, List<TimeParse> parses, HeaderReading header)
    {
        var mentions = ImmutableArray.CreateBuilder<TimexMention>(parses.Count);
        TimexMention? previous = null;
        foreach (TimeParse parse in parses)
        {
            // An age is a quantity, not a time: TIMEX3 leaves it alone too.
            if (parse.Expression.IsAge)
            {
                continue;
            }

            int sentence = tokens.Text.SentenceOf[parse.First];
            TimexMention? near = previous is { } last && sentence - last.Sentence <= Memory ? last : null;
            var context = new ResolutionContext(
                header.Published,
                SentenceTense.Around(tokens.Text, parse.First, parse.End),
                near?.Timex,
                near is { YearIsExplicit: true } && LendsYear(tokens.Text, near, sentence),
                near is not null && sentence == near.Sentence,
                previous is null);
            if (TimeResolver.Resolve(parse.Expression, context) is not { } timex)
            {
                continue;
            }

            TimexMention mention = Mention(tokens, parse, sentence, WithPreposition(tokens, parse, timex), header);
            if (Parts(tokens, parse, sentence, context, header) is { IsEmpty: false } parts)
            {
                mention = mention with { Parts = parts };
            }

            mentions.Add(mention);
            if (timex.Type is TimexType.Date or TimexType.Time && !mention.IsHeader && (timex.Interval is not null || !timex.Date.IsEmpty))
            {
                previous = mention;
            }
        }

        return mentions.DrainToImmutable();
    }

    /// <summary>"In 2019, ... on March 18": a year lends itself within its sentence, and to the next one when it opens its own.</summary>
    private static bool LendsYear(AnalyzedText text, TimexMention near, int sentence) =>
        sentence == near.Sentence
        || (sentence - near.Sentence == 1 && near.Span.Start - text.SentenceSpan(near.Sentence).Start <= 8 && text.ParagraphOf[text.Sentences[sentence].First] == text.ParagraphOf[text.Sentences[near.Sentence].First]);

    private static TimexMention Mention(TimeTokens tokens, TimeParse parse, int sentence, Timex timex, HeaderReading header)
    {
        AnalyzedText text = tokens.Text;
        return new(text.SpanOf(new(parse.First, parse.End)), sentence, timex)
        {
            Weekday = parse.Expression.Weekday,
            WeekdaySpan = parse.Expression.WeekdayTokens is { } weekday ? text.SpanOf(weekday) : null,
            DateSpan = parse.Expression.DateTokens is { } date ? text.SpanOf(date) : null,
            YearIsExplicit = YearIsExplicit(parse.Expression),
            IsHeader = header.IsHeader(parse),
        };
    }

    /// <summary>What the expression is made of, where each part stands for a time by itself.</summary>
    private static ImmutableArray<TimexMention> Parts(TimeTokens tokens, TimeParse parse, int sentence, ResolutionContext context, HeaderReading header)
    {
        (TimeExpression First, TimeExpression Last)? pair = parse.Expression switch
        {
            { Ends: { From.Tokens: not null, To.Tokens: not null } ends } => ends,
            { Origin: { Tokens: not null } origin, Tokens: not null } e => (e with { Kind = ExpressionKind.Length, Step = null, Origin = null }, origin),
            _ => null,
        };
        if (pair is not { } both)
        {
            return [];
        }

        (Timex First, Timex Last)? resolved = parse.Expression.Kind == ExpressionKind.Range ? TimeResolver.RangeEnds(parse.Expression, context)
            : TimeResolver.Resolve(both.First, context) is { } one && TimeResolver.Resolve(both.Last, context) is { } two ? (one, two)
            : null;
        if (resolved is not var (first, last))
        {
            return [];
        }

        return
        [
            Mention(tokens, new(both.First.Tokens!.Value.First, both.First.Tokens!.Value.End, both.First), sentence, first, header),
            Mention(tokens, new(both.Last.Tokens!.Value.First, both.Last.Tokens!.Value.End, both.Last), sentence, last, header),
        ];
    }

    private static bool YearIsExplicit(TimeExpression e) => e.Date.Year is not null || (e.Ends is { } ends && YearIsExplicit(ends.To));

    /// <summary>"before June", "since Tuesday", "by Friday": the preposition stays outside the span, its meaning goes into the modifier.</summary>
    private static Timex WithPreposition(TimeTokens tokens, TimeParse parse, Timex timex)
    {
        // "after the 15th of June" is the time after it, "after the June 15 vote" the time of the vote, "the night before the Fourth" that of the night.
        bool article = tokens.Is(parse.First - 1, "the") && tokens.Ordinal(parse.First, out _) > 0 && Clause.EndsBefore(tokens, parse.End) && !tokens.Is(parse.End, "'s") && tokens.Kind(parse.First - 3) is not (TimeWordKind.Part or TimeWordKind.Unit);
        int before = article ? parse.First - 2 : parse.First - 1;
        if (timex.Mod != TimexMod.None || timex.Type is TimexType.Duration or TimexType.Set || timex.Granularity == TimeGranularity.Unspecified || !tokens.SameSentence(before, parse.First))
        {
            return timex;
        }

        before = tokens.Is(before, "on") && tokens.Lower(before - 1) is "starting" or "beginning" or "ending" ? before - 1 : before;
        TimexMod mod = tokens.IsAny(before, BeforeDate) ? TimexMod.Before
            : tokens.Is(before, "after") ? TimexMod.After
            : tokens.IsAny(before, SinceDate) ? TimexMod.OnOrAfter
            : tokens.IsAny(before, UntilDate) ? TimexMod.OnOrBefore
            : tokens.Is(before, "than") && tokens.Lower(before - 1) is "later" or "earlier" && !tokens.Is(before - 2, "no") ? (tokens.Is(before - 1, "later") ? TimexMod.After : TimexMod.Before)
            : tokens.Is(before, "as") && tokens.Is(before - 2, "as") ? (tokens.Lower(before - 1) is "early" or "soon" ? TimexMod.OnOrAfter : tokens.Is(before - 1, "late") ? TimexMod.OnOrBefore : TimexMod.None)
            : tokens.Is(before, "than") && tokens.Is(before - 2, "no") ? (tokens.Lower(before - 1) is "earlier" or "sooner" ? TimexMod.OnOrAfter : tokens.Is(before - 1, "later") ? TimexMod.OnOrBefore : TimexMod.None)
            : TimexMod.None;
        return mod == TimexMod.None ? timex : timex with { Mod = mod };
    }
}
