using System.Collections.Immutable;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;
using FactCheck.Extraction;

namespace FactCheck.Evaluation.Events;

/// <summary>
/// Counts for how many articles the events of the first sentences answer what, who, when and where: an answer is right when it shares a content word with a phrase
/// that the annotators chose, or for when also by its date. Found counts the articles in which there is any answer; why and how are not extracted.
/// </summary>
internal sealed class QuestionTally(TextWriter? errors)
{
    private const int LeadSentences = 8;

    private static readonly string[] Questions = ["what", "who", "when", "where"];

    private readonly int[,] counts = new int[Questions.Length, 3];

    private bool any;

    public IEnumerable<Score> Scores() => any ? Questions.Select((question, i) => new Score(question, counts[i, 0], counts[i, 1], counts[i, 2])) : [];

    public void Add(JsonElement record)
    {
        any = true;
        PublicationTime? published = PublicationTime.TryParse(record.Text("date_publish")?.Split(' ')[0], out PublicationTime time) ? time : null;
        ExtractedArticle article = FactChecker.CreateDefault().Extract(new Article(record.RequiredText("dId"), record.RequiredText("text")) { Published = published });
        EventMention[] lead = [.. article.Events.Where(found => found.Sentence < LeadSentences)];
        for (int i = 0; i < Questions.Length; i++)
        {
            JsonElement[] gold = [.. record.GetProperty("fiveWoneH").GetProperty(Questions[i]).GetProperty("annotated").EnumerateArray().Where(answer => answer.Text("text") is not null)];
            if (gold.Length > 0)
            {
                Count(i, article, gold, [.. AnswersTo(Questions[i], article, lead).Distinct(StringComparer.Ordinal)]);
            }
        }
    }

    private void Count(int question, ExtractedArticle article, JsonElement[] gold, ImmutableArray<string> answers)
    {
        bool right = answers.Any(answer => gold.Any(phrase => Shares(answer, phrase.Text("text")!) || string.Equals(answer, phrase.Text("parsed"), StringComparison.Ordinal)));
        counts[question, 0] += right ? 1 : 0;
        counts[question, 1] += answers.IsEmpty ? 0 : 1;
        counts[question, 2]++;
        if (!right)
        {
            errors?.WriteLine($"{Questions[question]} of {article.Article.Id[..8]}: wanted {string.Join(" | ", gold.Select(phrase => phrase.Text("text")))}; found {string.Join(" | ", answers)}");
        }
    }

    private static IEnumerable<string> AnswersTo(string question, ExtractedArticle article, EventMention[] events) => question switch
    {
        "what" => events.Select(found => article.TextOf(found.Span)),
        "who" => events.SelectMany(found => found.Participants).SelectMany(participant => new[] { article.TextOf(participant.Span), article.Entities[participant.Entity].Name }),
        "when" => events.SelectMany(found => new[] { found.Time, found.TimeOfDay }).Where(time => time >= 0).SelectMany(time => new[] { article.TextOf(article.Times[time].Span), article.Times[time].Timex.Value }),
        _ => events.SelectMany(found => found.Places).Select(name => article.TextOf(article.Names[name].Span)),
    };

    private static bool Shares(string answer, string phrase)
    {
        var words = new HashSet<string>(WordsOf(answer), StringComparer.Ordinal);
        return WordsOf(phrase).Any(words.Contains);
    }

    private static IEnumerable<string> WordsOf(string text) => text
        .Split([' ', ',', '.', '"', '“', '”', '\'', '’', '(', ')', '\n', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 2 && word is not ("the" or "and" or "for" or "with" or "from" or "that" or "was" or "has"))
        .Select(word => word.ToLowerInvariant());
}
