using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Offices;

/// <summary>Which time a statement on an office is about.</summary>
/// <param name="AsOf">The time that the sentence names for it, or <see langword="null"/>.</param>
/// <param name="IsOutsidePresent">Whether the publication date must not be used.</param>
/// <param name="IsAway">Whether the sentence, or the paragraph before it, names another time; a verb of the present by the holder's side outweighs it.</param>
internal readonly record struct OfficeTime(Timex? AsOf, bool IsOutsidePresent, bool IsAway = false);

/// <summary>Tells which time the statements of an article's sentences are about, from their times, tense and words of history.</summary>
internal sealed partial class OfficeTimes
{
    /// <summary>A time further than this from the publication makes its sentence a look back or ahead.</summary>
    private const int PresentDays = 45;
    private const int NearWords = 9;

    private static readonly WordList Likenesses = WordList.Load("Extraction/Offices/likenesses.lexicon");
    private static readonly WordList Kinship = WordList.Load("Extraction/Offices/kinship.lexicon");

    private readonly AnalyzedText text;
    private readonly ExtractedArticle article;
    private readonly Dictionary<int, bool> remote = [];
    private readonly Dictionary<int, bool> history = [];
    private TimexMention[]? times;

    public OfficeTimes(AnalyzedText text, ExtractedArticle article)
    {
        this.text = text;
        this.article = article;
    }

    /// <summary>The time of a title with a person, which the sentence takes for granted.</summary>
    public OfficeTime OfPhrase(TitlePhrase phrase, TextSpan person)
    {
        int sentence = text.SentenceOf[phrase.Title.First];
        Timex? governing = Governing(sentence, text.SpanOf(phrase.All).Union(person));
        int outset = Math.Min(phrase.Outset, text.TokenAt(person.Start));
        int end = Math.Max(phrase.All.End, text.TokenAt(person.End - 1) + 1);

        // "The son of former president X" still calls X former.
        bool isLeft = phrase.Status != OfficeStatus.Former && (IsDoerOfOldDeed(outset) || IsLikeness(outset) || IsKin(end));
        bool isOutside = phrase.IsPast || IsUnder(phrase.Outset) || isLeft || IsThought(outset) || IsHistory(sentence) || IsPastPerfect(outset, end);
        return new(governing, isOutside, IsAway(sentence));
    }

    /// <summary>The time of a statement whose verb is in the past: one that opens the sentence or follows the title, never the publication's.</summary>
    public OfficeTime OfStatement(TitlePhrase phrase)
    {
        ReadOnlySpan<TimexMention> told = TimesOf(text.SentenceOf[phrase.Title.First]);
        int end = text.SpanOf(phrase.All).End;
        int after = text.TokenAt(end);
        int first = text.Sentences[text.SentenceOf[phrase.Title.First]].First;
        TimexMention? follows = null;
        TimexMention? opens = null;
        foreach (TimexMention mention in told)
        {
            int token = text.TokenAt(mention.Span.Start);
            follows ??= mention.Span.Start >= end && token <= after + 2 ? mention : null;
            opens ??= token <= first + 2 ? mention : null;
        }

        return new((follows ?? opens)?.Timex, true);
    }

    /// <summary>The time of words that name no title, from <paramref name="token"/> to <paramref name="end"/>.</summary>
    public OfficeTime At(int token, int end) =>
        new(Governing(text.SentenceOf[token], text.Spans[token]), IsUnder(token) || IsHistory(text.SentenceOf[token]) || IsPastPerfect(token, end), IsAway(text.SentenceOf[token]));

    /// <summary>
    /// Whether nothing in front of <paramref name="verb"/> takes its sentence out of the present: no remote time before it in the sentence, and no sentence before it in the
    /// paragraph that itself tells the past in the present tense ("It is June 1987.").
    /// </summary>
    public bool IsFirm(int verb)
    {
        int sentence = text.SentenceOf[verb];
        if (HasPastYear(new(text.Sentences[sentence].First, verb)))
        {
            return false;
        }

        foreach (TimexMention mention in TimesOf(sentence))
        {
            if (IsRemote(mention) && (text.TokenAt(mention.Span.Start) < verb || IsCaptionDate(mention, verb)))
            {
                return false;
            }
        }

        int paragraph = text.ParagraphOf[text.Sentences[sentence].First];
        for (int before = sentence - 1; before >= 0 && text.ParagraphOf[text.Sentences[before].First] == paragraph; before--)
        {
            if ((IsRemote(before) || HasPastYear(text.Sentences[before])) && IsInPresentTense(text.Sentences[before]))
            {
                return false;
            }
        }

        return true;
    }

    // "US President X speaks in Washington, Sept. 5, 2023.": captions tell the past in the present tense and date it at the end.
    private bool IsCaptionDate(TimexMention mention, int verb)
    {
        int start = text.TokenAt(mention.Span.Start);
        int end = text.TokenAt(mention.Span.End - 1) + 1;
        int last = text.Sentences[text.SentenceOf[verb]].End;
        return (end >= last - 1 || text.Lower[end] is "." or "," or "(" or "/") && start > verb && (mention.Timex.Granularity == TimeGranularity.Day || IsPlainClause(verb + 1, text.Lower[start - 1] is "," ? start - 1 : start));
    }

    /// <summary>Whether a time near the publication stands at the head of the verb's sentence or right behind the verb.</summary>
    public bool IsRecentBeside(int verb)
    {
        int first = text.Sentences[text.SentenceOf[verb]].First;
        foreach (TimexMention mention in TimesOf(text.SentenceOf[verb]))
        {
            int start = text.TokenAt(mention.Span.Start);
            if (mention.Timex.Interval is not null && !IsRemote(mention) && (start <= first + 2 || (start > verb && start <= verb + 4)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInPresentTense(TokenRange sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (text.VerbForms[i] is VerbForm.Present)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAway(int sentence) => IsRemote(sentence) || HasPastYear(text.Sentences[sentence]) || FollowsRemoteOpening(sentence);

    /// <summary>Whether the sentence names a time near the publication: "on Tuesday", "this week".</summary>
    public bool IsRecent(int sentence)
    {
        if (article.Published.Day is null)
        {
            return false;
        }

        foreach (TimexMention mention in TimesOf(sentence))
        {
            if ((mention.Timex.Interval is not null || mention.Timex.Value is "PRESENT_REF") && !IsRemote(mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person held offices, and none of them on the day of publication.</summary>
    public bool HasLeftOffice(string person, TenureTable table)
    {
        ImmutableArray<Tenure> held = table.TenuresOf(person);
        return article.Published.Day is { } day && !held.IsEmpty && held.All(tenure => tenure.PossiblyCovers(day) is false && tenure.EarliestStart < day);
    }

    /// <summary>Whether the token belongs to a time expression.</summary>
    public bool IsTime(int token)
    {
        foreach (TimexMention mention in TimesOf(text.SentenceOf[token]))
        {
            if (mention.Span.Start <= text.Spans[token].Start && text.Spans[token].End <= mention.Span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The one time of the sentence when it is that of the deed whose doer begins at <paramref name="doer"/> and whose verb is <paramref name="verb"/>: it opens the sentence
    /// right before the doer, or ends the verb's plain clause. Needs a year in the text, and a time before the present.
    /// </summary>
    public Timex? DeedTime(int doer, int verb)
    {
        int sentence = text.SentenceOf[doer];
        ReadOnlySpan<TimexMention> told = TimesOf(sentence);
        if (told.Length != 1 || told[0] is not { YearIsExplicit: true, Timex: { Mod: TimexMod.None, Type: TimexType.Date or TimexType.Time } } || !IsRemote(told[0]))
        {
            return null;
        }

        TimexMention time = told[0];
        int start = text.TokenAt(time.Span.Start);
        int end = text.TokenAt(time.Span.End - 1) + 1;
        bool opens = start <= text.Sentences[sentence].First + 2 && doer >= end && !HasWord(end, doer);
        return opens || (start > verb && IsPlainClause(verb + 1, start)) ? time.Timex : null;
    }

    private bool HasWord(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Lower[i] is not ("," or "the" or "then"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlainClause(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool plain = text.VerbForms[i] is VerbForm.None && text.Classes[i] is not WordClass.Subordinator
                && text.Lower[i] is not ("," or ";" or ":" or "that" or "who" or "which" or "whose" or "when" or "after" or "before" or "since" or "from" or "until" or "\"" or "“" or "”");
            if (!plain)
            {
                return false;
            }
        }

        return true;
    }

    // "In 2012, ..." governs its sentence; "... president in 2012" what stands before it.
    private Timex? Governing(int sentence, TextSpan phrase)
    {
        foreach (TimexMention mention in TimesOf(sentence))
        {
            int first = text.Sentences[sentence].First;
            bool opens = text.TokenAt(mention.Span.Start) <= first + 2;
            bool follows = mention.Span.Start >= phrase.End && text.TokenAt(mention.Span.Start) <= text.TokenAt(phrase.End) + 1;
            if (opens || follows)
            {
                return mention.Timex;
            }
        }

        return null;
    }

    private ReadOnlySpan<TimexMention> TimesOf(int sentence)
    {
        times ??= [.. article.Times.Where(static mention => !mention.IsHeader && mention.Timex.Type is TimexType.Date or TimexType.Time)];
        int first = SentenceMentions.FirstFrom<TimexMention>(times, sentence);
        int end = first;
        while (end < times.Length && times[end].Sentence == sentence)
        {
            end++;
        }

        return times.AsSpan(first, end - first);
    }

    private bool IsRemote(int sentence)
    {
        if (!remote.TryGetValue(sentence, out bool known))
        {
            foreach (TimexMention mention in TimesOf(sentence))
            {
                known |= IsRemote(mention);
            }

            remote.Add(sentence, known);
        }

        return known;
    }

    private bool IsRemote(TimexMention mention)
    {
        Timex timex = mention.Timex;
        if (timex.Value is "PAST_REF" or "FUTURE_REF")
        {
            return true;
        }

        if (article.Published.Day is { } day && timex.Interval is { } interval)
        {
            return interval.End < day.ToDateTime(TimeOnly.MinValue).AddDays(-PresentDays) || interval.Start > day.ToDateTime(TimeOnly.MinValue).AddDays(PresentDays);
        }

        return timex.Date.Year is { } year && year != (article.Published.Date.Year ?? year);
    }
}
