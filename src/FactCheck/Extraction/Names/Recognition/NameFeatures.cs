using System.Buffers;

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
    private readonly WordClusters clusters;
    private readonly ArticleEvidence evidence;
    private readonly byte[] ruled;
    private readonly byte[] listed;
    private readonly View[] views;
    private readonly int style;

    public NameFeatures(NameTokens tokens, WordClusters clusters, List<NameCandidate> ruledNames, int style)
    {
        this.tokens = tokens;
        this.clusters = clusters;
        this.style = style;
        evidence = new(tokens);
        views = ArrayPool<View>.Shared.Rent(tokens.Count);
        ruled = ArrayPool<byte>.Shared.Rent(tokens.Count);
        listed = ArrayPool<byte>.Shared.Rent(tokens.Count);
        Array.Clear(views, 0, tokens.Count);
        Array.Clear(ruled, 0, tokens.Count);
        Array.Clear(listed, 0, tokens.Count);
        MarkRuled(ruledNames);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<View>.Shared.Return(views);
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

    /// <summary>Writes the features of <paramref name="token"/> of <paramref name="sentence"/>; returns their number.</summary>
    public int Write(int token, TokenRange sentence, Span<uint> to)
    {
        var writer = new Writer(to);
        ref readonly View at = ref ViewOf(token, sentence);
        ref readonly View left = ref ViewOf(token - 1, sentence);
        ref readonly View left2 = ref ViewOf(token - 2, sentence);
        ref readonly View right = ref ViewOf(token + 1, sentence);
        ref readonly View right2 = ref ViewOf(token + 2, sentence);
        WriteWords(ref writer, at, left, left2, right, right2, token);
        WriteClasses(ref writer, at, left, left2, right, right2);
        WriteTraits(ref writer, at, left, right);
        WriteClusters(ref writer, at, left, left2, right, right2);
        WriteRun(ref writer, token, sentence);
        WriteLists(ref writer, token, sentence);
        WriteStyle(ref writer, at, left, token);
        return writer.Count;
    }

    private void WriteWords(ref Writer to, in View at, in View left, in View left2, in View right, in View right2, int token)
    {
        string word = tokens.Text.Lower[token];
        to.Add(1, 0);
        to.Add(2, at.Word);
        to.Add(3, left.Word);
        to.Add(4, right.Word);
        to.Add(5, left2.Word);
        to.Add(6, right2.Word);
        to.Add(7, left.Word, at.Word);
        to.Add(8, at.Word, right.Word);
        to.Add(9, left.Word, right.Word);
        for (int length = 1; length <= 4 && length < word.Length; length++)
        {
            to.Add(9 + (uint)length, WordHash.Of(word.AsSpan(0, length)));
            to.Add(13 + (uint)length, WordHash.Of(word.AsSpan(word.Length - length)));
        }

        to.Add(18, at.Shape);
        to.Add(19, left.Shape);
        to.Add(20, right.Shape);
        to.Add(21, left.Shape, at.Shape);
        to.Add(22, at.Shape, right.Shape);
        to.Add(23, (left.Shape << 12) | at.Shape, right.Shape);
        to.Add(24, left.Word, at.Shape);
        to.Add(25, right.Word, at.Shape);
        bool opens = tokens.OpensSentence(token);
        to.Add(26, opens ? 1u : 0, at.Shape);
        to.Add(27, (tokens.IsWrittenSmall(token) ? 1u : 0) | (tokens.IsOrdinary(token) ? 2u : 0) | (opens ? 4u : 0));
    }

    private static void WriteClasses(ref Writer to, in View at, in View left, in View left2, in View right, in View right2)
    {
        to.Add(28, at.Class);
        to.Add(29, left.Class);
        to.Add(30, right.Class);
        to.Add(31, left.Class, at.Class);
        to.Add(32, at.Class, right.Class);
        to.Add(33, left2.Class, left.Class);
        to.Add(34, right.Class, right2.Class);
        to.Add(35, at.Class, at.Shape);
    }

    private static void WriteTraits(ref Writer to, in View at, in View left, in View right)
    {
        to.AddBits(36, (uint)at.Traits);
        to.AddBits(37, (uint)left.Traits);
        to.AddBits(38, (uint)right.Traits);
        to.Add(39, (uint)at.Traits);
        to.Add(40, (uint)left.Traits, (uint)at.Traits);
        to.Add(41, (uint)at.Traits, (uint)right.Traits);
    }

    private static void WriteClusters(ref Writer to, in View at, in View left, in View left2, in View right, in View right2)
    {
        to.Add(42, at.Cluster);
        to.Add(43, at.Group);
        to.Add(44, at.Family);
        to.Add(45, left.Cluster);
        to.Add(46, left.Group);
        to.Add(47, left.Family);
        to.Add(48, right.Cluster);
        to.Add(49, right.Group);
        to.Add(50, right.Family);
        to.Add(51, left2.Cluster);
        to.Add(52, right2.Cluster);
        to.Add(53, left2.Group);
        to.Add(54, right2.Group);
        to.Add(55, left.Group, at.Group);
        to.Add(56, at.Group, right.Group);
        to.Add(57, ((uint)left.Family << 12) | ((uint)at.Family << 6), right.Family);
        to.Add(58, at.Group, at.Shape);
        to.Add(59, left.Cluster, at.Shape);
        to.Add(60, right.Cluster, at.Shape);
    }

    // The words in capitals around the token, what stands before and after them, and how the article uses the last and first of them elsewhere.
    private void WriteRun(ref Writer to, int token, TokenRange sentence)
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

        ref readonly View before = ref ViewOf(first - 1, sentence);
        ref readonly View after = ref ViewOf(end, sentence);
        ref readonly View after2 = ref ViewOf(end + 1, sentence);
        ref readonly View head = ref ViewOf(end - 1, sentence);
        ref readonly View opener = ref ViewOf(first, sentence);
        uint place = (uint)((Math.Min(token - first, 3) * 4) + Math.Min(end - 1 - token, 3));
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
        to.AddBits(76, shown);
        to.Add(79, shown);
        if (end - first > 1)
        {
            to.AddBits(77, evidence.Of(end - 1), token == end - 1 ? 1u : 0);
            to.AddBits(78, evidence.Of(first), token == first ? 1u : 0);
        }
    }

    private void WriteLists(ref Writer to, int token, TokenRange sentence)
    {
        uint here = listed[token], before = token > sentence.First ? listed[token - 1] : 0u, after = token + 1 < sentence.End ? listed[token + 1] : 0u;
        to.AddBits(90, here);
        to.Add(91, here);
        to.Add(92, before, here);
        to.Add(93, here, after);
        uint rule = ruled[token], ruleBefore = token > sentence.First ? ruled[token - 1] : 0u, ruleAfter = token + 1 < sentence.End ? ruled[token + 1] : 0u;
        to.Add(94, rule);
        to.Add(95, ruleBefore, rule);
        to.Add(96, rule, ruleAfter);
        to.Add(97, (ruleBefore << 10) | rule, ruleAfter);
        to.Add(98, rule, here);
    }

    private void WriteStyle(ref Writer to, in View at, in View left, int token)
    {
        uint s = (uint)style;
        to.Add(110, s, at.Shape);
        to.Add(111, s, at.Word);
        to.Add(112, s, left.Word);
        to.Add(113, s, at.Class);
        to.Add(114, s, ruled[token]);
        to.Add(115, s, at.Group);
        to.Add(116, s, (uint)at.Traits);
        to.Add(117, s);
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

    private ref readonly View ViewOf(int token, TokenRange sentence)
    {
        if (!sentence.Contains(token))
        {
            return ref token < sentence.First ? ref View.Before : ref View.After;
        }

        ref View view = ref views[token];
        if (view.Word == 0)
        {
            string word = tokens.Text.Lower[token];
            (ushort cluster, ushort group, ushort family) = clusters.Of(word);
            view = new(tokens.HashOf(token) | 1, ShapeOf(tokens.Text.Raw(token)), (byte)tokens.Text.Classes[token], tokens.Traits(token), cluster, group, family);
        }

        return ref view;
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

    private readonly record struct View(uint Word, uint Shape, byte Class, WordTraits Traits, ushort Cluster, ushort Group, ushort Family)
    {
        public static readonly View Before = new(2, 0, 100, WordTraits.None, ushort.MaxValue, ushort.MaxValue, 63);

        public static readonly View After = new(4, 0, 101, WordTraits.None, ushort.MaxValue - 1, ushort.MaxValue - 1, 62);
    }

    private ref struct Writer(Span<uint> to)
    {
        private readonly Span<uint> to = to;

        public int Count { get; private set; }

        public void Add(uint template, uint a) => to[Count++] = FeatureHash.Of(template, a);

        public void Add(uint template, uint a, uint b) => Add(template, (a * 0x01000193) ^ (b + 0x7F4A7C15 + (a << 6) + (a >> 2)));

        public void AddBits(uint template, uint bits, uint with = 99)
        {
            for (uint rest = bits; rest != 0; rest &= rest - 1)
            {
                Add(template, (uint)System.Numerics.BitOperations.TrailingZeroCount(rest), with);
            }
        }
    }
}
