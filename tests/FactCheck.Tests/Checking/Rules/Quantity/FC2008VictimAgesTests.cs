using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2008VictimAgesTests
{
    private const string First = "2024-05-03|A 16-year-old boy was shot in Harrow on Thursday, Captain Nora Feld said. He is in hospital in Millbrook.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2008VictimAges>();

    [TestCase("Captain Nora Feld of Harrow said the shooting wounded a [|17-year-old|] on Thursday.")]
    [TestCase("A [|14-year-old|] Millbrook boy was wounded in Harrow on Thursday, Captain Nora Feld said.")]
    [TestCase("Captain Nora Feld of Harrow said that whoever shot the [|17-year-old|] on Thursday has fled.")]
    public void Check_OtherAge_Fires(string other) =>
        RuleTest.Verify<FC2008VictimAges>(First.Replace("16-year-old", "[|16-year-old|]", StringComparison.Ordinal), "2024-05-03|" + other);

    [TestCase("2024-05-03|A 15-year-old girl was shot in Harrow on Thursday, Captain Nora Feld said.")]
    [TestCase("2024-05-03|A 16-year-old boy was wounded in Harrow on Thursday, Captain Nora Feld said.")]
    [TestCase("2024-05-03|Captain Nora Feld of Harrow said a 15-year-old boy was arrested on Thursday.")]
    [TestCase("2024-05-03|Another shooting in Harrow wounded a 15-year-old on Thursday, Captain Nora Feld said.")]
    [TestCase("2024-05-03|Two people were wounded in Harrow on Thursday, Captain Nora Feld said. A 15-year-old boy was shot.")]
    [TestCase("2024-05-03|A 15-year-old boy was shot in Harrow on Thursday, Captain Nora Feld said. The friend who shot him is 16 years old.")]
    [TestCase("2024-05-03|A 45-year-old was shot in Harrow on Thursday, Captain Nora Feld said.")]
    [TestCase("2024-09-03|A 17-year-old boy was shot in Harrow in May, Captain Nora Feld said.")]
    [TestCase("2024-05-03|A 15-year-old boy was shot and a 17-year-old boy was wounded in Harrow on Thursday, Captain Nora Feld said.")]
    public void Check_SameAgeOrAnotherPerson_StaysSilent(string other) => RuleTest.VerifySilent<FC2008VictimAges>(First, other);

    [Test]
    public void Check_DeadAndWounded_AreTwoPeople() => RuleTest.VerifySilent<FC2008VictimAges>(
        First.Replace("was shot", "was wounded", StringComparison.Ordinal),
        "2024-05-03|A 15-year-old boy was killed in Harrow on Thursday, Captain Nora Feld said.");

    [Test]
    public void Check_DeadVictimMonthsLater_Fires() => RuleTest.Verify<FC2008VictimAges>(
        "2024-05-03|A [|20-year-old|] man was shot and killed in Harrow on Thursday, Captain Nora Feld said. The man lived in Millbrook.",
        "2024-05-30|Captain Nora Feld of Harrow spoke of the shooting in May that killed [|22-year-old|] Davonte Quill of Millbrook.");

    [Test]
    public void Check_TwoNamedVictims_AreLeftToTheRuleOfNamedPersons() => RuleTest.VerifySilent<FC2008VictimAges>(
        "2024-05-03|In Harrow 20-year-old Davonte Quill was shot and killed on Thursday, Captain Nora Feld said.",
        "2024-05-03|Captain Nora Feld said that 22-year-old Davonte Quill was shot and killed in Harrow on Thursday.");

    [TestCase("Another 16-year-old died in a fire in Landford.")]
    [TestCase("Both victims were taken to hospital, where a 16-year-old died.")]
    [TestCase("A 19-year-old died of his injuries in Landford in May.")]
    [TestCase("A 16-year-old girl died of her injuries.")]
    [TestCase("A 16-year-old was wounded.")]
    public void Check_TwoPeopleOfOneArticle_StaySilent(string other) =>
        RuleTest.VerifySilent<FC2008VictimAges>("2024-05-03|A 15-year-old boy was shot and killed in Harrow on Thursday, Captain Nora Feld said. " + other);
}
