using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Learning.Net;

/// <summary>Products of dense matrices in rows, on one core.</summary>
internal static class MatrixKernel
{
    /// <summary>The number that columns must be a multiple of.</summary>
    public const int Block = 16;

    /// <summary>
    /// Adds A·B to C. Element (i, k) of A stands at <c>i * aRow + k * aStep</c>, so that A may be transposed, or its rows may overlap as the windows of a
    /// convolution do; so may the rows of C.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddProduct(
        ReadOnlySpan<float> a, int aRow, int aStep, ReadOnlySpan<float> b, int bRow, Span<float> c, int cRow, int rows, int depth, int columns)
    {
        if (rows == 0 || depth == 0)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(((rows - 1) * aRow) + ((depth - 1) * aStep), a.Length - 1, nameof(a));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(((depth - 1) * bRow) + columns, b.Length, nameof(b));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(((rows - 1) * cRow) + columns, c.Length, nameof(c));
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % Block, 0, nameof(columns));
        ref float left = ref MemoryMarshal.GetReference(a);
        ref float right = ref MemoryMarshal.GetReference(b);
        ref float sum = ref MemoryMarshal.GetReference(c);
        int row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            int column = 0;
            for (; Vector512.IsHardwareAccelerated && column + (2 * Block) <= columns; column += 2 * Block)
            {
                AddFourRowsTwice(
                    ref Unsafe.Add(ref left, row * aRow), aRow, aStep, ref Unsafe.Add(ref right, column), bRow, ref Unsafe.Add(ref sum, (row * cRow) + column), cRow, depth);
            }

            for (; column < columns; column += Block)
            {
                AddFourRows(
                    ref Unsafe.Add(ref left, row * aRow), aRow, aStep, ref Unsafe.Add(ref right, column), bRow, ref Unsafe.Add(ref sum, (row * cRow) + column), cRow, depth);
            }
        }

        for (; row < rows; row++)
        {
            for (int column = 0; column < columns; column += Block)
            {
                AddRow(ref Unsafe.Add(ref left, row * aRow), aStep, ref Unsafe.Add(ref right, column), bRow, ref Unsafe.Add(ref sum, (row * cRow) + column), depth);
            }
        }
    }

    /// <summary>Writes the transpose of <paramref name="from"/>, a matrix of <paramref name="rows"/> by <paramref name="columns"/>.</summary>
    public static void Transpose(ReadOnlySpan<float> from, int rows, int columns, Span<float> to)
    {
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                to[(column * rows) + row] = from[(row * columns) + column];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddFourRows(ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int depth)
    {
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        for (int k = 0; k < depth; k++)
        {
            ref float line = ref Unsafe.Add(ref b, k * bRow);
            var b0 = Vector256.LoadUnsafe(ref line);
            var b1 = Vector256.LoadUnsafe(ref line, 8);
            ref float cell = ref Unsafe.Add(ref a, k * aStep);
            var factor = Vector256.Create(cell);
            s00 = Vector256.MultiplyAddEstimate(factor, b0, s00);
            s01 = Vector256.MultiplyAddEstimate(factor, b1, s01);
            factor = Vector256.Create(Unsafe.Add(ref cell, aRow));
            s10 = Vector256.MultiplyAddEstimate(factor, b0, s10);
            s11 = Vector256.MultiplyAddEstimate(factor, b1, s11);
            factor = Vector256.Create(Unsafe.Add(ref cell, 2 * aRow));
            s20 = Vector256.MultiplyAddEstimate(factor, b0, s20);
            s21 = Vector256.MultiplyAddEstimate(factor, b1, s21);
            factor = Vector256.Create(Unsafe.Add(ref cell, 3 * aRow));
            s30 = Vector256.MultiplyAddEstimate(factor, b0, s30);
            s31 = Vector256.MultiplyAddEstimate(factor, b1, s31);
        }

        Store(ref c, s00, s01);
        Store(ref Unsafe.Add(ref c, cRow), s10, s11);
        Store(ref Unsafe.Add(ref c, 2 * cRow), s20, s21);
        Store(ref Unsafe.Add(ref c, 3 * cRow), s30, s31);
    }

    /// <summary>Two blocks at once, where registers are wide enough. Each sum is taken in the same order, so that the result is the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddFourRowsTwice(ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int depth)
    {
        Vector512<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        for (int k = 0; k < depth; k++)
        {
            ref float line = ref Unsafe.Add(ref b, k * bRow);
            var b0 = Vector512.LoadUnsafe(ref line);
            var b1 = Vector512.LoadUnsafe(ref line, 16);
            ref float cell = ref Unsafe.Add(ref a, k * aStep);
            var factor = Vector512.Create(cell);
            s00 = Vector512.MultiplyAddEstimate(factor, b0, s00);
            s01 = Vector512.MultiplyAddEstimate(factor, b1, s01);
            factor = Vector512.Create(Unsafe.Add(ref cell, aRow));
            s10 = Vector512.MultiplyAddEstimate(factor, b0, s10);
            s11 = Vector512.MultiplyAddEstimate(factor, b1, s11);
            factor = Vector512.Create(Unsafe.Add(ref cell, 2 * aRow));
            s20 = Vector512.MultiplyAddEstimate(factor, b0, s20);
            s21 = Vector512.MultiplyAddEstimate(factor, b1, s21);
            factor = Vector512.Create(Unsafe.Add(ref cell, 3 * aRow));
            s30 = Vector512.MultiplyAddEstimate(factor, b0, s30);
            s31 = Vector512.MultiplyAddEstimate(factor, b1, s31);
        }

        StoreWide(ref c, s00, s01);
        StoreWide(ref Unsafe.Add(ref c, cRow), s10, s11);
        StoreWide(ref Unsafe.Add(ref c, 2 * cRow), s20, s21);
        StoreWide(ref Unsafe.Add(ref c, 3 * cRow), s30, s31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow(ref float a, int aStep, ref float b, int bRow, ref float c, int depth)
    {
        Vector256<float> s0 = default, s1 = default;
        for (int k = 0; k < depth; k++)
        {
            ref float line = ref Unsafe.Add(ref b, k * bRow);
            var factor = Vector256.Create(Unsafe.Add(ref a, k * aStep));
            s0 = Vector256.MultiplyAddEstimate(factor, Vector256.LoadUnsafe(ref line), s0);
            s1 = Vector256.MultiplyAddEstimate(factor, Vector256.LoadUnsafe(ref line, 8), s1);
        }

        Store(ref c, s0, s1);
    }

    private static void Store(ref float c, Vector256<float> first, Vector256<float> second)
    {
        (Vector256.LoadUnsafe(ref c) + first).StoreUnsafe(ref c);
        (Vector256.LoadUnsafe(ref c, 8) + second).StoreUnsafe(ref c, 8);
    }

    private static void StoreWide(ref float c, Vector512<float> first, Vector512<float> second)
    {
        (Vector512.LoadUnsafe(ref c) + first).StoreUnsafe(ref c);
        (Vector512.LoadUnsafe(ref c, 16) + second).StoreUnsafe(ref c, 16);
    }
}
