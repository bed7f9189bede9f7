using System.Runtime.CompilerServices;

using FactCheck.Language;

namespace FactCheck.Learning.Net;

/// <summary>What the network is given of a word: its frozen vector and a dozen flags. Training and judging share this code.</summary>
internal static class NetInput
{
    /// <summary>Brings components of vectors of length 1 to the size of the flags.</summary>
    private const float VectorScale = 4;

    private static readonly TokenTraits[] Flags =
    [
        TokenTraits.Content, TokenTraits.Capital, TokenTraits.Number, TokenTraits.Negation, TokenTraits.Negated, TokenTraits.Modal, TokenTraits.Verb, TokenTraits.Noun,
        TokenTraits.Proper, TokenTraits.Qualifier, TokenTraits.First,
    ];

    /// <summary>Writes the numbers of word <paramref name="word"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(Statement statement, int word, Span<float> row)
    {
        int vector = statement.Vectors[word];
        if (vector >= 0)
        {
            ReadOnlySpan<sbyte> components = WordVectors.Default[vector];
            float scale = VectorScale * WordVectors.Default.ScaleOf(vector);
            for (int d = 0; d < components.Length; d++)
            {
                row[d] = components[d] * scale;
            }
        }
        else
        {
            row[..WordVectors.Dimensions].Clear();
        }

        for (int flag = 0; flag < Flags.Length; flag++)
        {
            row[WordVectors.Dimensions + flag] = statement.Has(word, Flags[flag]) ? 1 : 0;
        }

        row[WordVectors.Dimensions + Flags.Length] = statement.Rarity[word];
    }
}
