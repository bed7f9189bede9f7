using System.Collections.Immutable;

using FactCheck.Articles;

namespace FactCheck.Checking;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing: an update, a revision, a difference between two sources.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>Certainly a mistake of one side.</summary>
    Error,
}

/// <summary>In which way the two sides of a finding do not go together.</summary>
public enum ConflictKind
{
    /// <summary>They cannot both be true.</summary>
    Contradiction,

    /// <summary>Logically possible, but a careful editor would ask.</summary>
    Strained,

    /// <summary>A later article reports a changed world.</summary>
    Update,

    /// <summary>A later article corrects itself.</summary>
    Revision,

    /// <summary>The text does not agree with dated knowledge.</summary>
    KnowledgeMismatch,
}

/// <summary>One side of a finding: words in an article, or a row of knowledge.</summary>
/// <param name="ArticleId">The article's id, or <see langword="null"/> for knowledge.</param>
/// <param name="Span">Where the words stand; empty for knowledge.</param>
/// <param name="Text">The words, or the knowledge in words.</param>
/// <param name="Value">The normalised value.</param>
public sealed record FindingSide(string? ArticleId, TextSpan Span, string Text, string Value)
{
    /// <summary>The span of the sentence around the words; empty for knowledge.</summary>
    public TextSpan SentenceSpan { get; init; }

    /// <summary>The sentence, or an empty string for knowledge.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>For knowledge, the table that it is from: <c>tenures</c>; otherwise <see langword="null"/>.</summary>
    public string? Source { get; init; }
}

/// <summary>A change of one side's text that would end the conflict.</summary>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Span">What to replace.</param>
/// <param name="Replacement">What to write instead.</param>
public sealed record SuggestedFix(string ArticleId, TextSpan Span, string Replacement);

/// <summary>Two statements that do not go together. Immutable.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Conflict">In which way they do not go together.</param>
/// <param name="Message">What an editor needs to know, in one or two sentences.</param>
/// <param name="Sides">
/// The two sides, in order of article and span; a value that further independent articles give too may follow as a third and later side.
/// </param>
public sealed record Finding(string Rule, Severity Severity, ConflictKind Conflict, string Message, ImmutableArray<FindingSide> Sides)
{
    /// <summary>What both sides are about: "phone call: Donald Trump, Vladimir Putin".</summary>
    public string Subject { get; init; } = "";

    /// <summary>Which attribute of it.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>
    /// How likely it is that an editor agrees, 0 to 1, by the rule's estimate. Where claims on one event are compared, it is multiplied with the less sure of the two links to
    /// that event (<see cref="Graph.GraphClaim.LinkConfidence"/>).
    /// </summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What could fix it; where either side may be at fault, both are offered.</summary>
    public ImmutableArray<SuggestedFix> Fixes { get; init; } = [];

    /// <summary>
    /// What identifies the finding between runs: a hash of rule, attribute, and each side's article, words and value; it survives edits elsewhere in the text.
    /// </summary>
    public string Fingerprint => FindingFingerprint.Of(this);

    /// <summary>The finding on one line.</summary>
    public override string ToString() => $"{Rule} {Severity}: {Message}";
}
