using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// What tells which thing without a name a claim is about: the content lemmas of its sentence outside the value, the types of the sentence's events and the
/// people it names; sorted, distinct, without numbers.
/// </summary>
internal sealed class StoryContexts(ClaimSource source)
{
    private const int Limit = 24;

    private readonly List<string> words = [];
    private readonly Dictionary<int, string[]> marks = [];

    /// <summary>The context of a mention.</summary>
    /// <param name="mention">The value.</param>
    /// <param name="mark">One more word to put in, or <see langword="null"/>.</param>
    public ImmutableArray<string> Of(Mention mention, string? mark = null)
    {
        words.Clear();
        words.AddRange(MarksOf(mention.Sentence));
        AnalyzedText text = source.Text;
        TokenRange range = text.Sentences[mention.Sentence];
        for (int token = range.First; token < range.End && words.Count < Limit; token++)
        {
            if (text.Lower[token].Length > 2
                && text.Classes[token] is WordClass.Noun or WordClass.ProperNoun or WordClass.Verb or WordClass.Adjective
                && !mention.Span.Overlaps(text.Spans[token]))
            {
                Add(text.Lemmas[token]);
            }
        }

        if (mark is not null)
        {
            words.Add(mark);
        }

        words.Sort(StringComparer.Ordinal);
        return [.. words];
    }

    private string[] MarksOf(int sentence)
    {
        if (!marks.TryGetValue(sentence, out string[]? found))
        {
            words.Clear();
            AddEvents(sentence);
            AddPeople(sentence);
            found = [.. words];
            words.Clear();
            marks.Add(sentence, found);
        }

        return found;
    }

    private void AddEvents(int sentence)
    {
        foreach (EventMention mention in SentenceMentions.In(source.Article.Events, sentence))
        {
            Add(StoryClaims.EventMark + mention.Type);
        }
    }

    private void AddPeople(int sentence)
    {
        foreach (NameMention name in SentenceMentions.In(source.Article.Names, sentence))
        {
            if (name is { Kind: EntityKind.Person, Entity: >= 0 and int entity, Form: NameForm.Name or NameForm.ShortName })
            {
                string key = source.Article.Entities[entity].Key;
                int space = key.IndexOf(' ', StringComparison.Ordinal);
                Add(string.Concat(StoryClaims.PersonMark, space < 0 ? key : key.AsSpan(0, space)));
            }
        }
    }

    private void Add(string word)
    {
        if (!words.Contains(word))
        {
            words.Add(word);
        }
    }
}
