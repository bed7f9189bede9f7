using FactCheck.Checking;
using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2009DealPricesTests
{
    private const string First = "2024-10-18|Harrow Foods Ltd. agreed to buy Landford Mills Ltd. for [|$4.7 billion|] on Monday.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2009DealPrices>();

    [TestCase("Harrow Foods Ltd. is paying [|$5.4 billion|] to acquire Landford Mills Ltd., it said.")]
    [TestCase("Shareholders of Harrow Foods Ltd. backed its [|$5.4 billion|] takeover of rival miller Landford Mills Ltd.")]
    [TestCase("Harrow Foods Ltd. announced a deal worth [|$5.4 billion|] for Landford Mills Ltd.")]
    public void Check_TwoPricesOfOneDeal_Fire(string other) => RuleTest.Verify<FC2009DealPrices>(First, "2024-10-18|" + other);

    [TestCase("Harrow Foods Ltd. agreed to buy Landford Mills Ltd. for about $4.7 billion.")]
    [TestCase("Quill Bakeries Ltd. offered to buy Landford Mills Ltd. for $5.4 billion.")]
    [TestCase("Harrow Foods Ltd. agreed to buy Brandt Oils Ltd. for $5.4 billion.")]
    [TestCase("Harrow Foods Ltd. agreed to buy a stake in Landford Mills Ltd. for $1.4 billion.")]
    [TestCase("Harrow Foods Ltd. agreed to buy Landford Mills Ltd.'s bakeries for $1.4 billion.")]
    [TestCase("Harrow Foods Ltd. is paying $2.1 billion in cash to acquire Landford Mills Ltd.")]
    [TestCase("Harrow Foods Ltd. raised its bid for Landford Mills Ltd. and made a new $5.4 billion offer for Landford Mills Ltd.")]
    [TestCase("Harrow Foods Ltd. agreed to buy Landford Mills Ltd. for 5.4 billion euros.")]
    public void Check_PricesThatGoTogetherOrAreOfOthers_StaySilent(string other) =>
        RuleTest.VerifySilent<FC2009DealPrices>(First.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), "2024-10-18|" + other);

    [Test]
    public void Check_PriceWeeksLater_IsAnUpdateAtInfo() => RuleTest.For<FC2009DealPrices>()
        .Article("2024-10-18", "Harrow Foods Ltd. agreed to buy Landford Mills Ltd. for [|$4.7 billion|] on Monday.")
        .Article("2024-11-08", "Harrow Foods Ltd. agreed to buy Landford Mills Ltd. for [|$5.4 billion|].")
        .Expect(conflict: ConflictKind.Update, severity: Severity.Info)
        .Verify();
}
