using FactCheck.Checking;
using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2005AmountsDifferTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2005AmountsDiffer>();

    [TestCase("Harrow Foods offered a premium of [|28 percent|] to the closing price of Landford Mills.", "Harrow Foods will pay a [|38 percent|] premium to the closing price of Landford Mills.")]
    [TestCase("The airline offered each passenger [|$30,000|] after the crash in Millbrook.", "After the crash in Millbrook the airline offered [|$20,000|] to each passenger.")]
    [TestCase("The Harrow probe weighs [|640 kilograms|] without fuel, Olga Brandt said in Millbrook.", "Olga Brandt said in Millbrook that the Harrow probe weighs [|460 kilograms|] without fuel.")]
    [TestCase("Harrow Foods of Millbrook made an initial [|$105 million|] offer for Landford Mills, Olga Brandt said.", "Landford Mills had turned down the original [|$103 million|] acquisition approach of Harrow Foods, Olga Brandt recalled in Millbrook on Friday.")]
    [TestCase("The reward for the Harrow bell is [|$10,000|], Marta Quill said in Millbrook.", "Marta Quill said in Millbrook that the reward for the Harrow bell is [|$25,000|].")]
    public void Check_AmountsOfOneThing_AreSetAgainstEachOther(string left, string right) =>
        RuleTest.Verify<FC2005AmountsDiffer>("2024-10-18|" + left, "2024-10-18|" + right);

    [TestCase("The reward for the Harrow bell is $10,000, Marta Quill said in Millbrook.", "Marta Quill said in Millbrook that the reward for the Harrow bell is more than $9,000.")]
    [TestCase("The initial offer for Landford Mills in Millbrook was $10 million.", "The new offer for Landford Mills in Millbrook was $12 million.")]
    [TestCase("The reward for the Harrow bell is 10,000 euros, Marta Quill said in Millbrook.", "The reward for the Harrow bell is $12,000, Marta Quill said in Millbrook.")]
    [TestCase("The Millbrook mill of Landford Mills paid $10 million in 2022 for the repairs.", "The Millbrook mill of Landford Mills paid $12 million in 2023 for the repairs.")]
    public void Check_AmountsThatGoTogether_StaySilent(string left, string right) =>
        RuleTest.VerifySilent<FC2005AmountsDiffer>("2024-10-18|" + left, "2024-10-18|" + right);

    [Test]
    public void Check_AmountDaysLater_IsAnUpdateAtInfo() => RuleTest.For<FC2005AmountsDiffer>()
        .Article("2024-10-18", "The reward for the Harrow bell is [|$10,000|], Marta Quill said in Millbrook.")
        .Article("2024-10-28", "The reward for the Harrow bell is [|$25,000|], Marta Quill said in Millbrook.")
        .Expect(conflict: ConflictKind.Update, severity: Severity.Info)
        .Verify();

    [Test]
    public void Check_ArticleWithSeveralAmounts_IsToldAtInfo() => RuleTest.For<FC2005AmountsDiffer>()
        .Article("2024-10-18", "A bail of [|$10,000|] was set for a man of Millbrook in the theft of the Harrow bell. A bail of [|$12,000|] was set for another man in the theft.")
        .Article("2024-10-18", "A bail of [|$25,000|] was set for a man of Millbrook in the theft of the Harrow bell.")
        .Expect(severity: Severity.Info)
        .Expect(severity: Severity.Info)
        .Verify();
}
