using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads money: "$1.2 million", "£3m", "4.6bn euros", "USD 500", "75 USD million", "50 cents", "13 dollars and 45 cents", "12-cent". The unit is the ISO 4217 code.
/// </summary>
internal static class MoneyReader
{
    private static readonly LexiconTable Before = LexiconTable.Load("Extraction/Quantities/currency-signs.lexicon");
    private static readonly LexiconTable After = LexiconTable.Load("Extraction/Quantities/currency-names.lexicon");

    private static readonly FrozenDictionary<string, Currency> Names = After.Keys.ToFrozenDictionary(name => name, ParseName, StringComparer.Ordinal);

    /// <summary>The signs and codes before a number.</summary>
    public static ImmutableArray<string> Signs => Before.Keys;

    /// <summary>The names behind a number.</summary>
    public static ImmutableArray<string> CurrencyNames => After.Keys;

    public static QuantityReading? Read(SentenceScan scan, in QuantityStart start) =>
        ReadSigned(scan, start) ?? ReadNamed(scan, start) ?? ReadCompound(scan, start) ?? ReadGlued(scan, start);

    private static QuantityReading? ReadSigned(SentenceScan scan, in QuantityStart start)
    {
        bool between = scan.Word(start.At) is "between";
        int at = between ? start.At + 1 : start.At;
        if (!between && start.At == start.Token && (start.Traits & WordTraits.Sign) == WordTraits.None && scan.Word(at) is not ("-" or "−" or "minus"))
        {
            return null;
        }

        bool minus = scan.Word(at) is "minus" || AmountReader.IsMinusSign(scan, at);
        at += minus ? 1 : 0;
        if (ReadSign(scan, at) is not { } sign || ReadAmount(scan, sign) is not { } amount)
        {
            return null;
        }

        if (scan.Word(amount.Next) is "to" or "-" or "–" || (between && scan.Word(amount.Next) is "and"))
        {
            int second = ReadSign(scan, amount.Next + 1)?.Next ?? amount.Next + 1;
            if (scan.Word(at - 1) is not "from" && ReadAmount(scan, second) is { } upper && AmountReader.Join(amount, upper) is { } range)
            {
                amount = range;
            }
        }

        if (between && amount.High is null)
        {
            return null;
        }

        if (minus)
        {
            return amount.High is null ? scan.Found(start.Token, amount.Next, new(QuantityKind.Money, Bounds.Exactly(-amount.Low), sign.Code)) : null;
        }

        HedgeReading after = HedgeReader.ReadAfter(scan, amount.Next);
        Hedge hedged = after.Hedge == Hedge.None ? start.Hedge.Hedge : after.Hedge;
        return scan.Found(start.Token, after.Next, new(QuantityKind.Money, amount.ToBounds(hedged), sign.Code));
    }

    private static QuantityReading? ReadNamed(SentenceScan scan, in QuantityStart start)
    {
        if ((start.Amount ?? ScaledWord(scan, start.At)) is not { } amount)
        {
            return null;
        }

        int name = amount.IsVague && scan.Word(amount.Next) is "of" ? amount.Next + 1 : amount.Next;
        if (NameAt(scan, start.At, name, amount) is not { } found)
        {
            return null;
        }

        int next = found.Next;
        if (amount.High is null && ReadScale(scan.Word(next)) is { } scale)
        {
            amount = amount with { Low = amount.Low * scale };
            next++;
        }

        if (amount.High is null && ReadSmallChange(scan, found.Currency, next) is { } change)
        {
            amount = amount with { Low = amount.Low + change.Value };
            next = change.Next;
        }

        HedgeReading after = HedgeReader.ReadAfter(scan, next);
        Hedge hedge = after.Hedge == Hedge.None || amount.High is not null ? start.Hedge.Hedge : after.Hedge;
        return scan.Found(start.Token, amount.High is null ? after.Next : next, new(QuantityKind.Money, amount.ToBounds(hedge).Scale(found.Currency.Unit), found.Currency.Code));
    }

    /// <summary>"a 50-dollar bill", "a 12-cent-a-share dividend".</summary>
    private static QuantityReading? ReadCompound(SentenceScan scan, in QuantityStart start)
    {
        if (start.Compound is not { } compound)
        {
            return null;
        }

        int hyphen = compound.Unit.IndexOf('-', StringComparison.Ordinal);
        string name = hyphen > 0 ? compound.Unit[..hyphen] : compound.Unit;
        double scale = 1;
        if (hyphen > 0 && ReadScale(name) is { } scaled)
        {
            scale = scaled;
            name = compound.Unit[(hyphen + 1)..];
        }

        return name is not ("pound" or "mark" or "franc" or "real") && Names.TryGetValue(name, out Currency currency)
            ? scan.Found(start.Token, start.At + 1, new(QuantityKind.Money, Bounds.Hedged(compound.Value * scale, start.Hedge.Hedge).Scale(currency.Unit), currency.Code))
            : null;
    }

    /// <summary>"115USD", "100元", "50p".</summary>
    private static QuantityReading? ReadGlued(SentenceScan scan, in QuantityStart start)
    {
        string word = scan.Word(start.At);
        int digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ','))
        {
            digits++;
        }

        if (digits == 0 || digits == word.Length || word.Length - digits > 3
            || !double.TryParse(word.AsSpan(0, digits), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            return null;
        }

        string rest = word[digits..];
        (string Code, double Unit)? found = rest is "p" && (value < 100 || scan.Article.WritesPounds) ? ("GBP", 0.01)
            : !char.IsAscii(rest[0]) && Names.TryGetValue(rest, out Currency name) ? (name.Code, name.Unit)
            : Before.TryGet(rest, out string? code) && (!char.IsAscii(rest[0]) || (rest.Length == 3 && char.IsUpper(scan.Text.Raw(start.At)[digits]))) ? (code, 1)
            : null;
        return found is { } currency
            ? scan.Found(start.Token, start.At + 1, new(QuantityKind.Money, Bounds.Hedged(value, start.Hedge.Hedge).Scale(currency.Unit), currency.Code))
            : null;
    }

    /// <summary>The currency behind a number: a name, or a sign or code that does not belong to the next number.</summary>
    private static (Currency Currency, int Next)? NameAt(SentenceScan scan, int number, int token, Amount amount)
    {
        string? phrase = null;
        int length = scan.Has(token, WordTraits.Currency) ? scan.Match(After, token, out phrase) : 0;
        if (length > 0)
        {
            return phrase is "pounds" or "pound" && !IsMoney(scan, number, token, amount) ? null : (Names[phrase!], token + length);
        }

        string? sign = null;
        length = scan.Has(token, WordTraits.Sign) ? scan.Match(Before, token, out sign) : 0;
        if (length > 0 && Before.TryGet(sign!, out string? code))
        {
            int next = token + length;
            bool ofNext = scan.IsNumber(next) && scan.Text.Spans[next - 1].End == scan.Text.Spans[next].Start;
            bool word = sign is "rs" or "rs." || (char.IsAsciiLetter(sign![0]) && !char.IsUpper(scan.Text.Raw(token)[0]) && sign.Length < 3);
            return ofNext || word ? null : (new(code, 1), next);
        }

        // "30 MUSD"
        ReadOnlySpan<char> raw = scan.Holds(token) ? scan.Text.Raw(token) : default;
        return raw.Length == 4 && raw[0] == 'M' && char.IsAsciiLetterUpper(raw[1]) && Before.TryGet(scan.Word(token)[1..], out string? million)
            ? (new(million, 1e6), token + 1)
            : null;
    }

    /// <summary>"… and forty-five cents", "… 50 cents", and "… and 50" where nothing follows.</summary>
    private static (double Value, int Next)? ReadSmallChange(SentenceScan scan, Currency currency, int next)
    {
        int at = scan.Word(next) is "and" ? next + 1 : next;
        if (!currency.Unit.Equals(1) || scan.IsTimed(at) || AmountReader.ReadOne(scan, at) is not { IsVague: false, Low: > 0 and < 100 } amount || !double.IsInteger(amount.Low))
        {
            return null;
        }

        int length = scan.Match(After, amount.Next, out string? name);
        if (length > 0)
        {
            Currency part = Names[name!];
            return part.Unit.Equals(0.01) ? (amount.Low * part.Unit, amount.Next + length) : null;
        }

        bool ends = !scan.Holds(amount.Next) || scan.Word(amount.Next) is "." or "!" or "?" or ";";
        return ends && amount.Low >= 10 ? (amount.Low / 100, amount.Next) : null;
    }

    private static Amount? ReadAmount(SentenceScan scan, CurrencySign sign) => sign.Glued is { } glued
        ? new(glued * (ReadScale(scan.Word(sign.Next)) ?? 1), null, ReadScale(scan.Word(sign.Next)) is null ? sign.Next : sign.Next + 1)
        : ReadAmount(scan, sign.Next) is { } amount ? amount with { Low = amount.Low * sign.Scale, High = amount.High * sign.Scale } : null;

    /// <summary>A number and, as one token, a number with its scale, "20-million", or with what it is paid for, "70-a-share".</summary>
    private static Amount? ReadAmount(SentenceScan scan, int token) => AmountReader.Read(scan, token) ?? ScaledWord(scan, token);

    private static Amount? ScaledWord(SentenceScan scan, int token)
    {
        if (CompoundNumber.Read(scan, token) is not { } compound)
        {
            return null;
        }

        double? scale = ReadScale(compound.Unit)
            ?? (compound.Unit.StartsWith("a-", StringComparison.Ordinal) || compound.Unit.StartsWith("an-", StringComparison.Ordinal) || compound.Unit.StartsWith("per-", StringComparison.Ordinal) ? 1 : null);
        return scale is { } factor ? new(compound.Value * factor, null, token + 1) : null;
    }

    private static double? ReadScale(string word) => word switch
    {
        "thousand" => 1e3,
        "lakh" => 1e5,
        "million" or "mn" => 1e6,
        "crore" => 1e7,
        "billion" or "bn" => 1e9,
        "trillion" or "tn" => 1e12,
        _ => null,
    };

    private static CurrencySign? ReadSign(SentenceScan scan, int token)
    {
        if (!scan.Has(token, WordTraits.Sign) && scan.Word(token) is not ['m', _, _, _])
        {
            return null;
        }

        int length = scan.Match(Before, token, out string? sign);
        if (length > 0 && Before.TryGet(sign!, out string? code))
        {
            bool dollar = sign!.Length == 3 && scan.Word(token + length) is "$";
            return new(code, token + length + (dollar ? 1 : 0), 1, null);
        }

        ReadOnlySpan<char> word = scan.Word(token);
        if (word.Length > 3 && char.IsAsciiDigit(word[3]) && Before.TryGet(word[..3].ToString(), out string? glued)
            && double.TryParse(word[3..], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            return new(glued, token + 1, 1, value);
        }

        bool million = word.Length == 4 && word[0] == 'm' && scan.Text.Raw(token)[1] is >= 'A' and <= 'Z';
        return million && Before.TryGet(word[1..].ToString(), out string? of) ? new(of, token + 1, 1e6, null) : null;
    }

    /// <summary>Pounds are money in an article that writes "£", and with a scale; a weight otherwise.</summary>
    private static bool IsMoney(SentenceScan scan, int number, int name, Amount amount) =>
        scan.Word(name + 1) is not "of" && scan.Text.Lemmas[Math.Max(scan.First, number - 1)] is not ("weigh" or "weighing")
        && (scan.Article.WritesPounds || amount.Low >= 1e6);

    private static Currency ParseName(string name)
    {
        After.TryGetRow(name, out ImmutableArray<string> columns);
        return new(columns[0], double.Parse(columns[1], CultureInfo.InvariantCulture));
    }

    /// <summary>A currency or a part of one.</summary>
    /// <param name="Code">The ISO 4217 code.</param>
    /// <param name="Unit">How much of the currency one is: 0.01 for a cent.</param>
    private readonly record struct Currency(string Code, double Unit);

    /// <summary>A sign before a number.</summary>
    /// <param name="Code">The ISO 4217 code.</param>
    /// <param name="Next">The token behind it.</param>
    /// <param name="Scale">What the number is to be multiplied with: a million for "MUSD".</param>
    /// <param name="Glued">The number, where it stands in one token with the code: "USD115".</param>
    private readonly record struct CurrencySign(string Code, int Next, double Scale, double? Glued);
}
