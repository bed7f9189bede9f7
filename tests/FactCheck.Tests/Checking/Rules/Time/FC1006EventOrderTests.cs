using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1006EventOrderTests
{
    private const string Before = "2024-10-18|Mayor Olga Brandt of Harrow resigned before she was arrested in Landford, Captain Nora Feld said.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC1006EventOrder>();

    [Test]
    public void Check_ArticleThatTellsBothOrders_IsSilent() => RuleTest.VerifySilent<FC1006EventOrder>(
        Before,
        "2024-10-18|Mayor Olga Brandt of Harrow resigned after she was arrested in Landford, Captain Nora Feld said. Olga Brandt resigned before she was arrested, her lawyer wrote.");

    [TestCase("Mayor Olga Brandt of Harrow resigned the day after police in Landford, who arrested her, left, Captain Nora Feld said.")]
    [TestCase("Mayor Olga Brandt of Harrow did not resign after she was arrested in Landford, Captain Nora Feld said.")]
    public void Check_OrderThatIsNotStated_IsSilent(string other) => RuleTest.VerifySilent<FC1006EventOrder>(Before, "2024-10-18|" + other);
}
