using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class SentenceSplitterTests
{
    [TestCase("Gov. Dahl met Mr. Lund. They left at 9 a.m. on Oct. 3.", "Gov. Dahl met Mr. Lund.", "They left at 9 a.m. on Oct. 3.")]
    [TestCase("Talks in the U.S. The sides met.", "Talks in the U.S.", "The sides met.")]
    [TestCase("Talks with U.S. President Lund went on.", "Talks with U.S. President Lund went on.")]
    [TestCase("T.J. Ward and J. Smith won. So did P. Moe.", "T.J. Ward and J. Smith won.", "So did P. Moe.")]
    [TestCase("JACKSON, Tenn. – A man was hurt.", "JACKSON, Tenn. – A man was hurt.")]
    [TestCase("OSLO (AP) — The talks failed. No deal came.", "OSLO (AP) — The talks failed.", "No deal came.")]
    [TestCase("“We won.” She smiled.", "“We won.”", "She smiled.")]
    [TestCase("\"We won.\" \"We lost.\" (Really.) He left.", "\"We won.\"", "\"We lost.\"", "(Really.)", "He left.")]
    [TestCase("\"Why?\" Lund asked. \"Why not?\" he said.", "\"Why?\" Lund asked.", "\"Why not?\" he said.")]
    [TestCase("\"Why?\" The room fell silent.", "\"Why?\"", "The room fell silent.")]
    [TestCase("It rose 4.5 percent. 12 people cheered.", "It rose 4.5 percent.", "12 people cheered.")]
    [TestCase("Big storm hits coast\nA storm hit the coast. It rained.", "Big storm hits coast", "A storm hit the coast.", "It rained.")]
    [TestCase("over the conflict.You know", "over the conflict.", "You know")]
    [TestCase("He paused ... and went on. Then... Nothing.", "He paused ... and went on.", "Then...", "Nothing.")]
    [TestCase("1. Mix the flour. 2. Bake.", "1. Mix the flour.", "2. Bake.")]
    [TestCase("Acme Inc. said so. It sold Acme Inc. The price was high.", "Acme Inc. said so.", "It sold Acme Inc.", "The price was high.")]
    [TestCase("the last one. iPhone sales rose.", "the last one.", "iPhone sales rose.")]
    [TestCase("Yahoo! said no. Wait! Stop!", "Yahoo! said no.", "Wait!", "Stop!")]
    [TestCase("Seen at 5 p.m. Monday. Seen at 5 p.m. The man left.", "Seen at 5 p.m. Monday.", "Seen at 5 p.m.", "The man left.")]
    [TestCase("Share • Save • Print", "Share", "• Save", "• Print")]
    public void Splitter_NewsText_EndsSentencesWhereReadersDo(string text, params string[] expected) => Analysis.Sentences(text).Should().Equal(expected);

    [Test]
    public void Splitter_Lines_AreParagraphs() =>
        FactCheck.Language.TextAnalyzer.Default.Analyze("Title here\r\n\r\nOne. Two.\nThree.").Paragraphs.Select(range => range.Length).Should().Equal(2, 4, 2);

    [Test]
    public void Splitter_EndlessSentence_IsCut() =>
        FactCheck.Language.TextAnalyzer.Default.Analyze(string.Concat(Enumerable.Repeat("word ", 2000))).Sentences.Should().OnlyContain(range => range.Length <= 512);
}
