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
    private const string Folder = "Checking/Rules/People/";
    private const double Certainty = 0.8;

    /// <summary>An election within nine months may be called near; candidates for president declare themselves up to two years ahead.</summary>
    private const int NearDays = 275;
    private const int RaceDays = 730;
    private const int RemoteDays = 45;

    private static readonly WordList Nearness = WordList.Load(Folder + "election-nearness.lexicon");
    private static readonly WordList Nouns = WordList.Load(Folder + "election-nouns.lexicon");
    private static readonly WordList Races = WordList.Load(Folder + "election-races.lexicon");
    private static readonly WordList Kinds = WordList.Load(Folder + "election-kinds.lexicon");

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
        HashSet<int> remote = [.. article.Times.Where(time => !time.IsHeader && IsRemote(time, day)).Select(time => time.Sentence)];
        for (int sentence = 0; sentence < article.Sentences.Length; sentence++)
        {
            TextSpan span = article.Sentences[sentence];
            if (!remote.Contains(sentence) && MayConcern(span.Slice(article.Article.Text)))
            {
                CheckSentence(article, span, day, recent.Contains(sentence), context);
            }
        }
    }

    private static bool MayConcern(string sentence) =>
        sentence.Length < 4000
        && (sentence.Contains("election", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains("presiden", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains(" poll", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains(" vote", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains(" ballot", StringComparison.OrdinalIgnoreCase));

    private static bool IsRecent(TimexMention time, DateOnly day) => time.Timex.Type is TimexType.Date or TimexType.Time && time.Timex.Interval is not null && !IsRemote(time, day);

    private static bool IsRemote(TimexMention time, DateOnly day)
    {
        DateTime published = day.ToDateTime(TimeOnly.MinValue);
        return time.Timex.Type is TimexType.Date or TimexType.Time
            && (time.Timex.Interval is { } interval
                ? interval.End < published.AddDays(-RemoteDays) || interval.Start > published.AddDays(RemoteDays)
                : time.Timex.Value is "PAST_REF");
    }

    private void CheckSentence(ExtractedArticle article, TextSpan sentence, DateOnly day, bool isRecent, RuleContext context)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(sentence.Slice(article.Article.Text));
        for (int token = 1; token < text.Count; token++)
        {
            bool isRace = Races.Contains(text.Lower[token]);
            if ((!isRace && !Nouns.Contains(text.Lower[token])) || Phrase(text, token, context.Knowledge.Tenures, out string kind) is not { } phrase)
            {
                continue;
            }

            TokenRange? words = isRace ? RunningRace(text, phrase, kind, isRecent) : NearElection(text, phrase);
            if (words is { } shown && Dates(context, phrase.Country, kind, day, isRace) is { } dates)
            {
                TextSpan inSentence = text.SpanOf(shown);
                Report(article, new(sentence.Start + inSentence.Start, sentence.Start + inSentence.End), phrase.Country, dates, isRace, context);
                return;
            }
        }
    }

    // "U.S. presidential election": the country, kinds and the noun at the given token.
    private static ElectionPhrase? Phrase(AnalyzedText text, int noun, TenureTable table, out string kind)
    {
        kind = "";
        int first = noun;
        while (first > 0 && Kinds.Contains(text.Lower[first - 1]))
        {
            first--;
            kind = text.Lower[first] is "presidential" ? "presidential" : text.Lower[first] is "midterm" or "mid-term" ? "midterm" : kind;
        }

        if (RaceForPresidency(text, noun, table) is { } race)
        {
            kind = "presidential";
            return race;
        }

        for (int length = 3; length >= 1; length--)
        {
            int start = first - length - (first > 0 && text.Lower[first - 1] is "'s" ? 1 : 0);
            int end = start + length;
            if (start >= 0 && text.IsCapitalized(start) && table.FindJurisdiction(text.SpanOf(new(start, end)).Slice(text.Text)) is { } country)
            {
                return new(country, new(start, noun + 1));
            }
        }

        return null;
    }

    // "the race for the US presidency"
    private static ElectionPhrase? RaceForPresidency(AnalyzedText text, int noun, TenureTable table)
    {
        if (noun + 4 >= text.Count || text.Lower[noun + 1] is not "for" || text.Lower[noun + 2] is not "the")
        {
            return null;
        }

        for (int end = noun + 4; end < Math.Min(text.Count, noun + 7); end++)
        {
            if (text.Lower[end] is "presidency" && text.IsCapitalized(noun + 3)
                && table.FindJurisdiction(text.SpanOf(new(noun + 3, end)).Slice(text.Text)) is { } country)
            {
                return new(country, new(noun, end + 1));
            }
        }

        return null;
    }

    // "with U.S. elections looming", "the upcoming US election", "ahead of the US election".
    private static TokenRange? NearElection(AnalyzedText text, ElectionPhrase phrase)
    {
        int first = phrase.Words.First;
        int end = phrase.Words.End;
        int skipped = end < text.Count && text.Lower[end] is "only" or "just" or "now" or "fast" or "already" or "still" ? 1 : 0;
        int after = end + skipped < text.Count ? Nearness.MatchAt(text, end + skipped) : 0;
        after += after > 0 ? skipped : 0;
        int verb = end + 1 < text.Count && text.Lower[end] is "are" or "is" ? Nearness.MatchAt(text, end + 1) : 0;
        if (after > 0 || verb > 0)
        {
            return new(first, after > 0 ? end + after : end + 1 + verb);
        }

        int article = first > 0 && text.Lower[first - 1] is "the" or "this" ? first - 1 : first;
        if (first > 0 && Nearness.Contains(text.Lower[first - 1]))
        {
            return new(first - 1, end);
        }

        bool ahead = article > 1 && text.Lower[article - 1] is "of" && text.Lower[article - 2] is "ahead";
        return ahead ? new(article - 2, end) : null;
    }

    // "adds to the U.S. presidential race"; "in the race" and "during the campaign" may look back.
    private static TokenRange? RunningRace(AnalyzedText text, ElectionPhrase phrase, string kind, bool isRecent)
    {
        int first = phrase.Words.First;
        if (kind is not "presidential" || first < 1 || text.Lower[first - 1] is not "the")
        {
            return null;
        }

        bool looksBack = first > 1 && text.Lower[first - 2] is "in" or "during" or "after" or "since" or "from" or "before" or "throughout" or "of" or "over" or "until" or "for" or "by" or "lost" or "won" or "on";
        bool goesOn = phrase.Words.End < text.Count && text.Lower[phrase.Words.End] is "was" or "were" or "of" or "had" or "-" or "ended" or "chairman" or "manager" or "in";
        return !isRecent && (looksBack || goesOn || IsPastPerfect(text)) ? null : new(first - 1, phrase.Words.End);
    }

    private static bool IsPastPerfect(AnalyzedText text) => text.Lower.Any(word => word is "had" or "previous" or "last" or "then" or "past" or "next" or "future" or "if");

    private static (Election Last, Election Next)? Dates(RuleContext context, Jurisdiction country, string kind, DateOnly day, bool isRace)
    {
        string? wanted = isRace || kind is "presidential" ? "presidential" : kind is "midterm" ? kind : null;
        ElectionCalendar calendar = context.Knowledge.Elections;
        Election? last = calendar.Last(country.Id, wanted, OfficeQuestion.Earlier(day, RemoteDays));
        Election? next = calendar.Next(country.Id, wanted, OfficeQuestion.Earlier(day, RemoteDays));
        return last is not null && next is not null && next.FirstDay.DayNumber - day.DayNumber > (isRace ? RaceDays : NearDays) ? (last, next) : null;
    }

    private void Report(ExtractedArticle article, TextSpan span, Jurisdiction country, (Election Last, Election Next) dates, bool isRace, RuleContext context)
    {
        string known = $"the last such election in {country.NameInText} was on {dates.Last.Date}, the next is on {dates.Next.Date} ({dates.Next.Source})";
        string message = isRace
            ? $"The article of {article.Published.Date} speaks of a running race, but {known}."
            : $"The article of {article.Published.Date} speaks of an election as near, but {known}.";
        context.Report(new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.KnowledgeMismatch,
            message,
            [RuleContext.Side(article, span, "near"), RuleContext.KnowledgeSide("elections", char.ToUpperInvariant(known[0]) + known[1..], dates.Next.Date.ToString())])
        {
            Subject = $"elections in {country.NameInText}",
            Attribute = "election",
            Confidence = Certainty,
        });
    }

    private sealed record ElectionPhrase(Jurisdiction Country, TokenRange Words);
}
