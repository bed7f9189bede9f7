using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>Copies of sentences in the settings of headlines, so that the tagger leans on capitals only where they mean something.</summary>
internal static class Variations
{
    public static IEnumerable<Example> Of(IReadOnlyList<Example> examples, int seed)
    {
        var random = new Random(seed);
        foreach (Example example in examples)
        {
            int draw = random.Next(100);
            if (draw < 5)
            {
                yield return example with { Words = [.. example.Words.Select(word => LowerCase.Of(word))] };
            }
            else if (draw < 10)
            {
                yield return example with { Words = [.. example.Words.Select(word => word.ToUpperInvariant())] };
            }
            else if (draw < 17)
            {
                yield return example with { Words = [.. example.Words.Select(Headline)] };
            }
        }
    }

    private static string Headline(string word) => word.Length > 3 && char.IsLower(word[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
