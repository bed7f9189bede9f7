using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Knowledge;

/// <summary>The numbers of the records of a section by their ids, which stand behind each record's leading number. Formed at the first question. Immutable and thread-safe.</summary>
internal sealed class IdIndex<T>(PackedSection<T> section)
    where T : class
{
    private HashChains? chains;

    /// <summary>The number of the record with this id, or -1.</summary>
    public int Find(string id)
    {
        HashChains known = chains ??= Form();
        int most = Encoding.UTF8.GetMaxByteCount(id.Length);
        Span<byte> bytes = most <= 256 ? stackalloc byte[256] : new byte[most];
        ReadOnlySpan<byte> utf8 = bytes[..Encoding.UTF8.GetBytes(id, bytes)];
        int hash = Hash(utf8);
        for (int number = known.First(hash); number >= 0; number = known.Next(number))
        {
            if (IdOf(number).SequenceEqual(utf8))
            {
                return number;
            }
        }

        return -1;
    }

    private HashChains Form()
    {
        var formed = new HashChains(section.Count);
        for (int number = 0; number < section.Count; number++)
        {
            formed.Add(Hash(IdOf(number)));
        }

        return formed;
    }

    private ReadOnlySpan<byte> IdOf(int number)
    {
        PackedReader record = section.Record(number);
        record.Number();
        return record.Utf8();
    }

    // FNV-1a.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Hash(ReadOnlySpan<byte> id)
    {
        uint hash = 2166136261;
        foreach (byte part in id)
        {
            hash = (hash ^ part) * 16777619;
        }

        return (int)hash;
    }
}
