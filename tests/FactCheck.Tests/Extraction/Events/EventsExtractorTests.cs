using FactCheck.Articles;
using FactCheck.Extraction;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Events;

public class EventsExtractorTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        EventCorpus.Participants.Concat(EventCorpus.Incidents).Concat(EventCorpus.Attachments).Concat(EventCorpus.Factuality)
            .Concat(EventArgumentCorpus.Arguments).Concat(EventArgumentCorpus.Scope)
            .Select(sentence => new TestCaseData(sentence.Text, sentence.Expected));

    [TestCaseSource(nameof(Cases))]
    public void Extract_CorpusSentence_FindsItsEvents(string text, string expected) =>
        MarkedArticle.Summary(text).Should().Be(expected.Replace('|', ' '));

    [TestCaseSource(typeof(EventCorpus), nameof(EventCorpus.Negatives))]
    public void Extract_OtherSense_FindsNothing(string text) => MarkedArticle.Summary(text).Should().BeEmpty();

    [Test]
    public void Extract_WhileClause_LinksBothEvents() =>
        MarkedArticle.Summary("{p:Ann Lee} was addressing cadets at the {o:Naval College} while {p:Bo Berg} and {p:Cy Dahl} were on the phone.")
            .Should().Be("speech agent=Ann Lee at=Naval College while=call\ncall partner=Bo Berg partner=Cy Dahl while=speech");

    [Test]
    public void Extract_StanceAndElaboration_LinksSpeechToTheOtherEvent() =>
        MarkedArticle.Summary(
            "While {p:Bo Berg} and {p:Cy Dahl} were haggling over borders over the phone, the chancellor, {p:Ann Lee}, made no secret of her anger. In a speech at the {o:Naval College}, {p3:she} promised help.")
            .Should().Be("call partner=Bo Berg partner=Cy Dahl while=speech\nspeech agent=Ann Lee at=Naval College while=call");

    [Test]
    public void Extract_ElaborationByUnresolvedPronoun_IsTheSpeakersOwn() =>
        MarkedArticle.Summary(
            "While {p:Bo Berg} and {p:Cy Dahl} were on the phone, {p:Ann Lee} left no doubt about her plans. In a speech at the {o:Naval College} praising the fleet, she promised help.")
            .Should().Be("call partner=Bo Berg partner=Cy Dahl while=speech\nspeech agent=Ann Lee at=Naval College while=call");

    [Test]
    public void Extract_ElaborationBySomebodyElse_LinksNothing() =>
        MarkedArticle.Summary(
            "While {p:Bo Berg} and {p:Cy Dahl} were on the phone, {p:Ann Lee} left no doubt about her plans. In a speech at the {o:Naval College}, {p:Di Falk} promised help.")
            .Should().Be("call partner=Bo Berg partner=Cy Dahl\nspeech agent=Di Falk at=Naval College");

    [TestCase("{p:Bo Berg} was arrested days after the {t:June 29} gunfight.", "arrest patient=Bo Berg\nshooting time=June 29")]
    [TestCase("The {t:July 29, 2014}, shooting took the life of {p:Ann Lee}.", "shooting time=July 29, 2014")]
    [TestCase("{p:Bo Berg} was arrested after {t:June 29}.", "arrest patient=Bo Berg")]
    [TestCase("The {n:second} call with Russian President {p:Bo Berg} was short.", "call partner=Bo Berg ordinal=second")]
    [TestCase("{p:Ann Lee} asked {p:Cy Dahl} to meet {p:Bo Berg}.", "meeting agent=Cy Dahl partner=Bo Berg possible")]
    [TestCase("{l:US} airstrikes in the province of {l:Kunduz} killed {k:32 civilians}.", "attack\nkilling count=32 civilians")]
    [TestCase("{p:Ann Lee} and {p:Bo Berg} had a phone conversation about the ceasefire in {l:Ukraine} on {t:Tuesday}.", "call partner=Ann Lee partner=Bo Berg time=Tuesday\nceasefire at=Ukraine")]
    public void Extract_WordsAroundANoun_DoNotMislead(string text, string expected) => MarkedArticle.Summary(text).Should().Be(expected);

    [TestCase("{p:Ann Lee} was addressing students in {l:Oslo}.\n\nPhoto: {p1:Ann Lee} among the students, {t:March 18}.", "speech agent=Ann Lee time=March 18 at=Oslo")]
    [TestCase("{p:Ann Lee} was addressing students in {l:Oslo}.\n\nPhoto: {p1:Ann Lee} on the beach, {t:March 18}.", "speech agent=Ann Lee at=Oslo")]
    [TestCase("{p:Ann Lee} was addressing students in {l:Oslo}.\n\nPhoto: {p:Bo Berg} among the students, {t:March 18}.", "speech agent=Ann Lee at=Oslo")]
    public void Extract_CaptionOfTheSamePersonAndThing_DatesTheEvent(string text, string expected) => MarkedArticle.Summary(text).Should().Be(expected);

    [Test]
    public void Extract_TwoCalls_StayApart() =>
        MarkedArticle.Summary("The {n:first} call between {p:Ann Lee} and {p:Bo Berg} took place on {t:Monday}. The {n:second} call took place on {t:Friday}.")
            .Should().Be("call partner=Ann Lee partner=Bo Berg time=Monday ordinal=first\ncall time=Friday ordinal=second");

    [Test]
    public void Extract_DefiniteMention_PointsToItsAntecedent() =>
        MarkedArticle.Summary("{p:Ann Lee} and {p:Bo Berg} spoke by phone on {t:Monday}. The conversation lasted {d:two hours}.")
            .Should().Be("call partner=Ann Lee partner=Bo Berg time=Monday\ncall lasting=two hours antecedent=0");

    [TestCase("{p:Ann Lee} met {p:Bo Berg}.", Tense.Past)]
    [TestCase("{p:Ann Lee} meets {p:Bo Berg}.", Tense.Present)]
    [TestCase("{p:Ann Lee} will meet {p:Bo Berg}.", Tense.Future)]
    [TestCase("{p:Ann Lee} has met {p:Bo Berg}.", Tense.Past)]
    [TestCase("A meeting is planned for {t:Monday}.", Tense.Future)]
    public void Extract_VerbForm_GivesTense(string text, Tense tense) => MarkedArticle.Extract(text).Events.Single().Tense.Should().Be(tense);

    [Test]
    public void Extract_AnyText_YieldsValidSpansAndIndexes()
    {
        string[] pieces =
        [
            .. EventCorpus.Participants.Concat(EventCorpus.Incidents).Concat(EventCorpus.Attachments)
                .SelectMany(sentence => sentence.Text.Split(' ')).Where(word => !word.Contains('{', StringComparison.Ordinal) && !word.Contains('}', StringComparison.Ordinal)),
            "{p:Ann Lee}", "{p:Bo Berg}", "{o:Acme}", "{l:Oslo}", "{t:Monday}", "{c:3 p.m.}", "{d:two hours}", "{n:second}", "{q:12 people}", "{k:12 people}",
            "\"", "(", ")", "—", ";", "while", "“", "”", ",", ".", "\n", "who", "not", "'s",
        ];
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().Resize(80).ToArbitrary(), words => IsSound(MarkedArticle.Extract(string.Join(' ', words))))
            .QuickCheckThrowOnFailure();
    }

    private static bool IsSound(ExtractedArticle found)
    {
        foreach (EventMention mention in found.Events)
        {
            mention.Span.Slice(found.Article.Text).Should().NotBeEmpty();
            found.Sentences[mention.Sentence].Contains(mention.Span).Should().BeTrue();
            mention.Time.Should().BeInRange(-1, found.Times.Length - 1);
            mention.TimeOfDay.Should().BeInRange(-1, found.Times.Length - 1);
            mention.Duration.Should().BeInRange(-1, found.Times.Length - 1);
            mention.Ordinal.Should().BeInRange(-1, found.Quantities.Length - 1);
            mention.Place.Should().BeInRange(-1, found.Names.Length - 1);
            mention.Antecedent.Should().BeInRange(-1, found.Events.Length - 1);
            mention.Places.All(place => place >= 0 && place < found.Names.Length).Should().BeTrue();
            mention.Quantities.All(quantity => quantity >= 0 && quantity < found.Quantities.Length).Should().BeTrue();
            mention.SimultaneousWith.All(other => other >= 0 && other < found.Events.Length).Should().BeTrue();
            mention.Participants.All(participant => participant.Entity < found.Entities.Length && participant.Span.End <= found.Article.Text.Length).Should().BeTrue();
        }

        return found.Events.Select(mention => mention.Span).SequenceEqual(found.Events.Select(mention => mention.Span).Order());
    }
}
