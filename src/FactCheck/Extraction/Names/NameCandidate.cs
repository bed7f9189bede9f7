using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>A stretch of tokens that may be a name, with what speaks for each kind. Mutable while one article is read; never shared.</summary>
internal sealed class NameCandidate(int first, int end)
{
    public int First { get; set; } = first;

    public int End { get; set; } = end;

    /// <summary>The kind, as far as it is decided.</summary>
    public EntityKind? Kind { get; set; }

    /// <summary>Whether the words themselves decided the kind, so that other mentions of them may follow it.</summary>
    public bool IsSure { get; set; }

    /// <summary>Whether signs that cannot be mistaken decided: a title, an age, a street number, a state after a town.</summary>
    public bool IsTold { get; set; }

    /// <summary>The place, when the gazetteer knows it.</summary>
    public Place? Place { get; set; }

    /// <summary>The organisation, when the table knows it.</summary>
    public Organisation? Organisation { get; set; }

    public Metonym? Metonym { get; set; }

    /// <summary>The tokens of the title in front of a person; empty when there is none.</summary>
    public TokenRange Title { get; set; }

    /// <summary>'m', 'f' or '-' as the title tells.</summary>
    public char TitleGender { get; set; } = '-';

    /// <summary>The entity that coreference gave it; -1 before.</summary>
    public int Entity { get; set; } = -1;

    public int Length => End - First;

    public TextSpan SpanIn(AnalyzedText text) => text.SpanOf(new(First, End));
}
