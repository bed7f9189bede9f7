using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Language;

/// <summary>Reads and writes <c>tagger.bin</c>: tags, network, words of one tag, exceptional lemmas and known base forms, in this order.</summary>
internal static class TaggerFile
{
    private const uint Magic = 0x32475446; // "FTG2"

    private static readonly Lazy<(TaggerNetwork Network, WordForms Forms, Lemmatizer Lemmatizer)> Embedded = new(() =>
    {
        using Stream stream = Lexicon.Open("Language/tagger.bin");
        (TaggerWeights weights, TaggerLexicon lexicon, Lemmatizer lemmatizer) = Read(stream);
        return (new(weights), new(lexicon), lemmatizer);
    });

    /// <summary>The embedded model, read once in a process.</summary>
    public static (TaggerNetwork Network, WordForms Forms, Lemmatizer Lemmatizer) Default => Embedded.Value;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is none.</exception>
    public static (TaggerWeights Weights, TaggerLexicon Lexicon, Lemmatizer Lemmatizer) Read(Stream stream)
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

        return (ReadWeights(reader, tags), ReadLexicon(reader), ReadLemmatizer(reader));
    }

    /// <summary>Writes a model; the same model always gives the same bytes.</summary>
    public static void Write(Stream stream, TaggerWeights weights, TaggerLexicon lexicon, Lemmatizer lemmatizer)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((byte)weights.Tags.Length);
        foreach (Tag tag in weights.Tags)
        {
            WriteTag(writer, tag);
        }

        WriteWeights(writer, weights);
        WriteLexicon(writer, lexicon);
        WriteLemmatizer(writer, lemmatizer);
    }

    private static TaggerWeights ReadWeights(BinaryReader reader, Tag[] tags)
    {
        int rows = reader.ReadInt32();
        uint[] keys = new uint[rows];
        for (int row = 0; row < rows; row++)
        {
            keys[row] = reader.ReadUInt32();
        }

        float[] scales = ReadNumbers(reader);
        sbyte[] embeddings = new sbyte[rows * TaggerNetwork.Encoded];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(embeddings.AsSpan()));
        return new(
            tags,
            keys,
            scales,
            embeddings,
            VectorMap: ReadNumbers(reader),
            EncoderBias: ReadNumbers(reader),
            Layer1: ReadNumbers(reader),
            Bias1: ReadNumbers(reader),
            Layer2: ReadNumbers(reader),
            Previous: ReadNumbers(reader),
            Pair: ReadNumbers(reader),
            Bias2: ReadNumbers(reader),
            Layer3: ReadNumbers(reader),
            Bias3: ReadNumbers(reader));
    }

    private static void WriteWeights(BinaryWriter writer, TaggerWeights weights)
    {
        writer.Write(weights.Keys.Length);
        foreach (uint key in weights.Keys)
        {
            writer.Write(key);
        }

        WriteNumbers(writer, weights.EmbeddingScales);
        writer.Write(MemoryMarshal.AsBytes(weights.Embeddings.AsSpan()));
        float[][] matrices =
        [
            weights.VectorMap, weights.EncoderBias, weights.Layer1, weights.Bias1, weights.Layer2, weights.Previous, weights.Pair, weights.Bias2, weights.Layer3,
            weights.Bias3,
        ];
        foreach (float[] matrix in matrices)
        {
            WriteNumbers(writer, matrix);
        }
    }

    /// <summary>Numbers are kept to 16 bits.</summary>
    private static float[] ReadNumbers(BinaryReader reader)
    {
        byte[] bytes = reader.ReadBytes(reader.ReadInt32() * 2);
        float[] numbers = new float[bytes.Length / 2];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes.AsSpan(i * 2));
        }

        return numbers;
    }

    private static void WriteNumbers(BinaryWriter writer, float[] numbers)
    {
        writer.Write(numbers.Length);
        foreach (float number in numbers)
        {
            writer.Write((Half)number);
        }
    }

    private static TaggerLexicon ReadLexicon(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        var tags = new Dictionary<uint, byte>(count);
        for (int i = 0; i < count; i++)
        {
            tags.Add(reader.ReadUInt32(), reader.ReadByte());
        }

        return new(tags);
    }

    private static void WriteLexicon(BinaryWriter writer, TaggerLexicon lexicon)
    {
        KeyValuePair<uint, byte>[] entries = [.. lexicon.Entries];
        writer.Write(entries.Length);
        foreach ((uint hash, byte tag) in entries)
        {
            writer.Write(hash);
            writer.Write(tag);
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
