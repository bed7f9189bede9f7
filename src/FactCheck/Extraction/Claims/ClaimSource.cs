using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction.Quotes;
using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>What claims are made of: the text, the mentions, and in whose voice each span stands.</summary>
internal sealed class ClaimSource(AnalyzedText text, ExtractedArticle article)
{
    private readonly QuoteScopes scopes = new(article.Quotes);
    private Provenance? last;
    private StoryContexts? contexts;

    public AnalyzedText Text => text;

    public ExtractedArticle Article => article;

    /// <summary>What tells which thing without a name a claim is about.</summary>
    public StoryContexts Contexts => contexts ??= new(this);

    /// <summary>A claim with its provenance and voice filled in.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="attribute">What is said of it.</param>
    /// <param name="value">The value.</param>
    /// <param name="mention">Where the value stands.</param>
    /// <param name="told">The event by which it is said to be so or not; <see langword="null"/> for a plain statement.</param>
    /// <param name="context">The words around a thing without a name.</param>
    public Claim Make(ClaimSubject subject, string attribute, ClaimValue value, Mention mention, EventMention? told = null, ImmutableArray<string> context = default) =>
        Make(subject, attribute, value, mention.Span, mention.Sentence, told, context);

    /// <summary>As the other, for a value that is no mention of its own.</summary>
    public Claim Make(
        ClaimSubject subject, string attribute, ClaimValue value, TextSpan span, int sentence, EventMention? told = null, ImmutableArray<string> context = default)
    {
        QuoteScope voice = scopes.Of(span);
        return new(subject, attribute, value, ProvenanceOf(span, sentence))
        {
            Polarity = told?.Polarity ?? Polarity.Positive,
            Modality = told?.Modality ?? Modality.Asserted,
            Tense = told?.Tense ?? Tense.None,
            Scope = voice.Scope,
            Speaker = voice.Speaker,
            Context = context.IsDefault ? [] : context,
        };
    }

    // Several claims often rest on one mention: they share its provenance.
    private Provenance ProvenanceOf(TextSpan span, int sentence) =>
        last is { } known && known.Span == span ? known : last = new(article.Article.Id, span, article.Sentences[sentence], "claims");
}
