using System.Collections.Immutable;

namespace FactCheck.Checking;

/// <summary>The built-in rules, by id.</summary>
public static class RuleCatalog
{
    /// <summary>Every default rule.</summary>
    public static ImmutableArray<Rule> Default { get; } =
    [
    ];
}
