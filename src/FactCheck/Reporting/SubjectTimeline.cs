using System.Collections.Immutable;

using FactCheck.Articles;

namespace FactCheck.Reporting;

/// <summary>What one article says of a thing.</summary>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Published">When the article was published: ISO 8601 with <c>X</c> for unknown digits; empty when that is not known.</param>
/// <param name="Span">Where the words stand: UTF-16 code units, the end exclusive.</param>
/// <param name="Attribute">What is said of the thing: a date, a count.</param>
/// <param name="Text">The words.</param>
/// <param name="Value">The normalised value.</param>
public sealed record TimelineEntry(string ArticleId, string Published, TextSpan Span, string Attribute, string Text, string Value)
{
    /// <summary>Whose words they are; <see langword="null"/> for the article's own, or when the speaker has no name.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether an entry before it comes from the same source: the one article copies the other.</summary>
    public bool IsCopy { get; init; }
}

/// <summary>Who said what when of one thing on which findings were made.</summary>
/// <param name="Subject">The thing: "phone call: Donald Trump, Vladimir Putin".</param>
/// <param name="Findings">The fingerprints of its findings, in the order of the report.</param>
/// <param name="Entries">
/// What the articles say of it, by time of publication, then by id and span; those of unknown time come last. Empty where the findings are not on a thing whose
/// claims are linked (a single date, a quotation).
/// </param>
public sealed record SubjectTimeline(string Subject, ImmutableArray<string> Findings, ImmutableArray<TimelineEntry> Entries);
