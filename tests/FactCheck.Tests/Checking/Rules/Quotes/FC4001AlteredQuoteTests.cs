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
    [TestCase("We'll open the gate at 6 p.m. if it's the twelfth storm of the year", "We ’ ll open the gate at 6:00 p.m. if it ’ s the 12th storm of the year")]
    [TestCase("We don't want the Harbour Board to open the old gate again", "We don ’ t want the HB to open the old gate again")]
    [TestCase("The harbour's old gate was never part of the plan we saw", "The harbour‘s old gate was never part of the plan we saw")]
    [TestCase("We need a new wall", "We need a new gate")]
    [TestCase("We need a new wall before the winter storms come back", "You want an old gate after the summer storms went away")]
    public void Check_NoWordAltered_StaysSilent(string left, string right) => RuleTest.VerifySilent<FC4001AlteredQuote>(
        Before + $"“{left},” Carla Dunmore said.",
        Before + $"\"{right},\" said Carla Dunmore.");

    [TestCase("We had the gates open in these stormy weeks of March", "We had the gates open in the stormy weeks of March")]
    [TestCase("We had the broken gate in mind and closed the harbour", "We had the broken gates in mind and closed the harbour")]
    [TestCase("There were cracks in the wall that they lived in in the past", "There were cracks in the wall that they lived in the past")]
    public void Check_ParticleOrEndingChanged_IsNoted(string left, string right) => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + $"“[|{left}|],” Carla Dunmore said.")
        .Article(Before + $"\"[|{right}|],\" said Carla Dunmore.")
        .Expect(ConflictKind.Contradiction, Severity.Info, "words")
        .Verify();

    [Test]
    public void Check_SentenceEndsInsideInnerMarks_ComparesTheNextByItself() => RuleTest.VerifySilent<FC4001AlteredQuote>(
        Before + "“Maybe I can say, ‘Look, this is not who we are.’ We’ve got to close the broken gate before the winter,” Carla Dunmore said.",
        Before + "“We have got to close the broken gate before the winter,” Carla Dunmore said.");

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
