using System.Globalization;

using FactCheck.Language;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

/// <summary>Numbers written out and read back.</summary>
public sealed class NumeralsPropertyTests
{
    private const long Largest = 1_000_000_000_000_000;

    private static readonly string[] Small =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly (long Value, string Name)[] Scales =
        [(1_000_000_000_000_000, "quadrillion"), (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand")];

    /// <summary>Numbers of all magnitudes, each as likely as the others.</summary>
    private static Arbitrary<long> Numbers =>
        (from digits in Gen.Choose(1, 15)
         from high in Gen.Choose(1, 99_999_999)
         from low in Gen.Choose(0, 99_999_999)
         select (((long)high * 100_000_000) + low) % (long)Math.Pow(10, digits)).Select(number => Math.Max(1, number)).ToArbitrary();

    [Test]
    public void TryRead_NumberInWords_GivesItBack() =>
        Prop.ForAll(Numbers, number => Reads(InWords(number, " and ", "-"), number) && Reads(InWords(number, " ", " "), number)).QuickCheckThrowOnFailure();

    [Test]
    public void TryRead_NumberInGroupedDigits_GivesItBack() =>
        Prop.ForAll(Numbers, number => Reads(number.ToString("N0", CultureInfo.InvariantCulture), number) && Reads(number.ToString(CultureInfo.InvariantCulture), number))
            .QuickCheckThrowOnFailure();

    [Test]
    public void TryRead_LargestNumber_IsRead() => Reads("one quadrillion", Largest).Should().BeTrue();

    private static bool Reads(string words, long number)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(words);
        return Numerals.TryRead(text, 0, out NumeralReading reading)
            && reading.Value.Equals(number)
            && reading.Range == new TokenRange(0, text.Count)
            && string.Equals(text.SpanOf(reading.Range).Slice(text.Text).ToString(), words, StringComparison.Ordinal);
    }

    private static string InWords(long number, string and, string hyphen)
    {
        var parts = new List<string>();
        foreach ((long value, string name) in Scales)
        {
            if (number >= value)
            {
                parts.Add(Below1000(number / value, and, hyphen) + " " + name);
                number %= value;
            }
        }

        if (number > 0)
        {
            parts.Add(Below1000(number, and, hyphen));
        }

        return string.Join(' ', parts);
    }

    private static string Below1000(long number, string and, string hyphen)
    {
        string hundreds = number >= 100 ? Small[number / 100] + " hundred" : "";
        long rest = number % 100;
        string tens = rest < 20 ? Small[rest] : Tens[rest / 10] + (rest % 10 > 0 ? hyphen + Small[rest % 10] : "");
        return hundreds.Length > 0 && tens.Length > 0 ? hundreds + and + tens : hundreds + tens;
    }
}
