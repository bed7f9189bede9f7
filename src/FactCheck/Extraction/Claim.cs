using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Extraction;

/// <summary>What a claim is about.</summary>
public enum SubjectKind
{
    /// <summary>An entity of the article.</summary>
    Entity,

    /// <summary>An event mention of the article.</summary>
    Event,

    /// <summary>An attribution of the article.</summary>
    Quote,

    /// <summary>A thing without a name in the story that the article tells; <see cref="Claim.Context"/> says which one.</summary>
    Story,
}

/// <summary>What a claim is about, as its own article knows it.</summary>
/// <param name="Kind">Which list of <see cref="ExtractedArticle"/> <paramref name="Index"/> counts in.</param>
/// <param name="Index">The index of the entity, event or quote; -1 for a thing of the story.</param>
public readonly record struct ClaimSubject(SubjectKind Kind, int Index);

/// <summary>The value that a claim gives its attribute: exactly one of the properties is set besides <see cref="Text"/>.</summary>
/// <param name="Text">The normalised value as an editor reads it; never empty.</param>
public sealed record ClaimValue(string Text)
{
    /// <summary>The time, for times and durations.</summary>
    public Timex? Timex { get; init; }

    /// <summary>The quantity, for numbers.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The index of the entity, for places, persons and organisations; -1 when the value is none.</summary>
    public int Entity { get; init; } = -1;

    /// <summary>The office, for claims on offices.</summary>
    public OfficeMention? Office { get; init; }
}

/// <summary>In whose voice a claim is made.</summary>
public enum AssertionScope
{
    /// <summary>The article's own.</summary>
    Article,

    /// <summary>Somebody's reported words.</summary>
    Attributed,

    /// <summary>Somebody's words between quotation marks.</summary>
    Quoted,
}

/// <summary>Where a claim comes from.</summary>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Span">The span of the value.</param>
/// <param name="SentenceSpan">The span of the sentence around it.</param>
/// <param name="Extractor">The name of the extractor that made it.</param>
public sealed record Provenance(string ArticleId, TextSpan Span, TextSpan SentenceSpan, string Extractor);

/// <summary>A statement of one article: subject, attribute, value, and how it is meant. Immutable.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Attribute">What is said of it; see <see cref="Attributes"/>.</param>
/// <param name="Value">The value.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record Claim(ClaimSubject Subject, string Attribute, ClaimValue Value, Provenance Provenance)
{
    /// <summary>Whether it is said to be so.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How firmly.</summary>
    public Modality Modality { get; init; }

    /// <summary>When, relative to the time of writing.</summary>
    public Tense Tense { get; init; }

    /// <summary>In whose voice.</summary>
    public AssertionScope Scope { get; init; }

    /// <summary>Whose words these are: an index into <see cref="ExtractedArticle.Entities"/>, or -1.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>The time that the claim is about, when it is not the publication date; <see langword="null"/> otherwise.</summary>
    public Timex? AsOf { get; init; }

    /// <summary>
    /// For a claim on a thing without a name, the content lemmas around the value, sorted by ordinal and distinct: two claims are about one thing only when
    /// these overlap enough. For the supervision of a person, where in its course it stands. Empty for other subjects.
    /// </summary>
    public ImmutableArray<string> Context { get; init; } = [];

    /// <summary>
    /// For an event's date, the event of the same article whose stated time this is, when the text only says that the two happened together; -1 otherwise.
    /// </summary>
    public int DerivedFrom { get; init; } = -1;

    /// <summary>How sure the extractor is of subject and value together, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}

/// <summary>The attributes that the built-in extractors produce.</summary>
public static class Attributes
{
    /// <summary>The calendar date of an event.</summary>
    public const string Date = "date";

    /// <summary>The time of day of an event.</summary>
    public const string TimeOfDay = "time-of-day";

    /// <summary>The length of an event.</summary>
    public const string Duration = "duration";

    /// <summary>Where an event happens.</summary>
    public const string Place = "place";

    /// <summary>Which of several an event is.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>Whether an event happens: held, planned, denied.</summary>
    public const string Occurrence = "occurrence";

    /// <summary>The age of a person.</summary>
    public const string Age = "age";

    /// <summary>How long a person has served with an employer, or since when.</summary>
    public const string Service = "service";

    /// <summary>When a named occasion is held; followed by a colon and its name in lower case: <c>held:harrow film festival</c>.</summary>
    public const string HeldPrefix = "held:";

    /// <summary>An office of a person.</summary>
    public const string Office = "office";

    /// <summary>What a person is in the case that a story is about: <c>suspect</c>, <c>victim</c>, <c>witness</c> or <c>officer</c>.</summary>
    public const string CaseRole = "case-role";

    /// <summary>The words of a quotation.</summary>
    public const string Words = "words";

    /// <summary>The speaker of a quotation.</summary>
    public const string Speaker = "speaker";

    /// <summary>A count of an event or entity; followed by a colon and the role or noun: <c>count:killed</c>, <c>count:juror</c>.</summary>
    public const string CountPrefix = "count:";

    /// <summary>
    /// An amount of money, a measure or a share of a thing without a name; followed by <c>money</c>, <c>share</c> or the unit, a colon, and the word that ties it:
    /// <c>amount:money:bid</c>, <c>amount:kg:weigh</c>.
    /// </summary>
    public const string AmountPrefix = "amount:";

    /// <summary>What is paid or bid for a company.</summary>
    public const string Price = "price";

    /// <summary>What a company bid first for another.</summary>
    public const string FirstBid = "first-bid";

    /// <summary>
    /// Which of the words of a class that exclude each other fills a slot; followed by the slot: <c>term:supervision</c> of a person (parole, probation); of a story <c>term:flight</c>,
    /// <c>term:ramming</c> and <c>term:fetching</c> (the culprit's vehicle), <c>term:weapon</c> and <c>term:calibre</c>.
    /// </summary>
    public const string TermPrefix = "term:";
}
