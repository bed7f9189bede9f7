namespace FactCheck.Language;

/// <summary>How likely a sentence ends at a place, as a linear model over hashed features (<see cref="BoundaryFeatures"/>). Immutable and thread-safe.</summary>
internal sealed class BoundaryModel(sbyte[] weights)
{
    /// <summary>The number of weights.</summary>
    public const int Size = 1 << 16;

    private static readonly Lazy<BoundaryModel> Embedded = new(() =>
    {
        using Stream stream = Lexicon.Open("Language/boundaries.bin");
        return Read(stream);
    });

    /// <summary>The embedded model, read once in a process.</summary>
    public static BoundaryModel Default => Embedded.Value;

    /// <summary>Whether a sentence ends where <paramref name="keys"/> were read.</summary>
    public bool Ends(ReadOnlySpan<uint> keys)
    {
        int score = 0;
        foreach (uint key in keys)
        {
            score += weights[key & (Size - 1)];
        }

        return score > 0;
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is none.</exception>
    public static BoundaryModel Read(Stream stream)
    {
        sbyte[] weights = new sbyte[Size];
        if (stream.Length != Size)
        {
            throw new InvalidDataException("This is no model of sentence boundaries, or one of another version: train it again with src/FactCheck.Training.");
        }

        stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new(weights);
    }
}
