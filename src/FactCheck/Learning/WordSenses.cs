using System.Runtime.CompilerServices;

namespace FactCheck.Learning;

/// <summary>What one word can mean, as numbers of meanings in ascending order, with bit masks that rule out most comparisons at once. Immutable.</summary>
/// <param name="own">What the word means.</param>
/// <param name="parents">What its meanings are kinds of.</param>
/// <param name="kin">The same and one step more, without what is too general to make words akin.</param>
/// <param name="ancestors">What lies up to three steps above.</param>
/// <param name="opposites">What its meanings, and those right above, are opposed to.</param>
internal sealed class WordSenses(int[] own, int[] parents, int[] kin, int[] ancestors, int[] opposites)
{
    private readonly ulong ownMask = Mask(own);
    private readonly ulong parentMask = Mask(parents);
    private readonly ulong kinMask = Mask(kin);
    private readonly ulong ancestorMask = Mask(ancestors);
    private readonly ulong oppositeMask = Mask(opposites);

    /// <summary>The masks, to be laid beside those of other words.</summary>
    public SenseMask Masks => new(ownMask, ownMask | ancestorMask | oppositeMask, kinMask, oppositeMask, parentMask);

    /// <summary>How this word and <paramref name="other"/> relate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordRelation To(WordSenses other)
    {
        WordRelation relation = WordRelation.None;
        if (Meet(own, ownMask, other.Own, other.ownMask))
        {
            relation |= WordRelation.Synonym;
        }

        if (Meet(opposites, oppositeMask, other.Own, other.ownMask) || Meet(other.Opposites, other.oppositeMask, own, ownMask)
            || Meet(opposites, oppositeMask, other.Parents, other.parentMask))
        {
            relation |= WordRelation.Antonym;
        }

        if (Meet(own, ownMask, other.Ancestors, other.ancestorMask))
        {
            relation |= WordRelation.Broader;
        }

        if (Meet(ancestors, ancestorMask, other.Own, other.ownMask))
        {
            relation |= WordRelation.Narrower;
        }

        if ((relation & WordRelation.Synonym) == WordRelation.None && Meet(kin, kinMask, other.Kin, other.kinMask))
        {
            relation |= WordRelation.Sibling;
        }

        return relation;
    }

    private int[] Own => own;

    private int[] Parents => parents;

    private int[] Kin => kin;

    private int[] Ancestors => ancestors;

    private int[] Opposites => opposites;

    private static ulong Mask(int[] senses)
    {
        ulong mask = 0;
        foreach (int sense in senses)
        {
            mask |= 1UL << (int)(((uint)sense * 0x9E3779B1u) >> 26);
        }

        return mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Meet(int[] left, ulong leftMask, int[] right, ulong rightMask)
    {
        if ((leftMask & rightMask) == 0)
        {
            return false;
        }

        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                return true;
            }

            if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return false;
    }
}
