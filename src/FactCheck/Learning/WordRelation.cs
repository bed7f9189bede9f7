namespace FactCheck.Learning;

/// <summary>How the meanings of two words relate; several may hold at once.</summary>
[Flags]
internal enum WordRelation
{
    /// <summary>No relation is known.</summary>
    None = 0,

    /// <summary>They share a meaning: "buy", "purchase".</summary>
    Synonym = 1,

    /// <summary>They have opposed meanings: "hot", "cold".</summary>
    Antonym = 2,

    /// <summary>The second is a kind of the first: "vehicle", "car".</summary>
    Broader = 4,

    /// <summary>The first is a kind of the second: "car", "vehicle".</summary>
    Narrower = 8,

    /// <summary>Both are kinds of one thing: "red", "yellow".</summary>
    Sibling = 16,
}
