using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Extraction;

/// <summary>
/// Everything that one article says, on its own: the value at the border between work on an article and work on a set. Lists are in order of their spans
/// unless they say otherwise. Immutable and thread-safe.
/// </summary>
/// <param name="Article">The article.</param>
/// <param name="Published">When it was published, as far as metadata or its text tells.</param>
public sealed record ExtractedArticle(Article Article, PublicationTime Published)
{
    /// <summary>The spans of the sentences.</summary>
    public ImmutableArray<TextSpan> Sentences { get; init; } = [];

    /// <summary>Time expressions.</summary>
    public ImmutableArray<TimexMention> Times { get; init; } = [];

    /// <summary>Numbers.</summary>
    public ImmutableArray<QuantityMention> Quantities { get; init; } = [];

    /// <summary>Mentions of persons, organisations, places and groups.</summary>
    public ImmutableArray<NameMention> Names { get; init; } = [];

    /// <summary>The entities that <see cref="Names"/> refer to, by <see cref="LocalEntity.Id"/>.</summary>
    public ImmutableArray<LocalEntity> Entities { get; init; } = [];

    /// <summary>Statements on offices.</summary>
    public ImmutableArray<OfficeMention> Offices { get; init; } = [];

    /// <summary>Attributions.</summary>
    public ImmutableArray<QuoteMention> Quotes { get; init; } = [];

    /// <summary>Events.</summary>
    public ImmutableArray<EventMention> Events { get; init; } = [];

    /// <summary>Claims made of the mentions.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>What went wrong on the way.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The day on which the article itself or its metadata says that it was published; a day inferred from its text may be off by some.</summary>
    internal DateOnly? StatedDay => Published.Source is PublishedSource.Metadata or PublishedSource.Header ? Published.Day : null;

    /// <summary>The index of the first sentence that ends after <paramref name="offset"/>; the number of sentences when there is none.</summary>
    internal int SentenceAt(int offset)
    {
        int low = 0;
        int high = Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Sentences[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The text of <paramref name="span"/>.</summary>
    public string TextOf(TextSpan span) => span.Slice(Article.Text);
}
