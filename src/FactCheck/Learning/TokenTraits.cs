namespace FactCheck.Learning;

/// <summary>What a judge of pairs sees of a token besides the word.</summary>
[Flags]
internal enum TokenTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Carries meaning: a noun, name, verb, adjective, adverb or number.</summary>
    Content = 1,

    /// <summary>Begins with a capital, other than as the first word.</summary>
    Capital = 2,

    /// <summary>Belongs to a number or time expression.</summary>
    Number = 4,

    /// <summary>Denies: "not", "without".</summary>
    Negation = 8,

    /// <summary>Stands in the reach of a denial.</summary>
    Negated = 16,

    /// <summary>A modal verb.</summary>
    Modal = 32,

    /// <summary>A verb.</summary>
    Verb = 64,

    /// <summary>A common noun.</summary>
    Noun = 128,

    /// <summary>A name.</summary>
    Proper = 256,

    /// <summary>An adjective or adverb.</summary>
    Qualifier = 512,

    /// <summary>A verb in the passive or perfect, or a participle.</summary>
    Participle = 1024,

    /// <summary>The first word of its sentence.</summary>
    First = 2048,
}
