using FactCheck.Checking.Rules.Sources;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Sources;

public sealed class FC6002OutlierTests
{
    private const string First = "2024-10-18|The Landford court sentenced Marta Quill, {0}, to two years in prison for the theft of the Harrow bell.";
    private const string Second = "2024-10-18|Two years in prison for the theft of the Harrow bell: that is what Marta Quill, {0}, got in the Landford court.";
    private const string Third = "2024-10-19|It was the Harrow bell that Marta Quill, {0}, stole; the Landford court gave her two years in prison.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC6002Outlier>();

    [TestCase("[|36|]", "[|34|]", "[|34|]")]
    [TestCase("[|34|]", "[|36|]", "[|34|]")]
    [TestCase("[|34|]", "[|34|]", "[|36|]")]
    public void Check_OneAgainstTwo_NamesTheOne(string first, string second, string third) => RuleTest.Verify<FC6002Outlier>(Fill(First, first), Fill(Second, second), Fill(Third, third));

    [TestCase("34", "35", "37")]
    [TestCase("34", "34", "34")]
    public void Check_NoneStandsAlone_StaysSilent(string first, string second, string third) => RuleTest.VerifySilent<FC6002Outlier>(Fill(First, first), Fill(Second, second), Fill(Third, third));

    [Test]
    public void Check_TwoAgainstTwo_StaysSilent() => RuleTest.VerifySilent<FC6002Outlier>(
        Fill(First, "34"), Fill(Second, "34"), Fill(Third, "36"), "2024-10-19|The thief of the Harrow bell, Marta Quill, 36, goes to prison for two years, a Landford judge ruled.");

    [Test]
    public void Check_CopiesOfOneText_CountAsOneSource() => RuleTest.VerifySilent<FC6002Outlier>(Copy("34"), Copy("34"), Copy("36"));

    private static string Fill(string text, string age) => text.Replace("{0}", age, StringComparison.Ordinal);

    private static string Copy(string age) =>
        Fill(First, age) + " The bell had hung in the tower since 1820. Quill sold it to a dealer in Millbrook, who called the police. She will serve the term in Westhaven.";
}
