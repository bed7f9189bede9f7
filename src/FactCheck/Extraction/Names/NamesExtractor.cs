using System.Collections.Immutable;

using FactCheck.Extraction.Names.Recognition;
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
    private readonly NameModel? model;

    internal NamesExtractor(NameModel? model)
    {
        this.model = model;
    }

    /// <summary>The extractor with the embedded model.</summary>
    public static NamesExtractor Instance { get; } = new(null);

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

        using var tokens = new NameTokens(context.Text, NameLexicon.Core);
        List<NameCandidate> candidates = FindNames(tokens, context.Knowledge.Tenures, model ?? NameModelFile.Default);
        var entities = new EntityBuilder(tokens, context.Knowledge, found.Published.Day);
        ImmutableArray<NameMention> names = entities.Link(candidates);
        return found with { Names = names, Entities = entities.Entities };
    }

    /// <summary>What the rules alone find in prose: what the model is told of them.</summary>
    internal static List<NameCandidate> FindByRules(NameTokens tokens, TenureTable tenures) => FindByRules(tokens, new KindResolver(tokens, tenures));

    private static List<NameCandidate> FindByRules(NameTokens tokens, KindResolver resolver)
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

        resolver.Resolve(candidates);
        return candidates;
    }

    private static List<NameCandidate> FindNames(NameTokens tokens, TenureTable tenures, NameModel model)
    {
        var resolver = new KindResolver(tokens, tenures);
        List<NameCandidate> candidates = FindByRules(tokens, resolver);
        candidates = new Reconciliation(tokens).Merge(candidates, NameRecognition.Find(tokens, candidates, model));
        KindConsistency.Apply(tokens, candidates);
        resolver.Adopt(candidates);
        var headlines = new HeadlineReader(tokens, resolver);
        ImmutableArray<TokenRange> sentences = tokens.Text.Sentences;
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
