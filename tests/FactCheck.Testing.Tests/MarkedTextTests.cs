using FactCheck.Articles;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Testing.Tests;

public class MarkedTextTests
{
    [Test]
    public void Parse_TextWithoutMarks_IsTheText()
    {
        MarkedText parsed = MarkedText.Parse("a [b] | {c} |");

        parsed.Text.Should().Be("a [b] | {c} |");
        parsed.Marks.Should().BeEmpty();
    }

    [Test]
    public void Parse_MarkForTheRuleUnderTest_CutsItOut()
    {
        MarkedText parsed = MarkedText.Parse("on [|March 17|].");

        parsed.Text.Should().Be("on March 17.");
        parsed.Marks.Should().Equal(new TextMark(new TextSpan(3, 11), null));
    }

    [Test]
    public void Parse_MarkWithId_NamesTheRule()
    {
        MarkedText.Parse("{|FC1002:x: y|}").Marks.Should().Equal(new TextMark(new TextSpan(0, 4), "FC1002"));
    }

    [Test]
    public void Parse_NestedMarks_GivesBoth()
    {
        MarkedText parsed = MarkedText.Parse("[|Tuesday, {|FC1001:March 17|}|]");

        parsed.Text.Should().Be("Tuesday, March 17");
        parsed.Marks.Should().Equal(new TextMark(new TextSpan(0, 17), null), new TextMark(new TextSpan(9, 17), "FC1001"));
    }

    [Test]
    public void Parse_AdjacentMarks_GivesBoth()
    {
        MarkedText.Parse("[|ab|][|c|]").Marks.Should().Equal(new TextMark(new TextSpan(0, 2), null), new TextMark(new TextSpan(2, 3), null));
    }

    [TestCase("a [|b", "never closed")]
    [TestCase("a b|] c", "closes nothing")]
    [TestCase("{|FC1:a [|b|} c|]", "not cross")]
    [TestCase("a [||] b", "empty")]
    [TestCase("a {|b|}", "needs the id of a rule")]
    [TestCase("a {| b: c|}", "needs the id of a rule")]
    public void Parse_WrongMarkup_SaysWhatAndWhere(string marked, string what)
    {
        Action parse = () => MarkedText.Parse(marked);

        parse.Should().Throw<FormatException>().WithMessage($"*at character*{what}*");
    }

    [TestCase("[|a|]")]
    [TestCase("a [|b {|FC1:c|}|] d")]
    [TestCase("[|a|][|b|]")]
    [TestCase("[|{|X:a|} b|]")]
    public void ToString_OfParsedText_IsWhatWasParsed(string marked)
    {
        MarkedText.Parse(marked).ToString().Should().Be(marked);
    }

    [Test]
    public void ToString_MarksThatCross_LeavesTheLaterOut()
    {
        var text = new MarkedText("abcd", [new(new(0, 3), null), new(new(2, 4), null)]);

        text.ToString().Should().Be("[|abc|]d");
    }

    [Test]
    public void Parse_AnyTextWithOneMark_SlicesToTheMarkedWords()
    {
        Arbitrary<(string, string, string)> parts = ArbMap.Default.ArbFor<(NonNull<string>, NonEmptyString, NonNull<string>)>()
            .Convert(t => (Clean(t.Item1.Get), Clean(t.Item2.Get) + "x", Clean(t.Item3.Get)), t => (NonNull<string>.NewNonNull(t.Item1), NonEmptyString.NewNonEmptyString(t.Item2), NonNull<string>.NewNonNull(t.Item3)));
        Prop.ForAll(parts, t =>
        {
            MarkedText parsed = MarkedText.Parse($"{t.Item1}[|{t.Item2}|]{t.Item3}");
            return string.Equals(parsed.Text, t.Item1 + t.Item2 + t.Item3, StringComparison.Ordinal)
                && string.Equals(parsed.Marks.Single().Span.Slice(parsed.Text), t.Item2, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

        static string Clean(string text) => text.Replace("|", "", StringComparison.Ordinal);
    }
}
