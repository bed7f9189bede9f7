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
    [TestCase("When a storm like this hits, it's a sock in the stomach", "When a storm like this comes, it's a sock in the stomach")]
    [TestCase("Yesterday the gate was open for almost two hours", "Today the gate was open for almost two hours")]
    [TestCase("It was a sad day for the town and for those that are out here mending the wall", "It was a sad day for the town and for everyone mending the wall")]
    [TestCase("Every storm breaks our heart", "Every storm breaks a heart")]
    [TestCase("That wall that our people built was a hell of a wall", "That wall that your people built was a helluva wall")]
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
    [TestCase("We think that this is going to hold", "We think that this is going to break")]
    [TestCase("It was a terrible, terrible day for the old town", "It was a terrible day for the old town")]
    [TestCase("The water carried away the boat that J. Quill had built", "The water carried away the boat that Quill had built")]
    [TestCase("People in this town have every right to choose whom they like", "People in this town have every right to be angry, but they wait")]
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
    public void Check_WordAddedToWordsFittedIn_ReportsBothSentences() => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + "“[|The leak is believed to have begun between two old stones of the northern gate|],” Carla Dunmore said.")
        .Article(Before + "Carla Dunmore blamed a leak “[|between old stones of the northern gate|].”")
        .Expect(ConflictKind.Contradiction, Severity.Warning, "words")
        .Verify();

    [Test]
    public void Check_AttributionInterruptsTheSentence_ComparesItWhole() => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + "“[|The old gate,” Carla Dunmore said, “was open for two hours|].”")
        .Article(Before + "“[|The old gate was open for three hours|],” Carla Dunmore said.")
        .Expect(ConflictKind.Contradiction, Severity.Warning, "words")
        .Verify();

    [Test]
    public void Check_QuotationsWithoutSpeaker_ReportsBothSentences() => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + "The notice is short. “[|Everybody living behind the sea wall is in danger of death|].”")
        .Article(Before + "The notice is short. “[|Everybody living behind the sea wall is in danger of illness|].”")
        .Expect(ConflictKind.Contradiction, Severity.Warning, "words")
        .Verify();

    [Test]
    public void Check_WithoutSpeakerAndSharingLittle_StaysSilent() => RuleTest.VerifySilent<FC4001AlteredQuote>(
        Before + "“That is why we gave our votes to the next mayor of the town of Westhaven.”",
        Before + "“You could say today, and many do, that the late mayor of the town of Westhaven is to blame for it.”");

    [Test]
    public void Check_KinOfOneSurnameAndLooseMatch_StaysSilent() => RuleTest.VerifySilent<FC4001AlteredQuote>(
        Before + "“My brother was always laughing and singing at home,” Carla Dunmore said.",
        Before + "“My brother was never laughing or singing at our home,” Peter Dunmore said.");

    [Test]
    public void Check_DiffersInManyPlaces_IsNoted() => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + "“[|The entire front of the harbour is within the range of our pumps and the button is always on the desk of my office|],” Carla Dunmore said.")
        .Article(Before + "“[|The entire Westhaven harbour is within range of our pumps, and a button is always on my desk|],” Carla Dunmore said.")
        .Expect(ConflictKind.Contradiction, Severity.Info, "words")
        .Verify();

    [Test]
    public void Check_WordMissingInAHeadlineOfAnArticleThatHasIt_ReportsTheOtherArticle() => RuleTest.For<FC4001AlteredQuote>()
        .Article(Before + "“[|We just knew we had to run for our lives|],” Carla Dunmore said.")
        .Article(Before + "“[|We all just knew we had to run for our lives|],” Carla Dunmore said. “We just knew we had to run for our lives,” Dunmore said later.")
        .Expect(ConflictKind.Contradiction, Severity.Warning, "words")
        .Verify();

    [Test]
    public void Check_LongSentenceInTwoStories_ReportsBothSentences() => RuleTest.For<FC4001AlteredQuote>()
        .Article("The school board of Easton chose new books. “[|The father left early for work and told his son that there is a boat in the house if anything happens|],” Carla Dunmore said.")
        .Article("A ferry sank off Northfield. “[|The father left early for work and told his son that there is a gun in the house if anything happens|],” Carla Dunmore said.")
        .Expect(ConflictKind.Contradiction, Severity.Warning, "words")
        .Verify();

    [Test]
    public void Check_ShortSentenceInTwoStories_StaysSilent() => RuleTest.VerifySilent<FC4001AlteredQuote>(
        "The school board of Easton chose new books. “We never give up our fight for this town,” Carla Dunmore said.",
        "A ferry sank off Northfield. “We never give up our search in this town,” Carla Dunmore said.");

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
