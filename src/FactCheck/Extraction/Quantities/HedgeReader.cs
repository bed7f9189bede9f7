using System.Collections.Frozen;
using System.Collections.Immutable;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>A hedge before a number.</summary>
/// <param name="Hedge">The hedge, or <see cref="Hedge.None"/>.</param>
/// <param name="Next">The token after it: where the number is to begin.</param>
internal readonly record struct HedgeReading(Hedge Hedge, int Next);

/// <summary>Reads hedges: "more than", "nearly", "as many as" before a number, "or more" after it.</summary>
internal static class HedgeReader
{
    private static readonly LexiconTable Before = LexiconTable.Load("Extraction/Quantities/hedges.lexicon");
    private static readonly FrozenDictionary<string, Hedge> Hedges = Before.Keys.ToFrozenDictionary(
        phrase => phrase, phrase => Before.TryGet(phrase, out string? name) ? Enum.Parse<Hedge>(name) : Hedge.None, StringComparer.Ordinal);

    /// <summary>The phrases before a number.</summary>
    public static ImmutableArray<string> Phrases => Before.Keys;

    public static HedgeReading Read(SentenceScan scan, int token)
    {
        string? phrase = null;
        int length = scan.Has(token, WordTraits.Hedge) ? scan.Match(Before, token, out phrase) : 0;
        return length > 0 ? new(Hedges[phrase!], token + length) : new(Hedge.None, token);
    }

    /// <summary>The hedge that begins at <paramref name="token"/>, behind a number.</summary>
    public static HedgeReading ReadAfter(SentenceScan scan, int token)
    {
        string word = scan.Word(token);
        if (word is "plus" or "+")
        {
            return new(Hedge.AtLeast, token + 1);
        }

        Hedge hedge = word is not ("or" or "and") ? Hedge.None : scan.Word(token + 1) switch
        {
            "more" or "greater" or "higher" or "above" or "over" or "upward" or "upwards" when !IsCompared(scan, token + 2) => Hedge.AtLeast,
            "so" or "thereabouts" when word is "or" => Hedge.About,
            "fewer" or "less" or "lower" or "under" or "below" when !IsCompared(scan, token + 2) => Hedge.AtMost,
            _ => Hedge.None,
        };
        return hedge == Hedge.None || (word is "and" && !EndsPhrase(scan, token + 2)) ? new(Hedge.None, token) : new(hedge, token + 2);
    }

    /// <summary>"200 or more than 300": the words belong to the next number. "100 and more people" is no bound; "100 and more." is one.</summary>
    private static bool IsCompared(SentenceScan scan, int token) =>
        (scan.Word(token) is "than" && scan.Has(token + 1, WordTraits.Number)) || (scan.IsNumber(token) && scan.Word(token - 1) is "above" or "over" or "under" or "below");

    private static bool EndsPhrase(SentenceScan scan, int token) => !scan.Holds(token) || scan.Class(token) is WordClass.Punctuation or WordClass.Adposition;
}
