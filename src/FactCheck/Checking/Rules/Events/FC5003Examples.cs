using System.Collections.Immutable;

namespace FactCheck.Checking.Rules.Events;

/// <summary>The examples of <see cref="FC5003PersonSpellings"/>.</summary>
internal static class FC5003Examples
{
    public static ImmutableArray<RuleExample> All { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The bell was found by [|Sandra Marlowe|], a clerk at the Harrow court. “It lay in the yard,” [|Marlewe|] said on Friday."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Captain Nora Feld of Harrow said that [|Davonte Quill|], 24, was arrested on Friday after the theft of the Landford bell.",
            "2024-05-03|[|Devonte Quill|], 24, was arrested in Harrow on Friday, said Nora Feld, who looks into the theft of the Landford bell."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The three who were hurt in Harrow are [|Rakeya Landford|], 18, and two of her friends. She was on the porch. [|Rayeka|] goes to the high school of the town, police said."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Captain [|Elliot Quill|] of the Harrow police said that the theft of the Landford bell is looked into.",
            "2024-05-04|The thieves of the Landford bell left tracks, said Captain [|Eliot Quill|] of the police in Harrow."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|“I heard the Landford bell in the night,” said [|Alicia Dickson|], who lives beside the church in Harrow.",
            "2024-05-03|A neighbour of the church in Harrow, [|Alicia Dixon|], said that she had heard the Landford bell in the night."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The Landford bell was found in Harrow by Mario Quill, police said.",
            "2024-05-03|Police said that Maria Quill had found the Landford bell in Harrow."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The brothers are Jaden and Jayden Quill. Jaden Quill is the older one, and Jayden Quill found the bell, police in Harrow said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|President Volodymyr Zelensky praised the finders of the Landford bell in Harrow.",
            "2024-05-03|President Volodymyr Zelenskyy praised those who had found the Landford bell in Harrow."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The bell was found by Maria Quill of Harrow. Her son Mario, 6, saw it first, police said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The bell was found by Sandra Marlowe (spelt Marlewe (sic) in the police report), a clerk at the Harrow court."),
    ];
}
