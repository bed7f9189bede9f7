using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

using FactCheck.Language;

namespace FactCheck.Learning;

/// <summary>The cosine between the vectors of two words, in whole numbers, so that every machine gives the same.</summary>
internal static class VectorSimilarity
{
    private static readonly WordVectors Vectors = WordVectors.Default;

    /// <summary>The cosine between words <paramref name="first"/> and <paramref name="second"/> of <see cref="WordVectors.Default"/>.</summary>
    public static float Of(int first, int second)
    {
        ReadOnlySpan<sbyte> a = Vectors[first], b = Vectors[second];
        ref sbyte left = ref MemoryMarshal.GetReference(a);
        ref sbyte right = ref MemoryMarshal.GetReference(b);
        Vector256<int> sums = default;
        int at = 0;
        for (; at + Vector128<sbyte>.Count <= a.Length; at += Vector128<sbyte>.Count)
        {
            (Vector128<short> lowA, Vector128<short> highA) = Vector128.Widen(Vector128.LoadUnsafe(ref left, (nuint)at));
            (Vector128<short> lowB, Vector128<short> highB) = Vector128.Widen(Vector128.LoadUnsafe(ref right, (nuint)at));
            Vector256<short> products = Vector256.Create(lowA * lowB, highA * highB);
            (Vector256<int> low, Vector256<int> high) = Vector256.Widen(products);
            sums += low + high;
        }

        int sum = Vector256.Sum(sums);
        for (; at < a.Length; at++)
        {
            sum += a[at] * b[at];
        }

        return sum * Vectors.ScaleOf(first) * Vectors.ScaleOf(second);
    }
}
