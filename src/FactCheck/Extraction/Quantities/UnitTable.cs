using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>A unit of measure.</summary>
/// <param name="Symbol">The symbol of the base unit of its kind: <c>m</c>, <c>kg</c>, <c>°C</c>.</param>
/// <param name="Factor">How many of the base unit one is.</param>
/// <param name="IsFahrenheit">Whether it is a degree Fahrenheit, which no factor turns into Celsius.</param>
internal readonly record struct MeasureUnit(string Symbol, double Factor, bool IsFahrenheit)
{
    public Bounds ToBase(Bounds bounds) => IsFahrenheit
        ? new(Celsius(bounds.Lower), Celsius(bounds.Upper), Celsius(bounds.Nominal), bounds.Hedge)
        : bounds.Scale(Factor);

    private static double Celsius(double fahrenheit) => (fahrenheit - 32) / 1.8;
}

/// <summary>The units of measure by name and symbol.</summary>
internal static class UnitTable
{
    private static readonly LexiconTable Names = LexiconTable.Load("Extraction/Quantities/units.lexicon");
    private static readonly FrozenDictionary<string, MeasureUnit> Units = Names.Keys.ToFrozenDictionary(name => name, Parse, StringComparer.Ordinal);

    /// <summary>All names and symbols.</summary>
    public static ImmutableArray<string> All => Names.Keys;

    public static MeasureUnit? Find(string name) => Units.TryGetValue(name, out MeasureUnit unit) ? unit : null;

    /// <summary>The longest unit that begins at <paramref name="token"/>, and the number of its tokens.</summary>
    public static (MeasureUnit Unit, string Name, int Length)? At(SentenceScan scan, int token)
    {
        string? name = null;
        int length = scan.Has(token, WordTraits.Unit) ? scan.Match(Names, token, out name) : 0;
        return length > 0 ? (Units[name!], name!, length) : null;
    }

    private static MeasureUnit Parse(string name)
    {
        Names.TryGetRow(name, out var columns);
        bool fahrenheit = string.Equals(columns[1], "fahrenheit", StringComparison.Ordinal);
        return new(columns[0], fahrenheit ? 1 : double.Parse(columns[1], CultureInfo.InvariantCulture), fahrenheit);
    }
}
