using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Tells whether what breaks is a thing of one kind, a dam or a bridge: contracts are breached, bubbles burst and talks give way as well.</summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
/// <param name="nouns">The nouns of the kind.</param>
internal sealed class BrokenThing(AnalyzedText text, ClauseMap clauses, WordList nouns)
{
    private const int Reach = 16;

    /// <summary>Whether the trigger at <paramref name="token"/> tells of one: a verb by its subject or object, a noun by the sentences around it.</summary>
    public bool IsOne(int token, Predicate? predicate) => predicate is null ? IsNear(token) : IsSubject(predicate) || IsObject(predicate);

    // "The breach opened shortly before 4 am": of the dam that was named just before.
    private bool IsNear(int noun)
    {
        int sentence = text.SentenceOf[noun];
        if (noun + 1 < text.Count && text.Lower[noun + 1] is "of")
        {
            return FindsOne(noun + 2, Math.Min(text.Sentences[sentence].End, noun + 7));
        }

        int from = text.Sentences[Math.Max(0, sentence - 1)].First;
        return FindsOne(from, text.Sentences[sentence].End);
    }

    private bool FindsOne(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text.IsIn(i, nouns))
            {
                return true;
            }
        }

        return false;
    }

    // "the dam above the town burst", "the dam, which gave way on Thursday"
    private bool IsSubject(Predicate predicate)
    {
        Clause clause = clauses.Of(predicate.Head);
        int first = text.Sentences[text.SentenceOf[predicate.Head]].First;
        bool relative = clause.Kind == ClauseKind.Relative && clause.Marker > first;
        if (relative && predicate.First - clause.Marker <= 2)
        {
            int before = text.IsComma(clause.Marker - 1) ? clause.Marker - 2 : clause.Marker - 1;
            return before >= first && text.IsIn(before, nouns);
        }

        for (int i = predicate.First - 1; i >= first && i >= predicate.First - Reach && clauses.SameClause(i, predicate.Head); i--)
        {
            if (text.IsIn(i, nouns) && IsHead(i) && !IsGoverned(i, clause))
            {
                return true;
            }
        }

        return false;
    }

    // "the dam's owner" and "dam operators" are no dam.
    private bool IsHead(int noun) =>
        noun + 1 >= text.Count || !(text.IsPossessive(noun + 1) || (text.Classes[noun + 1] == WordClass.Noun && clauses.PredicateAt[noun + 1] is null));

    private bool IsGoverned(int noun, Clause clause)
    {
        int i = noun - 1;
        while (i >= clause.First && (text.IsPremodifier(i) || text.Classes[i] == WordClass.Determiner))
        {
            i--;
        }

        return i >= clause.First && i != clause.Marker && text.IsPreposition(i);
    }

    // "floodwater breached the levee"
    private bool IsObject(Predicate predicate)
    {
        int end = text.Sentences[text.SentenceOf[predicate.Head]].End;
        for (int i = predicate.End; !predicate.IsPassive && i < end && i < predicate.End + 6; i++)
        {
            if (text.IsIn(i, nouns) && IsHead(i))
            {
                return true;
            }

            if (!text.IsPremodifier(i) && text.Classes[i] != WordClass.Determiner && !text.IsNoun(i))
            {
                return false;
            }
        }

        return false;
    }
}
