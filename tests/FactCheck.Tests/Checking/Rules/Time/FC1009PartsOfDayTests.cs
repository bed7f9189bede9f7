using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;
using FactCheck.Values;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1009PartsOfDayTests
{
    private const string First = "2024-05-06|A shooting in Harrow on Friday evening killed Nora Feld, 11, of Millbrook, police said.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC1009PartsOfDay>();

    [TestCase("Saturday afternoon")]
    [TestCase("Thursday morning")]
    [TestCase("around 11 a.m. Friday")]
    [TestCase("early Friday")]
    public void Check_TimesThatDoNotMeet_Fire(string other) => RuleTest.Verify<FC1009PartsOfDay>(
        First.Replace("Friday evening", "[|Friday evening|]", StringComparison.Ordinal),
        $"2024-05-06|The shooting in Harrow occurred [|{other}|], police said. Nora Feld was 11 and lived in Millbrook.");

    [TestCase("Friday")]
    [TestCase("late Friday")]
    [TestCase("early Saturday")]
    [TestCase("about 5 p.m. Friday")]
    [TestCase("last week")]
    [TestCase("Tuesday morning")]
    public void Check_TimesThatMayMeet_StaySilent(string other) =>
        RuleTest.VerifySilent<FC1009PartsOfDay>(First, $"2024-05-06|The shooting in Harrow occurred {other}, police said. Nora Feld was 11 and lived in Millbrook.");

    [Test]
    public void Check_NothingTiesTheArticles_IsSilent() =>
        RuleTest.VerifySilent<FC1009PartsOfDay>(First, "2024-05-06|The shooting in Harrow occurred Saturday afternoon, police said.");

    [Test]
    public void Check_ArticleOfSeveralIncidents_IsSilent() => RuleTest.VerifySilent<FC1009PartsOfDay>(
        First,
        "2024-05-06|A shooting in Harrow occurred Saturday afternoon, police said. Nora Feld was 11. A shooting in Millbrook occurred Wednesday morning.");

    [TestCase("2024-05-03TEV", TimexMod.None, "2024-05-04TMO", TimexMod.None, 0)]
    [TestCase("2024-05-03TEV", TimexMod.None, "2024-05-04TAF", TimexMod.None, 630)]
    [TestCase("2024-05-03TNI", TimexMod.None, "2024-05-04TMO", TimexMod.None, 0)]
    [TestCase("2024-05-03", TimexMod.Start, "2024-05-03", TimexMod.End, 180)]
    [TestCase("2024-05-03", TimexMod.None, "2024-05-04TNI", TimexMod.None, 810)]
    public void GapTo_TwoParts_IsTheMinutesBetween(string left, TimexMod leftMod, string right, TimexMod rightMod, int expected)
    {
        Window(left, leftMod).GapTo(Window(right, rightMod)).Should().Be(expected);
        Window(right, rightMod).GapTo(Window(left, leftMod)).Should().Be(expected);
    }

    [Test]
    public void GapTo_AnyTwoWindows_IsTheSameEitherWay() => Prop.ForAll(
        ArbMap.Default.ArbFor<(byte Day, byte Part, byte OtherDay, byte OtherPart)>(),
        pair =>
        {
            DayWindow one = Window(pair.Day, pair.Part);
            DayWindow other = Window(pair.OtherDay, pair.OtherPart);
            return one.GapTo(other) == other.GapTo(one) && one.GapTo(one) == 0 && one.GapTo(other) >= 0;
        }).QuickCheckThrowOnFailure();

    private static DayWindow Window(byte day, byte part) => Window($"2024-05-{(day % 28) + 1:00}T{new[] { "MO", "AF", "EV", "NI" }[part % 4]}", TimexMod.None);

    private static DayWindow Window(string value, TimexMod mod) => DayWindow.Of(new Timex
    {
        Type = TimexType.Date,
        Value = value,
        Mod = mod,
        Granularity = value.Contains('T', StringComparison.Ordinal) ? TimeGranularity.PartOfDay : TimeGranularity.Day,
        Date = PartialDate.From(DateOnly.ParseExact(value[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
    })!.Value;
}
