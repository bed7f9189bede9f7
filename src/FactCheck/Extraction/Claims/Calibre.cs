using System.Collections.Frozen;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>The calibre of a gun: ".22" of ".22-caliber", "9 mm" of "9mm" and "9-millimeter", "12 gauge".</summary>
internal static class Calibre
{
    private const int MostDigits = 4;

    /// <summary>Calibres that take each other's rounds or are one in two measures.</summary>
    private static readonly FrozenSet<(string, string)> OneInTwoMeasures = FrozenSet.ToFrozenSet(
    [
        (".38", ".357"),
        (".38", "9 mm"),
        (".357", "9 mm"),
        (".380", "9 mm"),
        (".380", ".38"),
        (".40", "10 mm"),
        (".223", "5.56 mm"),
        (".308", "7.62 mm"),
        (".30", "7.62 mm"),
        (".308", ".30"),
    ]);

    /// <summary>The calibre that begins at a token and the token behind it, or <see langword="null"/>.</summary>
    public static (string Value, int End)? At(AnalyzedText text, int token)
    {
        string written = text.Lower[token];
        int digits = 0;
        while (digits < written.Length && digits <= MostDigits && (char.IsAsciiDigit(written[digits]) || written[digits] == '.'))
        {
            digits++;
        }

        if (digits == 0 || digits > MostDigits || (digits == 1 && written[0] == '.'))
        {
            return null;
        }

        string number = written[..digits];
        string unit = written[digits..].TrimStart('-');
        bool inNext = unit.Length == 0 && token + 1 < text.Count && text.SentenceOf[token] == text.SentenceOf[token + 1];
        int next = token + 1 < text.Count && inNext && text.Lower[token + 1] is "-" ? token + 2 : token + 1;
        string measured = inNext && next < text.Count ? text.Lower[next] : unit;
        int end = inNext ? next + 1 : token + 1;
        return measured switch
        {
            "mm" or "millimeter" or "millimetre" => (number.TrimStart('.') + " mm", end),
            "caliber" or "calibre" or "cal" or "cal." => ("." + number.TrimStart('.'), end),
            "gauge" => (number + " gauge", end),
            _ => null,
        };
    }

    /// <summary>How two calibres agree; <see langword="false"/> when the values are none.</summary>
    public static bool TryCompare(string left, string right, out Agreement agreement)
    {
        agreement = OneInTwoMeasures.Contains((left, right)) || OneInTwoMeasures.Contains((right, left)) ? Agreement.Compatible : Agreement.Conflicting;
        return Is(left) && Is(right);
    }

    private static bool Is(string value) => value.Length > 0 && (value[0] == '.' || char.IsAsciiDigit(value[0]));
}
