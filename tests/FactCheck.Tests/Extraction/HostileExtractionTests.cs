using System.Text;

using FactCheck.Articles;
using FactCheck.Extraction;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction;

/// <summary>Text that nobody wrote for reading, through all extractors: none fails, and whatever they find is sound.</summary>
public sealed class HostileExtractionTests
{
    private static readonly FactChecker Checker = new FactCheckerBuilder().UseStrict().Build();

    /// <summary>What the extractors look for, and what may come between: marks, controls, halves of characters, scripts that run the other way.</summary>
    private static readonly string[] Pieces =
    [
        "On ", "Monday", "March 17", "17", ", ", "2025", " 3/4", "at 9:55 p.m.", " for more than two hours", "the day before ", "since ", "between ", " and ", "from ", " to ",
        "twice a week", "the ", "of ", "a ", "President ", "former ", "acting ", "Donald Trump", "Anna Bell", "Bell", "Mr. ", "the mayor ", "he ", "she ", "U.S. ", "NATO ", "Oslo",
        "Springfield", "said ", "told ", "according to ", "denied ", "that ", "“", "”", "\"", "'", "‘", "’", "(", ")", "[", "]", "—", "-", "–", ":", ";", ".", "…", "?", "!", "\n", "\n\n",
        "\r", "\t", "\0", "\u0007", "\u200B", "\u202E", "\uFEFF", "\u0301", "\uD83D", "\uDE00", "\uD83D\uDE00", "אבג", "日本", "met ", "call ", "was killed ", "killing ", "12 people ", "two ",
        "of the ", "dozens ", "at least ", "$1.2 million", "4.6bn", "34-6", "a 34-year-old ", ", 34, ", "aged 34", "first ", "second ", "did not ", "if ", "will ", "’s ", "'s ", "who ", " %",
    ];

    [Test]
    public void Extract_AnyMixOfPieces_IsSound() => Prop
        .ForAll(Gen.ListOf(Gen.Elements(Pieces)).Select(list => string.Concat(list)).ToArbitrary(), IsSound)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(120));

    [Test]
    public void Extract_AnyUtf16_IsSound() => Prop
        .ForAll(Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(code => (char)code)).Select(units => new string(units)).ToArbitrary(), IsSound)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(400));

    [Test]
    public void Extract_OneMillionCharactersWithoutSpace_IsSound()
    {
        var random = new Random(20250317);
        var text = new StringBuilder(1_000_000);
        while (text.Length < 1_000_000)
        {
            text.Append((char)random.Next('!', 0x250));
        }

        MentionFaults.Of(Checker.Extract(new Article("a", text.ToString()))).Should().BeEmpty();
    }

    [TestCase("(", ")")]
    [TestCase("“", "”")]
    [TestCase("‘he said “", "”’")]
    [TestCase("[the president of ", "]")]
    [TestCase("he said that ", ".")]
    [TestCase("(“Yes,” she said, ", ")")]
    [TestCase("the mayor of the ", " said")]
    [TestCase("between March 1 and ", " 2025")]
    public void Extract_DeepNesting_IsSound(string open, string close)
    {
        const int Depth = 20_000;
        string text = new StringBuilder().Insert(0, open, Depth).Append("Anna Bell met 12 people on Monday").ToString()
            + new StringBuilder().Insert(0, close, Depth);

        MentionFaults.Of(Checker.Extract(new Article("a", text))).Should().BeEmpty();
    }

    private static bool IsSound(string text)
    {
        ExtractedArticle extracted = Checker.Extract(new Article("a", text));
        string[] faults = [.. MentionFaults.Of(extracted)];
        return faults.Length == 0 ? true : throw new InvalidOperationException(string.Join("; ", faults));
    }
}
