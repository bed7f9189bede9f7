using FactCheck.Checking;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Tests.Extraction.Offices;

namespace FactCheck.Tests.Checking.Rules.People;

/// <summary>Runs a rule on officials over one article whose persons are marked {like this}.</summary>
internal static class OfficeFindings
{
    public static IReadOnlyList<Finding> All(Rule rule, string published, string marked)
    {
        ExtractedArticle article = BracedNames.Extract(marked, published);
        var context = new RuleContext(new FactGraph { Articles = [article], Sources = [0] }, KnowledgeBase.Default, rule.Descriptor.DefaultSeverity, rethrow: true);
        rule.Run(context);
        return context.Findings;
    }

    /// <summary>The words of each finding, with its severity where that is not a warning.</summary>
    public static string Of(Rule rule, string published, string marked) => string.Join(';', All(rule, published, marked)
        .Select(finding => finding.Sides[0].Text + (finding.Severity == Severity.Warning ? "" : " " + finding.Severity.ToString().ToLowerInvariant())));
}
