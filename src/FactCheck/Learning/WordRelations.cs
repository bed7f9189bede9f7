using FactCheck.Language;

namespace FactCheck.Learning;

/// <summary>
/// How the meanings of frequent English words relate, cut from WordNet 3.1. Of each word the most frequent senses of each part of speech count. Immutable
/// and thread-safe.
/// </summary>
internal sealed class WordRelations
{
    private const uint Magic = 0x31525746; // "FWR1"

    /// <summary>How many steps up count as "a kind of".</summary>
    private const int MostSteps = 3;

    /// <summary>A meaning above more words than this makes no kin of them.</summary>
    private const int MostKin = 150;

    private static readonly Lazy<WordRelations> Embedded = new(() =>
    {
        using Stream stream = Lexicon.Open("Learning/wordnet.bin");
        return Read(stream);
    });

    private readonly Dictionary<uint, int> words;
    private readonly WordSenses[] senses;

    private WordRelations(Dictionary<uint, int> words, WordSenses[] senses)
    {
        this.words = words;
        this.senses = senses;
    }

    /// <summary>The embedded table, read once in a process.</summary>
    public static WordRelations Default => Embedded.Value;

    /// <summary>The number of words.</summary>
    public int Count => senses.Length;

    /// <summary>The senses of the word with the hash <paramref name="lemma"/> (<see cref="ExactHash"/>), or <see langword="null"/> when the table does not know it.</summary>
    public WordSenses? Find(uint lemma) => words.TryGetValue(lemma, out int word) ? senses[word] : null;

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The file is none.</exception>
    public static WordRelations Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("This is no table of word relations, or one of another version: make it again with src/FactCheck.Training.");
        }

        int[][] parents = ReadLists(reader);
        int[][] opposites = ReadLists(reader);
        uint[] hashes = new uint[reader.ReadInt32()];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = reader.ReadUInt32();
        }

        int[][] meanings = ReadLists(reader);
        var places = new Dictionary<uint, int>(hashes.Length);
        for (int word = 0; word < hashes.Length; word++)
        {
            places[hashes[word]] = word;
        }

        return new(places, Expand(meanings, parents, opposites));
    }

    /// <summary>Writes a table, little-endian.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="parents">Of each sense, the senses that it is a kind of.</param>
    /// <param name="opposites">Of each sense, those opposed to it.</param>
    /// <param name="words">Each word's hash and senses, in the order of the hashes.</param>
    public static void Write(Stream stream, IReadOnlyList<int[]> parents, IReadOnlyList<int[]> opposites, IReadOnlyList<(uint Hash, int[] Senses)> words)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        WriteLists(writer, parents);
        WriteLists(writer, opposites);
        writer.Write(words.Count);
        foreach ((uint hash, _) in words)
        {
            writer.Write(hash);
        }

        WriteLists(writer, [.. words.Select(word => word.Senses)]);
    }

    /// <summary>What the words can mean, with what lies above each meaning.</summary>
    private static WordSenses[] Expand(int[][] senses, int[][] parents, int[][] opposites)
    {
        bool[] isGeneral = General(senses, parents);
        return Array.ConvertAll(senses, own =>
        {
            int[] near = Above(own, parents, 1);
            int[] kin = Array.FindAll(Above(own, parents, 2), sense => !isGeneral[sense]);
            int[] against = [.. own.Concat(near).SelectMany(sense => opposites[sense]).Distinct().Order()];
            return new WordSenses([.. own.Order()], near, kin, Above(own, parents, MostSteps), against);
        });
    }

    /// <summary>The meanings that so many words are kinds of that two of them need have nothing in common.</summary>
    private static bool[] General(int[][] senses, int[][] parents)
    {
        int[] counts = new int[parents.Length];
        foreach (int[] own in senses)
        {
            foreach (int sense in Above(own, parents, 2))
            {
                counts[sense]++;
            }
        }

        return Array.ConvertAll(counts, count => count > MostKin);
    }

    /// <summary>The meanings up to <paramref name="steps"/> above, ascending.</summary>
    private static int[] Above(int[] senses, int[][] parents, int steps)
    {
        var above = new List<int>();
        int first = 0;
        foreach (int sense in senses)
        {
            above.AddRange(parents[sense]);
        }

        for (int step = 1; step < steps; step++)
        {
            int end = above.Count;
            for (; first < end; first++)
            {
                above.AddRange(parents[above[first]]);
            }
        }

        above.Sort();
        int count = 0;
        for (int i = 0; i < above.Count; i++)
        {
            if (count == 0 || above[count - 1] != above[i])
            {
                above[count++] = above[i];
            }
        }

        return [.. above[..count]];
    }

    private static int[][] ReadLists(BinaryReader reader)
    {
        var lists = new int[reader.ReadInt32()][];
        for (int i = 0; i < lists.Length; i++)
        {
            int[] list = reader.ReadByte() is > 0 and byte length ? new int[length] : [];
            for (int j = 0; j < list.Length; j++)
            {
                list[j] = reader.Read7BitEncodedInt();
            }

            lists[i] = list;
        }

        return lists;
    }

    private static void WriteLists(BinaryWriter writer, IReadOnlyList<int[]> lists)
    {
        writer.Write(lists.Count);
        foreach (int[] list in lists)
        {
            writer.Write((byte)list.Length);
            foreach (int item in list)
            {
                writer.Write7BitEncodedInt(item);
            }
        }
    }
}
