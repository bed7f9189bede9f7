using System.Runtime.InteropServices;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>
/// Words that are used alike, at three granularities. A word is known by its hash alone. Immutable and thread-safe.
/// </summary>
internal sealed class WordClusters
{
    private const int BucketBits = 16;

    private readonly int[] buckets = new int[(1 << BucketBits) + 1];
    private readonly ushort[] marks;
    private readonly ushort[] clusters;
    private readonly byte[] groups;
    private readonly byte[] families;

    private WordClusters(byte[] counts, ushort[] marks, ushort[] clusters, byte[] groups, byte[] families)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            buckets[i + 1] = buckets[i] + counts[i];
        }

        this.marks = marks;
        this.clusters = clusters;
        this.groups = groups;
        this.families = families;
    }

    /// <summary>Makes clusters; where two words share a hash, the first of them counts.</summary>
    /// <param name="words">Words in lower case with their clusters, most frequent first.</param>
    /// <param name="groups">The group of each cluster.</param>
    /// <param name="families">The family of each cluster.</param>
    public static WordClusters Of(IEnumerable<(string Word, ushort Cluster)> words, byte[] groups, byte[] families)
    {
        var found = new SortedDictionary<uint, ushort>();
        byte[] counts = new byte[1 << BucketBits];
        foreach ((string word, ushort cluster) in words)
        {
            uint key = KeyOf(word);
            if (counts[key >> BucketBits] < byte.MaxValue && found.TryAdd(key, cluster))
            {
                counts[key >> BucketBits]++;
            }
        }

        return new(counts, [.. found.Keys.Select(key => (ushort)key)], [.. found.Values], groups, families);
    }

    /// <summary>The cluster, group and family of a word in lower case, counted from 1; 0 where it is in none.</summary>
    public (ushort Cluster, ushort Group, ushort Family) Of(string lower)
    {
        uint key = KeyOf(lower);
        int bucket = (int)(key >> BucketBits);
        int at = marks.AsSpan(buckets[bucket], buckets[bucket + 1] - buckets[bucket]).IndexOf((ushort)key);
        if (at < 0)
        {
            return default;
        }

        int cluster = clusters[buckets[bucket] + at];
        return ((ushort)(cluster + 1), (ushort)(groups[cluster] + 1), (ushort)(families[cluster] + 1));
    }

    /// <summary>Reads clusters as <see cref="Write"/> leaves them.</summary>
    public static WordClusters Read(BinaryReader reader)
    {
        byte[] counts = reader.ReadBytes(1 << BucketBits);
        ushort[] keys = new ushort[counts.Sum(count => count)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        ushort[] numbers = new ushort[keys.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        int clusterCount = reader.ReadInt32();
        return new(counts, keys, numbers, reader.ReadBytes(clusterCount), reader.ReadBytes(clusterCount));
    }

    /// <summary>Writes the clusters.</summary>
    public void Write(BinaryWriter writer)
    {
        for (int i = 0; i < 1 << BucketBits; i++)
        {
            writer.Write((byte)(buckets[i + 1] - buckets[i]));
        }

        writer.Write(MemoryMarshal.AsBytes(marks.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(clusters.AsSpan()));
        writer.Write(groups.Length);
        writer.Write(groups);
        writer.Write(families);
    }

    private static uint KeyOf(string word)
    {
        uint hash = Language.WordHash.Of(word);
        hash = (hash ^ (hash >> 15)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
