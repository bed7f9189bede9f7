using FactCheck.Language;

namespace FactCheck.Training.Vectors;

/// <summary>Cuts a file of word vectors to the frequent words, brings each to length 1 and quantises it. Nothing is random: the same input gives the same bytes.</summary>
internal static class VectorsTraining
{
    public static int Run(string input, int words, string output, TextWriter log)
    {
        List<(string Word, float[] Vector)> read = GloveFile.Read(input, words);
        var hashes = new List<uint>(read.Count);
        var scales = new List<float>(read.Count);
        var components = new List<sbyte>(read.Count * WordVectors.Dimensions);
        var known = new HashSet<uint>();
        foreach ((string word, float[] vector) in read)
        {
            uint hash = SentenceFeatures.Hash(LowerCase.Of(word));

            // Numbers of as many digits share a hash, and two words in 50,000 may: the more frequent one stays.
            if (known.Add(hash))
            {
                hashes.Add(hash);
                scales.Add(Quantise(vector, components));
            }
        }

        var table = new WordVectors([.. hashes], [.. scales], [.. components]);
        using (FileStream stream = File.Create(output))
        {
            table.Write(stream);
        }

        log.WriteLine($"{table.Count} words, {new FileInfo(output).Length} bytes in {output}");
        return 0;
    }

    /// <summary>Adds the components of <paramref name="vector"/>, of which the largest becomes 127, and returns what they are to be multiplied with.</summary>
    private static float Quantise(float[] vector, List<sbyte> components)
    {
        double length = Math.Sqrt(vector.Sum(component => (double)component * component));
        double largest = vector.Max(Math.Abs);
        double step = largest / 127;
        foreach (float component in vector)
        {
            components.Add((sbyte)Math.Round(step > 0 ? component / step : 0));
        }

        return (float)(length > 0 ? step / length : 0);
    }
}
