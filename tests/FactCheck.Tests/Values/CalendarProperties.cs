using FactCheck.Values;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Values;

public sealed class CalendarProperties
{
    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(1, DateOnly.MaxValue.DayNumber - 40).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static readonly Arbitrary<PartialDate> Partial = (
        from day in Days.Generator
        from year in Gen.Elements(true, false)
        from month in Gen.Elements(true, false)
        from dayOfMonth in Gen.Elements(true, false)
        select new PartialDate(year ? day.Year : null, month ? day.Month : null, month && dayOfMonth ? day.Day : null)).ToArbitrary();

    [Test]
    public void PartialDate_FullDay_RoundTrips() => Prop.ForAll(Days, day =>
        PartialDate.From(day).ToDateOnly() == day && DateOnly.ParseExact(PartialDate.From(day).ToString(), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) == day).QuickCheckThrowOnFailure();

    [Test]
    public void PartialDate_Compare_IsSymmetricAndReflexive() => Prop.ForAll(Partial, Partial, (a, b) =>
        a.CompareTo(b) == b.CompareTo(a) && a.CompareTo(a) == Agreement.Same).QuickCheckThrowOnFailure();

    [Test]
    public void PartialDate_LessKnown_IsCompatibleWithItsWhole() => Prop.ForAll(Days, day =>
        new PartialDate(day.Year, day.Month, null).CompareTo(PartialDate.From(day)) == Agreement.Compatible
        && new PartialDate(null, day.Month, day.Day).CompareTo(PartialDate.From(day)) == Agreement.Compatible).QuickCheckThrowOnFailure();

    [Test]
    public void TimeInterval_Days_TileWithoutOverlap() => Prop.ForAll(Days, day =>
        TimeInterval.Day(day).End == TimeInterval.Day(day.AddDays(1)).Start && !TimeInterval.Day(day).Overlaps(TimeInterval.Day(day.AddDays(1)))).QuickCheckThrowOnFailure();

    [Test]
    public void TimeInterval_Contains_ImpliesOverlapAndOrder() => Prop.ForAll(Days, Days, (first, second) =>
    {
        var a = new TimeInterval(first.ToDateTime(TimeOnly.MinValue), first.ToDateTime(TimeOnly.MinValue).AddDays(30));
        TimeInterval b = TimeInterval.Day(second);
        return (!a.Contains(b) || (a.Overlaps(b) && b.Overlaps(a) && a.Start <= b.Start && b.End <= a.End)) && a.Overlaps(b) == b.Overlaps(a)
            && (!(a.Contains(b) && b.Contains(a)) || a == b);
    }).QuickCheckThrowOnFailure();
}
