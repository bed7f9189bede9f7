namespace FactCheck.Learning;

/// <summary>How a word of the claim stands to a word of the evidence; several may hold at once. The order is that of the network's channels.</summary>
[Flags]
internal enum PairRelation
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>The same word.</summary>
    Exact = 1 << 0,

    /// <summary>The same lemma.</summary>
    Lemma = 1 << 1,

    /// <summary>Words of one stem.</summary>
    Stem = 1 << 2,

    /// <summary>Words of one meaning.</summary>
    Synonym = 1 << 3,

    /// <summary>Words of opposed meanings.</summary>
    Antonym = 1 << 4,

    /// <summary>The evidence's is a kind of the claim's.</summary>
    Broader = 1 << 5,

    /// <summary>The claim's is a kind of the evidence's.</summary>
    Narrower = 1 << 6,

    /// <summary>Kinds of one thing.</summary>
    Sibling = 1 << 7,

    /// <summary>Numbers that are equal.</summary>
    NumberEqual = 1 << 8,

    /// <summary>The evidence's number is one that the claim allows.</summary>
    NumberWithin = 1 << 9,

    /// <summary>The evidence's number is one that the claim rules out.</summary>
    NumberOutside = 1 << 10,

    /// <summary>Numbers of one kind among words that they share.</summary>
    NumberContext = 1 << 11,

    /// <summary>The best match of the claim's number.</summary>
    NumberBest = 1 << 12,

    /// <summary>Both begin with a capital.</summary>
    Capitals = 1 << 13,

    /// <summary>The words before or behind both are the same.</summary>
    Neighbours = 1 << 14,

    /// <summary>Words used alike, by their vectors.</summary>
    Alike = 1 << 15,

    /// <summary>The evidence's number is the larger, or its date the later.</summary>
    NumberAbove = 1 << 16,

    /// <summary>The evidence's number is the smaller, or its date the earlier.</summary>
    NumberBelow = 1 << 17,

    /// <summary>The evidence's number is the bound that the claim sets: "more than 45" and "45".</summary>
    NumberAtBound = 1 << 18,

    /// <summary>Numbers of the same things.</summary>
    NumberUnit = 1 << 19,
}
