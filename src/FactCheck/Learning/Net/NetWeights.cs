using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace FactCheck.Learning.Net;

/// <summary>The weights of the network, each a matrix in rows.</summary>
internal sealed class NetWeights
{
    /// <summary>The numbers that a word vector and the flags of a token give.</summary>
    public const int Inputs = 112;

    /// <summary>The width of every layer over tokens.</summary>
    public const int Hidden = 96;

    /// <summary>The heads of the attention.</summary>
    public const int Heads = 4;

    /// <summary>The width of a head.</summary>
    public const int HeadWidth = Hidden / Heads;

    /// <summary>The channels of relations between two words; see <see cref="PairRelation"/>.</summary>
    public const int Relations = 20;

    /// <summary>The relations' weights of one head, and at the end the score of attending to nothing.</summary>
    public const int RelationRow = Relations + 1;

    /// <summary>What the compare layer sees of a token: itself, what it attends to, their product and difference, and the relations attended to by each head.</summary>
    public const int Compared = (4 * Hidden) + (Heads * Relations);

    /// <summary>The manners of labelling that are told apart.</summary>
    public const int Corpora = 4;

    /// <summary>What the last layers see of a pair: of each side the maximum, the mean and what it attends to, and the corpus; padded to a multiple of 16.</summary>
    public const int Pooled = (6 * Hidden) + 16;

    /// <summary>The width of the last hidden layer.</summary>
    public const int Final = 64;

    /// <summary>The outputs, padded to a multiple of 16.</summary>
    public const int Outputs = 16;

    public float[] Embed { get; } = new float[Inputs * Hidden];

    public float[] EmbedBias { get; } = new float[Hidden];

    public float[] Window { get; } = new float[3 * Hidden * Hidden];

    public float[] WindowBias { get; } = new float[Hidden];

    public float[] Query { get; } = new float[Hidden * Hidden];

    public float[] Key { get; } = new float[Hidden * Hidden];

    public float[] ClaimRelations { get; } = new float[Heads * RelationRow];

    public float[] EvidenceRelations { get; } = new float[Heads * RelationRow];

    public float[] CompareClaim { get; } = new float[Compared * Hidden];

    public float[] CompareClaimBias { get; } = new float[Hidden];

    public float[] CompareEvidence { get; } = new float[Compared * Hidden];

    public float[] CompareEvidenceBias { get; } = new float[Hidden];

    public float[] Compose { get; } = new float[3 * Hidden * Hidden];

    public float[] ComposeBias { get; } = new float[Hidden];

    public float[] PoolClaim { get; } = new float[Hidden];

    public float[] PoolEvidence { get; } = new float[Hidden];

    public float[] Last { get; } = new float[Pooled * Final];

    public float[] LastBias { get; } = new float[Final];

    public float[] Output { get; } = new float[Final * Outputs];

    public float[] OutputBias { get; } = new float[Outputs];

    /// <summary>All matrices, in the order of the file.</summary>
    public float[][] All =>
    [
        Embed, EmbedBias, Window, WindowBias, Query, Key, ClaimRelations, EvidenceRelations, CompareClaim, CompareClaimBias, CompareEvidence, CompareEvidenceBias,
        Compose, ComposeBias, PoolClaim, PoolEvidence, Last, LastBias, Output, OutputBias,
    ];

    /// <summary>Reads weights of 16 bits.</summary>
    /// <exception cref="InvalidDataException">A weight is no number.</exception>
    public static NetWeights Read(BinaryReader reader)
    {
        var weights = new NetWeights();
        foreach (float[] matrix in weights.All)
        {
            byte[] bytes = reader.ReadBytes(matrix.Length * sizeof(ushort));
            if (bytes.Length < matrix.Length * sizeof(ushort) || !Unpack(bytes, matrix))
            {
                throw new InvalidDataException("The model file is damaged: a weight is no number.");
            }
        }

        return weights;
    }

    /// <summary>Runs once in a process over many numbers: worth compiling well at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Unpack(ReadOnlySpan<byte> bytes, Span<float> matrix)
    {
        bool isFinite = true;
        for (int i = 0; i < matrix.Length; i++)
        {
            matrix[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
            isFinite &= float.IsFinite(matrix[i]);
        }

        return isFinite;
    }

    /// <summary>Writes weights of 16 bits.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (float weight in All.SelectMany(matrix => matrix))
        {
            writer.Write((Half)weight);
        }
    }

    /// <summary>Rounds all weights as a file does.</summary>
    public void Round()
    {
        foreach (float[] matrix in All)
        {
            for (int i = 0; i < matrix.Length; i++)
            {
                matrix[i] = (float)(Half)matrix[i];
            }
        }
    }
}
