using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Checking;

namespace FactCheck.Testing;

/// <summary>Verifies that a rule does what its own examples say.</summary>
public static class RuleExamples
{
    /// <summary>The fewest inconsistent examples a rule should have.</summary>
    public const int LeastInconsistent = 2;

    /// <summary>The fewest consistent examples a rule should have.</summary>
    public const int LeastConsistent = 3;

    /// <summary>Runs every example of <typeparamref name="TRule"/>; see <see cref="Verify(Rule, Action{FactCheckerBuilder})"/>.</summary>
    /// <exception cref="RuleTestException">Examples are too few, or the rule does not do what one says.</exception>
    public static void Verify<TRule>()
        where TRule : Rule, new() => Verify(new TRule());

    /// <summary>
    /// Runs every example: it reports exactly the marked spans of inconsistent ones and known false alarms, and nothing of consistent ones. There must be at least two inconsistent
    /// and three consistent ones.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="configure">Changes the checker: other knowledge, further extractors.</param>
    /// <exception cref="RuleTestException">Examples are too few, or the rule does not do what one says.</exception>
    public static void Verify(Rule rule, Action<FactCheckerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Require(rule, ExampleKind.Inconsistent, LeastInconsistent);
        Require(rule, ExampleKind.Consistent, LeastConsistent);
        ImmutableArray<string> faults = [.. rule.Examples.Select((example, index) => FaultOf(rule, example, index, configure)).OfType<string>()];
        if (!faults.IsEmpty)
        {
            throw new RuleTestException(string.Join("\n", faults));
        }
    }

    private static void Require(Rule rule, ExampleKind kind, int least)
    {
        int count = rule.Examples.Count(example => example.Kind == kind);
        if (count < least)
        {
            throw new RuleTestException(string.Create(
                CultureInfo.InvariantCulture, $"{rule.Descriptor.Id} has {count} examples of kind {kind}; it needs at least {least}."));
        }
    }

    private static string? FaultOf(Rule rule, RuleExample example, int index, Action<FactCheckerBuilder>? configure)
    {
        try
        {
            RuleTest test = RuleTest.For(rule);
            foreach (string article in example.Articles)
            {
                test.Article(article);
            }

            if (configure is not null)
            {
                test.Configure(configure);
            }

            if (example.Kind == ExampleKind.Consistent)
            {
                test.VerifySilent();
            }
            else
            {
                test.Verify();
            }

            return null;
        }
        catch (Exception exception) when (exception is RuleTestException or FormatException or InvalidOperationException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Example {index + 1} ({example.Kind}): {exception.Message}");
        }
    }
}
