using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Fires when a national election is spoken of as near, or a race as running, long before the next one. Stays silent when the country is not named, when the sentence
/// names another time or place of the election, and when the publication date or the next election is unknown.
/// </summary>
public sealed class FC3005ElectionPassed : ArticleRule
{
    private const double Certainty = 0.8;

    /// <summary>An election within nine months may be called near; candidates for president declare themselves up to two years ahead.</summary>
    private const int NearDays = 275;
    private const int RaceDays = 730;
    private const int RemoteDays = 45;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC3005", "Election spoken of as near", "people", Severity.Warning)
    {
        Description =
            "A national election is called near (looming, upcoming, \"ahead of\") more than nine months before the next one, or a presidential race is said to run more than two years before it. "
            + "Needs the country in front of the election, a publication date with a year, and the dates of the last and the next election. Stays silent when the sentence names a year or another time.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(ExampleKind.Inconsistent, "2025-05-20|With [|U.S. elections approaching|], the senator toned down his speech."),
        new(ExampleKind.Inconsistent, "2021-03-02|The remark stirred up [|the US presidential race|]."),
        new(ExampleKind.Consistent, "2024-05-20|With U.S. elections approaching, the senator toned down his speech."),
        new(ExampleKind.Consistent, "2025-05-20|The remark would have stirred up the 2024 US presidential race."),
        new(ExampleKind.Consistent, "With U.S. elections approaching, the senator toned down his speech."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        if (!OfficeQuestion.IsDated(article, out DateOnly day))
        {
            return;
        }

        HashSet<int> recent = [.. article.Times.Where(time => !time.IsHeader && IsRecent(time, day)).Select(time => time.Sentence)];
        ILookup<int, TimexMention> remote = article.Times.Where(time => !time.IsHeader && IsRemote(time, day)).ToLookup(time => time.Sentence);
        for (int sentence = 0; sentence < article.Sentences.Length; sentence++)
        {
            TextSpan span = article.Sentences[sentence];
            bool votesLater = remote[sentence].All(time => IsThisYear(time, day));
            if (votesLater && MayConcern(span.Slice(article.Article.Text)))
            {
                CheckSentence(article, span, day, (recent.Contains(sentence), remote.Contains(sentence)), context);
            }
        }
    }

    private static bool MayConcern(string sentence) =>
        sentence.Length < 4000
        && (sentence.Contains("election", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains("presiden", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains(" poll", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains(" vote", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains(" ballot", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains(" elect", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains("nominee", StringComparison.OrdinalIgnoreCase));

    private static bool IsRecent(TimexMention time, DateOnly day) => time.Timex.Type is TimexType.Date or TimexType.Time && time.Timex.Interval is not null && !IsRemote(time, day);

    private static bool IsRemote(TimexMention time, DateOnly day)
    {
        DateTime published = day.ToDateTime(TimeOnly.MinValue);
        return time.Timex.Type is TimexType.Date or TimexType.Time
            && (time.Timex.Interval is { } interval
                ? interval.End < published.AddDays(-RemoteDays) || interval.Start > published.AddDays(RemoteDays)
                : time.Timex.Value is "PAST_REF");
    }

    // "this November": a time ahead within the months in which a vote is called near.
    private static bool IsThisYear(TimexMention time, DateOnly day) => !time.YearIsExplicit && time.Timex.Interval is { } interval
        && interval.Start > day.ToDateTime(TimeOnly.MinValue) && interval.Start < day.ToDateTime(TimeOnly.MinValue).AddDays(NearDays);

    private void CheckSentence(ExtractedArticle article, TextSpan sentence, DateOnly day, (bool IsRecent, bool IsAhead) time, RuleContext context)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(sentence.Slice(article.Article.Text));
        foreach (ElectionMention mention in new ElectionScanner(text, context.Knowledge, time.IsRecent).Find())
        {
            if ((mention.Talk == ElectionTalk.Vote || !time.IsAhead) && Dates(context, mention, day) is { } dates)
            {
                TextSpan inSentence = text.SpanOf(mention.Words);
                Report(article, new(sentence.Start + inSentence.Start, sentence.Start + inSentence.End), mention, dates, context);
                return;
            }
        }
    }

    private static (Election Last, Election Next)? Dates(RuleContext context, ElectionMention mention, DateOnly day)
    {
        bool isRace = mention.Talk == ElectionTalk.Race;
        string? wanted = isRace || mention.Kind is "presidential" ? "presidential" : mention.Kind is "midterm" ? "midterm" : null;
        ElectionCalendar calendar = context.Knowledge.Elections;
        Election? last = calendar.Last(mention.Country.Id, wanted, OfficeQuestion.Earlier(day, RemoteDays));
        Election? next = calendar.Next(mention.Country.Id, wanted, OfficeQuestion.Earlier(day, RemoteDays));
        if (last is null || next is null || next.FirstDay.DayNumber - day.DayNumber <= (isRace ? RaceDays : NearDays))
        {
            return null;
        }

        // An election that may be called early is not known to be far once the table ends, and without a word for its kind a regional one may be meant.
        return next.KnownThrough is { } known && (day > known || mention.Kind.Length == 0) ? null : (last, next);
    }

    private void Report(ExtractedArticle article, TextSpan span, ElectionMention mention, (Election Last, Election Next) dates, RuleContext context)
    {
        string when = dates.Next.KnownThrough is null ? "is on" : "is due by";
        string known = $"the last such election in {mention.Country.NameInText} was on {dates.Last.Date}, the next {when} {dates.Next.Date} ({dates.Next.Source})";
        string message = mention.Talk switch
        {
            ElectionTalk.Race => $"The article of {article.Published.Date} speaks of a running race, but {known}.",
            ElectionTalk.Vote => $"The article of {article.Published.Date} has voters about to vote, but {known}.",
            _ => $"The article of {article.Published.Date} speaks of an election as near, but {known}.",
        };
        context.Report(new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.KnowledgeMismatch,
            message,
            [RuleContext.Side(article, span, "near"), RuleContext.KnowledgeSide("elections", char.ToUpperInvariant(known[0]) + known[1..], dates.Next.Date.ToString())])
        {
            Subject = $"elections in {mention.Country.NameInText}",
            Attribute = "election",
            Confidence = Certainty,
        });
    }
}
