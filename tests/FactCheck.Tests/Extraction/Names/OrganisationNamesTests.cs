using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Names;
using FactCheck.Graph;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Names;

public sealed class OrganisationNamesTests
{
    private static readonly PublicationTime May3 = PublicationTime.TryParse("2024-05-03", out PublicationTime time) ? time : default;

    [TestCase("Harrow Mills Ltd.", "harrow mills")]
    [TestCase("Harrow Mills Co. Inc", "harrow mills")]
    [TestCase("Harrow Mills, Inc.", "harrow mills")]
    [TestCase("Inc", "inc")]
    [TestCase("Harrow Mills", "harrow mills")]
    public void KeyOf_Name_LeavesOutTheLegalForm(string name, string expected) => OrganisationNames.KeyOf(name).Should().Be(expected);

    [Test]
    public void Extract_FirstWordOfALongerName_StandsForIt()
    {
        ExtractedArticle found = NamesOf.Article("Shares of Zyntex Semiconductors Ltd. fell. The board of Zyntex met, and Zyntex said that it would sell.");
        found.Entities.Where(entity => entity.Kind == EntityKind.Organisation).Should().ContainSingle().Which.Aliases.Should().Contain(["Zyntex", "Zyntex Semiconductors Ltd."]);
    }

    [Test]
    public void Extract_FirstWordIsATown_StandsForItself()
    {
        ExtractedArticle found = NamesOf.Article("The Toledo Police Department said so. The match against Toledo was won by Toledo Football Club.");
        found.Entities.Should().NotContain(entity => entity.Aliases.Contains("Toledo") && entity.Aliases.Length > 1);
    }

    [Test]
    public void Link_ShortFormOfAnotherArticle_IsOneOrganisation()
    {
        FactGraph graph = GraphBuilder.Build(FactChecker.CreateDefault().ExtractAll(
        [
            new Article("a", "Zyntex Semiconductors Ltd. of Millbrook fired its director Olga Brandt on Monday. Zyntex said that Brandt had lied to it, Captain Nora Feld and Tobias Renn told a court in Landford.") { Published = May3 },
            new Article("b", "Director Olga Brandt of Millbrook was fired by Zyntex on Monday. The board of Zyntex said that Brandt had lied to it, Captain Nora Feld and Tobias Renn told a court in Landford.") { Published = May3 },
        ]));
        graph.Stories.Should().AllBeEquivalentTo(0);
        graph.Entities.Where(node => node.Kind == EntityKind.Organisation && node.Name.StartsWith("Zyntex", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Members.Select(member => member.Article).Distinct().Should().BeEquivalentTo([0, 1]);
    }

    [TestCase("San Francisco-based Zyntex Bank fell.", "O:Zyntex Bank")]
    [TestCase("Rebels and the Dutch-backed Harrow Defence Forces agreed.", "O:Harrow Defence Forces")]
    public void Extract_NameBehindAModifier_BeginsAfterIt(string text, string expected) => NamesOf.In(text).Should().Contain(expected);

    [Test]
    public void Extract_WordThatIsAnOrganisationElsewhere_IsOneEverywhere() =>
        NamesOf.In("Zyntex Inc. raised its bid. The new offer will be Zyntex’s last, Zyntex Inc. said. Shares of Zyntex fell. The board rejected Zyntex’s original $105 billion approach.")
            .Should().NotContain(name => name.StartsWith("P:", StringComparison.Ordinal));
}
