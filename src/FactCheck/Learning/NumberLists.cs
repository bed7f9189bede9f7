using System.Runtime.CompilerServices;

namespace FactCheck.Learning;

/// <summary>Many short lists of numbers in one array. Immutable.</summary>
internal sealed class NumberLists
{
    private readonly int[] starts;
    private readonly int[] items;

    private NumberLists(int[] starts, int[] items)
    {
        this.starts = starts;
        this.items = items;
    }

    /// <summary>The number of lists.</summary>
    public int Count => starts.Length - 1;

    /// <summary>List <paramref name="index"/>.</summary>
    public ReadOnlySpan<int> this[int index] => items.AsSpan(starts[index], starts[index + 1] - starts[index]);

    /// <summary>Reads lists.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static NumberLists Read(BinaryReader reader)
    {
        int[] places = new int[reader.ReadInt32() + 1];
        int[] numbers = new int[reader.ReadInt32()];
        byte[] bytes = reader.ReadBytes(reader.ReadInt32());
        return Unpack(bytes, places, numbers) ? new(places, numbers) : throw new InvalidDataException("Lists of numbers are damaged.");
    }

    /// <summary>Writes lists: the length of each and its numbers, seven bits a byte.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyList<int[]> lists)
    {
        using var packed = new MemoryStream();
        using (var packing = new BinaryWriter(packed, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (int[] list in lists)
            {
                packing.Write7BitEncodedInt(list.Length);
                Array.ForEach(list, packing.Write7BitEncodedInt);
            }
        }

        writer.Write(lists.Count);
        writer.Write(lists.Sum(list => list.Length));
        writer.Write((int)packed.Length);
        writer.Write(packed.ToArray());
    }

    /// <summary>Runs once in a process over half a million bytes: worth compiling well at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Unpack(ReadOnlySpan<byte> bytes, Span<int> starts, Span<int> items)
    {
        int at = 0, item = 0;
        for (int list = 0; list + 1 < starts.Length; list++)
        {
            for (int left = Next(bytes, ref at); left > 0; left--)
            {
                if (item == items.Length)
                {
                    return false;
                }

                items[item++] = Next(bytes, ref at);
            }

            starts[list + 1] = item;
        }

        return at == bytes.Length && item == items.Length;
    }

    /// <summary>The next number; past the end there are zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ReadOnlySpan<byte> bytes, ref int at)
    {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            if (at >= bytes.Length)
            {
                return 0;
            }

            byte part = bytes[at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        return 0;
    }
}
