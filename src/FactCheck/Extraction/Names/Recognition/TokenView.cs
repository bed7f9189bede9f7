using FactCheck.Language;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>Which of the tokens around one a feature of it looks at: features that look at one word alone weigh the same wherever the word stands.</summary>
[Flags]
internal enum FeatureKinds : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The token itself.</summary>
    Own = 1,

    /// <summary>The one before.</summary>
    Left = 1 << 1,

    /// <summary>The one before that.</summary>
    Left2 = 1 << 2,

    /// <summary>The one behind.</summary>
    Right = 1 << 3,

    /// <summary>The one behind that.</summary>
    Right2 = 1 << 4,

    /// <summary>Several, or the article.</summary>
    Joint = 1 << 5,

    /// <summary>All kinds.</summary>
    All = (1 << 6) - 1,
}

/// <summary>What is known of a word by itself, and the weights of the features that look at it alone. Not thread-safe.</summary>
internal sealed class TokenView(string lower, uint word, uint shape, byte wordClass, WordTraits traits, (ushort Cluster, ushort Group, ushort Family) clusters)
{
    private const int Kinds = 5;

    private short[]? sums;
    private FeatureKinds summed;

    public string Lower => lower;

    /// <summary>The hash of the word, never 0.</summary>
    public uint Word { get; } = word;

    public uint Shape { get; } = shape;

    public byte Class { get; } = wordClass;

    public WordTraits Traits { get; } = traits;

    public ushort Cluster { get; } = clusters.Cluster;

    public ushort Group { get; } = clusters.Group;

    public ushort Family { get; } = clusters.Family;

    /// <summary>What stands before the first token of a sentence.</summary>
    public static TokenView NewBefore() => new("", 2, 0, 100, WordTraits.None, (ushort.MaxValue, ushort.MaxValue, 63));

    /// <summary>What stands behind the last.</summary>
    public static TokenView NewAfter() => new("", 4, 0, 101, WordTraits.None, (ushort.MaxValue - 1, ushort.MaxValue - 1, 62));

    /// <summary>The room for the weights of the features of one kind, <see cref="NameModel.Stride"/> numbers.</summary>
    /// <param name="kind">One kind other than <see cref="FeatureKinds.Joint"/>.</param>
    /// <param name="isKnown">Whether it holds them; if not, it holds zeros, and is taken to hold them from now on.</param>
    public Span<short> SumsOf(FeatureKinds kind, out bool isKnown)
    {
        sums ??= new short[Kinds * NameModel.Stride];
        isKnown = (summed & kind) != FeatureKinds.None;
        summed |= kind;
        return sums.AsSpan(System.Numerics.BitOperations.TrailingZeroCount((uint)kind) * NameModel.Stride, NameModel.Stride);
    }
}

/// <summary>
/// The views of words met so far, kept from one article to the next since news repeats its words. It holds so many and no more; what it has lost is made anew, and
/// equal. Of one model and manner; not thread-safe.
/// </summary>
internal sealed class TokenViews(WordClusters clusters, int style)
{
    private const int Slots = 1 << 14;
    private const int MaxProbes = 4;

    private readonly TokenView?[] slots = new TokenView?[Slots];

    /// <summary>The manner of annotation that the weights are of.</summary>
    public int Style => style;

    /// <summary>What stands before the first token of a sentence.</summary>
    public TokenView Before { get; } = TokenView.NewBefore();

    /// <summary>What stands behind the last.</summary>
    public TokenView After { get; } = TokenView.NewAfter();

    /// <summary>The view of a token.</summary>
    public TokenView Of(NameTokens tokens, int token)
    {
        string lower = tokens.Text.Lower[token];
        uint word = tokens.HashOf(token) | 1;
        uint shape = ShapeOf(tokens.Text.Raw(token));
        byte wordClass = (byte)tokens.Text.Classes[token];
        int home = (int)((word ^ (shape * 0x9E3779B1) ^ (wordClass * 0x85EBCA6Bu)) * 0xC2B2AE35 >> 18);
        for (int probe = 0; probe < MaxProbes; probe++)
        {
            ref TokenView? slot = ref slots[(home + probe) & (Slots - 1)];
            if (slot is null)
            {
                return slot = Make();
            }

            if (slot.Word == word && slot.Shape == shape && slot.Class == wordClass && string.Equals(slot.Lower, lower, StringComparison.Ordinal))
            {
                return slot;
            }
        }

        return slots[home] = Make();

        TokenView Make() => new(lower, word, shape, wordClass, tokens.Traits(token), clusters.Of(lower));
    }

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        uint shape = 1;
        char last = '\0';
        foreach (char c in word)
        {
            uint kind = char.IsUpper(c) ? 1u : char.IsLower(c) ? 2u : char.IsAsciiDigit(c) ? 3u : c is '.' ? 4u : c is '-' ? 5u : c is '\'' or '’' ? 6u : 7u;
            if (kind != last && shape < 1 << 24)
            {
                shape = (shape << 3) | kind;
            }

            last = (char)kind;
        }

        return word.Length == 1 ? (shape << 2) | 1 : word.Length <= 4 ? (shape << 2) | 2 : shape << 2;
    }
}
