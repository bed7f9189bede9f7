using System.Collections.Immutable;

namespace FactCheck.Checking.Rules.Learned;

/// <summary>The examples of <see cref="FC9001StatementsRefute"/>: copied passages are long, so they stand apart.</summary>
internal static class FC9001Examples
{
    private const string Opening =
        "The minister opened the new wing of the harbour museum in Millbrook on Friday and thanked the volunteers who had raised the money for it over six years. ";

    private const string Closing =
        "The wing holds two hundred models of fishing boats, a lighthouse lamp and the ledgers of every shipyard that ever worked on the river. "
        + "It will be open every day except Monday until the end of the summer.";

    public static ImmutableArray<RuleExample> All { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            Opening + "[|The gallery above the hall is open to visitors in the winter.|] " + Closing,
            Opening + "[|The gallery above the hall is closed to visitors in the winter.|] " + Closing),
        new(
            ExampleKind.Inconsistent,
            Opening + "[|The largest model in the hall was on loan from the northern shipyard.|] " + Closing,
            Opening + "[|The largest model in the hall was on loan from the southern shipyard.|] " + Closing),
        new(
            ExampleKind.Consistent,
            Opening + "The gallery above the hall is open to visitors in the winter. " + Closing,
            Opening + "The gallery above the great hall is open to visitors in winter. " + Closing),
        new(
            ExampleKind.Consistent,
            Opening + "The largest model in the hall was on loan from the northern shipyard. " + Closing,
            Opening + "The biggest model in the hall was on loan from the northern shipyard. " + Closing),
        new(
            ExampleKind.Consistent,
            "The gallery above the hall is open to visitors.",
            "The cellar below the theatre is closed to actors."),
    ];
}
