using FactCheck.Checking;
using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1008LengthsFitDatesTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC1008LengthsFitDates>();

    [TestCase("Olga Brandt was mayor of Harrow from [|2010 to 2014|], [|seven years|].")]
    [TestCase("Olga Brandt ruled Harrow for [|eight years|], from [|2010 to 2014|].")]
    [TestCase("The fair went on from [|March 3 to March 5|], [|six days|].")]
    [TestCase("Harrow marked the [|20th anniversary|] of the [|2001|] flood on Monday.")]
    [TestCase("The bell was stolen [|12 years ago|], in [|1998|].")]
    public void Check_LengthThatMissesItsDates_Fires(string text) => RuleTest.Verify<FC1008LengthsFitDates>("2016-08-10|" + text);

    [TestCase("Olga Brandt was mayor of Harrow from 2010 to 2014, five years.")]
    [TestCase("Olga Brandt was mayor of Harrow from 2010 to 2014, more than three years.")]
    [TestCase("Olga Brandt was mayor from 2010 to 2014 and was jailed for two years.")]
    [TestCase("The four-hour meeting followed talks from 2 p.m. to 4 p.m. on Monday.")]
    [TestCase("The fair went on from March 3 to March 5, three days.")]
    [TestCase("In 2011, Harrow marked the 10th anniversary of the 2001 flood.")]
    [TestCase("The bell was stolen 15 years ago, in 2002.")]
    [TestCase("The bell was stolen some 20 years ago, in 1999.")]
    public void Check_LengthThatFits_StaysSilent(string text) => RuleTest.VerifySilent<FC1008LengthsFitDates>("2016-08-10|" + text);

    [Test]
    public void Check_LengthWithoutPublicationDate_StaysSilent() => RuleTest.VerifySilent<FC1008LengthsFitDates>("Harrow marked the 20th anniversary of the 2001 flood.");

    [Test]
    public void Check_ServiceThatOnlyRoundingAllows_IsStrained() => RuleTest.For<FC1008LengthsFitDates>()
        .Article("2016-08-10", "Marta Quill, who was hurt when the Harrow dam burst in Landford, had served with the Harrow Police Department for [|16 years|], Captain Nora Feld said.")
        .Article("2016-08-10", "Marta Quill, who was hurt when the Harrow dam burst in Landford, had been employed with the Harrow Police Department since [|2001|], Captain Nora Feld said.")
        .Expect(conflict: ConflictKind.Strained)
        .Verify();

    [TestCase("[|15-year|] veteran Marta Quill was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.", "Marta Quill, an [|18-year|] veteran of the force, was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.")]
    [TestCase("Marta Quill joined the Harrow police in [|2004|], Captain Nora Feld said when the Harrow dam burst in Landford.", "Marta Quill, an [|8-year|] veteran of the force, was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.")]
    public void Check_ServicesThatDiffer_Fire(string left, string right) => RuleTest.Verify<FC1008LengthsFitDates>("2016-08-10|" + left, "2016-08-10|" + right);

    [TestCase("15-year veteran Marta Quill was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.", "Marta Quill, a 20-year veteran of the war, was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.")]
    [TestCase("15-year veteran Marta Quill was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.", "Tobias Renn, a 20-year veteran of the force, was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.")]
    [TestCase("Marta Quill served in the Army for five years before the Harrow dam burst in Landford, Captain Nora Feld said.", "Marta Quill, a 20-year veteran of the force, was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.")]
    [TestCase("Marta Quill, an almost 20-year veteran of the force, was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.", "Marta Quill, a 19-year veteran of the force, was hurt when the Harrow dam burst in Landford, Captain Nora Feld said.")]
    public void Check_ServicesThatGoTogether_StaySilent(string left, string right) => RuleTest.VerifySilent<FC1008LengthsFitDates>("2016-08-10|" + left, "2016-08-10|" + right);
}
