using FactCheck.Checking;
using FactCheck.Checking.Rules.Quotes;
using FactCheck.Testing;
using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quotes;

public sealed class FC4002QuoteSpeakerDiffersTests
{
    private const string Before = "The sea wall in Westhaven was inspected by Carla Dunmore and Peter Voss on Monday. ";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC4002QuoteSpeakerDiffers>();

    [Test]
    public void Check_TwoNamedPersons_ReportsWordsAndSpeakers() => RuleTest.For<FC4002QuoteSpeakerDiffers>()
        .Article(Before + "[|“The water came over the wall before anyone woke,” Carla Dunmore said|].")
        .Article(Before + "[|“The water came over the wall before anyone woke,” said Peter Voss|].")
        .Expect(ConflictKind.Contradiction, Severity.Warning, "speaker", ["Carla Dunmore", "Peter Voss"])
        .Verify();

    [Test]
    public void Check_UnknownSpeaker_StaysSilent() => RuleTest.VerifySilent<FC4002QuoteSpeakerDiffers>(
        Before + "“The water came over the wall before anyone woke,” Carla Dunmore said.",
        Before + "“The water came over the wall before anyone woke,” a neighbor said.");

    [Test]
    public void Check_SomebodyQuotesAnother_StaysSilent() => RuleTest.VerifySilent<FC4002QuoteSpeakerDiffers>(
        Before + "“The water came over the wall before anyone woke,” Carla Dunmore said.",
        Before + "“The water came over the wall before anyone woke,” Peter Voss repeated.");

    [Test]
    public void Check_FewWords_StaysSilent() => RuleTest.VerifySilent<FC4002QuoteSpeakerDiffers>(
        Before + "“We are very sad,” Carla Dunmore said.",
        Before + "“We are very sad,” Peter Voss said.");

    [Test]
    public void Check_OtherSpeakerNamedBesideTheQuotation_StaysSilent() => RuleTest.VerifySilent<FC4002QuoteSpeakerDiffers>(
        "The wall in Westhaven was inspected. “The harbour wall will hold for another thirty years,” said Carla Dunmore.",
        "The wall in Westhaven was inspected. Peter Voss, of Carla Dunmore's office, said: “The harbour wall will hold for another thirty years.”");
}
