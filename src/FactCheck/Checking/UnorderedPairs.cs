namespace FactCheck.Checking;

/// <summary>The pairs of a few things that a rule compares each with each.</summary>
internal static class UnorderedPairs
{
    /// <summary>Each two of <paramref name="items"/> once, the earlier one first. Their number grows with the square, so that a rule bounds the items.</summary>
    public static IEnumerable<(T Left, T Right)> Of<T>(T[] items)
    {
        for (int left = 0; left < items.Length; left++)
        {
            for (int right = left + 1; right < items.Length; right++)
            {
                yield return (items[left], items[right]);
            }
        }
    }
}
