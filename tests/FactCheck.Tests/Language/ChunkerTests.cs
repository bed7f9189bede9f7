using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class ChunkerTests
{
    [TestCase("The second call lasted two hours.", "The second call|two hours")]
    [TestCase("President Lund met his Swedish counterpart in Oslo.", "President Lund|his Swedish counterpart|Oslo")]
    [TestCase("Keller's 30-day truce failed.", "Keller's 30-day truce")]
    [TestCase("The company paid $ 1.2 million to the injured workers.", "The company|$ 1.2 million|the injured workers")]
    [TestCase("He told her the truth.", "He|her|the truth")]
    [TestCase("Police and firefighters arrived.", "Police|firefighters")]
    public void NounPhrases_Sentence_AreBasePhrases(string sentence, string expected)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(sentence);

        string.Join('|', Chunker.NounPhrases(text, 0).Select(phrase => text.SpanOf(phrase).Slice(sentence))).Should().Be(expected);
    }

    [TestCase("The second call lasted two hours.", 1, "The second call", "call")]
    [TestCase("Keller's 30-day truce failed.", 0, "Keller's 30-day truce", "truce")]
    [TestCase("They met on March 18 in Oslo.", 4, "March 18", "March")]
    public void NounPhraseAround_Token_GivesPhraseAndHead(string sentence, int token, string phrase, string head)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(sentence);
        TokenRange found = Chunker.NounPhraseAround(text, token);

        text.SpanOf(found).Slice(sentence).Should().Be(phrase);
        text.Raw(Chunker.HeadOf(text, found)).ToString().Should().Be(head);
    }

    [Test]
    public void NounPhraseAround_Verb_IsEmpty() =>
        Chunker.NounPhraseAround(TextAnalyzer.Default.Analyze("The men left."), 2).Length.Should().Be(0);
}
