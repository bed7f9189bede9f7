using FactCheck.Checking.Rules.Events;
using FactCheck.Extraction;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5002CopiedNameDiffersTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC5002CopiedNameDiffers>();

    private const string Passage =
        "The minister opened the new wing of the harbour museum in Millbrook on Friday and thanked the volunteers who had raised the money for it over six years. "
        + "It holds two hundred models of fishing boats, a lighthouse lamp and the ledgers of every shipyard that ever worked on the river. ";

    [TestCase("Two guests were taken to Millbrook Medical Center after the dinner.", "Two guests were taken to Millbrook Hospital after the dinner.")]
    [TestCase("The U. S. Coast Guard lent a boat and a crew to the museum.", "The US Coast Guard lent a boat and a crew to the museum.")]
    [TestCase("The director told the Associated Press that the wing was late.", "The director told the AP that the wing was late.")]
    [TestCase("The boat was built below Old Mount Harrow and sold in May.", "The boat was built below Mt Harrow and sold in May.")]
    [TestCase("(Photo: Regina Boone / The Millbrook News)", "(Photo: Todd Reyes, Millbrook Free Press)")]
    [TestCase("A boy of 12 who fell from the pier was taken to Stroud Hospital.", "A girl of 14 who fell from the pier was taken to Harrow Hospital.")]
    public void Check_NameWrittenOtherwiseOrOfAnotherThing_StaysSilent(string left, string right) =>
        RuleTest.VerifySilent<FC5002CopiedNameDiffers>(Passage + left, Passage + right);

    [Test]
    public void Check_NameOfCommonWords_ReportsTheWholeName() => RuleTest.For<FC5002CopiedNameDiffers>()
        .Article(Passage + "It tells of an [|alliance of the faithful|] that once kept the harbour open in the winter.")
        .Article(Passage + "It tells of an [|alliance of the loyal|] that once kept the harbour open in the winter.")
        .Verify();

    [TestCase("Conservation Officers", "DNR is", false)]
    [TestCase("Conservation Officers", "Fire Wardens", true)]
    public void IsAnotherName_EndsInASmallWord_IsNone(string original, string replacement, bool expected) =>
        NameReplacement.IsAnotherName(original, replacement, EntityKind.Organisation).Should().Be(expected);
}
