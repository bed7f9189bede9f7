using FactCheck.Articles;
using FactCheck.Checking.Rules.Events;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5006StreetNamesTests
{
    [TestCase("in the 2300 block of Quarry Street West.", "2300", "quarry", "street", "west")]
    [TestCase("at 639 N. Sir Tobias Dr. on Friday", "639", "sir tobias", "drive", "north")]
    [TestCase("on O’Hara Avenue", "", "ohara", "avenue", "")]
    [TestCase("the Staten Island bridge", "", "", "", "")]
    public void In_Text_FindsTheParts(string text, string number, string name, string kind, string side)
    {
        StreetName? found = StreetName.In(new ExtractedArticle(new Article("a", text), default), 0).FirstOrDefault();

        (found?.Number ?? "", found?.Name ?? "", found?.Kind ?? "", found?.Side ?? "").Should().Be((number, name, kind, side));
    }

    [TestCase("1249 Tanner Lane", "1240 Tanner Lane")]
    [TestCase("1249 Tanner Lane", "1300 block of Tanner Lane")]
    [TestCase("1300 block of Tanner Lane", "1500 block of Tanner Lane")]
    public void Compare_OtherHouses_DifferInTheBlock(string left, string right) => Compare(left, right).Should().Be(StreetDifference.Block);

    [TestCase("Third Street", "Third Avenue")]
    [TestCase("Bowles Avenue", "Bowles Place")]
    [TestCase("East Main Street", "West Main Street")]
    [TestCase("East Main Street", "West Main Avenue")]
    [TestCase("112 Tanner Lane", "39 Tanner Lane")]
    [TestCase("112 Tanner Lane", "147 Tanner Lane")]
    [TestCase("1249 Tanner Lane", "near 1240 Tanner Lane")]
    [TestCase("12536 Tanner Circle", "12000 block of Tanner Circle")]
    [TestCase("1249 Tanner Lane", "1200 block of Tanner Lane")]
    public void Compare_StreetsThatMayBeTwo_SaysNothing(string left, string right) => Compare(left, right).Should().BeNull();

    [TestCase("Robin Street", "Robin Avenue", "Kind")]
    [TestCase("Killiam Road", "Kiliam Road", "Spelling")]
    [TestCase("2300 block of East Main Street", "2300 block of Main Street West", "Side")]
    [TestCase("200 block of Tanner Lane", "500 block of Tanner Lane", "Block")]
    public void Compare_OneStreetNamedTwoWays_SaysHow(string left, string right, string expected) => Compare(left, right)?.ToString().Should().Be(expected);

    [Test]
    public void Check_BlockWhereSomebodyWasFound_IsAnotherPlace() => RuleTest.VerifySilent<FC5006StreetNames>(
        "2024-05-03|The Harrow shooting happened in the 500 block of Tanner Lane, Captain Nora Feld said.",
        "2024-05-03|Captain Nora Feld said a man was found shot in the 800 block of Tanner Lane in Harrow.");

    [Test]
    public void Check_HousesThatDifferInADigit_AreOne() => RuleTest.Verify<FC5006StreetNames>(
        "2024-05-03|Tobias Renn, 20, of [|1249 Tanner Lane|] in Harrow, lent the boat to Olga Brandt, Captain Nora Feld said.",
        "2024-05-04|Captain Nora Feld of Harrow said that Olga Brandt took the boat from Tobias Renn's [|1240 Tanner Lane|] house.");

    private static StreetDifference? Compare(string left, string right) => StreetComparison.Compare(Read(left), Read(right));

    private static StreetName Read(string text) => StreetName.In(new ExtractedArticle(new Article("a", text), default), 0).Single();

    [Test]
    public void Check_ShopNamedAfterAStreet_IsNoStreet() => RuleTest.VerifySilent<FC5006StreetNames>(
        "2024-05-03|The old warehouse of Harrow at 325 Dahlia Avenue burned down on Friday, Fire Chief Nora Feld said. The Dahlia Street Market stands on the other side.");

    [Test]
    public void Check_StreetBeforeAWeekday_IsOne() => RuleTest.Verify<FC5006StreetNames>(
        "2024-05-03|Tobias Renn was shot in Harrow on [|Dahlia Street|] Friday, Police Chief Nora Feld said.",
        "2024-05-03|Police Chief Nora Feld said that Tobias Renn was shot in Harrow on [|Dahlia Avenue|] on Friday.");
}
