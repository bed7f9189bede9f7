using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>How source and content of a cue are found.</summary>
internal enum CueShape
{
    /// <summary>A verb with a subject of its own.</summary>
    Finite,

    /// <summary>A participle that shares the subject of its sentence, or describes the noun in front of it: ", saying", "voters supporting".</summary>
    Participle,

    /// <summary>An infinitive of purpose: "gathered to discuss".</summary>
    Infinitive,

    /// <summary>A passive: "was criticized by", "is expected to".</summary>
    Passive,

    /// <summary>A passive participle without auxiliary: "a plan titled", "known as".</summary>
    BarePassive,

    /// <summary>A verb of seeming: what seems belongs to the content.</summary>
    Predicate,

    /// <summary>A prepositional cue: "according to".</summary>
    AccordingTo,

    /// <summary>A noun or adjective with what it is about: "his claim that", "is worried about".</summary>
    Nominal,
}

/// <summary>Words that attribute.</summary>
/// <param name="Tokens">The verb with its auxiliaries, adverbs, particle, preposition and colon.</param>
/// <param name="Head">The verb or noun.</param>
/// <param name="Verb">What the lexicon knows of it.</param>
/// <param name="Shape">How its source and content are found.</param>
internal readonly record struct Cue(TokenRange Tokens, int Head, CueVerb Verb, CueShape Shape)
{
    /// <summary>Whether the last word is a preposition of the verb, so that a noun phrase follows.</summary>
    public bool EndsWithPreposition { get; init; }

    /// <summary>Whether it ends with a colon.</summary>
    public bool EndsWithColon { get; init; }

    /// <summary>Whether a particle makes another verb of it: "pointed out".</summary>
    public bool HasParticle { get; init; }

    /// <summary>The source of a nominal cue.</summary>
    public TokenRange? Source { get; init; }

    /// <summary>Whether "not" or "never" stands in it.</summary>
    public bool IsNegated { get; init; }
}
