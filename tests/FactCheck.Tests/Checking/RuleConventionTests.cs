using System.Reflection;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking;

/// <summary>What every rule of the house has: a unique id of its family, a page, a row in the index, tests and examples that hold.</summary>
public class RuleConventionTests
{
    private static readonly Dictionary<char, string> Families = new()
    {
        ['1'] = "time",
        ['2'] = "quantity",
        ['3'] = "people",
        ['4'] = "quotes",
        ['5'] = "events",
        ['6'] = "set",
        ['9'] = "learned",
    };

    private static IEnumerable<TestCaseData> Rules() =>
        RuleCatalog.Default.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Descriptor.Id));

    [Test]
    public void Catalog_Ids_AreUniqueAndInOrder() =>
        RuleCatalog.Default.Select(rule => rule.Descriptor.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Test]
    public void Catalog_EveryRuleClass_IsListed()
    {
        IEnumerable<Type> classes = typeof(Rule).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsSubclassOf(typeof(Rule)));

        RuleCatalog.Default.Select(rule => rule.GetType()).Should().BeEquivalentTo(classes);
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Id_BelongsToItsFamilyAndClass(Rule rule)
    {
        string id = rule.Descriptor.Id;

        id.Should().MatchRegex("^FC[1-9][0-9]{3}$");
        rule.Descriptor.Category.Should().Be(Families[id[2]]);
        rule.GetType().Name.Should().StartWith(id);
        rule.GetType().IsSealed.Should().BeTrue();
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_State_IsReadOnly(Rule rule) =>
        rule.GetType().GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Should().OnlyContain(field => field.IsInitOnly || field.IsLiteral, "one instance serves every audit");

    [TestCaseSource(nameof(Rules))]
    public void Rule_Descriptor_IsFilledIn(Rule rule)
    {
        rule.Descriptor.Title.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
        rule.Descriptor.Description.Length.Should().BeGreaterThan(60);
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Page_ExistsWithItsTitle(Rule rule)
    {
        string path = Path.Combine(RepositoryRoot.Path, rule.Descriptor.HelpPage);

        File.Exists(path).Should().BeTrue($"{rule.Descriptor.HelpPage} should tell what the rule does");
        File.ReadLines(path).First().Should().Be($"# {rule.Descriptor.Id} {rule.Descriptor.Title}");
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Row_StandsInTheIndex(Rule rule)
    {
        string index = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs/rules/README.md"));
        RuleDescriptor descriptor = rule.Descriptor;

        index.Should().Contain(
            $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {descriptor.Category} | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} |");
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Tests_Exist(Rule rule)
    {
        Type? tests = Array.Find(GetType().Assembly.GetTypes(), type => string.Equals(type.Name, rule.GetType().Name + "Tests", StringComparison.Ordinal));

        tests.Should().NotBeNull($"{rule.GetType().Name}Tests should test it");
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Examples_HoldAsDeclared(Rule rule) => RuleExamples.Verify(rule);

    [TestCaseSource(nameof(Rules))]
    public void Rule_EmptyText_IsSilent(Rule rule) => RuleTest.For(rule).Article("").Article("2025-03-18", " \n\n").VerifySilent();

    [TestCaseSource(nameof(Rules))]
    public void Rule_ConsistentExamples_AreSilentUnderEveryRule(Rule rule)
    {
        FactChecker checker = FactChecker.CreateDefault();
        foreach (RuleExample example in rule.Examples.Where(example => example.Kind == ExampleKind.Consistent))
        {
            Article[] articles = [.. example.Articles.Select((text, index) => MarkedArticle.Parse($"{index}", text).Article)];

            checker.Audit(articles).Findings.Should().NotContain(finding => finding.Severity > Severity.Info, "of {0}", example.Articles[0]);
        }
    }
}
