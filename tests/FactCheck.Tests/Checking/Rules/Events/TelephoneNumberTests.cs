using FactCheck.Checking.Rules.Events;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class TelephoneNumberTests
{
    private static readonly string[] Forms =
        ["{0}-{1}-{2}", "({0}) {1}-{2}", "({0}){1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}", "{0}/{1}-{2}", "1-{0}-{1}-{2}", "+1 {0} {1} {2}", "+1 ({0}) {1}-{2}", "1 ({0}) {1}-{2}"];

    [TestCase("call 440-204-2105.", "440-204-2105", "4402042105")]
    [TestCase("call (440) 204-2105, she said", "(440) 204-2105", "4402042105")]
    [TestCase("(call 440-204-2105)", "440-204-2105", "4402042105")]
    [TestCase("(440-204-2105)", "440-204-2105", "4402042105")]
    [TestCase("call 625-4000 or", "625-4000", "6254000")]
    [TestCase("call 1-800-222-TIPS (8477)", "1-800-222-TIPS", "8002228477")]
    [TestCase("call (800) 222-TIPS", "(800) 222-TIPS", "8002228477")]
    [TestCase("call 1-866-7LOCKUP.", "1-866-7LOCKUP", "8667562587")]
    [TestCase("call 1-800-CALL-FBI", "1-800-CALL-FBI", "8002255324")]
    [TestCase("call 1-800-CRIME-TV.", "1-800-CRIME-TV", "8002746388")]
    [TestCase("call 215-STOP", "215-STOP", "2157867")]
    [TestCase("ring +44 20 7946 0958 today", "+44 20 7946 0958", "442079460958")]
    [TestCase("ring +44 (0)20 7946 0958", "+44 (0)20 7946 0958", "442079460958")]
    [TestCase("ring 020 7946 0958", "020 7946 0958", "2079460958")]
    [TestCase("ring +49 30 901820", "+49 30 901820", "4930901820")]
    public void In_NumberInText_IsReadWithItsSpan(string text, string written, string digits)
    {
        TelephoneNumber found = TelephoneNumber.In(text).Should().ContainSingle().Subject;

        (found.Span.Slice(text), found.Digits).Should().Be((written, digits));
    }

    [TestCase("from 2016-11-10 on")]
    [TestCase("case 16-123-4567")]
    [TestCase("case 123-456-7890-1")]
    [TestCase("ZIP 44052-1234")]
    [TestCase("$625-4000")]
    [TestCase("625.4000 tons")]
    [TestCase("pages 100-2000")]
    [TestCase("a 36-24 win, 1,440-204-2105")]
    [TestCase("A440-204-2105")]
    [TestCase("440-204-2105th")]
    public void In_OtherDigits_AreNoNumber(string text) => TelephoneNumber.In(text).Should().BeEmpty();

    [TestCase("440-204-2105", "440-204-2150", "Transposition")]
    [TestCase("440-204-2105", "440-209-2105", "OneDigit")]
    [TestCase("440-204-2105", "204-2106", "OneEndDigit")]
    [TestCase("440-204-2105", "440-204-2113", "TwoDigits")]
    [TestCase("440-204-2105", "440-205-2104", "TwoDigits")]
    [TestCase("+44 20 7946 0958", "020 7964 0958", "Transposition")]
    [TestCase("440-204-2105", "440-204-2332", null)]
    [TestCase("440-204-2105", "441-204-2106", null)]
    [TestCase("440-204-2105", "1-440-204-2105", null)]
    [TestCase("440-204-2105", "204-2105", null)]
    public void Compare_TwoNumbers_TellsTheSlip(string left, string right, string? expected)
    {
        TelephoneNumber a = TelephoneNumber.In(left).Single();
        TelephoneNumber b = TelephoneNumber.In(right).Single();

        (a.Compare(b)?.ToString(), b.Compare(a)?.ToString()).Should().Be((expected, expected));
    }

    [Test]
    public void In_AnyNorthAmericanNumberInAnyForm_IsRead() =>
        Prop.ForAll(
            Gen.Choose(200, 999).Two().ToArbitrary(),
            Gen.Choose(0, 9999).ToArbitrary(),
            Gen.Elements(Forms).ToArbitrary(),
            (codes, line, form) =>
            {
                string written = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, codes.Item1, codes.Item2, line.ToString("D4", System.Globalization.CultureInfo.InvariantCulture));
                TelephoneNumber found = TelephoneNumber.In("Call Ann at " + written + ", or write.").Single();
                return string.Equals(found.Digits, $"{codes.Item1}{codes.Item2}{line:D4}", StringComparison.Ordinal) && found.Span.Start == 12 && found.Span.Length == written.Length;
            }).QuickCheckThrowOnFailure();

    [Test]
    public void In_AnyCharacters_GivesSpansInOrder() =>
        Prop.ForAll(Gen.Elements("0123456789+-(). /ABTZx,é–".ToCharArray()).ArrayOf().ToArbitrary(), characters =>
        {
            string text = new(characters);
            int end = 0;
            foreach (TelephoneNumber number in TelephoneNumber.In(text))
            {
                if (number.Span.Start < end || number.Span.End > text.Length || number.Digits.Length is < 7 or > 13 || !number.Digits.All(char.IsAsciiDigit))
                {
                    return false;
                }

                end = number.Span.End;
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Compare_AnyTwoNumbers_IsSymmetricAndSilentOnOne() =>
        Prop.ForAll(Gen.Choose(2000000, 9999999).ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), (number, place, digit) =>
        {
            char[] changed = $"{number}".ToCharArray();
            changed[place] = (char)('0' + digit);
            var a = new TelephoneNumber(default, $"{number}");
            var b = new TelephoneNumber(default, new string(changed));
            bool isOne = string.Equals(a.Digits, b.Digits, StringComparison.Ordinal);
            return a.Compare(b) == b.Compare(a) && a.Compare(b) is null == isOne && a.IsSameAs(b) == isOne;
        }).QuickCheckThrowOnFailure();
}
