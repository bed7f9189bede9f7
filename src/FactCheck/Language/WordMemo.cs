namespace FactCheck.Language;

/// <summary>
/// What a function makes of words, kept by the number of the word's form, so that it is asked but once a word and every later token costs two looks at arrays:
/// words that are met first have low numbers, so that those of all texts lie close together. Thread-safe; results are equal whether a word has a number or not.
/// </summary>
/// <param name="find">Makes it of the word as written and in lower case; of nothing else, and always the same.</param>
internal sealed class WordMemo<T>(Func<ReadOnlySpan<char>, string, T> find)
{
    private readonly T[] values = new T[WordForms.MaxEntries];
    private readonly bool[] known = new bool[WordForms.MaxEntries];

    /// <summary>What the function makes of token <paramref name="token"/> of <paramref name="text"/>.</summary>
    public T Of(AnalyzedText text, int token)
    {
        int number = text.NumberOf(token);
        return number < known.Length && Volatile.Read(ref known[number]) ? values[number] : Ask(text, token, number);
    }

    private T Ask(AnalyzedText text, int token, int number)
    {
        T value = find(text.Raw(token), text.Lower[token]);
        if (number < known.Length)
        {
            values[number] = value;
            Volatile.Write(ref known[number], true);
        }

        return value;
    }
}
