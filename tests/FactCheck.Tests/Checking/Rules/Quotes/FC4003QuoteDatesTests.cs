using FactCheck.Checking.Rules.Quotes;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quotes;

public sealed class FC4003QuoteDatesTests
{
    private const string Words = "2024-05-03|Carla Dunmore and Peter Voss inspected the wall in Westhaven. “The water came over the wall before anyone woke,” ";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC4003QuoteDates>();

    [TestCase("Dunmore said [|Wednesday|].")]
    [TestCase("Dunmore said on [|May 2|].")]
    [TestCase("Carla Dunmore said [|late Thursday|].")]
    public void Check_OtherDay_Fires(string other) => RuleTest.Verify<FC4003QuoteDates>(Words + "Carla Dunmore said on [|Tuesday|].", Words + other);

    [TestCase("Dunmore said Tuesday.")]
    [TestCase("Dunmore said.")]
    [TestCase("Peter Voss said on Wednesday.")]
    [TestCase("a neighbor said on Wednesday.")]
    [TestCase("Dunmore said again on Wednesday.")]
    [TestCase("Dunmore said Wednesday in an interview.")]
    [TestCase("Dunmore said in a statement on Wednesday.")]
    [TestCase("Dunmore told reporters on Wednesday.")]
    [TestCase("Dunmore said. The repairs begin on Wednesday.")]
    public void Check_SameOrNoDayOrSecondOccasion_StaysSilent(string other) => RuleTest.VerifySilent<FC4003QuoteDates>(Words + "Carla Dunmore said on Tuesday.", Words + other);

    [Test]
    public void Check_ShortSentence_StaysSilent() => RuleTest.VerifySilent<FC4003QuoteDates>(
        "2024-05-03|“We are very sad about the wall,” Carla Dunmore said on Tuesday in Westhaven.", "2024-05-03|“We are very sad about the wall,” Carla Dunmore said on Wednesday in Westhaven.");
}
