using System.Text;

using FactCheck.Articles;
using FactCheck.Language;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "word", "Word", "U.S.", "n't", "'", "’", "\"", "“", "”", ".", "...", "…", "!", "?", "-", "--", "—", "(", ")", "[", " ", "  ", "\n", "\r\n", "\t", "\u00A0",
        "\u2028", "\u0000", "\u0007", "\u200B", "\u200D", "\uFEFF", "\u0301", "\u202E", "אבג", "مرحبا", "日本", "\U0001F600", "\U00010400", "\uD800", "\uDC00",
        "1", "1,2", "1,200", "$", "%", "@", "#", "a@b", "http://", "www.", "&", "/", ":", "½", "second", "one", "a", "half", "hundred", "and", "to", "have", "going",
    ];

    [Test]
    public void Analyze_AnyMixOfPieces_TilesTheText() => Prop
        .ForAll(Gen.ListOf(Gen.Elements(Pieces)).Select(list => string.Concat(list)).ToArbitrary(), text => Holds(text))
        .QuickCheckThrowOnFailure();

    [Test]
    public void Analyze_AnyUtf16_TilesTheText() => Prop
        .ForAll(
            Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(code => (char)code)).Select(units => new string(units)).ToArbitrary(),
            text => Holds(text))
        .QuickCheckThrowOnFailure();

    [TestCase("a", 1_000_000)]
    [TestCase("\"", 1_000_000)]
    [TestCase("'")]
    [TestCase("(")]
    [TestCase(".")]
    [TestCase("-")]
    [TestCase("1,")]
    [TestCase("a.")]
    [TestCase("A.")]
    [TestCase("a-")]
    [TestCase("n't")]
    [TestCase("http://")]
    [TestCase("www.a)")]
    [TestCase("? \"")]
    [TestCase("\u0301")]
    [TestCase("\uD800")]
    [TestCase("one hundred and ")]
    [TestCase("has ")]
    [TestCase("two-")]
    public void Analyze_EndlessPiece_TilesTheText(string piece, int length = 200_000)
    {
        string text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

        AnalyzedText analyzed = TextAnalyzer.Default.Analyze(text);

        Fault(analyzed).Should().BeNull();
        analyzed.Sentences.Should().OnlyContain(sentence => sentence.Length <= 512);
    }

    [Test]
    public void Analyze_Twice_IsEqual()
    {
        const string Text = "Gov. Dahl didn't say that the 30-day truce, agreed on Oct. 3, would hold.\nIt didn't.";
        AnalyzedText once = TextAnalyzer.Default.Analyze(Text);
        AnalyzedText again = TextAnalyzer.Default.Analyze(Text);

        again.Lemmas.Should().Equal(once.Lemmas);
        again.Classes.Should().Equal(once.Classes);
        again.Sentences.Should().Equal(once.Sentences);
    }

    private static bool Holds(string text)
    {
        AnalyzedText analyzed = TextAnalyzer.Default.Analyze(text);
        for (int token = 0; token < analyzed.Count; token++)
        {
            Numerals.TryRead(analyzed, token, out NumeralReading reading);
            Numerals.TryReadCompound(analyzed, token, out _, out _);
            Chunker.NounPhraseAround(analyzed, token);
            if (reading.Range.End > analyzed.Count)
            {
                return false;
            }
        }

        for (int sentence = 0; sentence < analyzed.Sentences.Length; sentence++)
        {
            VerbGroups.Of(analyzed, sentence);
            Chunker.NounPhrases(analyzed, sentence);
        }

        return Fault(analyzed) is null;
    }

    /// <summary>What is wrong with the spans: they must be ordered, not empty, and hold each character that is not white space once.</summary>
    private static string? Fault(AnalyzedText analyzed)
    {
        int next = 0;
        foreach (TextSpan span in analyzed.Spans)
        {
            if (span.Length <= 0 || span.Start < next || span.End > analyzed.Text.Length)
            {
                return $"{span} is empty, out of order or out of the text";
            }

            if (!analyzed.Text.AsSpan(next, span.Start - next).IsWhiteSpace() || analyzed.Text.AsSpan(span.Start, span.Length).ContainsAny(" \n\t"))
            {
                return $"{span} leaves text uncovered, or covers white space";
            }

            next = span.End;
        }

        return analyzed.Text.AsSpan(next).IsWhiteSpace() ? null : "the end of the text is uncovered";
    }
}
