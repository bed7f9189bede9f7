using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking;

/// <summary>What a rule is, apart from what it does.</summary>
/// <param name="Id">A stable id that is never reused: <c>FC1002</c>.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Category">Its family: <c>time</c>, <c>quantity</c>, <c>people</c>, <c>quotes</c>, <c>events</c>, <c>set</c>, <c>learned</c>.</param>
/// <param name="DefaultSeverity">The severity of its contradictions unless the user sets another.</param>
public sealed record RuleDescriptor(string Id, string Title, string Category, Severity DefaultSeverity)
{
    /// <summary>When it fires and when it stays silent, in a paragraph.</summary>
    public required string Description { get; init; }

    /// <summary>The page about the rule, relative to the documentation's root.</summary>
    public string HelpPage => $"docs/rules/{Id}.md";
}

/// <summary>What an example of a rule shows.</summary>
public enum ExampleKind
{
    /// <summary>The rule fires, at the marked spans and nowhere else.</summary>
    Inconsistent,

    /// <summary>The rule is silent, and rightly.</summary>
    Consistent,

    /// <summary>The rule fires although nothing is wrong; recorded so that a cure is noticed.</summary>
    KnownFalseAlarm,
}

/// <summary>A short article set that shows what a rule does.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Articles">
/// The articles in order, each <c>text</c> or <c>yyyy-MM-dd|text</c> with the publication date in front; spans that the rule reports are marked <c>[|…|]</c>.
/// </param>
public sealed record RuleExample(ExampleKind Kind, params ImmutableArray<string> Articles);

/// <summary>
/// A check over the fact graph. A rule is stateless and thread-safe: one instance serves every audit. Derive from
/// <see cref="ArticleRule"/>, <see cref="ClaimRule"/>, <see cref="CopyRule"/> or <see cref="GraphRule"/>.
/// </summary>
public abstract class Rule
{
    private protected Rule()
    {
    }

    /// <summary>What the rule is.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>What the rule does, by example: at least two inconsistent and three consistent ones.</summary>
    public virtual ImmutableArray<RuleExample> Examples => [];

    /// <summary>Runs the rule over a part of the graph; the engine calls it.</summary>
    internal abstract void Run(RuleContext context);
}

/// <summary>A rule that looks at one article at a time.</summary>
public abstract class ArticleRule : Rule
{
    /// <summary>Checks one article.</summary>
    public abstract void Check(ExtractedArticle article, RuleContext context);

    internal sealed override void Run(RuleContext context)
    {
        foreach (ExtractedArticle article in context.Graph.Articles)
        {
            context.Guard(this, article.Article.Id, () => Check(article, context));
        }
    }
}

/// <summary>A rule that looks at all claims on one attribute of one thing.</summary>
public abstract class ClaimRule : Rule
{
    /// <summary>Whether the rule looks at claims on <paramref name="attribute"/>.</summary>
    public abstract bool Concerns(string attribute);

    /// <summary>Checks the claims of one key.</summary>
    public abstract void Check(ClaimGroup group, RuleContext context);

    internal sealed override void Run(RuleContext context)
    {
        foreach (ClaimGroup group in context.Graph.Groups)
        {
            if (Concerns(group.Attribute))
            {
                context.Guard(this, group.Key, () => Check(group, context));
            }
        }
    }
}

/// <summary>A rule that looks at passages that one article copied from another.</summary>
public abstract class CopyRule : Rule
{
    /// <summary>Checks one pair of articles.</summary>
    public abstract void Check(ArticleCopy copy, RuleContext context);

    internal sealed override void Run(RuleContext context)
    {
        foreach (ArticleCopy copy in context.Graph.Copies)
        {
            context.Guard(this, context.Graph.Articles[copy.Left].Article.Id, () => Check(copy, context));
        }
    }
}

/// <summary>A rule that needs the whole graph. Prefer the narrower kinds: they scale by key.</summary>
public abstract class GraphRule : Rule
{
    /// <summary>Checks the graph.</summary>
    public abstract void Check(RuleContext context);

    internal sealed override void Run(RuleContext context) => context.Guard(this, "set", () => Check(context));
}
