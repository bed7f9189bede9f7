using System.Numerics;

using FactCheck.Learning;
using FactCheck.Learning.Net;

namespace FactCheck.Training.Pairs.Net;

/// <summary>The weights that learning begins with: small chance numbers, and for the relations what a reader would expect.</summary>
internal static class NetStart
{
    private static readonly (PairRelation Relation, float Weight)[] Expected =
    [
        (PairRelation.Exact, 3), (PairRelation.Lemma, 2), (PairRelation.Stem, 1.5f), (PairRelation.Synonym, 2), (PairRelation.Antonym, 2), (PairRelation.Broader, 1.2f),
        (PairRelation.Narrower, 1.2f), (PairRelation.Sibling, 1), (PairRelation.NumberEqual, 2), (PairRelation.NumberWithin, 1.5f), (PairRelation.NumberOutside, 1.5f),
        (PairRelation.NumberContext, 1), (PairRelation.NumberBest, 1.5f), (PairRelation.Capitals, 0.5f), (PairRelation.Neighbours, 0.7f), (PairRelation.Alike, 1),
        (PairRelation.NumberUnit, 0.5f), (PairRelation.NumberAtBound, 0.5f),
    ];

    public static NetWeights Make(int seed)
    {
        var random = new Random(seed);
        var weights = new NetWeights();
        Fill(weights.Embed, NetWeights.Inputs, 1.4, random);
        Fill(weights.Window, 3 * NetWeights.Hidden, 1.4, random);
        Fill(weights.Query, NetWeights.Hidden, 0.7, random);
        Fill(weights.Key, NetWeights.Hidden, 0.7, random);
        Fill(weights.CompareClaim, NetWeights.Compared, 1.4, random);
        Fill(weights.CompareEvidence, NetWeights.Compared, 1.4, random);
        Fill(weights.Compose, 3 * NetWeights.Hidden, 1.4, random);
        Fill(weights.PoolClaim, NetWeights.Hidden, 0.5, random);
        Fill(weights.PoolEvidence, NetWeights.Hidden, 0.5, random);
        Fill(weights.Last, NetWeights.Pooled, 1.4, random);
        Fill(weights.Output, NetWeights.Final, 1, random);
        for (int head = 0; head < NetWeights.Heads; head++)
        {
            foreach ((PairRelation relation, float weight) in Expected)
            {
                int at = (head * NetWeights.RelationRow) + BitOperations.TrailingZeroCount((uint)relation);
                weights.ClaimRelations[at] = weight * (0.7f + (0.2f * head));
                weights.EvidenceRelations[at] = weight * (0.7f + (0.2f * head));
            }

            weights.ClaimRelations[(head * NetWeights.RelationRow) + NetWeights.Relations] = 1;
            weights.EvidenceRelations[(head * NetWeights.RelationRow) + NetWeights.Relations] = 1;
        }

        return weights;
    }

    private static void Fill(float[] matrix, int inputs, double gain, Random random)
    {
        double deviation = gain / Math.Sqrt(inputs);
        for (int i = 0; i < matrix.Length; i++)
        {
            matrix[i] = (float)((random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 2 * deviation);
        }
    }
}
