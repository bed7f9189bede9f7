using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

using FactCheck.Language;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>Reads and writes <c>names.bin</c>: the clusters of words, the edges, and the features with their weights, in this order.</summary>
internal static class NameModelFile
{
    private const uint Magic = 0x314D4E46; // "FNM1"

    private static readonly Lazy<NameModel> Embedded = new(() =>
    {
        using Stream stream = Lexicon.Open("Extraction/Names/Recognition/names.bin");
        return Read(stream);
    });

    /// <summary>The embedded model, read once in a process.</summary>
    public static NameModel Default => Embedded.Value;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is none.</exception>
    public static NameModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("This is no model of names, or one of another version: train it again with src/FactCheck.Training.");
        }

        WordClusters clusters = WordClusters.Read(reader);
        float step = reader.ReadSingle();
        float[] edges = new float[NameLink.Count * NameLabel.Count * NameLabel.Count];
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = reader.ReadSingle();
        }

        uint[] features = new uint[reader.ReadInt32()];
        byte[] hashes = reader.ReadBytes(features.Length * sizeof(uint));
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = BinaryPrimitives.ReadUInt32LittleEndian(hashes.AsSpan(i * sizeof(uint)));
        }

        sbyte[] rows = new sbyte[features.Length * NameLabel.Count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new(clusters, features, rows, step, edges);
    }

    /// <summary>Writes a model; the same model always gives the same bytes.</summary>
    public static void Write(Stream stream, WordClusters clusters, ReadOnlySpan<uint> features, ReadOnlySpan<sbyte> rows, float step, ReadOnlySpan<float> edges)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        clusters.Write(writer);
        writer.Write(step);
        foreach (float edge in edges)
        {
            writer.Write(edge);
        }

        writer.Write(features.Length);
        foreach (uint feature in features)
        {
            writer.Write(feature);
        }

        writer.Write(MemoryMarshal.AsBytes(rows));
    }
}
