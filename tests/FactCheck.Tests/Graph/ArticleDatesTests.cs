using FactCheck.Graph;
using FactCheck.Values;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Graph;

public sealed class ArticleDatesTests
{
    [Test]
    public void DaysApart_YearUnknown_TakesTheLeastOverAllYears()
    {
        ArticleDates.DaysApart(new PartialDate(null, 12, 31), new PartialDate(2025, 1, 2)).Should().Be(1);
        ArticleDates.DaysApart(new PartialDate(2024, 3, 18), new PartialDate(null, 3, 17)).Should().Be(1);
    }

    [Test]
    public void DaysApart_DayUnknown_CannotBeTold() =>
        ArticleDates.DaysApart(new PartialDate(2025, 3, null), new PartialDate(2025, 3, 18)).Should().BeNull();

    [Test]
    public void DaysApart_AnyTwoDays_IsSymmetricAndNeverLessWithBothYears() =>
        Prop.ForAll(Days().ToArbitrary(), Days().ToArbitrary(), (left, right) =>
        {
            PartialDate a = PartialDate.From(left);
            PartialDate b = PartialDate.From(right);
            int full = ArticleDates.DaysApart(a, b)!.Value;
            int yearless = ArticleDates.DaysApart(a with { Year = null }, b)!.Value;
            return full == ArticleDates.DaysApart(b, a) && yearless <= full + 1;
        }).QuickCheckThrowOnFailure();

    private static Gen<DateOnly> Days() => Gen.Choose(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);
}
