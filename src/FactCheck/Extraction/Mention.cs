using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Extraction;

/// <summary>An occurrence in the text of one article.</summary>
/// <param name="Span">Where it stands; slices to exactly the text it shows.</param>
/// <param name="Sentence">The index of its sentence.</param>
public abstract record Mention(TextSpan Span, int Sentence);

/// <summary>A time expression.</summary>
public sealed record TimexMention(TextSpan Span, int Sentence, Timex Timex) : Mention(Span, Sentence)
{
    /// <summary>The weekday that the text names, or <see langword="null"/>.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Where the weekday stands, when one is named.</summary>
    public TextSpan? WeekdaySpan { get; init; }

    /// <summary>Where the calendar date stands ("March 17" of "Tuesday, March 17"), when one is named.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>Whether the year stands in the text, as distinct from being resolved.</summary>
    public bool YearIsExplicit { get; init; }

    /// <summary>Whether it stands in a header line and tells when the article was published or updated.</summary>
    public bool IsHeader { get; init; }

    /// <summary>
    /// The two expressions that make this one up: the ends of "from March 3 to March 5", the length and the date of "two weeks after Easter". TIMEX3 tags them apart.
    /// Empty when the words make no two expressions ("March 17–18").
    /// </summary>
    public ImmutableArray<TimexMention> Parts { get; init; } = [];
}

/// <summary>A number with what it counts or measures.</summary>
public sealed record QuantityMention(TextSpan Span, int Sentence, Quantity Quantity) : Mention(Span, Sentence)
{
    /// <summary>Where the noun that is counted stands ("children" of "105 children"), when there is one.</summary>
    public TextSpan? NounSpan { get; init; }

    /// <summary>What became of those counted: <c>killed</c>, <c>injured</c>, <c>missing</c>, <c>arrested</c>, …; <see langword="null"/> when nothing is said.</summary>
    public string? Role { get; init; }

    /// <summary>The whole that this is a part of: 4 for "two of the four regions"; <see langword="null"/> when none is named.</summary>
    public Quantity? PartOf { get; init; }

    /// <summary>
    /// For an ordinal, what it counts from, as it stands: "since Trump's return to the US presidency"; <see langword="null"/> when nothing is said.
    /// </summary>
    public TextSpan? SinceSpan { get; init; }
}

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,

    /// <summary>Several persons spoken of together: "the two leaders".</summary>
    Group,
}

/// <summary>How a mention refers to its entity.</summary>
public enum NameForm
{
    /// <summary>By its full name: "Volodymyr Zelensky", "White House".</summary>
    Name,

    /// <summary>By a part of it: "Zelensky", an acronym.</summary>
    ShortName,

    /// <summary>By an office or description: "the Russian president", "the suspect".</summary>
    Description,

    /// <summary>By a metonym: "the Kremlin" for the Russian leadership.</summary>
    Metonym,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}

/// <summary>A mention of a person, organisation, place or group of persons.</summary>
public sealed record NameMention(TextSpan Span, int Sentence, EntityKind Kind, NameForm Form) : Mention(Span, Sentence)
{
    /// <summary>The index in <see cref="ExtractedArticle.Entities"/> of what is meant, or -1 when that is not known.</summary>
    public int Entity { get; init; } = -1;
}

/// <summary>An entity as one article knows it: all mentions that corefer.</summary>
/// <param name="Id">Its index in <see cref="ExtractedArticle.Entities"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The fullest name in the article, or the canonical name when knowledge has one.</param>
public sealed record LocalEntity(int Id, EntityKind Kind, string Name)
{
    /// <summary>
    /// What it is linked by across articles: the folded name ("zelensky volodymyr" for every spelling of it). Two entities
    /// with one key may still be different, as two with different keys may be one; linking decides.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The id of the person, organisation or place in the knowledge tables, or <see langword="null"/> when they do not know it.</summary>
    public string? KnowledgeId { get; init; }

    /// <summary>All names that the article uses for it, as they stand, sorted by ordinal.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>For a group, the entities that belong to it, when they are known.</summary>
    public ImmutableArray<int> Members { get; init; } = [];

    /// <summary><c>m</c>, <c>f</c> or <see langword="null"/>, as far as pronouns, titles or first names tell.</summary>
    public char? Gender { get; init; }
}

/// <summary>Whether a person holds an office at the time spoken of.</summary>
public enum OfficeStatus
{
    /// <summary>In office.</summary>
    Current,

    /// <summary>No longer in office.</summary>
    Former,

    /// <summary>In office provisionally.</summary>
    Acting,

    /// <summary>Chosen and not yet in office.</summary>
    Elect,
}

/// <summary>By which construction a text says that somebody holds an office.</summary>
public enum OfficePattern
{
    /// <summary>A title in front of the name: "US President Donald Trump".</summary>
    Title,

    /// <summary>An apposition: "the US president, Donald Trump," or "Donald Trump, the US president,".</summary>
    Apposition,

    /// <summary>A statement that something is so: "Donald Trump is the US president".</summary>
    Copula,

    /// <summary>A statement of a change: "Mark Rutte succeeded Jens Stoltenberg as", "was sworn in as".</summary>
    Change,

    /// <summary>A government named after its head: "the Biden administration".</summary>
    Administration,

    /// <summary>A statement that somebody holds no office: "is not currently in office".</summary>
    OutOfOffice,

    /// <summary>An office spoken of without its holder's name: "the French president", "Downing Street", "Seoul's defence ministry".</summary>
    Reference,
}

/// <summary>When the holder of an office does what the sentence tells of.</summary>
public enum OfficeActivity
{
    /// <summary>The sentence does not tell it.</summary>
    Untold,

    /// <summary>The holder says something in the past tense of reports, at no time that the sentence names: "told reporters".</summary>
    Speaks,

    /// <summary>The holder acts in the article's own present: in the present or future tense, or at a time near the publication.</summary>
    ActsNow,

    /// <summary>The holder does in the article's own present what only holders do: signs a law, vetoes one, nominates a judge.</summary>
    Governs,

    /// <summary>The holder acted at <see cref="OfficeMention.AsOf"/>: "In March 2023, the chancellor met …".</summary>
    ActedThen,
}

/// <summary>A statement that somebody holds, held or will hold an office.</summary>
/// <param name="Span">The title and the person together.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Status">Whether the office is said to be held.</param>
public sealed record OfficeMention(TextSpan Span, int Sentence, OfficeStatus Status) : Mention(Span, Sentence)
{
    /// <summary>The index of the person in <see cref="ExtractedArticle.Entities"/>, or -1 when that is not known.</summary>
    public int Person { get; init; } = -1;

    /// <summary>Where the person is named; <see langword="null"/> for an office without a name.</summary>
    public TextSpan? PersonSpan { get; init; }

    /// <summary>The id of the person in the tenure table, when that is certain; otherwise <see langword="null"/>.</summary>
    public string? PersonId { get; init; }

    /// <summary>By which construction it is said.</summary>
    public OfficePattern Pattern { get; init; }

    /// <summary>Where the title stands, with its status word and organisation or country: "former U.S. President".</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The title as written, without status word, country and organisation: "Secretary-General". Empty for "out of office".</summary>
    public string Title { get; init; } = "";

    /// <summary>The organisation or country as written, or <see langword="null"/>.</summary>
    public string? Organisation { get; init; }

    /// <summary>The id of the office in the tenure table, when title and organisation name one; otherwise <see langword="null"/>.</summary>
    public string? OfficeId { get; init; }

    /// <summary>
    /// The id of the country or organisation that the words name, also where the tenure table has no such office there ("French chancellor"); <see langword="null"/>
    /// when they name none, or make it another body's office.
    /// </summary>
    public string? JurisdictionId { get; init; }

    /// <summary>When the holder does what the sentence tells of.</summary>
    public OfficeActivity Activity { get; init; }

    /// <summary>Whether this names an administration or government after a person: "the Biden administration".</summary>
    public bool IsAdministration { get; init; }

    /// <summary>The time that the statement is about when the sentence names one, or <see langword="null"/> for "when the article was published".</summary>
    public Timex? AsOf { get; init; }

    /// <summary>Whether the sentence tells history, a plan or a hypothesis, so that the publication date must not be used.</summary>
    public bool IsOutsidePresent { get; init; }
}

/// <summary>How words are quoted.</summary>
public enum QuoteStyle
{
    /// <summary>Between quotation marks only.</summary>
    Direct,

    /// <summary>Reported without quotation marks.</summary>
    Indirect,

    /// <summary>Reported with some words between quotation marks.</summary>
    Mixed,
}

/// <summary>What an attribution reports.</summary>
public enum AttributionKind
{
    /// <summary>Something said or written.</summary>
    Statement,

    /// <summary>Something believed, known, hoped or feared.</summary>
    Belief,

    /// <summary>Something intended, promised or refused.</summary>
    Intention,

    /// <summary>Somebody's position on something.</summary>
    Stance,
}

/// <summary>An attribution: Source, Cue and Content as in PolNeAR. <see cref="Mention.Span"/> covers all three.</summary>
public sealed record QuoteMention(TextSpan Span, int Sentence, QuoteStyle Style, TextSpan Content) : Mention(Span, Sentence)
{
    /// <summary>Who says it, as it stands; <see langword="null"/> when nobody is named.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The words that attribute it ("said", "according to"); <see langword="null"/> when there are none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The speaker's index in <see cref="ExtractedArticle.Entities"/>, or -1 when that is not known.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>The stretches between quotation marks inside <see cref="Content"/>, without the marks.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    /// <summary>
    /// The pieces of <see cref="Content"/> when source and cue or the border of a paragraph interrupt it ("Yes," she said. "No."), in order;
    /// empty when it is in one piece.
    /// </summary>
    public ImmutableArray<TextSpan> Pieces { get; init; } = [];

    /// <summary>What is reported: a statement unless the cue tells otherwise.</summary>
    public AttributionKind Kind { get; init; }
}

/// <summary>Whether something is said to be so.</summary>
public enum Polarity
{
    /// <summary>It is said to be so.</summary>
    Positive,

    /// <summary>It is said not to be so.</summary>
    Negative,
}

/// <summary>How firmly something is said to be so.</summary>
public enum Modality
{
    /// <summary>As a fact.</summary>
    Asserted,

    /// <summary>As planned, expected or intended.</summary>
    Planned,

    /// <summary>As possible, alleged, conditional or asked.</summary>
    Possible,

    /// <summary>As denied by somebody.</summary>
    Denied,
}

/// <summary>When something happens relative to the time of writing.</summary>
public enum Tense
{
    /// <summary>The sentence does not tell.</summary>
    None,

    /// <summary>Before.</summary>
    Past,

    /// <summary>At the time of writing.</summary>
    Present,

    /// <summary>After.</summary>
    Future,
}

/// <summary>Who or what takes part in an event.</summary>
/// <param name="Role"><c>agent</c>, <c>patient</c>, <c>partner</c> (of a mutual event such as a call) or <c>theme</c>.</param>
/// <param name="Entity">The index in <see cref="ExtractedArticle.Entities"/>, or -1 when that is not known.</param>
/// <param name="Span">Where the participant is named.</param>
public sealed record EventParticipant(string Role, int Entity, TextSpan Span);

/// <summary>A mention of an event.</summary>
/// <param name="Span">The trigger.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Type">The event type from the event lexicon: <c>call</c>, <c>meeting</c>, <c>attack</c>, …</param>
public sealed record EventMention(TextSpan Span, int Sentence, string Type) : Mention(Span, Sentence)
{
    /// <summary>Those who take part.</summary>
    public ImmutableArray<EventParticipant> Participants { get; init; } = [];

    /// <summary>When it happens, as the sentence says: an index into <see cref="ExtractedArticle.Times"/>, or -1.</summary>
    public int Time { get; init; } = -1;

    /// <summary>The time of day apart from the date, an index into <see cref="ExtractedArticle.Times"/>, or -1.</summary>
    public int TimeOfDay { get; init; } = -1;

    /// <summary>How long it lasts: an index into <see cref="ExtractedArticle.Times"/>, or -1.</summary>
    public int Duration { get; init; } = -1;

    /// <summary>Where it happens: an index into <see cref="ExtractedArticle.Names"/>, or -1.</summary>
    public int Place { get; init; } = -1;

    /// <summary>All places at which the sentence puts it, from narrow to wide as they stand ("at the Hilton in Vienna"): indexes into <see cref="ExtractedArticle.Names"/>.</summary>
    public ImmutableArray<int> Places { get; init; } = [];

    /// <summary>Which of several it is: an index into <see cref="ExtractedArticle.Quantities"/>, or -1.</summary>
    public int Ordinal { get; init; } = -1;

    /// <summary>Numbers that belong to it (killed, injured, …): indexes into <see cref="ExtractedArticle.Quantities"/>.</summary>
    public ImmutableArray<int> Quantities { get; init; } = [];

    /// <summary>Whether it is said to happen.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How firmly it is said to happen.</summary>
    public Modality Modality { get; init; }

    /// <summary>When it happens relative to the time of writing.</summary>
    public Tense Tense { get; init; }

    /// <summary>
    /// The events of this article, as indexes into <see cref="ExtractedArticle.Events"/>, that the sentence says happen at the same time
    /// ("While A and B were talking, C spoke").
    /// </summary>
    public ImmutableArray<int> SimultaneousWith { get; init; } = [];

    /// <summary>
    /// For a definite mention that refers back ("the call", "this conversation"), the earlier mention of the article that it refers to: an index into
    /// <see cref="ExtractedArticle.Events"/>, or -1. Nothing is copied from there.
    /// </summary>
    public int Antecedent { get; init; } = -1;
}
