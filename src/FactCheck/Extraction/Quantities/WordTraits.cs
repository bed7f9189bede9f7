namespace FactCheck.Extraction.Quantities;

/// <summary>What the readers ask of a word: what may begin with it, and in which lists it stands.</summary>
[Flags]
internal enum WordTraits : ushort
{
    /// <summary>Nothing of interest.</summary>
    None = 0,

    /// <summary>A number, or a range that begins with "between" or "from".</summary>
    Number = 1,

    /// <summary>A hedge.</summary>
    Hedge = 2,

    /// <summary>A sign or code of a currency.</summary>
    Sign = 4,

    /// <summary>A set phrase with a number that counts or orders nothing.</summary>
    Phrase = 8,

    /// <summary>An age: "aged", "in her thirties".</summary>
    Age = 16,

    /// <summary>None: "nobody", "no injuries".</summary>
    Nothing = 32,

    /// <summary>"magnitude 7.1".</summary>
    Magnitude = 64,

    /// <summary>A word that no noun phrase behind a number holds.</summary>
    Function = 128,

    /// <summary>A word that may stand between a number and its noun.</summary>
    Modifier = 256,

    /// <summary>The first word of what became of people: "killed", "taken to hospital".</summary>
    Role = 512,

    /// <summary>The first word of a unit of measure.</summary>
    Unit = 1024,

    /// <summary>The first word of the name of a currency.</summary>
    Currency = 2048,

    /// <summary>The token belongs to a time expression.</summary>
    Timed = 4096,

    /// <summary>What a quantity may begin with.</summary>
    Starts = Number | Hedge | Sign | Phrase | Age | Nothing | Magnitude,
}
