using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quotes;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>How something ended for a person, as one article tells it.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Event">The event.</param>
/// <param name="Person">The id of the person's node.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Outcome">The answer.</param>
/// <param name="Scope">In whose voice it stands.</param>
internal sealed partial record PersonOutcome(int Article, EventMention Event, int Person, OutcomeQuestion Question, string Outcome, AssertionScope Scope)
{
    /// <summary>An older event is background.</summary>
    private const int MostDaysBack = 30;

    /// <summary>So far behind the trigger stand the crime and the answer.</summary>
    private const int Reach = 80;

    private const int TimeoutMilliseconds = 1000;

    /// <summary>Whether it is told as a fact, and not between quotation marks.</summary>
    public bool IsStated => Event.Modality == Modality.Asserted && Event.Tense != Tense.Future && Scope != AssertionScope.Quoted;

    /// <summary>The words of the crime or the deed it was about; empty when the text names none.</summary>
    public required IReadOnlyList<string> Matter { get; init; }

    /// <summary>The day that the text gives it, or <see langword="null"/>.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>All that the article tells of persons that are linked.</summary>
    public static IEnumerable<PersonOutcome> In(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        var scopes = new Lazy<QuoteScopes>(() => new(article.Quotes));
        foreach (EventMention told in article.Events)
        {
            if (OutcomeQuestion.Of(told.Type) is not { } question || OutcomeOf(article, told, question) is not { } outcome || IsBackground(article, told))
            {
                continue;
            }

            foreach (EventParticipant participant in told.Participants)
            {
                if (string.Equals(participant.Role, question.Role, StringComparison.Ordinal) && participant.Entity >= 0
                    && article.Entities[participant.Entity].Kind == EntityKind.Person && graph.NodeByMember.TryGetValue((index, participant.Entity), out EntityNode? node))
                {
                    yield return new(index, told, node.Id, question, outcome, scopes.Value.Of(told.Span).Scope)
                    {
                        Matter = MatterOf(article, told),
                        Day = told.Time >= 0 ? article.Times[told.Time].Timex.Date.ToDateOnly() : null,
                    };
                }
            }
        }
    }

    /// <summary>Whether the two may be of one matter: one names none, or a word is common to both.</summary>
    public bool MayShareMatter(PersonOutcome other) =>
        Matter.Count == 0 || other.Matter.Count == 0 || Matter.Intersect(other.Matter, StringComparer.Ordinal).Any();

    private static string? OutcomeOf(ExtractedArticle article, EventMention told, OutcomeQuestion question)
    {
        string words = article.TextOf(told.Span);
        string behind = Behind(article, told);
        bool isBehind = told.Type is "verdict" or "plea" or "charge";
        if ((told.Type is "charge" && (behind.Contains("attempt", StringComparison.OrdinalIgnoreCase) || OutcomeWords.AreSeveral(told.Type, article.Article.Text)))
            || OutcomeWords.Find(told.Type, isBehind ? words + behind : words) is not { } outcome || (told.Type is "survival" && behind.StartsWith(" by", StringComparison.Ordinal)))
        {
            return null;
        }

        return told.Polarity == Polarity.Negative || told.Modality == Modality.Denied ? question.Denied(outcome) : outcome;
    }

    // What follows the trigger in its clause.
    private static string Behind(ExtractedArticle article, EventMention told)
    {
        int end = Math.Min(article.Sentences[told.Sentence].End, told.Span.End + Reach);
        string text = article.Article.Text[told.Span.End..Math.Max(end, told.Span.End)];
        int stop = text.AsSpan().IndexOfAny(",;");
        return stop < 0 ? text : text[..stop];
    }

    private static bool IsBackground(ExtractedArticle article, EventMention told)
    {
        if (told.Time >= 0 && (ArticleDates.DaysApart(article.Times[told.Time].Timex.Date, article.Published.Date) is null or > MostDaysBack))
        {
            return true;
        }

        return IsOfAnotherYear(article, told) || Earlier().IsMatch(article.TextOf(article.Sentences[told.Sentence]));
    }

    private static bool IsOfAnotherYear(ExtractedArticle article, EventMention told) =>
        article.Times.Any(time => time.Sentence == told.Sentence && time.Timex is { Type: TimexType.Date, Date: { Year: { } year, Day: null } } && year != article.Published.Date.Year);

    private static string[] MatterOf(ExtractedArticle article, EventMention told) =>
        told.Type is "verdict" or "plea" && Complement().Match(Behind(article, told)) is { Success: true } match
            ? [.. match.Groups["words"].Value.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3)]
            : [];

    [GeneratedRegex(@"\b(?:to|of|on|in)\b(?<words>(?: (?!(?:in|on|at|for|of|after|over|by|from|during|to|before)\b)[\p{L}'’-]+){1,8})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Complement();

    [GeneratedRegex(@"\b(?:previous(?:ly)?|prior|former(?:ly)?|initially|originally|at first|earlier|years? ago|later|then|if|whether|until|unless|overturn\w*|retrial|appeal\w*|withdr[ae]w\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Earlier();
}
