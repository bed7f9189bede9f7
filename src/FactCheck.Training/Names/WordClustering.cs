using System.Runtime.Intrinsics;

using FactCheck.Extraction.Names.Recognition;
using FactCheck.Language;
using FactCheck.Training.Vectors;

namespace FactCheck.Training.Names;

/// <summary>
/// Clusters words by their vectors (k-means on the unit sphere): the frequent words make the clusters, the others join the nearest. Seeded; sums run in one fixed
/// order, so that every machine gives the same clusters.
/// </summary>
internal static class WordClustering
{
    private const int Frequent = 60_000;
    private const int Words = 400_000;
    private const int Seed = 20250317;

    /// <summary>The clusters of all words of the file <paramref name="glove"/>.</summary>
    public static WordClusters Make(string glove, TextWriter log)
    {
        List<(string Word, float[] Vector)> words = GloveFile.Read(glove, Words);
        float[][] vectors = [.. words.Select(word => Unit(word.Vector))];
        float[][] centres = Centres(vectors[..Math.Min(Frequent, vectors.Length)], 1024, 8);
        log.WriteLine($"{words.Count} words clustered");
        return WordClusters.Of(
            words.Select((word, i) => (word.Word, (ushort)Nearest(vectors[i], centres))),
            Merged(centres, 160),
            Merged(centres, 32));
    }

    private static byte[] Merged(float[][] centres, int count)
    {
        float[][] merged = Centres(centres, count, 20);
        return [.. centres.Select(centre => (byte)Nearest(centre, merged))];
    }

    private static float[][] Centres(float[][] points, int count, int passes)
    {
        int[] order = [.. Enumerable.Range(0, points.Length)];
        new Random(Seed).Shuffle(order);
        float[][] centres = [.. order.Take(count).Select(point => points[point])];
        for (int pass = 0; pass < passes; pass++)
        {
            float[][] sums = [.. centres.Select(_ => new float[WordVectors.Dimensions])];
            int[] sizes = new int[count];
            foreach (float[] point in points)
            {
                int nearest = Nearest(point, centres);
                sizes[nearest]++;
                for (int i = 0; i < point.Length; i++)
                {
                    sums[nearest][i] += point[i];
                }
            }

            centres = [.. sums.Select((sum, i) => sizes[i] == 0 ? centres[i] : Unit(sum))];
        }

        return centres;
    }

    private static int Nearest(float[] point, float[][] centres)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int i = 0; i < centres.Length; i++)
        {
            float product = Product(point, centres[i]);
            if (product > most)
            {
                most = product;
                best = i;
            }
        }

        return best;
    }

    // The dimensions are a multiple of four. Four sums side by side, on every machine.
    private static float Product(float[] left, float[] right)
    {
        Vector128<float> sum = Vector128<float>.Zero;
        for (int i = 0; i < WordVectors.Dimensions; i += 4)
        {
            sum += Vector128.LoadUnsafe(ref left[i]) * Vector128.LoadUnsafe(ref right[i]);
        }

        return sum[0] + sum[1] + (sum[2] + sum[3]);
    }

    private static float[] Unit(float[] vector)
    {
        double length = Math.Sqrt(vector.Sum(each => (double)each * each));
        return [.. vector.Select(each => length == 0 ? 0 : (float)(each / length))];
    }
}
