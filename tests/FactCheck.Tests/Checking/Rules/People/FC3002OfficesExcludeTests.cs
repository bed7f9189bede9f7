using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Checking.Rules.People;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Tests.Extraction.Offices;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

public sealed class FC3002OfficesExcludeTests
{
    [TestCase("2025-03-18", "US President {Donald Trump} called.", "2025-05-20", "It was former U.S. President {Donald Trump} who called.", "US President Donald Trump|former U.S. President Donald Trump")]
    [TestCase("2025-06-20", "Prime Minister {Olga Brandt} spoke.", "2025-06-20", "President {Olga Brandt} spoke.", "Prime Minister Olga Brandt|President Olga Brandt")]
    [TestCase("2025-06-20", "Former President {Olga Brandt} spoke.", "2025-06-21", "President {Olga Brandt} spoke.", "Former President Olga Brandt|President Olga Brandt")]
    [TestCase("2025-06-20", "French President {Emmanuel Macron} spoke.", "2025-06-21", "German President {Emmanuel Macron} spoke.", "French President Emmanuel Macron|German President Emmanuel Macron")]
    [TestCase("2025-03-18", "US President {Donald Trump} called.", "2025-05-20", "It was former U.S. President {Donald Trump} who called. {Trump} holds no office.", "US President Donald Trump|former U.S. President Donald Trump")]
    public void Check_OfficesExclude_Fires(string firstDate, string first, string secondDate, string second, string expected) =>
        Run((firstDate, first), (secondDate, second)).Should().ContainSingle().Which.Sides.Select(side => side.Text).Should().Equal(expected.Split('|'));

    [TestCase("2024-03-18", "German Chancellor {Olaf Scholz} spoke.", "2025-08-20", "Former German Chancellor {Olaf Scholz} spoke.")]
    [TestCase("2025-05-03", "German Chancellor {Olaf Scholz} spoke.", "2025-05-08", "Former German Chancellor {Olaf Scholz} spoke.")]
    [TestCase("2025-06-20", "Prime Minister {Olga Brandt} spoke.", "2025-06-20", "{Olga Brandt}, the prime minister, spoke.")]
    [TestCase("2025-06-20", "Prime Minister {Olga Brandt} spoke.", "2023-06-20", "President {Olga Brandt} spoke.")]
    [TestCase("2025-06-20", "Prime Minister {Olga Brandt} spoke.", "2025-06-20", "Then-President {Olga Brandt} spoke.")]
    [TestCase("2025-06-20", "Prime Minister {Olga Brandt} spoke.", "2025-06-20", "Club President {Olga Brandt} spoke.")]
    [TestCase("2016-06-08", "Former President {Bill Clinton} spoke.", "2016-06-15", "President {Bill Clinton} spoke.")]
    [TestCase("", "Prime Minister {Olga Brandt} spoke.", "", "President {Olga Brandt} spoke.")]
    [TestCase("2016-06-20", "Secretary of State {Hillary Clinton} spoke.", "2016-06-20", "Former first lady {Hillary Clinton} spoke.")]
    public void Check_NoExclusionOrAnotherTime_IsSilent(string firstDate, string first, string secondDate, string second) =>
        Run((firstDate, first), (secondDate, second)).Should().BeEmpty();

    [TestCase("Prime Minister {Olga Brandt} spoke. President {Olga Brandt} left.", 1)]
    [TestCase("French President {Olga Brandt} spoke. German President {Olga Brandt} left.", 1)]
    [TestCase("Prime Minister {Olga Brandt} spoke. President {Karl Weber} left.", 0)]
    [TestCase("Prime Minister {Olga Brandt} spoke. President {Brandt} left.", 0)]
    [TestCase("Former Prime Minister {Olga Brandt} spoke. President {Olga Brandt} left.", 0)]
    [TestCase("Former President {Olga Brandt} spoke. President {Olga Brandt} left.", 0)]
    [TestCase("Prime Minister {Olga Brandt} spoke. Club President {Olga Brandt} left.", 0)]
    public void Check_OneArticle_NeedsOneFullNameTwice(string text, int expected) => Run(("2025-06-20", text)).Should().HaveCount(expected);

    [TestCase("2025-03-20", 1)]
    [TestCase("2025-08-20", 0)]
    public void Check_HeaderWithoutYear_TakesTheYearOfTheStory(string third, int expected)
    {
        const string story = "US President Donald Trump met Tobias Renn and Marta Quill in Harrow.";
        Article[] articles =
        [
            new("a", $"Trump in Harrow – Harrow Courier\n17 March 22:47\n\nHARROW. {story}"),
            new("b", "Marta Quill was called by former US President Donald Trump.") { Published = Day("2025-05-20") },
            new("c", "In Harrow Tobias Renn and Marta Quill had a guest.") { Published = Day(third) },
        ];
        FactChecker.CreateDefault().Audit(articles).Findings.Where(finding => finding.Rule is "FC3002").Should().HaveCount(expected);
    }

    private static PublicationTime? Day(string day) => PublicationTime.TryParse(day, out PublicationTime time) ? time : null;

    private static IReadOnlyList<Finding> Run(params (string Date, string Text)[] articles)
    {
        ImmutableArray<ExtractedArticle> extracted = [.. articles.Select((article, index) => WithId(BracedNames.Extract(article.Text, article.Date), index))];
        ImmutableArray<GraphClaim> claims = [.. extracted.SelectMany((article, index) => article.Offices.Select(office => new GraphClaim(index, Claim(article, office))))];
        var group = new ClaimGroup("k", "person", Attributes.Office, claims);
        var rule = new FC3002OfficesExclude();
        var graph = new FactGraph { Articles = extracted, Groups = [group], Sources = [.. Enumerable.Range(0, extracted.Length)] };
        var context = new RuleContext(graph, KnowledgeBase.Default, rule.Descriptor.DefaultSeverity, rethrow: true);
        rule.Run(context);
        return context.Findings;
    }

    private static ExtractedArticle WithId(ExtractedArticle article, int index) => article with
    {
        Article = new Article(((char)('a' + index)).ToString(), article.Article.Text) { Published = article.Article.Published },
    };

    private static Claim Claim(ExtractedArticle article, OfficeMention office) => new(
        new(SubjectKind.Entity, office.Person), Attributes.Office, new(article.TextOf(office.TitleSpan!.Value)) { Office = office }, new(article.Article.Id, office.Span, office.Span, "test"));
}
