using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2002EventCountsTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2002EventCounts>();

    [Test]
    public void Check_TollOfALaterDay_IsAnUpdateAtInfo() => RuleTest.For<FC2002EventCounts>()
        .Article("2024-10-18", "The flood in Millbrook killed [|five people|], the county said.")
        .Article("2024-10-20", "The flood in Millbrook killed [|seven people|], the county said.")
        .Expect(conflict: FactCheck.Checking.ConflictKind.Update, severity: FactCheck.Checking.Severity.Info)
        .Verify();

    [TestCase("The shooting in Millbrook injured 13 people.", "The shooting in Millbrook injured 11 others.")]
    [TestCase("The gunman killed four people in Millbrook.", "The gunman killed three people in Millbrook and then himself.")]
    [TestCase("Gunfire injured eight people in Millbrook.", "Gunfire injured 26 people across the city of Millbrook.")]
    [TestCase("The shooting in Millbrook injured four people.", "The shooting in Millbrook injured two people; both suffered minor injuries.")]
    public void Check_TollsOfOtherScope_StaySilent(string left, string right) =>
        RuleTest.VerifySilent<FC2002EventCounts>("2024-10-18|" + left, "2024-10-18|" + right);

    [TestCase("Anna Corti received 325 votes in the Landford council on Tuesday and was elected mayor of Harrow.", "Anna Corti fell six votes short in the Landford council on Tuesday and was not elected mayor of Harrow.")]
    [TestCase("Anna Corti won 325 votes in the Landford council on Tuesday, the Harrow clerk said.", "Anna Corti won by 40 votes in the Landford council on Tuesday, the Harrow clerk said.")]
    public void Check_DifferenceOfCounts_IsNoCount(string left, string right) =>
        RuleTest.VerifySilent<FC2002EventCounts>("2024-10-18|" + left, "2024-10-18|" + right);

    [Test]
    public void Check_CountsOfOneVote_AreSetAgainstEachOther() => RuleTest.Verify<FC2002EventCounts>(
        "2024-10-18|Anna Corti won [|325 votes|] in the Landford council on Tuesday, the Harrow clerk said.",
        "2024-10-18|Anna Corti won [|315 votes|] in the Landford council on Tuesday, the Harrow clerk said.");

    [Test]
    public void Check_WoundsOfOnePerson_AreSetAgainstEachOther() => RuleTest.Verify<FC2002EventCounts>(
        "2024-10-18|Peter Marlow of Landford was shot [|seven times|] at the Harrow bar on Tuesday, Captain Nora Feld said.",
        "2024-10-18|Captain Nora Feld said Peter Marlow of Landford was hit [|eight times|] at the Harrow bar on Tuesday.");

    [TestCase("Captain Nora Feld found a three-page letter of Peter Marlow in Landford.", "Captain Nora Feld found a three- to four-page letter of Peter Marlow in Landford.")]
    [TestCase("The gunman Peter Marlow left five people and an unborn child dead in Landford, Nora Feld said.", "The gunman Peter Marlow left six people dead in Landford, including an unborn child, Nora Feld said.")]
    [TestCase("Peter Marlow landed all 178 punches of 369 thrown in Landford. Peter Marlow landed all 28 punches of 68 thrown in Landford.", "Peter Marlow landed all 30 punches of 207 thrown in Landford.")]
    public void Check_CountsOfOtherThings_StaySilent(string left, string right) =>
        RuleTest.VerifySilent<FC2002EventCounts>("2024-10-18|" + left, "2024-10-18|" + right);

    [TestCase(45, false)]
    [TestCase(5, true)]
    public void Check_CountsOfALongChainOfArticles_AreSetAgainstEachOtherOnlyNearInTime(int articles, bool fires)
    {
        // A name that too many articles have ties none of them together: two halves and an article between.
        const string Filler = "The campaign of Olga Brandt for mayor of Harrow went on against Marco Feld in Landford.";
        const string Other = "The case of Peter Castell against Marta Quill went on in Millbrook, Tobias Renn said.";
        RuleTest test = RuleTest.For<FC2002EventCounts>().Article("2024-03-01", Filler + " " + Other);
        for (int i = 0; i < articles; i++)
        {
            test.Article("2024-03-01", i % 2 == 0 ? Filler : Other);
        }

        test.Article("2024-03-01", Filler + (fires ? " Olga Brandt won [|325 votes|]" : " Olga Brandt won 325 votes") + " of the council against Marco Feld.");
        test.Article("2024-05-01", Filler + (fires ? " Olga Brandt won [|315 votes|]" : " Olga Brandt won 315 votes") + " of the council against Marco Feld.");
        if (fires)
        {
            test.Verify();
        }
        else
        {
            test.VerifySilent();
        }
    }

    [TestCase("[|a gunman walked up|] to the porch and began firing", "[|three men pulled up|] in a car and fired several rounds")]
    [TestCase("[|two suspects approached|] the porch and opened fire", "[|three men pulled up|] in a car and fired several rounds")]
    [TestCase("[|an offender approached|] on foot and opened fire", "[|several people ran up|] to them and opened fire")]
    public void Check_AttackersOfOneHouse_AreSetAgainstEachOther(string left, string right) => RuleTest.Verify<FC2002EventCounts>(
        "2024-10-18|Peter Marlow, 11, was asleep in his home at 604 Harlow Street in Harrow when " + left + ".",
        "2024-10-20|Peter Marlow was at home at 604 Harlow Street in Harrow when " + right + ".");

    [TestCase("two men approached the porch and one opened fire", "a gunman walked up and opened fire")]
    [TestCase("at least one gunman walked up and opened fire", "three men pulled up and opened fire")]
    [TestCase("several people ran up and opened fire", "three men ran up and opened fire")]
    [TestCase("a man accused of opening fire ran up to officers", "three men pulled up and opened fire")]
    public void Check_OneOfSeveralAttackers_StaysSilent(string left, string right) => RuleTest.VerifySilent<FC2002EventCounts>(
        "2024-10-18|Peter Marlow, 11, was asleep in his home at 604 Harlow Street in Harrow when " + left + ".",
        "2024-10-20|Peter Marlow was at home at 604 Harlow Street in Harrow when " + right + ".");

    [Test]
    public void Check_AttackersOfOtherHouses_StaySilent() => RuleTest.VerifySilent<FC2002EventCounts>(
        "2024-10-18|Peter Marlow, 11, was asleep in his home at 604 Harlow Street in Harrow when a gunman walked up and opened fire.",
        "2024-10-20|Tobias Renn was at 20 Fennel Road in Landford when three men pulled up and opened fire. A friend of Peter Marlow was there.");
}
