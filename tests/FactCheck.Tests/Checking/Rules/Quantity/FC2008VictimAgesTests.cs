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

    [TestCase("Captain Nora Feld of Harrow spoke of the victim, [|17-year-old|] Davonte Quill, on Thursday.")]
    [TestCase("Captain Nora Feld of Harrow found a [|17-year-old|] boy shot in the head on Thursday.")]
    [TestCase("The [|17-year-old|] boy, who was shot in the arm in Harrow on Thursday, sleeps, Captain Nora Feld said.")]
    [TestCase("A [|17 year-old|] boy was airlifted to Landford from Harrow on Thursday, Captain Nora Feld said.")]
    [TestCase("The shooting in Harrow sent a [|17-year-old|] boy to the hospital on Thursday, Captain Nora Feld said.")]
    public void Check_VictimToldOtherwise_Fires(string other) => Check_OtherAge_Fires(other);

    [Test]
    public void Check_MonthsAndYears_AreOneAge() => RuleTest.Verify<FC2008VictimAges>(
        "2024-05-03|A 22-month-old girl was shot in Harrow on Thursday, Captain Nora Feld said. The [|2-year-old|] girl was shot by mistake.",
        "2024-05-03|Captain Nora Feld of Harrow said a [|4-year-old|] was shot on Thursday.");

    [TestCase("2024-05-03|Ages differ in Harrow: two girls, ages 15 and 12, were shot on Thursday, Captain Nora Feld said.")]
    [TestCase("2024-05-03|The boy who would have turned 17 died in Harrow on Thursday, Captain Nora Feld said.")]
    public void Check_AgeOfSeveralOrNeverReached_StaysSilent(string other) => RuleTest.VerifySilent<FC2008VictimAges>(First, other);

    [Test]
    public void Check_OnlyChildren_AreOneVictim() => RuleTest.Verify<FC2008VictimAges>(
        "2024-05-03|A shooting in Harrow on Thursday is looked into, Captain Nora Feld said. The [|6-year-old|] ran into the line of fire.",
        "2024-05-06|Captain Nora Feld of Harrow spoke of the shooting on Thursday. Now [|five year old|] Davonte Quill is home with his 10-year-old brother.");

    [Test]
    public void Check_ManAndBoy_Fires() => RuleTest.Verify<FC2008VictimAges>(
        "2024-05-03|[|A man|] was shot in Harrow on Thursday, Captain Nora Feld said. He is in hospital in Millbrook.",
        "2024-05-03|Captain Nora Feld of Harrow said that an [|11-year-old|] boy was shot on Thursday. Witnesses are asked to call.");

    [TestCase("A man was shot in Harrow on Thursday, Captain Nora Feld said. A child ran away.", "an 11-year-old boy was shot on Thursday")]
    [TestCase("A woman was shot in Harrow on Thursday, Captain Nora Feld said.", "an 11-year-old boy was shot on Thursday")]
    [TestCase("A man was shot in Harrow on Thursday, Captain Nora Feld said.", "a 17-year-old boy was shot on Thursday")]
    [TestCase("A man was shot in Harrow on Thursday, Captain Nora Feld said.", "an 11-year-old boy was killed on Thursday")]
    public void Check_ManAndAnotherVictim_StaysSilent(string first, string second) =>
        RuleTest.VerifySilent<FC2008VictimAges>("2024-05-03|" + first, "2024-05-03|Captain Nora Feld of Harrow said that " + second + ". Witnesses are asked to call.");

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
