using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>An attribution while it is put together.</summary>
internal sealed class Attribution
{
    public TokenRange? Source { get; set; }

    public TokenRange? Cue { get; set; }

    public AttributionKind Kind { get; init; }

    /// <summary>Whether it is a question that somebody was asked; what is quoted after it is the answer, and another's.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The pieces of the content, in order and apart.</summary>
    public List<TokenRange> Pieces { get; } = new(1);

    public int First => Pieces[0].First;

    public int Last => Pieces[^1].End - 1;

    /// <summary>Whether <paramref name="token"/> is part of the content.</summary>
    public bool Holds(int token)
    {
        foreach (TokenRange piece in Pieces)
        {
            if (piece.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
