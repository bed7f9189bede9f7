using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when a sentence tells in the past tense of something on a date after the article's publication date. Stays silent on plans told as past ("was scheduled
/// for"), quotations, deadlines, sets, and when the publication date is only inferred from the text.
/// </summary>
public sealed class FC1004PastTenseFutureDate : ArticleRule
{
    /// <summary>Time zones and late clocks can put a sound article a day before what it tells.</summary>
    private const int SlackDays = 1;

    private const int VerbReach = 10;

    private static readonly ImmutableHashSet<string> PlanWords = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "schedule", "plan", "set", "due", "slate", "expect", "postpone", "delay", "reschedule", "move", "extend", "deadline", "until", "by", "upcoming", "ahead", "would", "will", "shall",
        "may", "could", "should", "might", "next", "effective", "expire", "begin", "start", "agenda", "calendar", "ticket", "appointment", "hearing", "book", "announce", "call",
        "propose", "confirm", "invite", "register", "if", "before", "date", "arrange", "fix", "tentatively", "earmark", "give", "order", "sentence", "remand", "adjourn");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1004", "Told as past but dated after publication", "time", Severity.Warning)
    {
        Description =
            "A sentence tells in the past tense what happened on a date, year included, that lies after the article was published. The publication date must come from metadata or a header line. "
            + "Stays silent on plans told as past, quotations, deadlines and recurring times, and when a later \"updated\" line covers the date.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(ExampleKind.Inconsistent, "2024-06-05|The two ministers met in Porto on [|June 15, 2024|], and signed a treaty."),
        new(ExampleKind.Inconsistent, "2023-03-02|A storm destroyed the pier on [|12 March 2023|]."),
        new(ExampleKind.Inconsistent, "2023-03-02|The council met twice. It approved the sale on [|12 March 2023|] and paid for the new pier."),
        new(ExampleKind.Consistent, "2024-06-05|The two ministers met in Porto on June 4, 2024, and signed a treaty."),
        new(ExampleKind.Consistent, "2024-06-05|The meeting was scheduled for June 15, 2024."),
        new(ExampleKind.Consistent, "2024-06-05|He trained for the race on June 15, 2024."),
        new(ExampleKind.Consistent, "2024-06-05|The two ministers will meet in Porto on June 15, 2024."),
        new(ExampleKind.Consistent, "The two ministers met in Porto on June 15, 2024, and signed a treaty."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        if (article.StatedDay is not { } published)
        {
            return;
        }

        DateOnly last = LastHeaderDay(article, published);
        foreach (TimexMention mention in article.Times)
        {
            if (LiesAfter(mention, last) && !IsQuoted(article, mention.Span) && IsToldAsPast(article, mention))
            {
                Report(article, context, mention, published);
            }
        }
    }

    /// <summary>The publication day, or the day of a later "updated" line.</summary>
    private static DateOnly LastHeaderDay(ExtractedArticle article, DateOnly published)
    {
        foreach (TimexMention mention in article.Times)
        {
            if (mention.IsHeader && mention.Timex.Date.ToDateOnly() is { } day && day > published)
            {
                published = day;
            }
        }

        return published;
    }

    private static bool LiesAfter(TimexMention mention, DateOnly last)
    {
        if (mention is not { IsHeader: false, DateSpan: not null, Timex: { Mod: TimexMod.None, Type: TimexType.Date or TimexType.Time } timex } || timex.Date.ToDateOnly() is not { } day)
        {
            return false;
        }

        int ahead = day.DayNumber - last.DayNumber;
        return ahead > SlackDays && mention.YearIsExplicit;
    }

    private static bool IsQuoted(ExtractedArticle article, TextSpan span)
    {
        foreach (QuoteMention quote in article.Quotes)
        {
            if (quote.Content.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "on" ties the date to a plain past verb right before it, in a sentence without a word of planning.</summary>
    private static bool IsToldAsPast(ExtractedArticle article, TimexMention mention)
    {
        TextSpan span = article.Sentences[mention.Sentence];
        if (span.Length > 1000)
        {
            return false;
        }

        // Such dates are rare, so that reading one sentence again costs less than keeping the tokens of every article.
        AnalyzedText sentence = TextAnalyzer.Default.Analyze(article.TextOf(span));
        int date = sentence.TokenAt(mention.Span.Start - span.Start);
        if (date == 0 || date >= sentence.Count || sentence.Lower[date - 1] is not "on" || HasPlanWord(sentence))
        {
            return false;
        }

        VerbGroup? governor = null;
        for (int i = 0; i < sentence.Sentences.Length; i++)
        {
            foreach (VerbGroup group in VerbGroups.Of(sentence, i))
            {
                if (group.Tense == VerbTense.Future || group.Modal is not null)
                {
                    return false;
                }

                governor = group.Range.End < date ? group : governor;
            }
        }

        return governor is { Tense: VerbTense.Past, IsPerfect: false, IsNegated: false, IsInfinitive: false } verb && date - verb.Range.End <= VerbReach
            && !HasWord(sentence, verb.Range.End, date, "for");
    }

    // "He trained for the race on June 15": the date is the race's.
    private static bool HasWord(AnalyzedText sentence, int first, int end, string word)
    {
        for (int i = first; i < end; i++)
        {
            if (string.Equals(sentence.Lower[i], word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPlanWord(AnalyzedText sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (PlanWords.Contains(sentence.Lower[i]) || PlanWords.Contains(sentence.Lemmas[i]) || sentence.Lower[i] is "\"" or "“" or "”" or "?")
            {
                return true;
            }
        }

        return false;
    }

    private void Report(ExtractedArticle article, RuleContext context, TimexMention mention, DateOnly published)
    {
        string day = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        context.Report(new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"The sentence tells it as past, but {article.TextOf(mention.Span)} lies after {day}, when the article was published.",
            [RuleContext.Side(article, mention.Span, mention.Timex.Date.ToString()), RuleContext.KnowledgeSide("publication", $"published {day}", day)])
        {
            Subject = article.TextOf(mention.Span),
            Attribute = "date",
            Confidence = 0.85,
        });
    }
}
