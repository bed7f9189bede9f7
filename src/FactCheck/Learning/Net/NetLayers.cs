using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Learning.Net;

/// <summary>Steps over rows of numbers, many at once.</summary>
internal static class NetLayers
{
    /// <summary>Puts <paramref name="row"/> into every row of <paramref name="rows"/>.</summary>
    public static void Fill(Span<float> rows, ReadOnlySpan<float> row)
    {
        for (int at = 0; at < rows.Length; at += row.Length)
        {
            row.CopyTo(rows[at..]);
        }
    }

    /// <summary>Replaces what is below zero by zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(Span<float> values)
    {
        Span<Vector<float>> many = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (int i = 0; i < many.Length; i++)
        {
            many[i] = Vector.Max(many[i], Vector<float>.Zero);
        }

        for (int i = many.Length * Vector<float>.Count; i < values.Length; i++)
        {
            values[i] = Math.Max(0, values[i]);
        }
    }

    /// <summary>Adds <paramref name="what"/> to <paramref name="to"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> to, ReadOnlySpan<float> what)
    {
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        ReadOnlySpan<Vector<float>> terms = MemoryMarshal.Cast<float, Vector<float>>(what);
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] += terms[i];
        }

        for (int i = sums.Length * Vector<float>.Count; i < to.Length; i++)
        {
            to[i] += what[i];
        }
    }

    /// <summary>Adds <paramref name="what"/> times <paramref name="factor"/> to <paramref name="to"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(Span<float> to, ReadOnlySpan<float> what, float factor)
    {
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        ReadOnlySpan<Vector<float>> terms = MemoryMarshal.Cast<float, Vector<float>>(what);
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] += terms[i] * factor;
        }

        for (int i = sums.Length * Vector<float>.Count; i < to.Length; i++)
        {
            to[i] += what[i] * factor;
        }
    }

    /// <summary>The product of two rows whose length is a multiple of four, summed in one order on every machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ReadOnlySpan<Vector4> left = MemoryMarshal.Cast<float, Vector4>(a), right = MemoryMarshal.Cast<float, Vector4>(b);
        Vector4 sum = default;
        for (int i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum.X + sum.Y + sum.Z + sum.W;
    }
}
