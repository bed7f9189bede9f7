using System.Collections.Frozen;

using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>In what two ways of naming one street differ.</summary>
internal enum StreetDifference
{
    /// <summary>The name is spelt otherwise.</summary>
    Spelling,

    /// <summary>Street, avenue, road: another kind of way.</summary>
    Kind,

    /// <summary>East or west, north or south.</summary>
    Side,

    /// <summary>The number of the block or house.</summary>
    Block,
}

/// <summary>Compares the streets that the articles of one story name.</summary>
internal static class StreetComparison
{
    private const int LeastDigits = 3;

    /// <summary>Ways along which a town numbers its houses; courts, places and terraces often share the name of the street that they open on.</summary>
    private static readonly FrozenSet<string> Through = FrozenSet.ToFrozenSet(["street", "avenue", "road", "drive", "lane", "boulevard", "circle"], StringComparer.Ordinal);

    /// <summary>How two streets of one story differ although they are one; <see langword="null"/> when they are the same, or may be two.</summary>
    public static StreetDifference? Compare(StreetName a, StreetName b)
    {
        if (a.IsNumbered || b.IsNumbered)
        {
            return null;
        }

        bool sameNumber = a.Number.Length > 0 && string.Equals(a.Number, b.Number, StringComparison.Ordinal);
        if (!string.Equals(a.Name, b.Name, StringComparison.Ordinal))
        {
            return string.Equals(a.Kind, b.Kind, StringComparison.Ordinal) && NameSlips.IsSlip(a.Name, b.Name) ? StreetDifference.Spelling : null;
        }

        bool otherSide = a.Side.Length > 0 && b.Side.Length > 0 && !string.Equals(a.Side, b.Side, StringComparison.Ordinal);
        if (!string.Equals(a.Kind, b.Kind, StringComparison.Ordinal))
        {
            bool isThrough = Through.Contains(a.Kind) && Through.Contains(b.Kind);
            return sameNumber || (isThrough && !otherSide) ? StreetDifference.Kind : null;
        }

        return otherSide ? sameNumber ? StreetDifference.Side : null
            : !sameNumber && AreOtherHouses(a, b) ? StreetDifference.Block
            : null;
    }

    /// <summary>Two blocks, a house outside a block, or two houses whose numbers differ in one digit: two houses of other numbers are neighbours.</summary>
    private static bool AreOtherHouses(StreetName a, StreetName b)
    {
        if (a.IsBlock && b.IsBlock)
        {
            return true;
        }

        if (a.Number.Length < LeastDigits || a.Number.Length != b.Number.Length || a.IsNearby || b.IsNearby)
        {
            return false;
        }

        // "the 12000 block" may be a thousand houses.
        int coarse = (a.IsBlock ? a : b).Number.EndsWith("000", StringComparison.Ordinal) ? 3 : 2;
        return a.IsBlock || b.IsBlock
            ? !a.Number.AsSpan(0, a.Number.Length - coarse).SequenceEqual(b.Number.AsSpan(0, b.Number.Length - coarse))
            : a.Number.Zip(b.Number).Count(digits => digits.First != digits.Second) == 1;
    }
}
