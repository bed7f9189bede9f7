using System.Buffers;

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

    /// <summary>The first of its predicates; the others follow by <see cref="Predicate.Next"/>.</summary>
    public Predicate? FirstPredicate { get; private set; }

    /// <summary>The last of its predicates.</summary>
    public Predicate? LastPredicate { get; private set; }

    /// <summary>The predicate that makes the statement: the first finite one, else the first.</summary>
    public Predicate? Main => FirstFinite ?? FirstPredicate;

    public bool HasFinite => FirstFinite is not null;

    private Predicate? FirstFinite
    {
        get
        {
            Predicate? predicate = FirstPredicate;
            while (predicate is { IsFinite: false })
            {
                predicate = predicate.Next;
            }

            return predicate;
        }
    }

    public void Add(Predicate predicate)
    {
        predicate.Previous = LastPredicate;
        if (LastPredicate is { } last)
        {
            last.Next = predicate;
        }
        else
        {
            FirstPredicate = predicate;
        }

        LastPredicate = predicate;
    }
}

/// <summary>The clauses of a text: which clause and which predicate each token belongs to. Its arrays are rented; nothing may use it once it is disposed.</summary>
internal sealed class ClauseMap : IDisposable
{
    private readonly int tokens;

    internal ClauseMap(int tokens, int sentences)
    {
        this.tokens = tokens;
        ClauseOf = ArrayPool<int>.Shared.Rent(tokens);
        PredicateAt = ArrayPool<Predicate?>.Shared.Rent(tokens);
        Clauses = new(sentences * 2);
        Array.Clear(PredicateAt, 0, tokens);
    }

    public List<Clause> Clauses { get; }

    /// <summary>The index in <see cref="Clauses"/> of each token's clause.</summary>
    public int[] ClauseOf { get; }

    /// <summary>The predicate that covers a token, or <see langword="null"/>.</summary>
    public Predicate?[] PredicateAt { get; }

    public Clause Of(int token) => Clauses[ClauseOf[token]];

    public bool SameClause(int a, int b) => ClauseOf[a] == ClauseOf[b];

    /// <summary>The last predicate of the token's clause that ends at or before it, or <see langword="null"/>.</summary>
    public Predicate? Before(int token)
    {
        Predicate? predicate = Of(token).LastPredicate;
        while (predicate is not null && predicate.End > token)
        {
            predicate = predicate.Previous;
        }

        return predicate;
    }

    /// <summary>The first predicate of the token's clause that starts after it, or <see langword="null"/>.</summary>
    public Predicate? After(int token)
    {
        Predicate? predicate = Of(token).FirstPredicate;
        while (predicate is not null && predicate.First <= token)
        {
            predicate = predicate.Next;
        }

        return predicate;
    }

    public void Dispose()
    {
        Array.Clear(PredicateAt, 0, tokens);
        ArrayPool<int>.Shared.Return(ClauseOf);
        ArrayPool<Predicate?>.Shared.Return(PredicateAt);
    }
}
