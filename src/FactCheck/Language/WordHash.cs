namespace FactCheck.Language;

/// <summary>The hash by which models know words.</summary>
internal static class WordHash
{
    /// <summary>A hash of <paramref name="word"/>, written in lower case, in which digits count as one and the same.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : c)) * 16777619;
        }

        return hash;
    }
}
