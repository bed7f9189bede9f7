using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactCheck.Language;

/// <summary>The second layer and the output of <see cref="TaggerNetwork"/> in one go, in the widest vectors, with all sums in registers.</summary>
internal static class WideLayers
{
    /// <summary>The pairs of weights of a vector.</summary>
    private const int Pairs = 16;

    /// <summary>Whether this machine has such vectors.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;

    /// <summary>The tag that scores best; the first of those that score alike.</summary>
    /// <param name="hidden">Three places of the first layer.</param>
    /// <param name="previous">What the tag before adds to the second layer.</param>
    /// <param name="pair">What it and the one before it add together.</param>
    /// <param name="layer2">The weights of the second layer, in pairs of rows.</param>
    /// <param name="layer3">Those of the output.</param>
    /// <param name="bias3">What the output begins with.</param>
    /// <param name="tags">The number of tags.</param>
    public static byte Best(ReadOnlySpan<short> hidden, ReadOnlySpan<int> previous, ReadOnlySpan<int> pair, short[] layer2, short[] layer3, int[] bias3, int tags)
    {
        const int Hidden = 3 * TaggerNetwork.Hidden1, Sums = TaggerNetwork.Hidden2, Outputs = TaggerNetwork.Outputs;
        ArgumentOutOfRangeException.ThrowIfLessThan(hidden.Length, Hidden, nameof(hidden));
        ArgumentOutOfRangeException.ThrowIfLessThan(layer2.Length, Hidden * Sums, nameof(layer2));
        ArgumentOutOfRangeException.ThrowIfLessThan(layer3.Length, Sums * Outputs, nameof(layer3));
        var sum0 = Vector512.Create(previous) + Vector512.Create(pair);
        var sum1 = Vector512.Create(previous[Pairs..]) + Vector512.Create(pair[Pairs..]);
        var sum2 = Vector512.Create(previous[(2 * Pairs)..]) + Vector512.Create(pair[(2 * Pairs)..]);
        var sum3 = Vector512.Create(previous[(3 * Pairs)..]) + Vector512.Create(pair[(3 * Pairs)..]);
        ref int two = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(hidden));
        ref short rows = ref MemoryMarshal.GetArrayDataReference(layer2);
        for (int first = 0; first < Hidden / 2; first += 2 * Pairs)
        {
            // Half of the values behind a layer are zero, and passed over.
            for (uint some = NotZero(ref two, first) | (NotZero(ref two, first + Pairs) << Pairs); some != 0; some &= some - 1)
            {
                int k = first + BitOperations.TrailingZeroCount(some);
                Vector512<short> factor = Vector512.Create(Unsafe.Add(ref two, k)).AsInt16();
                ref short row = ref Unsafe.Add(ref rows, k * 2 * Sums);
                sum0 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row));
                sum1 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row, 2 * Pairs));
                sum2 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row, 4 * Pairs));
                sum3 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row, 6 * Pairs));
            }
        }

        Span<short> second = stackalloc short[Sums];
        Vector512.Narrow(Activation(sum0), Activation(sum1)).CopyTo(second);
        Vector512.Narrow(Activation(sum2), Activation(sum3)).CopyTo(second[(2 * Pairs)..]);
        ref int active = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(second));
        rows = ref MemoryMarshal.GetArrayDataReference(layer3);
        var low = Vector512.Create<int>(bias3);
        var high = Vector512.Create<int>(bias3.AsSpan(Pairs));
        for (uint some = NotZero(ref active, 0) | (NotZero(ref active, Pairs) << Pairs); some != 0; some &= some - 1)
        {
            int k = BitOperations.TrailingZeroCount(some);
            Vector512<short> factor = Vector512.Create(Unsafe.Add(ref active, k)).AsInt16();
            ref short row = ref Unsafe.Add(ref rows, k * 2 * Outputs);
            low += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row));
            high += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row, 2 * Pairs));
        }

        return FirstOfHighest(low, high, tags);
    }

    private static byte FirstOfHighest(Vector512<int> low, Vector512<int> high, int count)
    {
        Vector512<int> places = Vector512<int>.Indices;
        low = Vector512.ConditionalSelect(Vector512.LessThan(places, Vector512.Create(count)), low, Vector512.Create(int.MinValue));
        high = Vector512.ConditionalSelect(Vector512.LessThan(places, Vector512.Create(count - Pairs)), high, Vector512.Create(int.MinValue));
        Vector512<int> most = Vector512.Max(low, high);
        Vector256<int> half = Vector256.Max(most.GetLower(), most.GetUpper());
        Vector128<int> quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        quarter = Vector128.Max(quarter, Vector128.Shuffle(quarter, Vector128.Create(2, 3, 0, 1)));
        quarter = Vector128.Max(quarter, Vector128.Shuffle(quarter, Vector128.Create(1, 0, 3, 2)));
        var highest = Vector512.Create(quarter.ToScalar());
        ulong where = Vector512.Equals(low, highest).ExtractMostSignificantBits() | (Vector512.Equals(high, highest).ExtractMostSignificantBits() << Pairs);
        return (byte)BitOperations.TrailingZeroCount(where);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint NotZero(ref int values, int first) =>
        (uint)~Vector512.Equals(Vector512.LoadUnsafe(ref values, (nuint)first), Vector512<int>.Zero).ExtractMostSignificantBits() & 0xFFFF;

    private static Vector512<int> Activation(Vector512<int> sums) =>
        Vector512.Min(Vector512.Max(sums >> TaggerNetwork.WeightBits, Vector512<int>.Zero), Vector512.Create(TaggerNetwork.MostActivation));
}
