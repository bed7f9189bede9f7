namespace FactCheck.Language;

/// <summary>
/// The features from which the tagger predicts the tags of one sentence: hashes of words, endings, shapes, what a word is known as, and the tags already
/// given. Training and tagging share this code, so that they cannot drift apart. Reused between sentences; not thread-safe.
/// </summary>
internal sealed class SentenceFeatures
{
    /// <summary>The number of features of a token.</summary>
    public const int Count = 38;

    /// <summary>The tag before the first token.</summary>
    public const byte Boundary = 255;

    private const int Padding = 2;
    private const uint Outside = 0x5bd1e995;

    private readonly uint[] words = new uint[SentenceSplitter.MaxTokens + (2 * Padding)];
    private readonly uint[] suffix1 = new uint[SentenceSplitter.MaxTokens + (2 * Padding)];
    private readonly uint[] suffix2 = new uint[SentenceSplitter.MaxTokens + (2 * Padding)];
    private readonly uint[] suffix3 = new uint[SentenceSplitter.MaxTokens + (2 * Padding)];
    private readonly uint[] suffix4 = new uint[SentenceSplitter.MaxTokens + (2 * Padding)];
    private readonly uint[] prefixes = new uint[SentenceSplitter.MaxTokens + (2 * Padding)];
    private readonly uint[] shapes = new uint[SentenceSplitter.MaxTokens + (2 * Padding)];
    private readonly uint[] known = new uint[SentenceSplitter.MaxTokens + (2 * Padding)];

    /// <summary>The number of tokens of the sentence.</summary>
    public int Length { get; private set; }

    /// <summary>How the sentence is set: 0 as prose, 1 all in capitals, 2 each word capitalised, 3 no capital at all.</summary>
    public uint Setting { get; private set; }

    /// <summary>Reads the sentence: <paramref name="lower"/> are its tokens in lower case, <paramref name="casing"/> how each is written.</summary>
    public void Read(ReadOnlySpan<string> lower, ReadOnlySpan<Casing> casing, TaggerLexicon lexicon)
    {
        Length = lower.Length;
        Setting = SettingOf(lower, casing);
        Pad(0);
        Pad(1);
        for (int i = 0; i < lower.Length; i++)
        {
            ReadToken(i + Padding, lower[i], casing[i], lexicon);
        }

        Pad(lower.Length + Padding);
        Pad(lower.Length + Padding + 1);
    }

    /// <summary>What the lexicon knows of token <paramref name="token"/>: its hash.</summary>
    public uint WordHash(int token) => words[token + Padding];

    /// <summary>Makes <paramref name="token"/> a word never seen, so that learning leans on endings and neighbours too.</summary>
    public void Forget(int token)
    {
        words[token + Padding] = 0;
        known[token + Padding] = 0;
    }

    /// <summary>Writes the features of <paramref name="token"/>, given the tags before it and the nearest verb's tag and word.</summary>
    public void Write(int token, byte previous, byte beforePrevious, byte verb, Span<uint> to)
    {
        int i = token + Padding;
        uint word = words[i];
        uint ending = suffix3[i];
        uint shape = shapes[i];
        uint kind = known[i];
        uint t1 = previous + 1u;
        uint t2 = ((beforePrevious + 1u) << 9) | t1;
        to[0] = Mix(1, 0);
        to[1] = Mix(2, word);
        to[2] = Mix(3, suffix1[i]);
        to[3] = Mix(4, suffix2[i]);
        to[4] = Mix(5, ending);
        to[5] = Mix(6, suffix4[i]);
        to[6] = Mix(7, prefixes[i]);
        to[7] = Mix(8, shape);
        to[8] = Mix(9, shape, token == 0 ? 1u : 2u);
        to[9] = Mix(10, t1);
        to[10] = Mix(11, t2);
        to[11] = Mix(12, t1, word);
        to[12] = Mix(13, t1, kind);
        to[13] = Mix(14, words[i - 1]);
        to[14] = Mix(15, words[i - 2]);
        to[15] = Mix(16, words[i + 1]);
        to[16] = Mix(17, words[i + 2]);
        to[17] = Mix(18, suffix3[i - 1]);
        to[18] = Mix(19, suffix3[i + 1]);
        to[19] = Mix(20, kind);
        to[20] = Mix(21, known[i + 1]);
        to[21] = Mix(22, kind, known[i + 1]);
        to[22] = Mix(23, known[i + 1], known[i + 2]);
        to[23] = Mix(24, shape, shapes[i + 1]);
        to[24] = Mix(25, shape, shapes[i - 1]);
        to[25] = Mix(26, word, words[i + 1]);
        to[26] = Mix(27, words[i - 1], word);
        to[27] = Mix(28, t1, known[i + 1]);
        to[28] = Mix(29, t2, kind);
        to[29] = Mix(30, ending, shape);
        to[30] = Mix(31, word, known[i + 1]);
        to[31] = Mix(32, verb + 1u, kind);
        to[32] = Mix(33, verb + 1u, suffix2[i]);
        to[33] = Mix(34, t1, suffix2[i]);
        to[34] = Mix(35, kind, shape);
        to[35] = Mix(36, t1, words[i + 1]);
        to[36] = Mix(37, t1, shape);
        to[37] = Mix(38, t1, ending);
    }

    /// <summary>A hash of <paramref name="word"/> in which digits count as one and the same.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : c)) * 16777619;
        }

        return hash;
    }

    private void ReadToken(int i, string lower, Casing casing, TaggerLexicon lexicon)
    {
        uint hash = Hash(lower);
        words[i] = hash;
        suffix1[i] = Suffix(lower, 1);
        suffix2[i] = Suffix(lower, 2);
        suffix3[i] = Suffix(lower, 3);
        suffix4[i] = Suffix(lower, 4);
        prefixes[i] = Hash(lower.AsSpan(0, Math.Min(3, lower.Length)));
        known[i] = lexicon.KindOf(hash);
        bool digit = lower.AsSpan().ContainsAnyInRange('0', '9');
        bool hyphen = lower.Length > 1 && lower.Contains('-', StringComparison.Ordinal);
        bool stop = lower.Length > 1 && lower.Contains('.', StringComparison.Ordinal);
        shapes[i] = 1 + (uint)casing + (Setting * 4) + (digit ? 16u : 0) + (hyphen ? 32u : 0) + (stop ? 64u : 0) + (char.IsLetterOrDigit(lower[0]) ? 0 : 128u);
    }

    private void Pad(int i)
    {
        words[i] = suffix1[i] = suffix2[i] = suffix3[i] = suffix4[i] = prefixes[i] = Outside;
        shapes[i] = 0;
        known[i] = TaggerLexicon.OutsideKind;
    }

    private static uint SettingOf(ReadOnlySpan<string> lower, ReadOnlySpan<Casing> casing)
    {
        int letters = 0, capital = 0, upper = 0;
        for (int i = 0; i < lower.Length; i++)
        {
            if (lower[i].Length > 3 && char.IsLetter(lower[i][0]))
            {
                letters++;
                capital += casing[i] == Casing.Lower ? 0 : 1;
                upper += casing[i] == Casing.Upper ? 1 : 0;
            }
        }

        return letters < 2 ? 0
            : upper * 10 >= letters * 8 ? 1
            : letters > 2 && capital * 10 >= letters * 8 ? 2u
            : capital == 0 && casing[0] == Casing.Lower ? 3u
            : 0;
    }

    private static uint Suffix(string word, int length) => word.Length < length ? (uint)length : Hash(word.AsSpan(word.Length - length));

    private static uint Mix(uint template, uint a)
    {
        uint hash = (a ^ (template * 0x9E3779B1)) * 0x85EBCA6B;
        hash ^= hash >> 15;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 13);
    }

    private static uint Mix(uint template, uint a, uint b) => Mix(template, (a * 0x01000193) ^ (b + 0x7F4A7C15 + (a << 6) + (a >> 2)));
}

/// <summary>How a token is written.</summary>
internal enum Casing : byte
{
    /// <summary>No capital at the start.</summary>
    Lower,

    /// <summary>A capital at the start, small letters after it, or a single capital.</summary>
    Capital,

    /// <summary>Two or more letters, all capitals.</summary>
    Upper,
}
