using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>How a clause hangs in its sentence.</summary>
internal enum ClauseKind
{
    Main,
    Subordinate,
    Relative,
    Complement,
    Quote,
    Parenthesis,
}

/// <summary>A clause: what a time, place or participant may not leave to find its event.</summary>
internal sealed class Clause(ClauseKind kind, int parent, int first)
{
    public ClauseKind Kind { get; } = kind;

    /// <summary>The index of the clause around it, or -1.</summary>
    public int Parent { get; } = parent;

    /// <summary>The first token.</summary>
    public int First { get; set; } = first;

    /// <summary>The word that opens it ("while", "who"), or -1.</summary>
    public int Marker { get; init; } = -1;

    /// <summary>The clause whose subject it shares ("A met B and left"), or -1.</summary>
    public int SharesSubjectWith { get; set; } = -1;

    /// <summary>Its predicates, in order.</summary>
    public List<Predicate> Predicates { get; } = [];

    /// <summary>The predicate that makes the statement: the first finite one, else the first.</summary>
    public Predicate? Main => Predicates.Find(static p => p.IsFinite) ?? (Predicates.Count > 0 ? Predicates[0] : null);

    public bool HasFinite => Predicates.Exists(static p => p.IsFinite);
}

/// <summary>The clauses of a text: which clause and which predicate each token belongs to.</summary>
internal sealed class ClauseMap
{
    internal ClauseMap(int tokens)
    {
        ClauseOf = new int[tokens];
        PredicateAt = new Predicate?[tokens];
    }

    public List<Clause> Clauses { get; } = [];

    /// <summary>The index in <see cref="Clauses"/> of each token's clause.</summary>
    public int[] ClauseOf { get; }

    /// <summary>The predicate that covers a token, or <see langword="null"/>.</summary>
    public Predicate?[] PredicateAt { get; }

    public Clause Of(int token) => Clauses[ClauseOf[token]];

    public bool SameClause(int a, int b) => ClauseOf[a] == ClauseOf[b];

    /// <summary>The last predicate of the token's clause that ends at or before it, or <see langword="null"/>.</summary>
    public Predicate? Before(int token)
    {
        List<Predicate> predicates = Of(token).Predicates;
        for (int i = predicates.Count - 1; i >= 0; i--)
        {
            if (predicates[i].End <= token)
            {
                return predicates[i];
            }
        }

        return null;
    }

    /// <summary>The first predicate of the token's clause that starts after it, or <see langword="null"/>.</summary>
    public Predicate? After(int token)
    {
        foreach (Predicate predicate in Of(token).Predicates)
        {
            if (predicate.First > token)
            {
                return predicate;
            }
        }

        return null;
    }
}
