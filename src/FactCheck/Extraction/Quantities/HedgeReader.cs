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

    public static HedgeReading Read(SentenceScan scan, int token)
    {
        int length = scan.Match(Before, token, out string? phrase);
        return length > 0 && Before.TryGet(phrase!, out string? name)
            ? new(Enum.Parse<Hedge>(name), token + length)
            : new(Hedge.None, token);
    }

    /// <summary>The hedge that begins at <paramref name="token"/>, behind a number.</summary>
    public static HedgeReading ReadAfter(SentenceScan scan, int token) => (scan.Word(token), scan.Word(token + 1)) switch
    {
        ("or", "more") => new(Hedge.AtLeast, token + 2),
        ("or", "so") => new(Hedge.About, token + 2),
        ("or", "fewer" or "less") => new(Hedge.AtMost, token + 2),
        ("plus", _) => new(Hedge.AtLeast, token + 1),
        ("+", _) => new(Hedge.AtLeast, token + 1),
        _ => new(Hedge.None, token),
    };
}
