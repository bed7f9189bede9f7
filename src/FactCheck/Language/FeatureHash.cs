namespace FactCheck.Language;

/// <summary>The hash by which models know features. The bytes of every model depend on it.</summary>
internal static class FeatureHash
{
    /// <summary>The feature that <paramref name="template"/> makes of <paramref name="value"/>.</summary>
    public static uint Of(uint template, uint value)
    {
        uint hash = (value ^ (template * 0x9E3779B1)) * 0x85EBCA6B;
        hash ^= hash >> 15;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 13);
    }
}
