using System.Collections.Immutable;

using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Finds persons, organisations and places in English news and tells which mentions are of one thing: full name and surname, title and
/// name, spellings of one name, descriptions, pronouns and groups where only one reading fits. Mentions may nest: "the Russian president's" description covers
/// no name, but "Ukraine's president" holds a place. Stateless.
/// </summary>
internal sealed class NamesExtractor : IExtractor
{
    private NamesExtractor()
    {
    }

    /// <summary>The one instance.</summary>
    public static NamesExtractor Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        if (context.Text.Count == 0)
        {
            return found;
        }

        var tokens = new NameTokens(context.Text, NameLexicon.Core);
        List<NameCandidate> candidates = FindNames(tokens, context.Knowledge.Tenures);
        var entities = new EntityBuilder(tokens, context.Knowledge, found.Published.Day);
        ImmutableArray<NameMention> names = entities.Link(candidates);
        return found with { Names = names, Entities = entities.Entities };
    }

    internal static List<NameCandidate> FindNames(NameTokens tokens, TenureTable tenures)
    {
        var candidates = new List<NameCandidate>();
        var reader = new RunReader(tokens, candidates);
        ImmutableArray<TokenRange> sentences = tokens.Text.Sentences;
        for (int i = 0; i < sentences.Length; i++)
        {
            if (tokens.StyleOfSentence(i) == LineStyle.Prose)
            {
                reader.ReadSentence(sentences[i]);
            }
        }

        var resolver = new KindResolver(tokens, tenures);
        resolver.Resolve(candidates);
        var headlines = new HeadlineReader(tokens, resolver);
        for (int i = 0; i < sentences.Length; i++)
        {
            if (tokens.StyleOfSentence(i) != LineStyle.Prose)
            {
                headlines.ReadSentence(sentences[i], candidates);
            }
        }

        candidates.Sort((left, right) => left.First.CompareTo(right.First));
        return candidates;
    }
}
