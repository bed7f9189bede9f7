using FactCheck.Values;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Values;

public sealed class BoundsProperties
{
    private static readonly Gen<double> Numbers =
        Gen.OneOf(Gen.Choose(1, 40).Select(n => (double)n), Gen.Choose(1, 5000).Select(n => (double)n), Gen.Choose(1, 900).Select(n => n / 10.0));

    private static readonly Gen<Bounds> Points = Numbers.Select(Bounds.Exactly);

    private static readonly Gen<Bounds> Hedged =
        from number in Numbers
        from hedge in Gen.Elements(Hedge.About, Hedge.MoreThan, Hedge.AtLeast, Hedge.LessThan, Hedge.AtMost, Hedge.Nearly, Hedge.Vague)
        select Bounds.Hedged(number, hedge);

    private static readonly Gen<Bounds> Ranges =
        from low in Numbers
        from high in Numbers
        select Bounds.Between(low, high);

    private static readonly Gen<Bounds> All = Gen.OneOf(Points, Hedged, Ranges);

    private static readonly Arbitrary<(Bounds A, Bounds B)> Pairs = (from a in All from b in All select (a, b)).ToArbitrary();

    [Test]
    public void Compare_AnyPair_IsSymmetric() =>
        Prop.ForAll(Pairs, pair => pair.A.Compare(pair.B) == pair.B.Compare(pair.A)).QuickCheckThrowOnFailure();

    [Test]
    public void Compare_WithItself_IsSame() =>
        Prop.ForAll(All.ToArbitrary(), bounds => bounds.Compare(bounds) == Agreement.Same).QuickCheckThrowOnFailure();

    [Test]
    public void Compare_OneContainsTheOther_NeverConflicts() =>
        Prop.ForAll(Pairs, pair => !pair.A.Contains(pair.B) || pair.A.Compare(pair.B) < Agreement.Conflicting).QuickCheckThrowOnFailure();

    [Test]
    public void Compare_Overlapping_NeverConflicts() =>
        Prop.ForAll(Pairs, pair => !pair.A.Overlaps(pair.B) || pair.A.Compare(pair.B) < Agreement.Conflicting).QuickCheckThrowOnFailure();

    [Test]
    public void Compare_FarBeyondEveryBand_Conflicts() =>
        Prop.ForAll(All.ToArbitrary(), bounds => double.IsInfinity(bounds.Upper)
            || bounds.Compare(Bounds.Exactly((bounds.Upper * 3) + 1)) == Agreement.Conflicting).QuickCheckThrowOnFailure();

    // Powers of two scale a binary number without rounding; plain pairs are left out because only they know about round decimal numbers.
    [Test]
    public void Compare_HedgedValuesScaledTogether_AgreeAsBefore() =>
        Prop.ForAll(
            (from a in Gen.OneOf(Hedged, Ranges) from b in All from power in Gen.Choose(-3, 12) select (a, b, Math.Pow(2, power))).ToArbitrary(),
            x => x.a.Compare(x.b) == x.a.Scale(x.Item3).Compare(x.b.Scale(x.Item3))).QuickCheckThrowOnFailure();

    [Test]
    public void Compare_LowerBoundWithALargerNumber_IsCompatible() =>
        Prop.ForAll(
            (from least in Numbers from more in Numbers select (least, least + more)).ToArbitrary(),
            x => Bounds.Hedged(x.least, Hedge.AtLeast).Compare(Bounds.Exactly(x.Item2)) == Agreement.Compatible).QuickCheckThrowOnFailure();

    [Test]
    public void Hedged_AnyHedge_KeepsTheNominalWithinTheBounds() =>
        Prop.ForAll(Hedged.ToArbitrary(), bounds => bounds.Lower <= bounds.Nominal && bounds.Nominal <= bounds.Upper).QuickCheckThrowOnFailure();

    [Test]
    public void Hedged_AnyHedge_IsCompatibleWithItsNumberUnhedged() =>
        Prop.ForAll(Hedged.ToArbitrary(), bounds => bounds.Compare(Bounds.Exactly(bounds.Nominal)) == Agreement.Compatible)
            .QuickCheckThrowOnFailure();

    [Test]
    public void ToString_AnyBounds_ShowsTheNumberAndIsTheSameTwice() =>
        Prop.ForAll(All.ToArbitrary(), bounds => bounds.ToString().Length > 0
            && string.Equals(bounds.ToString(), (bounds with { }).ToString(), StringComparison.Ordinal)).QuickCheckThrowOnFailure();
}
