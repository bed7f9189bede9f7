namespace FactCheck.Testing;

/// <summary>A rule did not do what its test expects. Every test framework reports it as a failure; the message says what happened instead.</summary>
public sealed class RuleTestException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public RuleTestException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public RuleTestException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public RuleTestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
