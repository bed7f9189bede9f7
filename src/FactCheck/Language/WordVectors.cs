using System.Numerics;
using System.Runtime.InteropServices;

namespace FactCheck.Language;

/// <summary>
/// Vectors of frequent English words, such that words used alike have vectors that point alike: unit length, quantised to a signed byte a component with one
/// scale a word. Words are known by the hash of their lower form (<see cref="SentenceFeatures.Hash"/>), in which digits count as one and the same. Immutable
/// and thread-safe.
/// </summary>
internal sealed class WordVectors
{
    /// <summary>The number of components of a vector.</summary>
    public const int Dimensions = 100;

    private const uint Magic = 0x31565746; // "FWV1"

    private static readonly Lazy<WordVectors> Embedded = new(() =>
    {
        using Stream stream = Lexicon.Open("Language/word-vectors.bin");
        return Read(stream);
    });

    private readonly uint[] hashes;
    private readonly float[] scales;
    private readonly sbyte[] components;
    private readonly int[] slots;

    /// <summary>Makes the table; a word's number is its place in <paramref name="hashes"/>.</summary>
    /// <param name="hashes">The words' hashes, all different, from the most frequent on.</param>
    /// <param name="scales">What a word's components are multiplied with.</param>
    /// <param name="components"><see cref="Dimensions"/> components a word, word after word.</param>
    /// <exception cref="ArgumentException">The lengths do not fit each other.</exception>
    public WordVectors(uint[] hashes, float[] scales, sbyte[] components)
    {
        if (scales.Length != hashes.Length || components.Length != hashes.Length * Dimensions)
        {
            throw new ArgumentException($"Every word needs one scale and {Dimensions} components.", nameof(components));
        }

        this.hashes = hashes;
        this.scales = scales;
        this.components = components;
        slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2))];
        for (int word = 0; word < hashes.Length; word++)
        {
            int slot = (int)hashes[word] & (slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = word + 1;
        }
    }

    /// <summary>The embedded table, read once in a process.</summary>
    public static WordVectors Default => Embedded.Value;

    /// <summary>The number of words.</summary>
    public int Count => hashes.Length;

    /// <summary>The components of word <paramref name="word"/>, to be multiplied with <see cref="ScaleOf"/>.</summary>
    public ReadOnlySpan<sbyte> this[int word] => components.AsSpan(word * Dimensions, Dimensions);

    /// <summary>What the components of <paramref name="word"/> are multiplied with to give a vector of length 1.</summary>
    public float ScaleOf(int word) => scales[word];

    /// <summary>The number of the word <paramref name="lower"/>, written in lower case, or -1 when it is not known.</summary>
    public int IndexOf(ReadOnlySpan<char> lower) => IndexOf(SentenceFeatures.Hash(lower));

    /// <summary>The number of the word with the hash <paramref name="hash"/>, or -1 when it is not known.</summary>
    public int IndexOf(uint hash)
    {
        for (int slot = (int)hash & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (hashes[slots[slot] - 1] == hash)
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>The cosine of the angle between two words, from -1 to 1.</summary>
    public float Similarity(int first, int second)
    {
        ReadOnlySpan<sbyte> a = this[first], b = this[second];
        int sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum * scales[first] * scales[second];
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The file is none.</exception>
    public static WordVectors Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic || reader.ReadInt32() != Dimensions)
        {
            throw new InvalidDataException("This is no table of word vectors, or one of another version: make it again with src/FactCheck.Training.");
        }

        int count = reader.ReadInt32();
        uint[] words = new uint[count];
        float[] factors = new float[count];
        sbyte[] vectors = new sbyte[count * Dimensions];
        stream.ReadExactly(MemoryMarshal.AsBytes(words.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(factors.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(vectors.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(words, words);
            Span<int> bits = MemoryMarshal.Cast<float, int>(factors.AsSpan());
            System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bits, bits);
        }

        return new(words, factors, vectors);
    }

    /// <summary>Writes the table, little-endian; the same table always gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Dimensions);
        writer.Write(Count);
        foreach (uint hash in hashes)
        {
            writer.Write(hash);
        }

        foreach (float scale in scales)
        {
            writer.Write(scale);
        }

        writer.Write(MemoryMarshal.AsBytes(components.AsSpan()));
    }
}
