using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Language;

namespace FactCheck.Checking.Rules.Events;

/// <summary>A telephone number with whom it reaches: the person or the office that its sentence names for it.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Number">The number.</param>
/// <param name="Person">What two mentions of the person share, or <see langword="null"/> when none is named.</param>
/// <param name="Unit">What two mentions of the office, desk or line share, or <see langword="null"/>.</param>
internal sealed record TelephoneContact(int Article, TelephoneNumber Number, string? Person, string? Unit)
{
    private static readonly WordList Cues = WordList.Load("Checking/Rules/Events/telephone-cues.lexicon");
    private static readonly WordList Lines = WordList.Load("Checking/Rules/Events/telephone-lines.lexicon");
    private static readonly string[] AskingFor = ["speak with ", "speak to ", "ask for "];

    /// <summary>The index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>What an editor would call the contact.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Whom both reach: a person has one number, an office may have a line for every desk, so that an office counts only where neither names a person.
    /// </summary>
    public string? Key => Person ?? Unit;

    /// <summary>The numbers of an article that are given for a named contact.</summary>
    public static IEnumerable<TelephoneContact> In(FactGraph graph, int index, IReadOnlyList<TelephoneNumber> numbers)
    {
        ExtractedArticle article = graph.Articles[index];
        for (int i = 0; i < numbers.Count; i++)
        {
            int sentence = article.SentenceAt(numbers[i].Span.Start);
            if (sentence == article.Sentences.Length)
            {
                continue;
            }

            TextSpan around = article.Sentences[sentence];
            int start = i > 0 ? Math.Max(around.Start, numbers[i - 1].Span.End) : around.Start;
            int end = i + 1 < numbers.Count ? Math.Min(around.End, numbers[i + 1].Span.Start) : around.End;
            if (start < numbers[i].Span.Start && IsCalled(article.TextOf(new(around.Start, numbers[i].Span.Start)))
                && Of(graph, index, numbers[i], new(start, numbers[i].Span.Start), new(numbers[i].Span.End, Math.Max(end, numbers[i].Span.End))) is { } contact)
            {
                yield return contact with { Sentence = sentence };
            }
        }
    }

    private static TelephoneContact? Of(FactGraph graph, int index, TelephoneNumber number, TextSpan before, TextSpan after)
    {
        ExtractedArticle article = graph.Articles[index];
        string words = article.TextOf(before);
        if (words.Contains("fax", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        NameMention? person = Names(article, before, EntityKind.Person).LastOrDefault() ?? AskedFor(article, after);
        NameMention? office = Names(article, before, EntityKind.Organisation).LastOrDefault();
        string? line = LineIn(words);
        string? unit = line ?? (office is null ? null : article.Entities[office.Entity].Key);
        return person is null && unit is null
            ? null
            : new(index, number, person is null ? null : PersonKey(graph, index, person.Entity), unit)
            {
                Sentence = -1,
                Name = person is not null ? article.Entities[person.Entity].Name : line ?? article.Entities[office!.Entity].Name,
            };
    }

    /// <summary>"Call the bureau at 440-204-2105 and speak with Sgt. Feld": the person behind the number.</summary>
    private static NameMention? AskedFor(ExtractedArticle article, TextSpan after) =>
        Array.Exists(AskingFor, words => article.TextOf(after).Contains(words, StringComparison.OrdinalIgnoreCase))
            ? Names(article, after, EntityKind.Person).FirstOrDefault()
            : null;

    private static string PersonKey(FactGraph graph, int article, int entity) =>
        graph.NodeByMember.TryGetValue((article, entity), out EntityNode? node) ? node.Name : graph.Articles[article].Entities[entity].Name;

    private static IEnumerable<NameMention> Names(ExtractedArticle article, TextSpan span, EntityKind kind)
    {
        int sentence = article.SentenceAt(span.Start);
        for (int i = SentenceMentions.FirstFrom(article.Names.AsSpan(), sentence); i < article.Names.Length && article.Names[i].Span.Start < span.End; i++)
        {
            NameMention name = article.Names[i];
            if (name.Kind == kind && name is { Entity: >= 0, Form: NameForm.Name or NameForm.ShortName } && span.Contains(name.Span))
            {
                yield return name;
            }
        }
    }

    private static bool IsCalled(string words) => Words(words).Any(Cues.Contains);

    /// <summary>"The tip line": a line that has no name of its own, when it is the last thing named.</summary>
    private static string? LineIn(string words)
    {
        string[] all = [.. Words(words).TakeLast(4)];
        for (int i = all.Length - 1; i >= 0; i--)
        {
            string two = i > 0 ? all[i - 1] + " " + all[i] : all[i];
            if (Lines.Contains(two) || Lines.Contains(all[i]))
            {
                return Lines.Contains(two) ? two : all[i];
            }
        }

        return null;
    }

    private static IEnumerable<string> Words(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && char.IsLetter(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }
}
