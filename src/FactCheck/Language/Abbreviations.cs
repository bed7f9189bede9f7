using System.Collections.Frozen;

namespace FactCheck.Language;

/// <summary>How an abbreviation with a full stop behaves.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Before a name: "Gov."; never ends a sentence.</summary>
    Title,

    /// <summary>Before a digit: "No. 5".</summary>
    Number,

    /// <summary>A month or weekday that is no other word: "Oct.".</summary>
    Month,

    /// <summary>A month or weekday that is a word as well: "Sun.".</summary>
    Day,

    /// <summary>A state: "Tenn.".</summary>
    Place,

    /// <summary>After a name: "Inc."; may end a sentence.</summary>
    Firm,

    /// <summary>Never ends a sentence: "vs.".</summary>
    Inner,

    /// <summary>May end a sentence: "etc.", "U.S.".</summary>
    Final,
}

/// <summary>The known abbreviations, and the words that tell a new sentence from a name that goes on.</summary>
internal static class Abbreviations
{
    /// <summary>The longest abbreviation, with its full stop.</summary>
    public const int MaxLength = 8;

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = ReadKinds();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = WordList.Load("Language/sentence-starters.lexicon")
        .Entries.ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of <paramref name="word"/>, full stop included; case does not matter, save that kinds before or after names need a capital.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > MaxLength || !Kinds.TryGetValue(word, out AbbreviationKind kind))
        {
            return AbbreviationKind.None;
        }

        bool needsCapital = kind is AbbreviationKind.Title or AbbreviationKind.Month or AbbreviationKind.Day or AbbreviationKind.Place or AbbreviationKind.Firm;
        return needsCapital && !char.IsUpper(word[0]) ? AbbreviationKind.None : kind;
    }

    /// <summary>Whether <paramref name="word"/> seldom goes on with a name, and so begins a sentence when it is capitalised.</summary>
    public static bool StartsSentence(ReadOnlySpan<char> word) => Starters.Contains(word);

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> ReadKinds()
    {
        LexiconTable table = LexiconTable.Load("Language/abbreviations.lexicon");
        return table.Keys
            .ToFrozenDictionary(
                key => key,
                key => table.TryGet(key, out string? kind) ? Enum.Parse<AbbreviationKind>(kind, ignoreCase: true) : AbbreviationKind.None,
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
