using System.Collections.Immutable;

namespace FactCheck.Checking.Rules.Events;

/// <summary>The examples of <see cref="FC5002CopiedNameDiffers"/>: copied passages are long, so they stand apart.</summary>
internal static class FC5002Examples
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
            Opening + "She then gave a speech at the [|Royal Maritime Academy|] and stayed for dinner. " + Closing,
            Opening + "She then gave a speech at the [|Royal Military Academy|] and stayed for dinner. " + Closing),
        new(
            ExampleKind.Inconsistent,
            Opening + "A map by the [|Institute for the Study of Rivers|] hangs beside the door of the hall. " + Closing,
            Opening + "A map by the [|Institute for the Review of Rivers|] hangs beside the door of the hall. " + Closing),
        new(
            ExampleKind.Consistent,
            Opening + "She then gave a speech at the Royal Maritime Academy and stayed for dinner. " + Closing,
            Opening + "She then gave a speech at the Maritime Academy and stayed for dinner. " + Closing),
        new(
            ExampleKind.Consistent,
            Opening + "President Volodymyr Zelensky sent a short letter that was read aloud to the guests. " + Closing,
            Opening + "President Volodymyr Zelenskyy sent a short letter that was read aloud to the guests. " + Closing),
        new(
            ExampleKind.Consistent,
            "The council met at the Royal Maritime Academy on Tuesday.",
            "The council met at the Royal Military Academy on Tuesday."),
    ];
}
