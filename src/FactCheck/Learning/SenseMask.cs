namespace FactCheck.Learning;

/// <summary>Bit masks of what a word can mean, side by side for all words of a statement: two words whose masks do not meet are not related, and most do not.</summary>
/// <param name="Own">What the word means.</param>
/// <param name="Near">The same, what lies above, and what is opposed.</param>
/// <param name="Kin">What makes words akin.</param>
/// <param name="Opposites">What is opposed.</param>
/// <param name="Parents">What lies right above.</param>
internal readonly record struct SenseMask(ulong Own, ulong Near, ulong Kin, ulong Opposites, ulong Parents)
{
    /// <summary>Whether the two words may be related; <see cref="WordSenses.To"/> tells whether they are.</summary>
    public bool MayMeet(in SenseMask other) =>
        ((Own & other.Near) | (Near & other.Own) | (Kin & other.Kin) | (Opposites & other.Parents)) != 0;
}
