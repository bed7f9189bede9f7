using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads measured amounts in their base units: "5 miles" and "8km" in metres, "half a mile", "5 feet 2 inches", "30C", "300 acres", "magnitude 7.1", "100 mph".
/// </summary>
internal static class MeasureReader
{
    public static QuantityReading? Read(SentenceScan scan, in QuantityStart start)
    {
        if (start.Amount is { } amount)
        {
            return ReadPlain(scan, start, amount);
        }

        return start.Share is { } share ? ReadShare(scan, start, share) : ReadCompound(scan, start) ?? ReadGlued(scan, start) ?? ReadOneAndAHalf(scan, start);
    }

    /// <summary>"magnitude 7.1", "a magnitude of 7.1".</summary>
    public static QuantityReading? ReadMagnitude(SentenceScan scan, int token)
    {
        int at = scan.Word(token + 1) is "of" or "-" ? token + 2 : token + 1;
        return AmountReader.Read(scan, at) is { Low: > 0 and < 11 } amount
            ? scan.Found(token, amount.Next, new(QuantityKind.Measure, amount.ToBounds(Hedge.None), "magnitude"))
            : null;
    }

    private static QuantityReading? ReadPlain(SentenceScan scan, in QuantityStart start, Amount amount)
    {
        bool bracketed = scan.Word(amount.Next) is "(" or "[" or "{";
        int at = bracketed ? amount.Next + 1 : amount.Next;
        at += amount.IsVague && scan.Word(at) is "of" ? 1 : 0;
        if (IsInchSign(scan, start.Token, at))
        {
            return Found(scan, start.Token, at + 1, amount.ToBounds(start.Hedge.Hedge), UnitTable.Find("inch")!.Value);
        }

        if (UnitTable.At(scan, at) is not { } unit || IsAmbiguous(scan, unit.Name, at))
        {
            return DegreeReader.Read(scan, start, amount);
        }

        int next = at + unit.Length;
        if (bracketed)
        {
            return scan.Word(next) is ")" or "]" or "}" ? Found(scan, start.Token, next + 1, amount.ToBounds(start.Hedge.Hedge), unit.Unit) : null;
        }

        double extra = 0;
        if (amount.High is null && scan.Word(next) is "and" && scan.Word(next + 1) is "a" && scan.Word(next + 2) is "half" or "quarter" && amount.Low.Equals(1))
        {
            extra = scan.Word(next + 2) is "half" ? 0.5 : 0.25;
            next += 3;
        }
        else if (amount.High is null && CompositeUnits.ReadRest(scan, unit.Name, next) is { } rest)
        {
            (extra, next) = (rest.Share, rest.Next);
        }

        HedgeReading after = HedgeReader.ReadAfter(scan, next);
        Hedge hedge = after.Hedge == Hedge.None || amount.High is not null ? start.Hedge.Hedge : after.Hedge;
        return Found(scan, start.Token, amount.High is null ? after.Next : next, (amount with { Low = amount.Low + extra }).ToBounds(hedge), unit.Unit);
    }

    /// <summary>"half a mile", "1/4 mile", "three-quarters of an inch".</summary>
    private static QuantityReading? ReadShare(SentenceScan scan, in QuantityStart start, Amount share)
    {
        int at = share.Next;
        bool of = scan.Word(at) is "of" && scan.Word(at + 1) is "a" or "an";
        at += of ? 2 : 0;
        return UnitTable.At(scan, at) is { } unit && !IsAmbiguous(scan, unit.Name, at)
            ? Found(scan, start.Token, at + unit.Length, share.ToBounds(start.Hedge.Hedge), unit.Unit)
            : null;
    }

    /// <summary>"a mile and a half".</summary>
    private static QuantityReading? ReadOneAndAHalf(SentenceScan scan, in QuantityStart start)
    {
        int at = start.At + 1;
        if (scan.Word(start.At) is not ("a" or "an") || UnitTable.At(scan, at) is not { } unit)
        {
            return null;
        }

        int next = at + unit.Length;
        return scan.Word(next) is "and" && scan.Word(next + 1) is "a" && scan.Word(next + 2) is "half"
            ? Found(scan, start.Token, next + 3, Bounds.Hedged(1.5, start.Hedge.Hedge), unit.Unit)
            : null;
    }

    /// <summary>"8km", "100mph", "9mm", "30C".</summary>
    private static QuantityReading? ReadGlued(SentenceScan scan, in QuantityStart start)
    {
        int minus = scan.Word(start.At) is "minus" || AmountReader.IsMinusSign(scan, start.At) ? 1 : 0;
        int at = start.At + minus;
        ReadOnlySpan<char> word = scan.Word(at);
        int digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ','))
        {
            digits++;
        }

        if (digits == 0 || digits == word.Length || word.Length - digits > 12
            || !double.TryParse(word[..digits], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            return null;
        }

        string name = word[digits..].ToString();
        if (UnitTable.Find(name) is not { } unit || !IsGluedUnit(scan, at, name))
        {
            return null;
        }

        // "9½ft" aside, a unit may go on behind the token: "10km/hr", "6ft 2in".
        int next = at + 1;
        if (SpeedUnits.Rate(scan, unit, next) is { } rate)
        {
            (unit, next) = rate;
        }
        else if (CompositeUnits.ReadRest(scan, name, next) is { } rest)
        {
            value += rest.Share;
            next = rest.Next;
        }

        return Found(scan, start.Token, next, Bounds.Hedged(minus > 0 ? -value : value, start.Hedge.Hedge), unit);
    }

    /// <summary>Single letters are units only where nothing else is meant: "30C" in the weather, "5m" of length, but "13F" is a form and "11c" a price.</summary>
    private static bool IsGluedUnit(SentenceScan scan, int token, string name) => name switch
    {
        "g" or "k" => false,
        "t" or "m" => scan.Text.Raw(token)[^1] is 't' or 'm' && NounPhraseReader.Read(scan, token + 1, plural: true) is null,
        "c" or "f" => scan.Text.Raw(token)[^1] is 'C' or 'F' && DegreeReader.SpeaksOfWeather(scan),
        _ => true,
    };

    /// <summary>"5-mile", "7.1-magnitude", "six-foot-tall", "6-foot-2".</summary>
    private static QuantityReading? ReadCompound(SentenceScan scan, in QuantityStart start)
    {
        if (start.Compound is not { } compound)
        {
            return null;
        }

        if (CompositeUnits.ReadHeight(compound.Unit) is { } inches)
        {
            return Found(scan, start.Token, start.At + 1, Bounds.Hedged((compound.Value * 12) + inches, start.Hedge.Hedge), UnitTable.Find("inch")!.Value);
        }

        string name = compound.Unit;
        int last = name.LastIndexOf('-');
        if (last > 0 && name[(last + 1)..] is "long" or "wide" or "tall" or "high" or "deep" or "thick")
        {
            name = name[..last];
        }

        name = name.Replace('-', ' ');
        return name.Length > 1 && UnitTable.Find(name) is { } unit
            ? Found(scan, start.Token, start.At + 1, Bounds.Hedged(compound.Value, start.Hedge.Hedge), unit)
            : null;
    }

    private static bool IsAmbiguous(SentenceScan scan, string name, int at) => name switch
    {
        "c" or "f" or "t" or "k" => true,
        "m" or "g" => scan.Text.Raw(at)[0] is 'M' or 'G' || scan.Word(at + 1) is "." && scan.Holds(at + 2) || scan.Word(at - 2) is "$" or "£" or "€",
        "rad" => true,
        "stone" => scan.Class(at + 1) is WordClass.Noun or WordClass.Adjective or WordClass.ProperNoun,
        _ => false,
    };

    /// <summary>10" long: nothing is quoted that ends so. The inches of 6' 3" belong to their feet.</summary>
    private static bool IsInchSign(SentenceScan scan, int first, int at) => scan.Word(at) is "\"" or "″" or "”" && scan.Word(at + 1) is "long" or "wide" or "tall" or "high" or "deep" or "thick"
        && scan.Word(first - 1) is not ("'" or "’" or "′" or "ft" or "feet");

    private static QuantityReading Found(SentenceScan scan, int first, int next, Bounds bounds, MeasureUnit unit)
    {
        if (SpeedUnits.Rate(scan, unit, next) is { } rate)
        {
            (unit, next) = rate;
        }

        return scan.Found(first, next, new(QuantityKind.Measure, unit.ToBase(bounds), unit.Symbol));
    }
}
