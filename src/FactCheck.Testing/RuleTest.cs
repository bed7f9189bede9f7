using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;

namespace FactCheck.Testing;

/// <summary>
/// A test of one rule: articles in which the spans that it reports are marked <c>[|…|]</c>. It runs the built-in extractors and the rule, and throws
/// <see cref="RuleTestException"/> when the rule reports other spans, so that it works with every test framework. Mutable and not thread-safe.
/// </summary>
/// <example>
/// <code>
/// RuleTest.For&lt;FC1002OneEventTwoDates&gt;()
///     .Article("2025-03-19", "The leaders spoke by phone on [|March 18|].")
///     .Article("2025-03-19", "The leaders spoke by phone on [|March 17|].")
///     .Verify();
/// </code>
/// </example>
public sealed class RuleTest
{
    private readonly List<MarkedArticle> articles = [];
    private readonly List<Rule> rules;
    private readonly List<ExpectedFinding> expected = [];
    private readonly List<Action<FactCheckerBuilder>> configurations = [];
    private RuleTestChecks checks = RuleTestChecks.All;

    private RuleTest(Rule rule)
    {
        Rule = rule;
        rules = [rule];
    }

    internal Rule Rule { get; }

    internal IReadOnlyList<MarkedArticle> Articles => articles;

    internal IReadOnlyList<ExpectedFinding> ExpectedFindings => expected;

    /// <summary>A test of a rule without settings.</summary>
    public static RuleTest For<TRule>()
        where TRule : Rule, new() => new(new TRule());

    /// <summary>A test of <paramref name="rule"/>.</summary>
    public static RuleTest For(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule);
    }

    /// <summary>Verifies in one line that a rule reports the marked spans, and no others.</summary>
    /// <param name="markedTexts">The articles, each <c>text</c> or <c>yyyy-MM-dd|text</c> with the publication date in front.</param>
    /// <exception cref="RuleTestException">It does not.</exception>
    public static void Verify<TRule>(params string[] markedTexts)
        where TRule : Rule, new() => For<TRule>().WithAll(markedTexts).Verify();

    /// <summary>Verifies in one line that a rule reports nothing.</summary>
    /// <param name="texts">The articles, each <c>text</c> or <c>yyyy-MM-dd|text</c> with the publication date in front.</param>
    /// <exception cref="RuleTestException">It reports something.</exception>
    public static void VerifySilent<TRule>(params string[] texts)
        where TRule : Rule, new() => For<TRule>().WithAll(texts).VerifySilent();

    /// <summary>Adds an article without a publication date, or as <c>yyyy-MM-dd|text</c> with one.</summary>
    public RuleTest Article(string markedText)
    {
        articles.Add(MarkedArticle.Parse(MarkedArticle.DefaultId(articles.Count), markedText));
        return this;
    }

    /// <summary>Adds an article with its publication time.</summary>
    /// <param name="published"><c>2025-03-18</c> or <c>2025-03-18T12:40+05:30</c>.</param>
    /// <param name="markedText">The text with marked spans.</param>
    /// <param name="id">The article's id; by default <c>001</c>, <c>002</c> and so on.</param>
    /// <param name="title">The headline from metadata.</param>
    /// <param name="publisher">Who published it.</param>
    /// <exception cref="ArgumentException"><paramref name="published"/> is no date.</exception>
    public RuleTest Article(string? published, string markedText, string? id = null, string? title = null, string? publisher = null)
    {
        PublicationTime? time = published is null ? null
            : PublicationTime.TryParse(published, out PublicationTime parsed) ? parsed
            : throw new ArgumentException($"'{published}' is no publication time such as 2025-03-18 or 2025-03-18T12:40+05:30.", nameof(published));
        MarkedArticle article = MarkedArticle.Create(id ?? MarkedArticle.DefaultId(articles.Count), markedText, time);
        articles.Add(article with { Article = article.Article with { Title = title, Publisher = publisher } });
        return this;
    }

    /// <summary>
    /// Expects one finding with these properties besides the marked spans; what is <see langword="null"/> may be anything. When a test expects findings, their number must be
    /// right.
    /// </summary>
    /// <param name="conflict">The kind of conflict.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="values">The values of the first two sides, in any order.</param>
    /// <param name="message">A part of the message.</param>
    public RuleTest Expect(
        ConflictKind? conflict = null, Severity? severity = null, string? attribute = null, string[]? values = null, string? message = null)
    {
        expected.Add(new(conflict, severity, attribute, values is null ? null : [.. values], message));
        return this;
    }

    /// <summary>Runs another rule too; what it reports is marked <c>{|ID:…|}</c>.</summary>
    public RuleTest Also<TRule>()
        where TRule : Rule, new() => Also(new TRule());

    /// <summary>Runs another rule too; what it reports is marked <c>{|ID:…|}</c>.</summary>
    public RuleTest Also(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        rules.Add(rule);
        return this;
    }

    /// <summary>Changes the checker that the test runs: other knowledge, further extractors, a severity.</summary>
    public RuleTest Configure(Action<FactCheckerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configurations.Add(configure);
        return this;
    }

    /// <summary>Leaves some of the checks out that are made by default.</summary>
    public RuleTest Skip(RuleTestChecks skipped)
    {
        checks &= ~skipped;
        return this;
    }

    /// <summary>Verifies that the rule reports the marked spans and no others, and that findings are as expected.</summary>
    /// <exception cref="RuleTestException">It does not; the message holds what it reports, ready to be pasted.</exception>
    /// <exception cref="InvalidOperationException">Nothing is marked: use <see cref="VerifySilent()"/>.</exception>
    public void Verify()
    {
        if (articles.TrueForAll(article => article.Marked.Marks.IsEmpty))
        {
            throw new InvalidOperationException("Mark what the rule reports with [|…|], or call VerifySilent() when it must report nothing.");
        }

        Run();
    }

    /// <summary>Verifies that the rule reports nothing.</summary>
    /// <exception cref="RuleTestException">It reports something; the message holds what, ready to be pasted.</exception>
    /// <exception cref="InvalidOperationException">Something is marked.</exception>
    public void VerifySilent()
    {
        if (articles.Exists(article => !article.Marked.Marks.IsEmpty) || expected.Count > 0)
        {
            throw new InvalidOperationException("VerifySilent() expects nothing to be marked; call Verify().");
        }

        Run();
    }

    /// <summary>Audits the articles and returns the report, for assertions of one's own.</summary>
    /// <exception cref="RuleTestException">The rule or an extractor throws; the cause is the inner exception.</exception>
    public AuditReport Audit() => Audit(articles.Select(article => article.Article), threads: 1);

    internal AuditReport Audit(IEnumerable<Article> set, int threads)
    {
        FactCheckerBuilder builder = new FactCheckerBuilder().ClearRules().UseStrict().UseThreads(threads);
        rules.ForEach(rule => builder.AddRule(rule));
        configurations.ForEach(configure => configure(builder));
        try
        {
            return builder.Build().Audit(set);
        }
        catch (AggregateException exception) when (exception.GetBaseException() is { } cause)
        {
            throw new RuleTestException($"The audit failed: {cause.GetType().Name}: {cause.Message}", cause);
        }
    }

    private RuleTest WithAll(string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Array.ForEach(texts, text => Article(text));
        return this;
    }

    private void Run()
    {
        RequireKnownMarks();
        AuditReport report = Audit();
        ImmutableArray<string> faults = [.. SpanComparison.Faults(this, report), .. ExpectedFinding.Faults(expected, report), .. DefaultChecks.Faults(this, report, checks)];
        if (!faults.IsEmpty)
        {
            throw new RuleTestException(FailureMessage.Of(this, report, faults));
        }
    }

    private void RequireKnownMarks()
    {
        IEnumerable<string> named = articles.SelectMany(article => article.Marked.Marks).Select(mark => mark.Rule).OfType<string>();
        string[] unknown = [.. named.Except(rules.Select(rule => rule.Descriptor.Id), StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            throw new InvalidOperationException($"The test marks spans for {string.Join(", ", unknown)}, which it does not run: add it with Also<…>().");
        }
    }
}
