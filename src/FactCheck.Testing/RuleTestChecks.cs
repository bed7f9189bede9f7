namespace FactCheck.Testing;

/// <summary>What a rule test checks besides its expectations, unless it opts out with <see cref="RuleTest.Skip"/>.</summary>
[Flags]
public enum RuleTestChecks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Every side slices to the words and the sentence that it shows.</summary>
    Spans = 1,

    /// <summary>The order of the articles and the number of threads change nothing.</summary>
    Determinism = 2,

    /// <summary>Every finding has a message, a value on each side, and a confidence from 0 to 1.</summary>
    Content = 4,

    /// <summary>No two findings share a fingerprint, unless they show other spans of the same words.</summary>
    Fingerprints = 8,

    /// <summary>Every fix changes text of one of the sides' sentences, and ends its finding.</summary>
    Fixes = 16,

    /// <summary>All of them.</summary>
    All = Spans | Determinism | Content | Fingerprints | Fixes,
}
