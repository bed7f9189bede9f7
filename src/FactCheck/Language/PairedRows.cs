using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactCheck.Language;

/// <summary>Products with weights that lie in pairs of rows, those of one column side by side, as the processor multiplies them.</summary>
internal static class PairedRows
{
    /// <summary>Adds to <paramref name="sums"/> the product of <paramref name="values"/> with weights that lie in pairs of rows (<see cref="TaggerNetwork"/>).</summary>
    public static void AddProduct(Span<int> sums, ReadOnlySpan<short> values, short[] weights)
    {
        if (Vector512.IsHardwareAccelerated && Avx512BW.IsSupported)
        {
            AddProductWide(sums, values, weights);
        }
        else if (Vector256.IsHardwareAccelerated && Avx2.IsSupported)
        {
            AddProductFast(sums, values, weights);
        }
        else
        {
            AddProductPlain(sums, values, weights);
        }
    }

    /// <summary>As <see cref="AddProduct"/>, on any machine.</summary>
    public static void AddProductPlain(Span<int> sums, ReadOnlySpan<short> values, short[] weights)
    {
        for (int k = 0; k + 1 < values.Length; k += 2)
        {
            if (values[k] == 0 && values[k + 1] == 0)
            {
                continue;
            }

            ReadOnlySpan<short> row = weights.AsSpan(k * sums.Length, 2 * sums.Length);
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += (values[k] * row[2 * i]) + (values[k + 1] * row[(2 * i) + 1]);
            }
        }
    }

    private static void AddProductFast(Span<int> sums, ReadOnlySpan<short> values, short[] weights)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, values.Length * sums.Length, nameof(weights));
        ref int two = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(values));
        ref int sum = ref MemoryMarshal.GetReference(sums);
        for (int column = 0; column + 32 <= sums.Length; column += 32)
        {
            ref short row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(weights), 2 * column);
            var s0 = Vector256.LoadUnsafe(ref sum, (nuint)column);
            var s1 = Vector256.LoadUnsafe(ref sum, (nuint)column + 8);
            var s2 = Vector256.LoadUnsafe(ref sum, (nuint)column + 16);
            var s3 = Vector256.LoadUnsafe(ref sum, (nuint)column + 24);
            for (int k = 0; k < values.Length / 2; k++)
            {
                Vector256<short> factor = Vector256.Create(Unsafe.Add(ref two, k)).AsInt16();
                s0 += Avx2.MultiplyAddAdjacent(factor, Vector256.LoadUnsafe(ref row));
                s1 += Avx2.MultiplyAddAdjacent(factor, Vector256.LoadUnsafe(ref row, 16));
                s2 += Avx2.MultiplyAddAdjacent(factor, Vector256.LoadUnsafe(ref row, 32));
                s3 += Avx2.MultiplyAddAdjacent(factor, Vector256.LoadUnsafe(ref row, 48));
                row = ref Unsafe.Add(ref row, 2 * sums.Length);
            }

            s0.StoreUnsafe(ref sum, (nuint)column);
            s1.StoreUnsafe(ref sum, (nuint)column + 8);
            s2.StoreUnsafe(ref sum, (nuint)column + 16);
            s3.StoreUnsafe(ref sum, (nuint)column + 24);
        }
    }

    /// <summary>As <see cref="AddProduct"/>, in the widest vectors; pairs of values that are zero, as half are behind the first layer, are passed over.</summary>
    private static void AddProductWide(Span<int> sums, ReadOnlySpan<short> values, short[] weights)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, values.Length * sums.Length, nameof(weights));
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length % 32, 0, nameof(values));
        ref int two = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(values));
        for (int first = 0; first < values.Length / 2; first += 64)
        {
            ulong some = 0;
            for (int k = 0; k < 64 && first + k < values.Length / 2; k += 16)
            {
                some |= (~Vector512.Equals(Vector512.LoadUnsafe(ref two, (nuint)(first + k)), Vector512<int>.Zero).ExtractMostSignificantBits() & 0xFFFF) << k;
            }

            ref short lines = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(weights), first * 2 * sums.Length);
            int column = 0;
            for (; column + 64 <= sums.Length; column += 64)
            {
                AddRows64(ref sums[column], ref Unsafe.Add(ref two, first), some, ref Unsafe.Add(ref lines, 2 * column), (nuint)(2 * sums.Length));
            }

            for (; column + 32 <= sums.Length; column += 32)
            {
                AddRows32(ref sums[column], ref Unsafe.Add(ref two, first), some, ref Unsafe.Add(ref lines, 2 * column), (nuint)(2 * sums.Length));
            }
        }
    }

    private static void AddRows64(ref int sum, ref int two, ulong some, ref short lines, nuint stride)
    {
        var s0 = Vector512.LoadUnsafe(ref sum);
        var s1 = Vector512.LoadUnsafe(ref sum, 16);
        var s2 = Vector512.LoadUnsafe(ref sum, 32);
        var s3 = Vector512.LoadUnsafe(ref sum, 48);
        for (; some != 0; some &= some - 1)
        {
            nuint k = (nuint)BitOperations.TrailingZeroCount(some);
            Vector512<short> factor = Vector512.Create(Unsafe.Add(ref two, k)).AsInt16();
            ref short row = ref Unsafe.Add(ref lines, k * stride);
            s0 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row));
            s1 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row, 32));
            s2 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row, 64));
            s3 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row, 96));
        }

        s0.StoreUnsafe(ref sum);
        s1.StoreUnsafe(ref sum, 16);
        s2.StoreUnsafe(ref sum, 32);
        s3.StoreUnsafe(ref sum, 48);
    }

    private static void AddRows32(ref int sum, ref int two, ulong some, ref short lines, nuint stride)
    {
        var s0 = Vector512.LoadUnsafe(ref sum);
        var s1 = Vector512.LoadUnsafe(ref sum, 16);
        for (; some != 0; some &= some - 1)
        {
            nuint k = (nuint)BitOperations.TrailingZeroCount(some);
            Vector512<short> factor = Vector512.Create(Unsafe.Add(ref two, k)).AsInt16();
            ref short row = ref Unsafe.Add(ref lines, k * stride);
            s0 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row));
            s1 += Avx512BW.MultiplyAddAdjacent(factor, Vector512.LoadUnsafe(ref row, 32));
        }

        s0.StoreUnsafe(ref sum);
        s1.StoreUnsafe(ref sum, 16);
    }
}
