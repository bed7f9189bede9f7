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
            if (draw < 6)
            {
                yield return example with { Casing = [.. example.Casing.Select(_ => Casing.Lower)] };
            }
            else if (draw < 12)
            {
                yield return example with { Casing = [.. example.Lower.Select(Upper)] };
            }
            else if (draw < 20)
            {
                yield return example with { Casing = [.. example.Lower.Select((word, i) => Headline(word, example.Casing[i]))] };
            }
        }
    }

    private static Casing Upper(string word)
    {
        int letters = word.Count(char.IsLetter);
        return letters == 0 || !char.IsLetter(word[0]) ? Casing.Lower : letters > 1 ? Casing.Upper : Casing.Capital;
    }

    private static Casing Headline(string word, Casing casing) =>
        casing == Casing.Lower && word.Length > 3 && char.IsLetter(word[0]) ? Casing.Capital : casing;
}
