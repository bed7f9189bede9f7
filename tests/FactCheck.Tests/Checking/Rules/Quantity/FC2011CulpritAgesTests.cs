using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2011CulpritAgesTests
{
    private const string First = "2024-05-03|A 43-year-old man opened fire in a Harrow apartment house on Thursday, Captain Nora Feld said. Six people died.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2011CulpritAges>();

    [TestCase("Captain Nora Feld of Harrow said the suspect was identified by police as [|42-year-old|] Tobias Renn.")]
    [TestCase("Captain Nora Feld of Harrow said Tobias Renn, [|44|], has been charged with the shooting on Thursday.")]
    [TestCase("Captain Nora Feld of Harrow said the gunman was a [|45-year-old|] man from Millbrook.")]
    public void Check_OtherAge_Fires(string other) =>
        RuleTest.Verify<FC2011CulpritAges>(First.Replace("43-year-old", "[|43-year-old|]", StringComparison.Ordinal), "2024-05-04|" + other);

    [TestCase("2024-05-04|Captain Nora Feld of Harrow said the suspect was identified by police as 43-year-old Tobias Renn.")]
    [TestCase("2024-05-04|Captain Nora Feld of Harrow said the gunman was a 45-year-old woman from Millbrook.")]
    [TestCase("2024-05-04|Captain Nora Feld of Harrow said the suspects were found. The gunman was a 45-year-old man from Millbrook.")]
    [TestCase("2024-05-04|Captain Nora Feld of Harrow said a 45-year-old man died on Thursday in the apartment house.")]
    [TestCase("2024-05-04|Captain Nora Feld of Harrow said the gunman was a 45-year-old man. His brother is 43 years old.")]
    [TestCase("2024-05-04|Captain Nora Feld of Harrow said another shooting is solved: the gunman was a 45-year-old man.")]
    [TestCase("2024-05-04|Captain Nora Feld of Harrow said the gunman was a 63-year-old man from Millbrook.")]
    [TestCase("2024-05-24|Captain Nora Feld of Harrow said the gunman was a 44-year-old man from Millbrook.")]
    [TestCase("2024-07-24|Captain Nora Feld of Harrow said the gunman was a 42-year-old man from Millbrook.")]
    public void Check_SameAgeOrAnotherPersonOrBirthday_StaysSilent(string other) => RuleTest.VerifySilent<FC2011CulpritAges>(First, other);

    [Test]
    public void Check_FatherWhoAnswersForIt_IsNotTheChild() => RuleTest.Verify<FC2011CulpritAges>(
        "2024-05-03|A [|3-year-old|] boy got hold of a gun in Harrow on Thursday, Captain Nora Feld said.",
        "2024-05-04|Captain Nora Feld of Harrow said that a 24-year-old man was charged in Harrow. A [|2-year-old|] child was believed to have fired.");

    [Test]
    public void Check_TwoNamedCulprits_AreLeftToTheRuleOfNamedPersons() => RuleTest.VerifySilent<FC2011CulpritAges>(
        "2024-05-03|The shooter in Harrow was identified as 43-year-old Tobias Renn, Captain Nora Feld said.",
        "2024-05-04|Captain Nora Feld of Harrow said Tobias Renn, 44, was charged with the shooting.");
}
