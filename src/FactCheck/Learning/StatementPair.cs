namespace FactCheck.Learning;

/// <summary>Two statements: is what the first says borne out by the second?</summary>
/// <param name="Claim">The statement that is judged.</param>
/// <param name="Evidence">The statement that it is judged by.</param>
public readonly record struct StatementPair(string Claim, string Evidence)
{
    /// <summary>Refuses a pair that lacks a text, as the <c>default</c> value does.</summary>
    internal static void ThrowIfIncomplete(StatementPair pair)
    {
        if (pair.Claim is null || pair.Evidence is null)
        {
            throw new ArgumentException("A pair needs a claim and an evidence.", nameof(pair));
        }
    }
}
