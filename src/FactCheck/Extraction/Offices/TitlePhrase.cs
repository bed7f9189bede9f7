using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>A title in the text with what stands around it: "the then acting <b>US</b> <b>Secretary of State</b>".</summary>
internal sealed record TitlePhrase
{
    /// <summary>The title's own tokens: "Secretary of State".</summary>
    public required TokenRange Title { get; init; }

    /// <summary>The title with status word, country and organisation on both sides, without an article.</summary>
    public required TokenRange All { get; init; }

    /// <summary>The title in lower case, without "then-", "ex-" and "-elect".</summary>
    public required string Words { get; init; }

    public OfficeStatus Status { get; init; }

    /// <summary>Whether a word says that the title belongs to another time: "then".</summary>
    public bool IsPast { get; init; }

    /// <summary>Whether an article, possessive or country makes the phrase definite.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>The country or organisation of the tenure table that the phrase names.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Where the organisation or country stands, known to the table or not.</summary>
    public TokenRange? Organisation { get; init; }

    /// <summary>Whether the words make it an office that the table cannot know: a deputy, a company, a federal state.</summary>
    public bool IsOther { get; init; }

    /// <summary>The token after the possessor's name ("Trump" of "Trump's adviser"), or -1.</summary>
    public int PossessorEnd { get; init; } = -1;

    /// <summary>The first token of the phrase with its article or possessive.</summary>
    public int Outset { get; init; }

    /// <summary>Whether the title is in the plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>The office that title and country name, or <see langword="null"/>.</summary>
    public Office? Office { get; init; }
}
