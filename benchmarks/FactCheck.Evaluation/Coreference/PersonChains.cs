using FactCheck.Articles;
using FactCheck.Training.Tagging;

namespace FactCheck.Evaluation.Coreference;

/// <summary>A mention of a person in the gold: its span, the span of its head word, the chain, and whether it is a name or a pronoun.</summary>
internal sealed record PersonMention(TextSpan Span, TextSpan Head, string Chain, bool IsName, bool IsPronoun);

/// <summary>The persons of a document of GUM, with all their mentions.</summary>
internal sealed class PersonChains
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "he", "him", "his", "himself", "she", "her", "hers", "herself" };

    private readonly List<PersonMention> mentions = [];
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    public PersonChains(GumDocument document)
    {
        foreach (GumSentence sentence in document.Sentences)
        {
            foreach (GumMention mention in sentence.Mentions)
            {
                Add(document, sentence, mention);
            }
        }
    }

    /// <summary>All mentions of persons.</summary>
    public IReadOnlyList<PersonMention> Mentions => mentions;

    /// <summary>The mentions of persons whom the document names somewhere.</summary>
    public IEnumerable<PersonMention> OfNamed => mentions.Where(mention => named.Contains(mention.Chain));

    /// <summary>The chain whose name stands at <paramref name="span"/>, as far as the gold knows one.</summary>
    public string? ChainOfName(TextSpan span) =>
        mentions.Where(mention => mention.IsName && span.Start <= mention.Head.Start && mention.Head.End <= span.End).MinBy(mention => mention.Span.Length)?.Chain;

    /// <summary>The mention whose head and start are those of <paramref name="span"/>'s words.</summary>
    public PersonMention? At(TextSpan span) => mentions.Where(mention => span.Start <= mention.Head.Start && mention.Head.End <= span.End && mention.Span.Start <= span.Start + 4).MinBy(mention => mention.Span.Length);

    private void Add(GumDocument document, GumSentence sentence, GumMention mention)
    {
        int head = sentence.HeadOf(mention);
        if (head < 0 || mention.Type is not "person")
        {
            return;
        }

        GumWord word = sentence.Words[head];
        bool isName = word.Class is "PROPN" && char.IsUpper(word.Form[0]);
        mentions.Add(new(
            new(sentence.Words[mention.First].Start, sentence.Words[mention.Last].End),
            new(word.Start, word.End),
            mention.Chain,
            isName,
            mention.First == mention.Last && Pronouns.Contains(document.Text[word.Start..word.End])));
        if (isName)
        {
            named.Add(mention.Chain);
        }
    }
}
