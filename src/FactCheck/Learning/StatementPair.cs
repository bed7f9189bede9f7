namespace FactCheck.Learning;

/// <summary>Two statements: is what the first says borne out by the second?</summary>
/// <param name="Claim">The statement that is judged.</param>
/// <param name="Evidence">The statement that it is judged by.</param>
public readonly record struct StatementPair(string Claim, string Evidence);
