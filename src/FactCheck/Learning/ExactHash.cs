namespace FactCheck.Learning;

/// <summary>The hash by which statements and the table of word relations know words. Unlike the one of the word vectors it tells digits apart.</summary>
internal static class ExactHash
{
    /// <summary>A hash of <paramref name="word"/>; never 0.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash == 0 ? 1 : hash;
    }
}
