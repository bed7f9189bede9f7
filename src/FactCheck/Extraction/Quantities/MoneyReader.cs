using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads money: "$1.2 million", "£3m", "4.6bn euros", "USD 500", "50 cents". The unit is the ISO 4217 code.</summary>
internal static class MoneyReader
{
    private static readonly LexiconTable Before = LexiconTable.Load("Extraction/Quantities/currency-signs.lexicon");
    private static readonly LexiconTable After = LexiconTable.Load("Extraction/Quantities/currency-names.lexicon");

    public static QuantityReading? Read(SentenceScan scan, int token, HedgeReading hedge) =>
        ReadSigned(scan, token, hedge) ?? ReadNamed(scan, token, hedge);

    private static QuantityReading? ReadSigned(SentenceScan scan, int token, HedgeReading hedge)
    {
        bool between = scan.Word(hedge.Next) is "between";
        int at = between ? hedge.Next + 1 : hedge.Next;
        if (ReadSign(scan, at) is not { } sign || ReadAmount(scan, sign.Next) is not { } amount)
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

        HedgeReading after = HedgeReader.ReadAfter(scan, amount.Next);
        Hedge hedged = after.Hedge == Hedge.None ? hedge.Hedge : after.Hedge;
        return scan.Found(token, after.Next, new(QuantityKind.Money, amount.ToBounds(hedged), sign.Code));
    }

    private static QuantityReading? ReadNamed(SentenceScan scan, int token, HedgeReading hedge)
    {
        if (ReadAmount(scan, hedge.Next) is not { } amount)
        {
            return null;
        }

        int name = amount.IsVague && scan.Word(amount.Next) is "of" ? amount.Next + 1 : amount.Next;
        int length = scan.Match(After, name, out string? phrase);
        if (length == 0 || !After.TryGetRow(phrase!, out var columns) || (phrase is "pounds" or "pound" && !IsMoney(scan, hedge.Next, name, amount)))
        {
            return null;
        }

        double factor = double.Parse(columns[1], System.Globalization.CultureInfo.InvariantCulture);
        return scan.Found(token, name + length, new(QuantityKind.Money, amount.ToBounds(hedge.Hedge).Scale(factor), columns[0]));
    }

    /// <summary>A number and, as one token, a number with its scale: "20-million".</summary>
    private static Amount? ReadAmount(SentenceScan scan, int token)
    {
        if (AmountReader.Read(scan, token) is { } amount)
        {
            return amount;
        }

        if (!scan.Holds(token) || !Numerals.TryReadCompound(scan.Text, token, out NumeralReading reading, out int rest) || reading.IsOrdinal)
        {
            return null;
        }

        double? scale = scan.Word(token)[rest..] switch
        {
            "thousand" => 1e3,
            "million" => 1e6,
            "billion" => 1e9,
            "trillion" => 1e12,
            _ => null,
        };
        return scale is { } factor ? new(reading.Value * factor, null, token + 1) : null;
    }

    private static (string Code, int Next)? ReadSign(SentenceScan scan, int token)
    {
        int length = scan.Match(Before, token, out string? sign);
        return length > 0 && Before.TryGet(sign!, out string? code) ? (code, token + length) : null;
    }

    /// <summary>Pounds are money in an article that writes "£", and with a scale; a weight otherwise.</summary>
    private static bool IsMoney(SentenceScan scan, int number, int name, Amount amount) =>
        scan.Word(name + 1) is not "of" && scan.Text.Lemmas[Math.Max(scan.First, number - 1)] is not ("weigh" or "weighing")
        && (scan.Article.WritesPounds || amount.Low >= 1e6);
}
