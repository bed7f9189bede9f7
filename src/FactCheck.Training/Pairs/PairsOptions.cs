using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using FactCheck.Learning.Training;
using FactCheck.Training.Pairs.Net;

namespace FactCheck.Training.Pairs;

/// <summary>What to train the judge of statement pairs on, and whether to measure it.</summary>
internal sealed record PairsOptions
{
    /// <summary>The folder of the sets of pairs.</summary>
    public required string Folder { get; init; }

    /// <summary>Where to write the model, or <see langword="null"/> to measure only.</summary>
    public string? Output { get; init; }

    /// <summary>A model that was trained by this command before, to be measured and calibrated without training it again.</summary>
    public string? Trained { get; init; }

    /// <summary>Into how many folds to cut the measured pairs; 0 not to measure.</summary>
    public int Folds { get; init; } = 5;

    public int Seed { get; init; } = 17;

    public BoostingOptions Boosting { get; init; } = new();

    public NetOptions Net { get; init; } = new();

    /// <summary>How much the network counts against the trees.</summary>
    public float NetShare { get; init; } = 0.5f;

    /// <summary>The network is asked when the trees are less sure than this.</summary>
    public float AskBelow { get; init; } = 0.9f;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out PairsOptions? options)
    {
        options = null;
        string? folder = null, output = null, trained = null;
        int folds = 5;
        for (int i = 0; i < args.Length; i += 2)
        {
            bool known = i + 1 < args.Length && args[i] switch
            {
                "--data" => (folder = args[i + 1]) is not null,
                "--out" => (output = args[i + 1]) is not null,
                "--trained" => (trained = args[i + 1]) is not null,
                "--folds" => int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out folds) && folds != 1,
                _ => false,
            };
            if (!known)
            {
                return false;
            }
        }

        options = folder is null ? null : new() { Folder = folder, Output = output, Trained = trained, Folds = folds };
        return options is not null && (output is not null || folds > 0);
    }
}
