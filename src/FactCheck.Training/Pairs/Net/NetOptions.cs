namespace FactCheck.Training.Pairs.Net;

/// <summary>How the network learns.</summary>
internal sealed record NetOptions
{
    public int Epochs { get; init; } = 5;

    public int Batch { get; init; } = 64;

    public float Rate { get; init; } = 2e-3f;

    /// <summary>The share of steps in which the rate rises.</summary>
    public float Rise { get; init; } = 0.2f;

    public float Decay { get; init; } = 0.01f;

    public float Dropout { get; init; } = 0.2f;

    public float Smoothing { get; init; } = 0.03f;

    public int Seed { get; init; } = 17;
}
