using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Knowledge;

/// <summary>Makes an item from the bytes of its record.</summary>
internal delegate T PackedDecoder<out T>(PackedReader record);

/// <summary>
/// Records of one kind, each of its own length. An item is made when it is first asked for, and then stays the same object: most runs ask for few of thousands.
/// Thread-safe.
/// </summary>
internal sealed class PackedSection<T>
    where T : class
{
    private readonly byte[] data;
    private readonly PackedDecoder<T> decode;
    private readonly int[] starts;
    private readonly T?[] items;
    private T[]? all;

    /// <summary>Reads where each record begins, and no more.</summary>
    /// <param name="data">The bytes of the whole table.</param>
    /// <param name="position">Where the section begins: the length of each record, then the records.</param>
    /// <param name="count">The number of records.</param>
    /// <param name="decode">Makes an item.</param>
    public PackedSection(byte[] data, int position, int count, PackedDecoder<T> decode)
    {
        this.data = data;
        this.decode = decode;
        starts = Starts(data, position, count);
        items = new T[count];
    }

    public int Count => items.Length;

    /// <summary>Where the next section begins.</summary>
    public int End => starts[^1];

    /// <summary>All items, in their order.</summary>
    public ImmutableArray<T> All => ImmutableCollectionsMarshal.AsImmutableArray(all ??= Everything());

    public T this[int number] => items[number] ?? Make(number);

    public PackedReader Record(int number) => new(data, starts[number]);

    private T Make(int number)
    {
        T item = decode(Record(number));
        return Interlocked.CompareExchange(ref items[number], item, null) ?? item;
    }

    private T[] Everything()
    {
        var everything = new T[Count];
        for (int i = 0; i < everything.Length; i++)
        {
            everything[i] = this[i];
        }

        return everything;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Starts(byte[] data, int position, int count)
    {
        int[] places = new int[count + 1];
        places[0] = position + (count * sizeof(int));
        for (int i = 0; i < count; i++)
        {
            places[i + 1] = places[i] + BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(position + (i * sizeof(int))));
        }

        return places;
    }
}
