using System.Buffers;
using System.Runtime.Intrinsics;

using FactCheck.Language;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>
/// The features from which names are recognised: hashes of words, endings, shapes, what the lists know of a word, what the article shows of it elsewhere,
/// and what the rules made of it. Training and recognition share this code, so that they cannot drift apart. One article at a time; not thread-safe.
/// </summary>
internal sealed class NameFeatures : IDisposable
{
    /// <summary>More features than a token ever has.</summary>
    public const int Most = 256;

    private readonly NameTokens tokens;
    private readonly ArticleEvidence evidence;
    private readonly byte[] ruled;
    private readonly byte[] listed;
    private readonly int[] views;
    private readonly TokenViews known;

    public NameFeatures(NameTokens tokens, TokenViews known, List<NameCandidate> ruledNames)
    {
        this.tokens = tokens;
        this.known = known;
        evidence = new(tokens);
        views = ArrayPool<int>.Shared.Rent(tokens.Count);
        ruled = ArrayPool<byte>.Shared.Rent(tokens.Count);
        listed = ArrayPool<byte>.Shared.Rent(tokens.Count);
        views.AsSpan(0, tokens.Count).Fill(-1);
        known.Begin();
        Array.Clear(ruled, 0, tokens.Count);
        Array.Clear(listed, 0, tokens.Count);
        MarkRuled(ruledNames);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(views);
        ArrayPool<byte>.Shared.Return(ruled);
        ArrayPool<byte>.Shared.Return(listed);
        evidence.Dispose();
    }

    /// <summary>Reads the lists for a region, which must be done before its tokens' features are asked for.</summary>
    public void Enter(TokenRange region)
    {
        for (int i = region.First; i < region.End; i++)
        {
            Mark(tokens.Lexicon.Places.MatchAt(tokens, i, region.End, out _), i, 1);
            Mark(tokens.Lexicon.KnownOrganisations.MatchAt(tokens, i, region.End, out _), i, 4);
            Mark(tokens.Lexicon.Titles.MatchAt(tokens, i, region.End, out _), i, 16);
            Mark(tokens.Lexicon.Demonyms.MatchAt(tokens, i, region.End, out _), i, 64);
        }
    }

    /// <summary>Adds the weights of all features of <paramref name="token"/> of <paramref name="sentence"/> to <paramref name="sums"/>, one of each label.</summary>
    public void Sum(int token, TokenRange sentence, NameModel model, Span<short> sums)
    {
        Span<uint> features = stackalloc uint[Most];
        AddKnown(FeatureKinds.Own, token, token, sentence, model, features, sums);
        AddKnown(FeatureKinds.Left, token, token - 1, sentence, model, features, sums);
        AddKnown(FeatureKinds.Left2, token, token - 2, sentence, model, features, sums);
        AddKnown(FeatureKinds.Right, token, token + 1, sentence, model, features, sums);
        AddKnown(FeatureKinds.Right2, token, token + 2, sentence, model, features, sums);
        AddTogether(token, sentence, model, features, sums);
        int count = Write(token, sentence, features, FeatureKinds.Joint);
        model.Add(features[..count], sums);
    }

    /// <summary>Adds what the features weigh that look at a few things together, which mostly came together before.</summary>
    private void AddTogether(int token, TokenRange sentence, NameModel model, Span<uint> features, Span<short> sums)
    {
        CapitalRun run = RunAt(token, sentence);
        Add(FeatureKinds.Shown, evidence.Of(token), features, sums);
        if (run.Length > 1)
        {
            Add(FeatureKinds.ShownHead, Pair(evidence.Of(run.End - 1), token == run.End - 1 ? 1u : 0), features, sums);
            Add(FeatureKinds.ShownOpener, Pair(evidence.Of(run.First), token == run.First ? 1u : 0), features, sums);
        }

        Add(FeatureKinds.Listed, ListedAround(token, sentence), features, sums);

        void Add(FeatureKinds kind, ulong values, Span<uint> features, Span<short> sums)
        {
            Span<short> weights = known.Together.Of(WeightSums.KeyOf(kind, values), out bool isKnown);
            if (!isKnown)
            {
                int count = Write(token, sentence, features, kind);
                model.Add(features[..count], weights);
            }

            (Vector256.Create<short>(sums) + Vector256.Create<short>(weights)).CopyTo(sums);
        }

        static ulong Pair(uint one, uint other) => ((ulong)one << 29) | other;
    }

    /// <summary>What the lists and the rules made of a token and its neighbours, as one number.</summary>
    private ulong ListedAround(int token, TokenRange sentence)
    {
        ulong around = (uint)(listed[token] | (ruled[token] << 8));
        around |= token > sentence.First ? (ulong)(listed[token - 1] | (ruled[token - 1] << 8)) << 16 : 0;
        return around | (token + 1 < sentence.End ? (ulong)(listed[token + 1] | (ruled[token + 1] << 8)) << 32 : 0);
    }

    private uint UseOf(int token) => (tokens.IsWrittenSmall(token) ? 1u : 0) | (tokens.IsOrdinary(token) ? 2u : 0);

    /// <summary>The words in capitals around a token; the token alone where it has none.</summary>
    private CapitalRun RunAt(int token, TokenRange sentence)
    {
        int first = token, end = token + 1;
        if (tokens.IsCapital(token))
        {
            while (first > sentence.First && token - first < 8 && tokens.IsCapital(first - 1))
            {
                first--;
            }

            while (end < sentence.End && end - token < 8 && tokens.IsCapital(end))
            {
                end++;
            }
        }

        return new(first, end, (uint)((Math.Min(token - first, 3) * 4) + Math.Min(end - 1 - token, 3)));
    }

    /// <summary>Adds what the features of <paramref name="token"/> weigh that look at <paramref name="seen"/> alone: worked out once a word.</summary>
    private void AddKnown(FeatureKinds kind, int token, int seen, TokenRange sentence, NameModel model, Span<uint> features, Span<short> sums)
    {
        int number = NumberOf(seen, sentence);
        if (!known.HasSums(number, kind))
        {
            int count = Write(token, sentence, features, kind);
            model.Add(features[..count], known.NewSums(number, kind));
        }

        ReadOnlySpan<short> weights = known.SumsOf(number, kind);
        (Vector256.Create<short>(sums) + Vector256.Create<short>(weights)).CopyTo(sums);
    }

    /// <summary>Writes the features of <paramref name="token"/> of <paramref name="sentence"/> of the kinds that are <paramref name="wanted"/>; returns their number.</summary>
    public int Write(int token, TokenRange sentence, Span<uint> to, FeatureKinds wanted = FeatureKinds.All)
    {
        var writer = new Writer(to, wanted);
        ref readonly TokenView at = ref ViewOf(token, sentence);
        ref readonly TokenView left = ref ViewOf(token - 1, sentence);
        ref readonly TokenView left2 = ref ViewOf(token - 2, sentence);
        ref readonly TokenView right = ref ViewOf(token + 1, sentence);
        ref readonly TokenView right2 = ref ViewOf(token + 2, sentence);
        WriteWords(ref writer, at, left, left2, right, right2, token);
        WriteClasses(ref writer, at, left, left2, right, right2);
        WriteTraits(ref writer, at, left, right);
        WriteClusters(ref writer, at, left, left2, right, right2);
        WriteRun(ref writer, token, sentence);
        WriteLists(ref writer, token, sentence);
        WriteStyle(ref writer, at, left, token);
        return writer.Count;
    }

    private void WriteWords(ref Writer to, in TokenView at, in TokenView left, in TokenView left2, in TokenView right, in TokenView right2, int token)
    {
        string word = tokens.Text.Lower[token];
        to.Add(FeatureKinds.Own, 1, 0);
        to.Add(FeatureKinds.Own, 2, at.Word);
        to.Add(FeatureKinds.Left, 3, left.Word);
        to.Add(FeatureKinds.Right, 4, right.Word);
        to.Add(FeatureKinds.Left2, 5, left2.Word);
        to.Add(FeatureKinds.Right2, 6, right2.Word);
        to.Add(7, left.Word, at.Word);
        to.Add(8, at.Word, right.Word);
        to.Add(9, left.Word, right.Word);
        for (int length = 1; length <= 4 && length < word.Length && to.Wants(FeatureKinds.Own); length++)
        {
            to.Add(FeatureKinds.Own, 9 + (uint)length, WordHash.Of(word.AsSpan(0, length)));
            to.Add(FeatureKinds.Own, 13 + (uint)length, WordHash.Of(word.AsSpan(word.Length - length)));
        }

        to.Add(FeatureKinds.Own, 18, at.Shape);
        to.Add(FeatureKinds.Left, 19, left.Shape);
        to.Add(FeatureKinds.Right, 20, right.Shape);
        to.Add(21, left.Shape, at.Shape);
        to.Add(22, at.Shape, right.Shape);
        to.Add(23, (left.Shape << 12) | at.Shape, right.Shape);
        to.Add(24, left.Word, at.Shape);
        to.Add(25, right.Word, at.Shape);
        bool opens = tokens.OpensSentence(token);
        to.Add(26, opens ? 1u : 0, at.Shape);
        to.Add(27, UseOf(token) | (opens ? 4u : 0));
    }

    private static void WriteClasses(ref Writer to, in TokenView at, in TokenView left, in TokenView left2, in TokenView right, in TokenView right2)
    {
        to.Add(FeatureKinds.Own, 28, at.Class);
        to.Add(FeatureKinds.Left, 29, left.Class);
        to.Add(FeatureKinds.Right, 30, right.Class);
        to.Add(31, left.Class, at.Class);
        to.Add(32, at.Class, right.Class);
        to.Add(33, left2.Class, left.Class);
        to.Add(34, right.Class, right2.Class);
        to.Add(FeatureKinds.Own, 35, at.Class, at.Shape);
    }

    private static void WriteTraits(ref Writer to, in TokenView at, in TokenView left, in TokenView right)
    {
        to.AddBits(FeatureKinds.Own, 36, (uint)at.Traits);
        to.AddBits(FeatureKinds.Left, 37, (uint)left.Traits);
        to.AddBits(FeatureKinds.Right, 38, (uint)right.Traits);
        to.Add(FeatureKinds.Own, 39, (uint)at.Traits);
        to.Add(40, (uint)left.Traits, (uint)at.Traits);
        to.Add(41, (uint)at.Traits, (uint)right.Traits);
    }

    private static void WriteClusters(ref Writer to, in TokenView at, in TokenView left, in TokenView left2, in TokenView right, in TokenView right2)
    {
        to.Add(FeatureKinds.Own, 42, at.Cluster);
        to.Add(FeatureKinds.Own, 43, at.Group);
        to.Add(FeatureKinds.Own, 44, at.Family);
        to.Add(FeatureKinds.Left, 45, left.Cluster);
        to.Add(FeatureKinds.Left, 46, left.Group);
        to.Add(FeatureKinds.Left, 47, left.Family);
        to.Add(FeatureKinds.Right, 48, right.Cluster);
        to.Add(FeatureKinds.Right, 49, right.Group);
        to.Add(FeatureKinds.Right, 50, right.Family);
        to.Add(FeatureKinds.Left2, 51, left2.Cluster);
        to.Add(FeatureKinds.Right2, 52, right2.Cluster);
        to.Add(FeatureKinds.Left2, 53, left2.Group);
        to.Add(FeatureKinds.Right2, 54, right2.Group);
        to.Add(55, left.Group, at.Group);
        to.Add(56, at.Group, right.Group);
        to.Add(57, ((uint)left.Family << 12) | ((uint)at.Family << 6), right.Family);
        to.Add(FeatureKinds.Own, 58, at.Group, at.Shape);
        to.Add(59, left.Cluster, at.Shape);
        to.Add(60, right.Cluster, at.Shape);
    }

    // The words in capitals around the token, what stands before and after them, and how the article uses the last and first of them elsewhere.
    private void WriteRun(ref Writer to, int token, TokenRange sentence)
    {
        (int first, int end, uint place) = RunAt(token, sentence);
        ref readonly TokenView before = ref ViewOf(first - 1, sentence);
        ref readonly TokenView after = ref ViewOf(end, sentence);
        ref readonly TokenView after2 = ref ViewOf(end + 1, sentence);
        ref readonly TokenView head = ref ViewOf(end - 1, sentence);
        ref readonly TokenView opener = ref ViewOf(first, sentence);
        to.Add(61, place);
        to.Add(62, before.Word, place);
        to.Add(63, after.Word, place);
        to.Add(64, before.Cluster);
        to.Add(65, after.Cluster);
        to.Add(66, before.Group, place);
        to.Add(67, after.Group, place);
        to.Add(68, after2.Cluster, after.Word);
        to.Add(69, head.Word);
        to.Add(70, head.Cluster);
        to.Add(71, (uint)head.Traits, place);
        to.Add(72, opener.Cluster);
        to.Add(73, (uint)opener.Traits, place);
        to.Add(74, opener.Group, head.Group);
        to.Add(75, before.Group, after.Group);
        uint shown = evidence.Of(token);
        to.AddBits(FeatureKinds.Shown, 76, shown);
        to.Add(FeatureKinds.Shown, 79, shown);
        if (end - first > 1)
        {
            to.AddBits(FeatureKinds.ShownHead, 77, evidence.Of(end - 1), token == end - 1 ? 1u : 0);
            to.AddBits(FeatureKinds.ShownOpener, 78, evidence.Of(first), token == first ? 1u : 0);
        }
    }

    private void WriteLists(ref Writer to, int token, TokenRange sentence)
    {
        uint here = listed[token], before = token > sentence.First ? listed[token - 1] : 0u, after = token + 1 < sentence.End ? listed[token + 1] : 0u;
        to.AddBits(FeatureKinds.Listed, 90, here);
        to.Add(FeatureKinds.Listed, 91, here);
        to.Add(FeatureKinds.Listed, 92, before, here);
        to.Add(FeatureKinds.Listed, 93, here, after);
        uint rule = ruled[token], ruleBefore = token > sentence.First ? ruled[token - 1] : 0u, ruleAfter = token + 1 < sentence.End ? ruled[token + 1] : 0u;
        to.Add(FeatureKinds.Listed, 94, rule);
        to.Add(FeatureKinds.Listed, 95, ruleBefore, rule);
        to.Add(FeatureKinds.Listed, 96, rule, ruleAfter);
        to.Add(FeatureKinds.Listed, 97, (ruleBefore << 10) | rule, ruleAfter);
        to.Add(FeatureKinds.Listed, 98, rule, here);
    }

    private void WriteStyle(ref Writer to, in TokenView at, in TokenView left, int token)
    {
        uint s = (uint)known.Style;
        to.Add(FeatureKinds.Own, 110, s, at.Shape);
        to.Add(FeatureKinds.Own, 111, s, at.Word);
        to.Add(FeatureKinds.Left, 112, s, left.Word);
        to.Add(FeatureKinds.Own, 113, s, at.Class);
        to.Add(FeatureKinds.Listed, 114, s, ruled[token]);
        to.Add(FeatureKinds.Own, 115, s, at.Group);
        to.Add(FeatureKinds.Own, 116, s, (uint)at.Traits);
        to.Add(FeatureKinds.Own, 117, s);
    }

    private void Mark(int length, int first, int bit)
    {
        for (int i = 0; i < length; i++)
        {
            listed[first + i] |= (byte)(i == 0 ? bit : bit << 1);
        }
    }

    private void MarkRuled(List<NameCandidate> names)
    {
        foreach (NameCandidate name in names)
        {
            for (int i = name.First; i < name.End; i++)
            {
                ruled[i] = (byte)(NameLabel.Of(name.Kind) + (i > name.First ? 1 : 0) + (name.IsSure ? 16 : 0) + (name.Title.Length > 0 ? 32 : 0));
            }

            for (int i = name.Title.First; i < name.Title.End; i++)
            {
                ruled[i] = 64;
            }
        }
    }

    private ref readonly TokenView ViewOf(int token, TokenRange sentence) => ref known[NumberOf(token, sentence)];

    private int NumberOf(int token, TokenRange sentence)
    {
        if (!sentence.Contains(token))
        {
            return token < sentence.First ? TokenViews.Before : TokenViews.After;
        }

        ref int number = ref views[token];
        return number >= 0 ? number : number = known.Of(tokens, token);
    }

    private readonly record struct CapitalRun(int First, int End, uint Place)
    {
        public int Length => End - First;
    }

    /// <summary>Hashes the features of the kinds that are wanted.</summary>
    private ref struct Writer(Span<uint> to, FeatureKinds wanted)
    {
        private readonly Span<uint> to = to;
        private readonly FeatureKinds wanted = wanted;

        public int Count { get; private set; }

        public readonly bool Wants(FeatureKinds kind) => (wanted & kind) != FeatureKinds.None;

        public void Add(FeatureKinds kind, uint template, uint a)
        {
            if (Wants(kind))
            {
                to[Count++] = FeatureHash.Of(template, a);
            }
        }

        public void Add(uint template, uint a) => Add(FeatureKinds.Joint, template, a);

        public void Add(FeatureKinds kind, uint template, uint a, uint b) => Add(kind, template, (a * 0x01000193) ^ (b + 0x7F4A7C15 + (a << 6) + (a >> 2)));

        public void Add(uint template, uint a, uint b) => Add(FeatureKinds.Joint, template, a, b);

        public void AddBits(FeatureKinds kind, uint template, uint bits, uint with = 99)
        {
            for (uint rest = Wants(kind) ? bits : 0; rest != 0; rest &= rest - 1)
            {
                Add(kind, template, (uint)System.Numerics.BitOperations.TrailingZeroCount(rest), with);
            }
        }

    }
}
