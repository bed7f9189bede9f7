using System.Text;

namespace FactCheck.Language;

/// <summary>Reads and writes <c>tagger.bin</c>: tags, frequent words, features with their weights, exceptional lemmas and known base forms, in this order.</summary>
internal static class TaggerFile
{
    private const uint Magic = 0x31475446; // "FTG1"

    private static readonly Lazy<(TaggerModel Tagger, Lemmatizer Lemmatizer)> Embedded = new(() =>
    {
        using Stream stream = Lexicon.Open("Language/tagger.bin");
        return Read(stream);
    });

    /// <summary>The embedded model, read once in a process.</summary>
    public static (TaggerModel Tagger, Lemmatizer Lemmatizer) Default => Embedded.Value;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is none.</exception>
    public static (TaggerModel Tagger, Lemmatizer Lemmatizer) Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("This is no tagger model, or one of another version: train it again with src/FactCheck.Training.");
        }

        var tags = new Tag[reader.ReadByte()];
        for (int i = 0; i < tags.Length; i++)
        {
            tags[i] = ReadTag(reader);
        }

        TaggerLexicon lexicon = ReadLexicon(reader);
        TaggerModel model = ReadFeatures(reader, tags, lexicon);
        return (model, ReadLemmatizer(reader));
    }

    /// <summary>Writes a model; the same model always gives the same bytes.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="tags">The tags, by number.</param>
    /// <param name="lexicon">The frequent words.</param>
    /// <param name="features">The features in ascending order of hash, each with its pairs of tag and weight.</param>
    /// <param name="lemmatizer">The lemmas.</param>
    public static void Write(
        Stream stream,
        Tag[] tags,
        TaggerLexicon lexicon,
        IReadOnlyList<(uint Hash, (byte Tag, sbyte Weight)[] Pairs)> features,
        Lemmatizer lemmatizer)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((byte)tags.Length);
        foreach (Tag tag in tags)
        {
            WriteTag(writer, tag);
        }

        WriteLexicon(writer, lexicon);
        WriteFeatures(writer, features);
        WriteLemmatizer(writer, lemmatizer);
    }

    private static TaggerLexicon ReadLexicon(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        var kinds = new Dictionary<uint, (byte Kind, byte Tag)>(count);
        for (int i = 0; i < count; i++)
        {
            kinds.Add(reader.ReadUInt32(), (reader.ReadByte(), reader.ReadByte()));
        }

        return new(kinds);
    }

    private static void WriteLexicon(BinaryWriter writer, TaggerLexicon lexicon)
    {
        KeyValuePair<uint, (byte Kind, byte Tag)>[] entries = [.. lexicon.Entries];
        writer.Write(entries.Length);
        foreach ((uint hash, (byte kind, byte tag)) in entries)
        {
            writer.Write(hash);
            writer.Write(kind);
            writer.Write(tag);
        }
    }

    private static TaggerModel ReadFeatures(BinaryReader reader, Tag[] tags, TaggerLexicon lexicon)
    {
        int count = reader.ReadInt32();
        int pairs = reader.ReadInt32();
        byte[] hashes = reader.ReadBytes(count * sizeof(uint));
        byte[] counts = reader.ReadBytes(count);
        byte[] weights = reader.ReadBytes(pairs * 2);
        uint[] features = new uint[count];
        for (int i = 0; i < count; i++)
        {
            features[i] = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(hashes.AsSpan(i * sizeof(uint)));
        }

        return new(tags, lexicon, features, counts, weights);
    }

    private static void WriteFeatures(BinaryWriter writer, IReadOnlyList<(uint Hash, (byte Tag, sbyte Weight)[] Pairs)> features)
    {
        writer.Write(features.Count);
        writer.Write(features.Sum(feature => feature.Pairs.Length));
        foreach ((uint hash, _) in features)
        {
            writer.Write(hash);
        }

        foreach ((_, (byte Tag, sbyte Weight)[] pairs) in features)
        {
            writer.Write((byte)pairs.Length);
        }

        foreach ((_, (byte Tag, sbyte Weight)[] pairs) in features)
        {
            foreach ((byte tag, sbyte weight) in pairs)
            {
                writer.Write(tag);
                writer.Write(weight);
            }
        }
    }

    private static Lemmatizer ReadLemmatizer(BinaryReader reader)
    {
        int words = reader.ReadInt32();
        var exceptions = new Dictionary<string, LemmaException[]>(words, StringComparer.Ordinal);
        for (int i = 0; i < words; i++)
        {
            string word = reader.ReadString();
            var found = new LemmaException[reader.ReadByte()];
            for (int j = 0; j < found.Length; j++)
            {
                found[j] = new(ReadTag(reader), reader.ReadString());
            }

            exceptions.Add(word, found);
        }

        int count = reader.ReadInt32();
        var bases = new HashSet<uint>(count);
        for (int i = 0; i < count; i++)
        {
            bases.Add(reader.ReadUInt32());
        }

        return new(exceptions, bases);
    }

    private static void WriteLemmatizer(BinaryWriter writer, Lemmatizer lemmatizer)
    {
        KeyValuePair<string, LemmaException[]>[] exceptions = [.. lemmatizer.Exceptions];
        writer.Write(exceptions.Length);
        foreach ((string word, LemmaException[] found) in exceptions)
        {
            writer.Write(word);
            writer.Write((byte)found.Length);
            foreach (LemmaException exception in found)
            {
                WriteTag(writer, exception.Tag);
                writer.Write(exception.Lemma);
            }
        }

        uint[] bases = [.. lemmatizer.Bases];
        writer.Write(bases.Length);
        foreach (uint key in bases)
        {
            writer.Write(key);
        }
    }

    private static Tag ReadTag(BinaryReader reader) => new((WordClass)reader.ReadByte(), (VerbForm)reader.ReadByte());

    private static void WriteTag(BinaryWriter writer, Tag tag)
    {
        writer.Write((byte)tag.Class);
        writer.Write((byte)tag.Form);
    }
}
