using FactCheck.Language;

namespace FactCheck.Learning;

/// <summary>
/// How the meanings of frequent English words relate, cut from WordNet 3.1. Of each word the most frequent senses of each part of speech count. What a word can mean is worked
/// out when it is first asked for. Immutable and thread-safe.
/// </summary>
internal sealed class WordRelations
{
    private const uint Magic = 0x32525746; // "FWR2"

    /// <summary>How many steps up count as "a kind of".</summary>
    private const int MostSteps = 3;

    private static readonly Lazy<WordRelations> Embedded = new(() =>
    {
        using Stream stream = Lexicon.Open("Learning/wordnet.bin");
        return Read(stream);
    });

    private readonly uint[] hashes;
    private readonly NumberLists meanings;
    private readonly NumberLists parents;
    private readonly NumberLists opposites;
    private readonly bool[] isGeneral;
    private readonly WordSenses?[] known;

    private WordRelations(uint[] hashes, NumberLists meanings, NumberLists parents, NumberLists opposites, bool[] isGeneral)
    {
        this.hashes = hashes;
        this.meanings = meanings;
        this.parents = parents;
        this.opposites = opposites;
        this.isGeneral = isGeneral;
        known = new WordSenses?[hashes.Length];
    }

    /// <summary>The embedded table, read once in a process.</summary>
    public static WordRelations Default => Embedded.Value;

    /// <summary>The number of words.</summary>
    public int Count => hashes.Length;

    /// <summary>The senses of the word with the hash <paramref name="lemma"/> (<see cref="ExactHash"/>), or <see langword="null"/> when the table does not know it.</summary>
    public WordSenses? Find(uint lemma)
    {
        int word = Array.BinarySearch(hashes, lemma);

        // Two threads may work out the same senses; either result serves.
        return word < 0 ? null : Volatile.Read(ref known[word]) ?? (known[word] = Expand(meanings[word]));
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The file is none, or is damaged.</exception>
    public static WordRelations Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        try
        {
            if (reader.ReadUInt32() != Magic)
            {
                throw new InvalidDataException("This is no table of word relations, or one of another version: make it again with src/FactCheck.Training.");
            }

            var above = NumberLists.Read(reader);
            var against = NumberLists.Read(reader);
            bool[] general = ReadGeneral(reader, above.Count);
            uint[] words = new uint[reader.ReadInt32()];
            reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(words.AsSpan()));
            if (!BitConverter.IsLittleEndian)
            {
                System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(words, words);
            }

            return new(words, NumberLists.Read(reader), above, against, general);
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("This is no table of word relations: it ends too early.", exception);
        }
    }

    /// <summary>Writes a table, little-endian.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="parents">Of each sense, the senses that it is a kind of.</param>
    /// <param name="opposites">Of each sense, those opposed to it.</param>
    /// <param name="general">The senses that so many words are kinds of that two of these need have nothing in common.</param>
    /// <param name="words">Each word's hash and senses, in the order of the hashes.</param>
    public static void Write(
        Stream stream, IReadOnlyList<int[]> parents, IReadOnlyList<int[]> opposites, IReadOnlyList<int> general, IReadOnlyList<(uint Hash, int[] Senses)> words)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        NumberLists.Write(writer, parents);
        NumberLists.Write(writer, opposites);
        writer.Write(general.Count);
        foreach (int sense in general)
        {
            writer.Write(sense);
        }

        writer.Write(words.Count);
        foreach ((uint hash, _) in words)
        {
            writer.Write(hash);
        }

        NumberLists.Write(writer, [.. words.Select(word => word.Senses)]);
    }

    private static bool[] ReadGeneral(BinaryReader reader, int count)
    {
        bool[] general = new bool[count];
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            general[reader.ReadInt32()] = true;
        }

        return general;
    }

    /// <summary>What a word can mean, with what lies above each meaning.</summary>
    private WordSenses Expand(ReadOnlySpan<int> own)
    {
        int[] near = Above(own, 1);
        int[] kin = Array.FindAll(Above(own, 2), sense => !isGeneral[sense]);
        var against = new SortedSet<int>();
        foreach (int sense in (ReadOnlySpan<int>)[.. own, .. near])
        {
            foreach (int opposite in opposites[sense])
            {
                against.Add(opposite);
            }
        }

        int[] sorted = own.ToArray();
        Array.Sort(sorted);
        return new(sorted, near, kin, Above(own, MostSteps), [.. against]);
    }

    /// <summary>The meanings up to <paramref name="steps"/> above, ascending.</summary>
    private int[] Above(ReadOnlySpan<int> senses, int steps)
    {
        var above = new SortedSet<int>();
        List<int> level = [.. senses];
        for (int step = 0; step < steps; step++)
        {
            var next = new List<int>();
            foreach (int sense in level)
            {
                next.AddRange(parents[sense]);
            }

            above.UnionWith(next);
            level = next;
        }

        return [.. above];
    }
}
