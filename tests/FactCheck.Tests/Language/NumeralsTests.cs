using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class NumeralsTests
{
    [TestCase("two people", 2, 1)]
    [TestCase("twenty-one people", 21, 1)]
    [TestCase("twenty one people", 21, 2)]
    [TestCase("one hundred and five people", 105, 4)]
    [TestCase("one hundred people", 100, 2)]
    [TestCase("a hundred people", 100, 2)]
    [TestCase("a hundred and five people", 105, 4)]
    [TestCase("two hundred thousand people", 200_000, 3)]
    [TestCase("three thousand five hundred people", 3500, 4)]
    [TestCase("two million three hundred thousand people", 2_300_000, 5)]
    [TestCase("1,200 people", 1200, 1)]
    [TestCase("1,00,000 people", 100_000, 1)]
    [TestCase("1.2 million people", 1_200_000, 2)]
    [TestCase("1.2 people", 1.2, 1)]
    [TestCase("4.6bn people", 4_600_000_000, 1)]
    [TestCase("50k people", 50_000, 1)]
    [TestCase("a dozen people", 12, 2)]
    [TestCase("dozen people", 12, 1)]
    [TestCase("two dozen people", 24, 2)]
    [TestCase("three hundred and two dozens of eggs", 324, 5)]
    [TestCase("three hundred and two dozen eggs", 3624, 5)]
    [TestCase("half a dozen people", 6, 3)]
    [TestCase("half a million people", 500_000, 3)]
    [TestCase("half-million people", 500_000, 1)]
    [TestCase("two and a half hours", 2.5, 4)]
    [TestCase("two-and-a-half hours", 2.5, 1)]
    [TestCase("2½ hours", 2.5, 1)]
    [TestCase("2 1/2 hours", 2.5, 2)]
    [TestCase("one and a half million people", 1_500_000, 5)]
    [TestCase("three hundred lakh people", 30_000_000, 3)]
    [TestCase("one thing is clear", 1, 1)]
    [TestCase("one of the towns", 1, 1)]
    [TestCase("zero tolerance", 0, 1)]
    [TestCase("two hundred and two thousand people", 202_000, 5)]
    [TestCase("twenty-one trillion three hundred people", 21_000_000_000_300, 4)]
    [TestCase("three lakh crore rupees", 3_000_000_000_000, 3)]
    [TestCase("three hundred and twenty-one people", 321, 4)]
    [TestCase("3 hundred and 21 people", 321, 4)]
    [TestCase("4 thousand 3 hundred people", 4300, 4)]
    [TestCase("1 234 567 people", 1_234_567, 3)]
    [TestCase("40 000 people", 40_000, 2)]
    [TestCase("two hundred point zero three", 200.03, 5)]
    [TestCase("five point five million people", 5_500_000, 4)]
    [TestCase("a million and a half people", 1_500_000, 5)]
    [TestCase("6 million and two thirds", 6_666_666.666666667, 5)]
    [TestCase("one hundred and three quarters", 100.75, 5)]
    [TestCase("forty two and a third", 42.333333333333336, 5)]
    [TestCase("half million people", 500_000, 2)]
    [TestCase("a quarter million people", 250_000, 3)]
    [TestCase("two thirds of a million people", 2_000_000 / 3d, 5)]
    [TestCase("302 dozens", 3624, 2)]
    [TestCase("nought", 0, 1)]
    [TestCase("10M viewers", 10_000_000, 1)]
    [TestCase("3 1/2 miles", 3.5, 2)]
    [TestCase("1 4/5 miles", 1.8, 2)]
    public void TryRead_Cardinal_GivesValueAndLength(string words, double value, int length) =>
        Read(words).Should().Be(new NumeralReading(value, new(0, length)));

    [TestCase("half an hour", 0.5, 2)]
    [TestCase("half of them", 0.5, 1)]
    [TestCase("three-quarters of them", 0.75, 1)]
    [TestCase("three quarters of them", 0.75, 2)]
    [TestCase("one quarter of them", 0.25, 2)]
    [TestCase("a quarter of them", 0.25, 2)]
    [TestCase("a third of them", 1 / 3d, 2)]
    [TestCase("one third of them", 1 / 3d, 2)]
    [TestCase("two-thirds of them", 2 / 3d, 1)]
    [TestCase("two thirds voted", 2 / 3d, 2)]
    [TestCase("1/2 mile", 0.5, 1)]
    [TestCase("five eighths of it", 0.625, 2)]
    [TestCase("three twenty-firsts of it", 3 / 21d, 2)]
    [TestCase("a fifth", 0.2, 2)]
    [TestCase("one twenty-fifth of it", 0.04, 2)]
    [TestCase("⅚ of it", 5 / 6d, 1)]
    [TestCase("fifty-four hundredths", 0.54, 2)]
    [TestCase("a trillionth of it", 1e-12, 2)]
    public void TryRead_Fraction_IsMarked(string words, double value, int length)
    {
        NumeralReading reading = Read(words)!.Value;
        reading.Value.Should().BeApproximately(value, 1e-12);
        reading.Range.Should().Be(new TokenRange(0, length));
        reading.IsFraction.Should().BeTrue();
    }

    [TestCase("first call", 1, 1)]
    [TestCase("second call", 2, 1)]
    [TestCase("21st century", 21, 1)]
    [TestCase("22nd time", 22, 1)]
    [TestCase("twenty-first birthday", 21, 1)]
    [TestCase("twenty first birthday", 21, 2)]
    [TestCase("hundredth day", 100, 1)]
    [TestCase("two hundredth day", 200, 2)]
    [TestCase("a hundred and first day", 101, 4)]
    [TestCase("one hundred twenty-fifth day", 125, 3)]
    [TestCase("three trillionth day", 3e12, 2)]
    public void TryRead_Ordinal_IsMarked(string words, double value, int length) =>
        Read(words).Should().Be(new NumeralReading(value, new(0, length), IsOrdinal: true));

    [TestCase("dozens of people", 24, 1)]
    [TestCase("several people", 3, 1)]
    [TestCase("several hundred people", 300, 2)]
    [TestCase("a few people", 3, 2)]
    [TestCase("a few hundred thousand people", 300_000, 4)]
    [TestCase("a couple of days", 2, 2)]
    [TestCase("a couple of hundred people", 200, 4)]
    [TestCase("hundreds of people", 200, 1)]
    [TestCase("thousands", 2000, 1)]
    [TestCase("tens of thousands of people", 20_000, 3)]
    [TestCase("hundreds of thousands of people", 200_000, 3)]
    [TestCase("scores of people", 40, 1)]
    public void TryRead_VagueWord_IsMarked(string words, double value, int length) =>
        Read(words).Should().Be(new NumeralReading(value, new(0, length), IsVague: true));

    [TestCase("a man")]
    [TestCase("hundred")]
    [TestCase("scores twice")]
    [TestCase("one should go")]
    [TestCase("1990s music")]
    [TestCase("12:40 today")]
    [TestCase("34-6 win")]
    [TestCase("9/11 attacks")]
    [TestCase("30-day truce")]
    [TestCase("5m wide")]
    [TestCase("people")]
    public void TryRead_NoNumber_IsRefused(string words) => Read(words).Should().BeNull();

    [TestCase("It took one second .", 3, false)]
    [TestCase("He waited a second , then left", 3, false)]
    [TestCase("five metres per second", 3, false)]
    [TestCase("The second call failed", 1, true)]
    [TestCase("No one came", 1, false)]
    [TestCase("the second half began", 2, false)]
    public void TryRead_AmbiguousWord_GoesByItsNeighbours(string words, int token, bool reads) =>
        Numerals.TryRead(TextAnalyzer.Default.Analyze(words), token, out _).Should().Be(reads);

    [Test]
    public void TryRead_MillionAfterCurrency_ReadsShortForm() =>
        Numerals.TryRead(TextAnalyzer.Default.Analyze("£5m"), 1, out NumeralReading reading).Should().Be(reading.Value == 5_000_000);

    [Test]
    public void TryRead_SentenceEnd_StopsReading()
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze("two\nhundred");

        Numerals.TryRead(text, 0, out NumeralReading reading).Should().BeTrue();
        reading.Value.Should().Be(2);
    }

    [TestCase("30-day", 30, "day")]
    [TestCase("two-hour", 2, "hour")]
    [TestCase("21-year-old", 21, "year-old")]
    [TestCase("twenty-one-year-old", 21, "year-old")]
    [TestCase("two-and-a-half-hour", 2.5, "hour")]
    [TestCase("half-hour", 0.5, "hour")]
    [TestCase("1,200-strong", 1200, "strong")]
    [TestCase("second-quarter", 2, "quarter")]
    public void TryReadCompound_HyphenatedWord_PartsNumberAndRest(string word, double value, string rest)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(word);

        Numerals.TryReadCompound(text, 0, out NumeralReading reading, out int restAt).Should().BeTrue();
        reading.Value.Should().Be(value);
        text.Lower[0][restAt..].Should().Be(rest);
    }

    [TestCase("34-6")]
    [TestCase("F-16")]
    [TestCase("well-known")]
    [TestCase("people")]
    public void TryReadCompound_OtherWord_IsRefused(string word) =>
        Numerals.TryReadCompound(TextAnalyzer.Default.Analyze(word), 0, out _, out _).Should().BeFalse();

    [Test]
    public void NumberWords_EveryEntry_IsFound() =>
        LexiconTable.Load("Language/numerals.lexicon").Keys.Should().OnlyContain(word => NumberWords.Find(word).Role != NumberRole.None);

    private static NumeralReading? Read(string words) =>
        Numerals.TryRead(TextAnalyzer.Default.Analyze(words), 0, out NumeralReading reading) ? reading : null;
}
