using FactCheck.Checking;
using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2007AgesFitBirthsTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2007AgesFitBirths>();

    [TestCase("Marta Quill (born [|12 May 1950|]) painted the Harrow bell. Marta Quill, [|70|], opened the museum on Monday.")]
    [TestCase("Marta Quill, who was born on [|May 12, 1937|], died in 2010 [|aged 68|].")]
    public void Check_AgeThatMissesTheBirth_Fires(string text) => RuleTest.Verify<FC2007AgesFitBirths>("2024-10-18|" + text);

    [TestCase("Marta Quill was born in 1950. Marta Quill, 34 at the time, opened the museum in 1984.")]
    [TestCase("Marta Quill was born in 1950. Marta Quill, 60, died in 2010.")]
    [TestCase("Marta Quill was born in 1950. Tobias Renn, 60, opened the museum.")]
    [TestCase("Marta Quill was born in the 1950s. Marta Quill, 60, opened the museum.")]
    [TestCase("Marta Quill was not born in 1950. Marta Quill, 60, opened the museum.")]
    [TestCase("Marta Quill, who was born on May 12, 1937, died in 2010 aged 72.")]
    public void Check_AgeThatFitsOrIsOfAnotherTime_StaysSilent(string text) => RuleTest.VerifySilent<FC2007AgesFitBirths>("2024-10-18|" + text);

    [Test]
    public void Check_AgeAYearOffAFullDate_IsStrained() => RuleTest.For<FC2007AgesFitBirths>()
        .Article("2024-05-10", "The painter Marta Quill, [|74|], opened the Harrow museum. Marta Quill was born on [|May 12, 1950|].")
        .Expect(conflict: ConflictKind.Strained)
        .Verify();

    [Test]
    public void Check_WithoutPublicationDate_StaysSilent() => RuleTest.VerifySilent<FC2007AgesFitBirths>("Marta Quill, 34, opened the Harrow museum. Marta Quill was born in 1950.");

    [Test]
    public void Check_BirthAndAgeInTwoArticles_AreSetAgainstEachOther() => RuleTest.Verify<FC2007AgesFitBirths>(
        "2024-10-18|The painter Marta Quill was born in [|1950|] in Landford. Marta Quill opened the Harrow museum.",
        "2024-10-18|The painter Marta Quill, [|70|], opened the Harrow museum in Landford.");

    [Test]
    public void Check_NamesakesOfTwoArticles_StaySilent() => RuleTest.VerifySilent<FC2007AgesFitBirths>(
        "2024-10-18|The painter Marta Quill was born in 1950 in Landford. Marta Quill opened the Harrow museum.",
        "2024-10-18|The pupil Marta Quill, 12, opened the Harrow museum in Landford.");
}
