namespace FactCheck.MicrosoftML;

/// <summary>The learners of ML.NET that are offered.</summary>
public enum PairLearner
{
    /// <summary>Multinomial logistic regression, fitted by L-BFGS.</summary>
    MaximumEntropy,

    /// <summary>Boosted trees, one label against the rest.</summary>
    FastTree,
}
