namespace FactCheck.Language;

/// <summary>The Universal Dependencies part-of-speech tag of a token (https://universaldependencies.org/u/pos/).</summary>
public enum WordClass : byte
{
    /// <summary>Other: foreign words, typos.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adjective,

    /// <summary>Adposition.</summary>
    Adposition,

    /// <summary>Adverb.</summary>
    Adverb,

    /// <summary>Auxiliary.</summary>
    Auxiliary,

    /// <summary>Coordinating conjunction.</summary>
    Coordinator,

    /// <summary>Determiner.</summary>
    Determiner,

    /// <summary>Interjection.</summary>
    Interjection,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Numeral.</summary>
    Numeral,

    /// <summary>Particle: "to", "not", "'s".</summary>
    Particle,

    /// <summary>Pronoun.</summary>
    Pronoun,

    /// <summary>Proper noun.</summary>
    ProperNoun,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Subordinating conjunction.</summary>
    Subordinator,

    /// <summary>Symbol: "$", "%".</summary>
    Symbol,

    /// <summary>Verb.</summary>
    Verb,
}

/// <summary>The form of a verb, as far as tense, voice and modality need it.</summary>
public enum VerbForm : byte
{
    /// <summary>Not a verb.</summary>
    None,

    /// <summary>Base form or infinitive: "call".</summary>
    Base,

    /// <summary>Finite present: "calls".</summary>
    Present,

    /// <summary>Finite past: "called".</summary>
    Past,

    /// <summary>Past participle: "called" after have or be.</summary>
    PastParticiple,

    /// <summary>Present participle or gerund: "calling".</summary>
    Gerund,

    /// <summary>Modal: "will", "would", "may".</summary>
    Modal,
}
