using FactCheck.Tests.Extraction.Times;
using FactCheck.Values;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Values;

public sealed class TimexComparisonTests
{
    private const string Published = "2025-03-19";

    private static readonly string[] Phrases =
    [
        "March 3, 2025", "March 18, 2025", "March 28, 2025", "early March 2025", "late March 2025", "March 2025", "2025", "2019", "the 1990s", "Tuesday", "yesterday",
        "last week", "last summer", "Sunday night", "5 p.m. Tuesday", "21:24 EST on March 3, 2025", "02:24 GMT on March 4, 2025", "around 5 p.m. Tuesday", "two hours", "more than an hour",
        "nearly two hours", "March 3 to March 5", "daily", "April 18", "the third quarter", "mid-February", "3:05 a.m.",
    ];

    [TestCase("March 18, 2025", "Tuesday", Agreement.Same)]
    [TestCase("March 2025", "March 18, 2025", Agreement.Compatible)]
    [TestCase("March 17, 2025", "March 18, 2025", Agreement.Conflicting)]
    [TestCase("April 2025", "March 18, 2025", Agreement.Conflicting)]
    [TestCase("early March 2025", "March 3, 2025", Agreement.Compatible)]
    [TestCase("early March 2025", "March 28, 2025", Agreement.Strained)]
    [TestCase("late March 2025", "March 3, 2025", Agreement.Strained)]
    [TestCase("last summer", "August 2024", Agreement.Compatible)]
    [TestCase("the third quarter of 2024", "August 2024", Agreement.Compatible)]
    [TestCase("21:24 EST on March 3, 2025", "02:24 GMT on March 4, 2025", Agreement.Same)]
    [TestCase("21:24 EST on March 3, 2025", "21:24 GMT on March 3, 2025", Agreement.Conflicting)]
    [TestCase("5 p.m. Tuesday", "around 5:30 p.m. Tuesday", Agreement.Compatible)]
    [TestCase("5 p.m. Tuesday", "9 p.m. Tuesday", Agreement.Conflicting)]
    [TestCase("5 p.m. Tuesday", "5 p.m. EST Tuesday", Agreement.Compatible)]
    [TestCase("5 p.m. Tuesday", "Tuesday", Agreement.Compatible)]
    [TestCase("5 p.m. Tuesday", "Tuesday evening", Agreement.Compatible)]
    [TestCase("two hours", "three hours", Agreement.Conflicting)]
    [TestCase("two hours", "Tuesday", Agreement.Compatible)]
    public void Compare_TwoPhrases_IsWhatAnEditorSays(string left, string right, Agreement expected) =>
        TimexComparison.Compare(Read(left), Read(right)).Should().Be(expected);

    [Test]
    public void Compare_YearUnknown_ConflictsOnlyByMonthAndDay()
    {
        Timex march17 = TimesFixture.At("They met on [|March 17|].", null).Timex;
        Timex march18 = TimesFixture.At("They met on [|March 18|].", null).Timex;
        Timex dated = TimesFixture.At("They met on [|March 18, 2020|].", null).Timex;
        TimexComparison.Compare(march17, march18).Should().Be(Agreement.Conflicting);
        TimexComparison.Compare(march18, dated).Should().Be(Agreement.Compatible);
    }

    [Test]
    public void Compare_BeforeAndAfter_AreOpenEnded()
    {
        Timex before = TimesFixture.At("They met before [|March 17, 2025|].", null).Timex;
        Timex earlier = TimesFixture.At("They met on [|March 3, 2025|].", null).Timex;
        Timex later = TimesFixture.At("They met on [|March 18, 2025|].", null).Timex;
        TimexComparison.Compare(before, earlier).Should().Be(Agreement.Compatible);
        TimexComparison.Compare(before, later).Should().Be(Agreement.Conflicting);
    }

    [Test]
    public void Compare_AnyTwo_IsSymmetricAndReflexive()
    {
        Timex[] all = [.. Phrases.Select(Read)];
        Arbitrary<int> index = Gen.Choose(0, all.Length - 1).ToArbitrary();
        Prop.ForAll(index, index, (i, j) =>
            TimexComparison.Compare(all[i], all[j]) == TimexComparison.Compare(all[j], all[i]) && TimexComparison.Compare(all[i], all[i] with { }) == Agreement.Same)
            .QuickCheckThrowOnFailure();
    }

    private static Timex Read(string phrase) => TimesFixture.Extract($"They met for or on {phrase}.", Published).Times.Should().ContainSingle().Subject.Timex;
}
