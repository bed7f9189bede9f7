using FactCheck.Checking;
using FactCheck.Checking.Rules.Quotes;
using FactCheck.Testing;
using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quotes;

public sealed class FC4001AlteredQuoteTests
{
    private const string Before = "Carla Dunmore inspected the sea wall in Westhaven on Monday. ";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC4001AlteredQuote>();

    [TestCase("We did everything we could to keep the water out", "We did everything we should to keep the water out")]
    [TestCase("The gate was open for almost two hours that night", "The gate was open for almost three hours that night")]
    [TestCase("The gate wasn't open when the water came in", "The gate was open when the water came in")]
    [TestCase("Nobody in this town knew about the broken gate", "Nobody in this town really knew about the broken gate")]
    [TestCase("There is no way for anyone to know what is coming", "There was no way for anyone to know what was coming")]
    public void Check_WordChanged_ReportsBothSentences(string left, string right) => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + $"“[|{left}|],” Carla Dunmore said.")
        .Article(Before + $"\"[|{right}|],\" said Carla Dunmore.")
        .Expect(ConflictKind.Contradiction, Severity.Warning, "words")
        .Verify();

    [TestCase("We did everything we could to keep the water out", "We did everything we could, to keep the water out!")]
    [TestCase("We weren't told that the gate was open at all", "We were not told that the gate was open at all")]
    [TestCase("The harbour wall cost 20 percent more than planned", "The harbor wall cost twenty per cent more than planned")]
    [TestCase("Nobody knew that the gate of the harbour was open", "Nobody knew the gate of harbour was open")]
    [TestCase("And so nobody in this town knew about the broken gate", "Nobody in this town knew about the broken gate")]
    [TestCase("Nobody in this town knew about the broken gate last year", "Nobody in this town knew about the broken gate")]
    [TestCase("Nobody in this town, as far as I can tell you today, knew about the broken gate", "Nobody in this town knew about the broken gate")]
    [TestCase("They will be reaching out to them about the broken gate", "They will be reaching out to [the families] about the broken gate")]
    [TestCase("Nobody in this whole wide town knew about the broken gate", "Nobody … knew about the broken gate of this town")]
    [TestCase("The committee knew nothing about the broken gate", "The commitee knew nothing about the broken gate")]
    [TestCase("We need a new wall", "We need a new gate")]
    [TestCase("We need a new wall before the winter storms come back", "You want an old gate after the summer storms went away")]
    public void Check_NoWordAltered_StaysSilent(string left, string right) => RuleTest.VerifySilent<FC4001AlteredQuote>(
        Before + $"“{left},” Carla Dunmore said.",
        Before + $"\"{right},\" said Carla Dunmore.");

    [Test]
    public void Check_WordsFittedIntoTheSentence_StaysSilent() => RuleTest.VerifySilent<FC4001AlteredQuote>(
        Before + "“I will never give up my fight for the old sea wall,” Carla Dunmore said.",
        Before + "Carla Dunmore said that she “will never give up her fight for the old sea wall.”");

    [Test]
    public void Check_OtherSpeaker_StaysSilent() => RuleTest.VerifySilent<FC4001AlteredQuote>(
        Before + "“We did everything we could to keep the water out,” Carla Dunmore said.",
        Before + "“We did everything we should to keep the water out,” Peter Voss said.");

    [Test]
    public void Check_TwoSentencesAlteredAlike_ReportsBoth() => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + "“[|There is no way to know what the sea does|]. [|The gate is the weakest part of the wall|],” Carla Dunmore said.")
        .Article(Before + "“[|There was no way to know what the sea does|]. [|The gate was the weakest part of the wall|],” Carla Dunmore said.")
        .Verify();

    [Test]
    public void Check_SameWordingInThreeArticles_ReportsOnce() => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + "“[|We did everything we could to keep the water out|],” Carla Dunmore said.")
        .Article(Before + "“We did everything we could to keep the water out,” Carla Dunmore said.")
        .Article(Before + "“[|We did everything we should to keep the water out|],” Carla Dunmore said.")
        .Expect(ConflictKind.Contradiction, values: ["could", "should"])
        .Verify();
}
