using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Runtime.Intrinsics;

using FactCheck.Language;

namespace FactCheck.Learning;

/// <summary>The cosine between the vectors of two words, in whole numbers, so that every machine gives the same.</summary>
internal static class VectorSimilarity
{
    /// <summary>Components that are multiplied at once.</summary>
    private const int Step = 16;

    private static readonly WordVectors Vectors = WordVectors.Default;

    /// <summary>The cosine between words <paramref name="first"/> and <paramref name="second"/> of <see cref="WordVectors.Default"/>.</summary>
    public static float Of(int first, int second)
    {
        ReadOnlySpan<sbyte> a = Vectors[first], b = Vectors[second];
        int sum = 0;
        for (int at = 0; at < a.Length; at++)
        {
            sum += a[at] * b[at];
        }

        return sum * Vectors.ScaleOf(first) * Vectors.ScaleOf(second);
    }

    /// <summary>Writes the cosine between word <paramref name="first"/> and each of the words <paramref name="asked"/> of a statement whose vector is known.</summary>
    /// <param name="first">A word of <see cref="WordVectors.Default"/>.</param>
    /// <param name="words">The words of the statement there, or -1.</param>
    /// <param name="asked">Which of them to compare.</param>
    /// <param name="similarity">Where to write, by the place in the statement.</param>
    public static void Of(int first, ReadOnlySpan<int> words, WordBits asked, Span<float> similarity)
    {
        if (Avx2.IsSupported)
        {
            Wide(first, words, asked, similarity);
            return;
        }

        foreach (int j in asked)
        {
            similarity[j] = words[j] >= 0 ? Of(first, words[j]) : 0;
        }
    }

    /// <summary>The same with the first word kept in registers. The last four of the hundred components are read with the twelve before them, which are multiplied with nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide(int first, ReadOnlySpan<int> words, WordBits asked, Span<float> similarity)
    {
        const int Last = WordVectors.Dimensions - Step;
        WordVectors vectors = Vectors;
        float scale = vectors.ScaleOf(first);
        ref sbyte own = ref MemoryMarshal.GetReference(vectors[first]);
        Vector256<short> a = At(ref own, 0), b = At(ref own, Step), c = At(ref own, 2 * Step), d = At(ref own, 3 * Step), e = At(ref own, 4 * Step), f = At(ref own, 5 * Step);
        Vector256<short> rest = At(ref own, Last) & Vector256.GreaterThanOrEqual(Vector256<short>.Indices, Vector256.Create((short)(Step - (WordVectors.Dimensions % Step))));
        foreach (int j in asked)
        {
            if (words[j] < 0)
            {
                continue;
            }

            ref sbyte other = ref MemoryMarshal.GetReference(vectors[words[j]]);
            Vector256<int> sums = Avx2.MultiplyAddAdjacent(a, At(ref other, 0)) + Avx2.MultiplyAddAdjacent(b, At(ref other, Step));
            Vector256<int> more = Avx2.MultiplyAddAdjacent(c, At(ref other, 2 * Step)) + Avx2.MultiplyAddAdjacent(d, At(ref other, 3 * Step));
            sums += Avx2.MultiplyAddAdjacent(e, At(ref other, 4 * Step)) + Avx2.MultiplyAddAdjacent(f, At(ref other, 5 * Step));
            more += Avx2.MultiplyAddAdjacent(rest, At(ref other, Last));
            similarity[j] = Vector256.Sum(sums + more) * scale * vectors.ScaleOf(words[j]);
        }
    }

    private static Vector256<short> At(ref sbyte vector, int at) => Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref vector, (nuint)at));
}
