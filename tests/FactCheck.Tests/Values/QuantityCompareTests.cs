using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Values;

public sealed class QuantityCompareTests
{
    [TestCase(QuantityKind.Count, 12, "person", QuantityKind.Count, 12, "person", Agreement.Same)]
    [TestCase(QuantityKind.Count, 12, "person", QuantityKind.Count, 14, "person", Agreement.Conflicting)]
    [TestCase(QuantityKind.Count, 12, "person", QuantityKind.Count, 14, "house", Agreement.Compatible)]
    [TestCase(QuantityKind.Count, 12, "person", QuantityKind.Age, 14, "year", Agreement.Compatible)]
    [TestCase(QuantityKind.Money, 5, "USD", QuantityKind.Money, 50, "EUR", Agreement.Compatible)]
    [TestCase(QuantityKind.Money, 1_200_000, "USD", QuantityKind.Money, 1_230_000, "USD", Agreement.Compatible)]
    [TestCase(QuantityKind.Ordinal, 1, "call", QuantityKind.Ordinal, 2, "call", Agreement.Conflicting)]
    [TestCase(QuantityKind.Ordinal, 100, "game", QuantityKind.Ordinal, 101, "game", Agreement.Conflicting)]
    [TestCase(QuantityKind.Percent, 14, "%", QuantityKind.Percent, 14.3, "%", Agreement.Compatible)]
    [TestCase(QuantityKind.Percent, 14, "%", QuantityKind.Percent, 15, "%", Agreement.Conflicting)]
    [TestCase(QuantityKind.Percent, 14, "%", QuantityKind.Percent, 14.8, "%", Agreement.Conflicting)]
    [TestCase(QuantityKind.Measure, 8000, "m", QuantityKind.Measure, 8046.72, "m", Agreement.Compatible)]
    [TestCase(QuantityKind.Measure, 10, "m", QuantityKind.Measure, 40, "m", Agreement.Conflicting)]
    [TestCase(QuantityKind.Measure, 7, "magnitude", QuantityKind.Measure, 7.1, "magnitude", Agreement.Compatible)]
    [TestCase(QuantityKind.Measure, 7.1, "magnitude", QuantityKind.Measure, 7.2, "magnitude", Agreement.Conflicting)]
    [TestCase(QuantityKind.Measure, 0, "m", QuantityKind.Measure, 4, "m", Agreement.Conflicting)]
    public void Compare_PlainNumbers_GoByKindAndUnit(
        QuantityKind kind, double value, string unit, QuantityKind otherKind, double otherValue, string otherUnit, Agreement expected)
    {
        var left = new Quantity(kind, Bounds.Exactly(value), unit);
        var right = new Quantity(otherKind, Bounds.Exactly(otherValue), otherUnit);
        left.Compare(right).Should().Be(expected);
        right.Compare(left).Should().Be(expected);
    }

    [TestCase(3, 1, 3, 1, Agreement.Same)]
    [TestCase(3, 1, 1, 3, Agreement.Compatible)]
    [TestCase(3, 1, 2, 1, Agreement.Conflicting)]
    public void Compare_Scores_AgreeFromEitherSide(double first, double second, double otherFirst, double otherSecond, Agreement expected) =>
        Score(first, second).Compare(Score(otherFirst, otherSecond)).Should().Be(expected);

    private static Quantity Score(double first, double second) => new(QuantityKind.Score, Bounds.Exactly(first), "") { Second = second };
}
