namespace FactCheck.Language;

/// <summary>A number in the text.</summary>
/// <param name="Value">Its value; of a vague one the least that it suggests ("dozens" 24, "thousands" 2,000, "several" 3).</param>
/// <param name="Range">Its tokens, without a following "of": "a hundred and five", "1.2 million", "half a".</param>
/// <param name="IsOrdinal">Whether it is a place in an order: "second", "21st".</param>
/// <param name="IsVague">Whether it has no sharp value: "dozens", "a few hundred".</param>
/// <param name="IsFraction">Whether it is a share of one: "half", "two-thirds". "Two and a half" is none.</param>
internal readonly record struct NumeralReading(double Value, TokenRange Range, bool IsOrdinal = false, bool IsVague = false, bool IsFraction = false);

/// <summary>Reads numbers over tokens, written in words, digits or both. Stateless; never reads across the end of a sentence.</summary>
internal static class Numerals
{
    /// <summary>Reads the longest number that begins at <paramref name="token"/>.</summary>
    /// <remarks>
    /// "second" as a time unit, "one" as a pronoun and "half" of a match are no numbers; nor are dates, times of day, scores, decades ("1990s") and
    /// hyphenated words ("30-day": see <see cref="TryReadCompound"/>).
    /// </remarks>
    public static bool TryRead(AnalyzedText text, int token, out NumeralReading reading)
    {
        var reader = new NumeralReader(text, token);
        return reader.TryRead(out reading);
    }

    /// <summary>Reads the number with which a hyphenated word begins, and where the rest begins: "30-day", "two-and-a-half-hour", "21-year-old".</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="reading">The number; its range is the token.</param>
    /// <param name="rest">The index in the token's <see cref="AnalyzedText.Lower"/> of the first character after the number and its hyphen.</param>
    public static bool TryReadCompound(AnalyzedText text, int token, out NumeralReading reading, out int rest)
    {
        ReadOnlySpan<char> lower = text.Lower[token];
        reading = default;
        rest = 0;
        int longest = Math.Min(lower.Length, 40);
        for (int hyphen = lower[..longest].LastIndexOf('-'); hyphen > 0; hyphen = lower[..hyphen].LastIndexOf('-'))
        {
            bool reads = hyphen + 1 < lower.Length && char.IsLetter(lower[hyphen + 1]);
            NumberWord word = default;
            if (reads && (DigitNumerals.TryRead(lower[..hyphen], NumeralReader.FollowsCurrency(text, token), out word) || (word = NumberWords.Find(lower[..hyphen])).Role != NumberRole.None))
            {
                rest = hyphen + 1;
                reading = new(
                    word.Value,
                    new(token, token + 1),
                    word.Role is NumberRole.First or NumberRole.Tenth,
                    word.Role is NumberRole.Few or NumberRole.Many,
                    word.Role is NumberRole.Part or NumberRole.Parts);
                return true;
            }
        }

        return false;
    }
}
