using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Values;

public sealed class BoundsCompareTests
{
    // Plain numbers.
    [TestCase("60", "60", Agreement.Same)]
    [TestCase("60", "63", Agreement.Conflicting)]
    [TestCase("1", "2", Agreement.Conflicting)]
    [TestCase("0", "3", Agreement.Conflicting)]
    [TestCase("99", "100", Agreement.Compatible)]
    [TestCase("19", "20", Agreement.Conflicting)]
    [TestCase("1200000", "1230000", Agreement.Compatible)]
    [TestCase("1230000", "1260000", Agreement.Conflicting)]
    [TestCase("2000", "1987", Agreement.Compatible)]
    [TestCase("2000", "1850", Agreement.Strained)]
    [TestCase("2000", "2600", Agreement.Conflicting)]
    [TestCase("1987", "1988", Agreement.Conflicting)]
    [TestCase("120", "126", Agreement.Conflicting)]
    // About.
    [TestCase("~60", "63", Agreement.Compatible)]
    [TestCase("~60", "80", Agreement.Strained)]
    [TestCase("~60", "90", Agreement.Conflicting)]
    [TestCase("~60", "~80", Agreement.Strained)]
    [TestCase("~60", "~65", Agreement.Compatible)]
    [TestCase("~7200", "7200", Agreement.Compatible)]
    [TestCase("~1", ">2", Agreement.Conflicting)]
    [TestCase("~60", ">60", Agreement.Compatible)]
    [TestCase("~60", ">70", Agreement.Compatible)]
    // Nearly.
    [TestCase("<~8", "8", Agreement.Compatible)]
    [TestCase("<~8", "7.5", Agreement.Compatible)]
    [TestCase("<~8", ">8", Agreement.Strained)]
    [TestCase("<~8", ">7", Agreement.Compatible)]
    [TestCase("<~8", "12", Agreement.Conflicting)]
    // Open-ended.
    [TestCase(">1", ">2", Agreement.Strained)]
    [TestCase(">60", ">65", Agreement.Compatible)]
    [TestCase(">2", "1", Agreement.Conflicting)]
    [TestCase(">2", "2", Agreement.Compatible)]
    [TestCase(">2", "3", Agreement.Compatible)]
    [TestCase(">=20", "25", Agreement.Compatible)]
    [TestCase(">=20", "15", Agreement.Conflicting)]
    [TestCase(">=20", "19", Agreement.Conflicting)]
    [TestCase(">1000", "990", Agreement.Strained)]
    [TestCase(">=20", "<=20", Agreement.Compatible)]
    [TestCase(">20", "<20", Agreement.Strained)]
    [TestCase(">20", "<15", Agreement.Conflicting)]
    [TestCase("<20", "<50", Agreement.Strained)]
    [TestCase("<=20", "<22", Agreement.Compatible)]
    [TestCase("<20", "25", Agreement.Conflicting)]
    // Vague words.
    [TestCase("v24", "30", Agreement.Compatible)]
    [TestCase("v24", "3", Agreement.Conflicting)]
    [TestCase("v24", "10", Agreement.Strained)]
    [TestCase("v24", "500", Agreement.Strained)]
    [TestCase("v24", "v200", Agreement.Compatible)]
    [TestCase("v24", "v2000", Agreement.Strained)]
    [TestCase("v24", ">30", Agreement.Compatible)]
    // Ranges.
    [TestCase("50..60", "55", Agreement.Compatible)]
    [TestCase("50..60", "50..60", Agreement.Same)]
    [TestCase("50..60", "55..70", Agreement.Compatible)]
    [TestCase("50..60", "63", Agreement.Strained)]
    [TestCase("50..60", "70", Agreement.Conflicting)]
    [TestCase("50..60", ">40", Agreement.Compatible)]
    public void Compare_TwoValues_AgreeAsAnEditorWouldSay(string left, string right, Agreement expected)
    {
        Parse(left).Compare(Parse(right)).Should().Be(expected);
        Parse(right).Compare(Parse(left)).Should().Be(expected);
    }

    [TestCase(7200, 3600, 6600, 60, Agreement.Compatible)]
    [TestCase(7200, 3600, 4200, 60, Agreement.Conflicting)]
    [TestCase(7200, 3600, 10800, 3600, Agreement.Conflicting)]
    public void Compare_WithGranularity_ForgivesHalfTheCoarserUnit(double left, double unit, double right, double otherUnit, Agreement expected) =>
        Bounds.Exactly(left).Compare(Bounds.Exactly(right), unit, otherUnit).Should().Be(expected);

    [Test]
    public void Compare_NegativeGranularity_Throws()
    {
        Action compare = () => Bounds.Exactly(1).Compare(Bounds.Exactly(2), -1, 0);
        compare.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void Compare_NotANumber_SaysNothing() =>
        Bounds.Exactly(double.NaN).Compare(Bounds.Exactly(2)).Should().Be(Agreement.Compatible);

    [Test]
    public void Hedged_BelowZero_KeepsItsBoundsInOrder()
    {
        var cold = Bounds.Hedged(-10, Hedge.About);
        cold.Lower.Should().Be(-12);
        cold.Upper.Should().Be(-8);
    }

    private static Bounds Parse(string text)
    {
        if (text.Split("..") is [var low, var high])
        {
            return Bounds.Between(Number(low), Number(high));
        }

        (string prefix, Hedge hedge)[] hedges =
        [
            (">=", Hedge.AtLeast), (">", Hedge.MoreThan), ("<~", Hedge.Nearly), ("<=", Hedge.AtMost), ("<", Hedge.LessThan), ("~", Hedge.About),
            ("v", Hedge.Vague), ("", Hedge.None),
        ];
        (string sign, Hedge found) = hedges.First(entry => text.StartsWith(entry.prefix, StringComparison.Ordinal));
        return Bounds.Hedged(Number(text[sign.Length..]), found);
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
