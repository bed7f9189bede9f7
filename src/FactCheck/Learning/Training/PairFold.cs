namespace FactCheck.Learning.Training;

/// <summary>Cuts pairs into folds such that pairs of one group stay together.</summary>
internal static class PairFold
{
    /// <summary>The fold of a pair: by a hash of its group, so that it does not depend on what else there is.</summary>
    public static int Of(LabelledPair pair, int folds)
    {
        uint hash = ExactHash.Of(pair.Group.Length > 0 ? pair.Group : pair.Pair.Claim);
        hash ^= hash >> 15;
        hash *= 0x85EBCA6B;
        return (int)((hash ^ (hash >> 13)) % (uint)folds);
    }
}
