using FactCheck.Articles;
using FactCheck.Extraction.Quotes;
using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>What claims are made of: the text, the mentions, and in whose voice each span stands.</summary>
internal sealed record ClaimSource(AnalyzedText Text, ExtractedArticle Article, QuoteScopes Scopes)
{
    /// <summary>The event types of each sentence.</summary>
    public ILookup<int, string> EventTypes { get; } = Article.Events.ToLookup(mention => mention.Sentence, mention => mention.Type);

    /// <summary>The surnames of the people whom each sentence names, folded.</summary>
    public ILookup<int, string> People { get; } = Article.Names
        .Where(name => name is { Kind: EntityKind.Person, Entity: >= 0, Form: NameForm.Name or NameForm.ShortName })
        .ToLookup(name => name.Sentence, name => Article.Entities[name.Entity].Key.Split(' ')[0]);

    /// <summary>A claim with its provenance and voice filled in.</summary>
    public Claim Make(ClaimSubject subject, string attribute, ClaimValue value, TextSpan span, int sentence)
    {
        QuoteScope voice = Scopes.Of(span);
        return new(subject, attribute, value, new(Article.Article.Id, span, Article.Sentences[sentence], "claims"))
        {
            Scope = voice.Scope,
            Speaker = voice.Speaker,
        };
    }
}
