using System.Numerics;

using FactCheck.Language;

namespace FactCheck.Learning;

/// <summary>The mean of the vectors of a statement's content words, weighted by their rarity: what it is about, roughly.</summary>
internal static class MeanVector
{
    /// <summary>The mean of the words of a statement.</summary>
    public static float[] Of(Statement statement)
    {
        float[] mean = new float[WordVectors.Dimensions];
        for (int i = 0; i < statement.Count; i++)
        {
            if (!statement.Has(i, TokenTraits.Content) || statement.Vectors[i] < 0)
            {
                continue;
            }

            ReadOnlySpan<sbyte> vector = WordVectors.Default[statement.Vectors[i]];
            float scale = WordVectors.Default.ScaleOf(statement.Vectors[i]) * statement.Rarity[i];
            for (int d = 0; d < mean.Length; d++)
            {
                mean[d] += vector[d] * scale;
            }
        }

        return mean;
    }

    /// <summary>The square of the length of a mean.</summary>
    public static float Square(ReadOnlySpan<float> mean) => Dot(mean, mean);

    /// <summary>The cosine of the angle between the means of two statements; 0 when one is of no words.</summary>
    public static float Similarity(Statement one, Statement other)
    {
        float product = Dot(one.Mean, other.Mean), sizes = MathF.Sqrt(one.MeanSquare * other.MeanSquare);
        return sizes > 0 ? product / sizes : 0;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector4 sum = default;
        for (int i = 0; i + 4 <= a.Length; i += 4)
        {
            sum += new Vector4(a[i..]) * new Vector4(b[i..]);
        }

        return Vector4.Dot(sum, Vector4.One);
    }
}
