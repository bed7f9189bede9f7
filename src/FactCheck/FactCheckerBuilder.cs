using System.Collections.Immutable;

using FactCheck.Checking;
using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Learning;

namespace FactCheck;

/// <summary>
/// Collects what a <see cref="FactChecker"/> is made of. Mutable and not thread-safe; what it builds is immutable. Starts with the embedded
/// knowledge, the built-in extractors and every default rule.
/// </summary>
public sealed class FactCheckerBuilder
{
    private readonly List<IExtractor> extractors = [.. ExtractorCatalog.Default];
    private readonly SortedDictionary<string, Rule> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Severity> severities = new(StringComparer.Ordinal);
    private ITextAnalyzer analyzer = TextAnalyzer.Default;
    private KnowledgeBase knowledge = KnowledgeBase.Default;
    private IStatementPairModel? pairModel;
    private int? degreeOfParallelism;
    private bool strict;

    /// <summary>Starts with the defaults.</summary>
    public FactCheckerBuilder()
    {
        foreach (Rule rule in RuleCatalog.Default)
        {
            rules.Add(rule.Descriptor.Id, rule);
        }
    }

    /// <summary>Replaces the language toolkit.</summary>
    public FactCheckerBuilder UseAnalyzer(ITextAnalyzer replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        analyzer = replacement;
        return this;
    }

    /// <summary>Replaces the knowledge.</summary>
    public FactCheckerBuilder UseKnowledge(KnowledgeBase replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        knowledge = replacement;
        return this;
    }

    /// <summary>Lays a user's own tenures over those of the knowledge; the user's rows win.</summary>
    /// <param name="list">The rows: <c>TenureList.Load("mine.csv")</c>.</param>
    /// <param name="warn">Is told of every known row that gives way.</param>
    /// <exception cref="TenureFormatException">Two of the rows give one exclusive office to two persons at a time.</exception>
    public FactCheckerBuilder AddTenures(TenureList list, Action<string>? warn = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        knowledge = knowledge with { Tenures = knowledge.Tenures.With(list, warn) };
        return this;
    }

    /// <summary>Replaces the judge of statement pairs that the learned rules ask.</summary>
    public FactCheckerBuilder UsePairModel(IStatementPairModel replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        pairModel = replacement;
        return this;
    }

    /// <summary>Adds an extractor, which runs after those already there.</summary>
    /// <exception cref="ArgumentException">An extractor of that name is there already.</exception>
    public FactCheckerBuilder AddExtractor(IExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        if (extractors.Exists(known => string.Equals(known.Name, extractor.Name, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"An extractor named '{extractor.Name}' is there already; give yours another name.", nameof(extractor));
        }

        extractors.Add(extractor);
        return this;
    }

    /// <summary>Takes all extractors out, to add one's own only.</summary>
    public FactCheckerBuilder ClearExtractors()
    {
        extractors.Clear();
        return this;
    }

    /// <summary>Adds a rule.</summary>
    /// <exception cref="ArgumentException">A rule of that id is there already.</exception>
    public FactCheckerBuilder AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rules.TryAdd(rule.Descriptor.Id, rule)
            ? this
            : throw new ArgumentException($"A rule with id {rule.Descriptor.Id} is there already; ids are never shared.", nameof(rule));
    }

    /// <summary>Takes a rule out.</summary>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public FactCheckerBuilder RemoveRule(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return rules.Remove(id) ? this : throw new ArgumentException(NoSuchRule(id), nameof(id));
    }

    /// <summary>Takes all rules out, to add one's own only.</summary>
    public FactCheckerBuilder ClearRules()
    {
        rules.Clear();
        return this;
    }

    /// <summary>Sets the severity of a rule's contradictions.</summary>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public FactCheckerBuilder SetSeverity(string id, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!rules.ContainsKey(id))
        {
            throw new ArgumentException(NoSuchRule(id), nameof(id));
        }

        severities[id] = severity;
        return this;
    }

    /// <summary>Limits the number of threads; by default there are as many as processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is not positive.</exception>
    public FactCheckerBuilder UseThreads(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        degreeOfParallelism = threads;
        return this;
    }

    /// <summary>Lets the exception of a faulty rule or extractor through, instead of isolating it into a diagnostic.</summary>
    public FactCheckerBuilder UseStrict(bool value = true)
    {
        strict = value;
        return this;
    }

    /// <summary>Makes the checker. May be called again; later changes to the builder do not touch what was built.</summary>
    public FactChecker Build() =>
        new(analyzer, [.. extractors], knowledge, pairModel, [.. rules.Values], severities.ToImmutableDictionary(StringComparer.Ordinal), degreeOfParallelism, strict);

    private string NoSuchRule(string id) => $"There is no rule '{id}'. Known: {string.Join(", ", rules.Keys)}.";
}
