using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>A place where a quantity may begin: its hedge and the number behind that, read once for all readers.</summary>
internal readonly struct QuantityStart
{
    public QuantityStart(SentenceScan scan, int token, WordTraits traits, WordTraits behind, HedgeReading hedge)
    {
        Token = token;
        Traits = traits;
        Behind = behind;
        Hedge = hedge;
        if ((behind & WordTraits.Number) != WordTraits.None)
        {
            Amount = AmountReader.Read(scan, hedge.Next);
            Share = Amount is null ? AmountReader.ReadShare(scan, hedge.Next) : null;
            Compound = scan.Word(hedge.Next).Contains('-', StringComparison.Ordinal) ? CompoundNumber.Read(scan, hedge.Next) : null;
        }
    }

    /// <summary>The token with which it begins.</summary>
    public int Token { get; }

    /// <summary>The traits of the first token.</summary>
    public WordTraits Traits { get; }

    /// <summary>The traits of the token behind the hedge.</summary>
    public WordTraits Behind { get; }

    /// <summary>The hedge before the number.</summary>
    public HedgeReading Hedge { get; }

    /// <summary>The token behind the hedge.</summary>
    public int At => Hedge.Next;

    /// <summary>The number or range.</summary>
    public Amount? Amount { get; }

    /// <summary>A share of one: "half", "two-thirds".</summary>
    public Amount? Share { get; }

    /// <summary>A hyphenated word that begins with a number: "30-member".</summary>
    public CompoundNumber? Compound { get; }
}

/// <summary>A hyphenated word that begins with a number.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">The rest: "member" of "30-member".</param>
/// <param name="Rest">Where the rest begins in the token.</param>
/// <param name="IsFraction">Whether the number is a share of one: "half-mile".</param>
internal readonly record struct CompoundNumber(double Value, string Unit, int Rest, bool IsFraction)
{
    public static CompoundNumber? Read(SentenceScan scan, int token) =>
        scan.Has(token, WordTraits.Number) && Numerals.TryReadCompound(scan.Text, token, out NumeralReading number, out int rest) && !number.IsOrdinal
            ? new(number.Value, scan.Word(token)[rest..], rest, number.IsFraction)
            : null;
}
