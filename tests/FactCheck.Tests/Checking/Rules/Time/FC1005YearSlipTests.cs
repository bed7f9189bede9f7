using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1005YearSlipTests
{
    [TestCase("2016-01-28|Renn was seen in Harrow on Jan. 27, 2015.")]
    [TestCase("2016-01-28|Renn was seen in Harrow on Jan. 27, 2014. On Wednesday, he said nothing.")]
    [TestCase("2016-01-28|On the anniversary of Jan. 27, 2015, Harrow rang its bell. On Wednesday, Renn said nothing.")]
    [TestCase("Renn was seen in Harrow on Jan. 27, 2015. On Wednesday, he said nothing.")]
    public void Check_YearThatMayBeMeant_IsSilent(string text) => RuleTest.VerifySilent<FC1005YearSlip>(text);

    [Test]
    public void Check_YearAhead_Fires() => RuleTest.Verify<FC1005YearSlip>(
        "2016-12-30|Renn was seen in Harrow on [|Dec. 28, 2017|]. On [|Wednesday|], he said nothing.");
}
