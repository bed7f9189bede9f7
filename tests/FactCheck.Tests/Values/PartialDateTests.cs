using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Values;

public sealed class PartialDateTests
{
    [TestCase(2025, 2, 30, true)]
    [TestCase(null, 2, 29, false)]
    [TestCase(2025, 2, 29, true)]
    [TestCase(2024, 2, 29, false)]
    [TestCase(null, 13, null, true)]
    public void IsImpossible_DayOfMonth_FollowsTheCalendar(int? year, int? month, int? day, bool expected) =>
        new PartialDate(year, month, day).IsImpossible.Should().Be(expected);
}
