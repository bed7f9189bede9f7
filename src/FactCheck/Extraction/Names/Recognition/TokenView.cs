using System.Numerics;

using FactCheck.Language;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>What is known of a word by itself.</summary>
/// <param name="Lower">The word in lower case.</param>
/// <param name="Word">Its hash, never 0.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Class">Its part of speech, or a number of its own for what stands outside the sentence.</param>
/// <param name="Traits">What the lists know of it.</param>
/// <param name="Clusters">The words that are used like it.</param>
internal readonly record struct TokenView(string Lower, uint Word, uint Shape, byte Class, WordTraits Traits, (ushort Cluster, ushort Group, ushort Family) Clusters)
{
    public ushort Cluster => Clusters.Cluster;

    public ushort Group => Clusters.Group;

    public ushort Family => Clusters.Family;
}

/// <summary>
/// The views of words met so far, by number, and the weights of the features that look at a word alone. They are kept from one article to the next since news
/// repeats its words; when there are many, the next article begins anew, with equal results. Of one model and manner; not thread-safe.
/// </summary>
internal sealed class TokenViews(WordClusters clusters, int style)
{
    /// <summary>The number of what stands before the first token of a sentence.</summary>
    public const int Before = 0;

    /// <summary>The number of what stands behind the last.</summary>
    public const int After = 1;

    private const int Kinds = 5;
    private const int Least = 1024;
    private const int MostKept = 12_000;

    private TokenView[] views = new TokenView[Least];
    private short[] sums = new short[Least * Kinds * NameModel.Stride];
    private FeatureKinds[] summed = new FeatureKinds[Least];

    /// <summary>For each slot the number of the view whose hash leads there; 0 where it is empty.</summary>
    private int[] slots = new int[4 * Least];
    private int count;

    /// <summary>The weights of the features that look at more than one word.</summary>
    public WeightSums Together { get; } = new();

    /// <summary>The manner of annotation that the weights are of.</summary>
    public int Style => style;

    /// <summary>The view of a number, which holds until the next is asked for by token.</summary>
    public ref readonly TokenView this[int number] => ref views[number];

    /// <summary>Begins an article: numbers given before no longer count.</summary>
    public void Begin()
    {
        if (count is not 0 and <= MostKept)
        {
            return;
        }

        if (views.Length > 2 * MostKept)
        {
            // A very long text.
            (views, sums, summed, slots) = (new TokenView[Least], new short[Least * Kinds * NameModel.Stride], new FeatureKinds[Least], new int[4 * Least]);
        }

        Array.Clear(slots);
        Together.Clear();
        count = 0;
        Add(new("", 2, 0, 100, WordTraits.None, (ushort.MaxValue, ushort.MaxValue, 63)));
        Add(new("", 4, 0, 101, WordTraits.None, (ushort.MaxValue - 1, ushort.MaxValue - 1, 62)));
    }

    /// <summary>The number of the view of a token.</summary>
    public int Of(NameTokens tokens, int token)
    {
        string lower = tokens.Text.Lower[token];
        uint word = tokens.HashOf(token) | 1;
        uint shape = tokens.ShapeOf(token);
        byte wordClass = (byte)tokens.Text.Classes[token];
        int slot = SlotOf(word, shape, wordClass);
        for (; slots[slot] is not 0 and int number; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly TokenView view = ref views[number];
            if (view.Word == word && view.Shape == shape && view.Class == wordClass && string.Equals(view.Lower, lower, StringComparison.Ordinal))
            {
                return number;
            }
        }

        slots[slot] = count;
        return Add(new(lower, word, shape, wordClass, tokens.Traits(token), clusters.Of(lower)));
    }

    /// <summary>Whether the weights of the features of one kind other than <see cref="FeatureKinds.Joint"/> are known.</summary>
    public bool HasSums(int number, FeatureKinds kind) => (summed[number] & kind) != FeatureKinds.None;

    /// <summary>The weights of the features of one kind, one of each label; they hold until the next view is asked for by token.</summary>
    public Span<short> SumsOf(int number, FeatureKinds kind) =>
        sums.AsSpan(((number * Kinds) + BitOperations.TrailingZeroCount((uint)kind)) * NameModel.Stride, NameModel.Stride);

    /// <summary>As <see cref="SumsOf"/>, all zero, to be written at once: they count as known from now on.</summary>
    public Span<short> NewSums(int number, FeatureKinds kind)
    {
        summed[number] |= kind;
        Span<short> room = SumsOf(number, kind);
        room.Clear();
        return room;
    }

    private int Add(in TokenView view)
    {
        if (count == views.Length)
        {
            Array.Resize(ref views, 2 * count);
            Array.Resize(ref summed, 2 * count);
            Array.Resize(ref sums, 2 * sums.Length);
            slots = new int[2 * slots.Length];
            for (int number = After + 1; number < count; number++)
            {
                Enter(number);
            }

            views[count] = view;
            Enter(count);
        }

        views[count] = view;
        summed[count] = FeatureKinds.None;
        return count++;
    }

    private void Enter(int number)
    {
        int slot = SlotOf(views[number].Word, views[number].Shape, views[number].Class);
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        slots[slot] = number;
    }

    private int SlotOf(uint word, uint shape, byte wordClass)
    {
        uint hash = (word ^ (shape * 0x9E3779B1) ^ (wordClass * 0x85EBCA6Bu)) * 0xC2B2AE35;
        return (int)(hash ^ (hash >> 15)) & (slots.Length - 1);
    }
}
