using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Finds the subjects of predicates: in their own clause, in the clause they share it with, or by way of the verb that governs them.</summary>
internal sealed class SubjectFinder(AnalyzedText text, MentionIndex mentions, ClauseMap clauses, NamePosition position)
{
    private const int Reach = 40;

    /// <summary>The names that are the subject of <paramref name="predicate"/>, in order.</summary>
    public ImmutableArray<int> Of(Predicate predicate) => Of(predicate, 0);

    private ImmutableArray<int> Of(Predicate predicate, int depth)
    {
        Clause clause = clauses.Of(predicate.Head);
        ImmutableArray<int> names = [];
        if (depth > 4)
        {
            return names;
        }

        if (predicate.IsInfinitive && Controller(predicate) is { } controlled)
        {
            return controlled;
        }

        Predicate first = clause.Main ?? predicate;
        if (!ReferenceEquals(first, predicate) && predicate.First > first.First && !predicate.IsFinite)
        {
            // "was shot and killed": a coordinated participle has the subject of the first.
            bool coordinated = predicate.IsPassive && first.IsPassive && text.Lower[predicate.First - 1] is "and" or "then" && predicate.First - first.End <= 3;
            return (predicate.IsPassive && !coordinated) || clauses.ClauseOf[first.Head] != clauses.ClauseOf[predicate.Head] ? names : Of(first, depth + 1);
        }

        if (!predicate.IsFinite && predicate.First < first.First)
        {
            if (predicate.First == clause.First)
            {
                return Of(first, depth + 1);
            }

            if (predicate.IsPassive)
            {
                return OfParticiple(predicate);
            }
        }

        names = Collect(clause, predicate);
        if (names.Length > 0 || HasNounSubject(clause, predicate))
        {
            return names;
        }

        if (clause.SharesSubjectWith >= 0 && clauses.Clauses[clause.SharesSubjectWith].Main is { } shared)
        {
            return Of(shared, depth + 1);
        }

        if (clause.Kind == ClauseKind.Relative && clause.Marker > 0)
        {
            return NameAt(BeforeComma(clause.Marker - 1));
        }

        if (!predicate.IsFinite && clause.Kind == ClauseKind.Subordinate && clause.Parent >= 0 && clauses.Clauses[clause.Parent].Main is { } main)
        {
            return Of(main, depth + 1);
        }

        return names;
    }

    // "Bo Berg, arrested on Monday, denies it", "Bolt, acquired by Acme": the name that the participle follows.
    private ImmutableArray<int> OfParticiple(Predicate predicate)
    {
        int before = predicate.First - 1;
        while (before > 0 && text.Classes[before] == WordClass.Adverb)
        {
            before--;
        }

        return before > 0 && text.IsComma(before) ? NameAt(before - 1) : [];
    }

    private int BeforeComma(int token) => token > 0 && text.IsComma(token) ? token - 1 : token;

    // "asked Lee to call Berg": the object of the governing verb is the subject of the infinitive; null when that verb has no object.
    private ImmutableArray<int>? Controller(Predicate infinitive)
    {
        int to = infinitive.First - 1;
        if (to < 1 || clauses.PredicateAt[to - 1] is not null || clauses.Before(to) is not { } governor || text.Classes[to - 1] is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun))
        {
            return null;
        }

        // "promised Lee to call Berg": the one who promises calls.
        if (governor.Lemma is "promise" or "vow" or "pledge" or "threaten" or "swear")
        {
            return null;
        }

        ImmutableArray<int> names = mentions.NameAt[to - 1] is >= 0 and int name && mentions.Name(name).First >= governor.End ? [name] : [];

        // "has a plan to meet", "made an offer to buy": the subject is the same.
        return names.Length > 0 || text.Lemmas[to - 1] is not ("plan" or "offer" or "bid" or "attempt" or "effort" or "decision" or "promise" or "intention" or "proposal" or "deal" or "agreement" or "chance" or "right" or "vote") ? names : null;
    }

    // All names before the verb that stand by themselves: not in a prepositional phrase, no possessor, no modifier of a noun.
    private ImmutableArray<int> Collect(Clause clause, Predicate predicate)
    {
        ImmutableArray<int> names = [];
        int index = clauses.ClauseOf[predicate.Head];
        int from = Math.Max(SubjectStart(clause, predicate), predicate.First - Reach);
        TokenRange reduced = ReducedClause(clause, predicate, from);
        for (int i = from; i < predicate.First; i++)
        {
            int name = mentions.NameAt[i];
            if (clauses.ClauseOf[i] == index && name >= 0 && !reduced.Contains(i) && mentions.Name(name).First == i && position.IsHead(name) && !position.IsGoverned(i, from))
            {
                names = names.Add(name);
            }
        }

        return names;
    }

    // "The man accused of killing Lee was arrested", "Berg, accused of killing Lee, was arrested": what a participle after the subject takes with it is no subject.
    private TokenRange ReducedClause(Clause clause, Predicate predicate, int from)
    {
        for (Predicate? inner = clause.FirstPredicate; inner is not null && inner.First < predicate.First; inner = inner.Next)
        {
            if (inner.First > from && !inner.IsFinite && HasNoun(from, inner.First))
            {
                int end = predicate.First - 1;
                while (end > inner.End && !(text.IsComma(end) && !mentions.IsSlot[end]))
                {
                    end--;
                }

                return new(inner.End, end > inner.End ? end : predicate.First);
            }
        }

        return default;
    }

    private bool HasNoun(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text.IsNoun(i) || text.Classes[i] == WordClass.Pronoun || mentions.NameAt[i] >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // After the last leading phrase: "After two hours of talks on Tuesday, A and B agreed".
    private int SubjectStart(Clause clause, Predicate predicate)
    {
        if (!text.IsPreposition(clause.First) && !mentions.IsSlot[clause.First] && clauses.PredicateAt[clause.First] is null)
        {
            return clause.First;
        }

        for (int i = clause.First; i < predicate.First; i++)
        {
            if (text.IsComma(i) && !mentions.IsSlot[i] && clauses.SameClause(i, predicate.Head))
            {
                return i + 1;
            }
        }

        return clause.First;
    }

    private bool HasNounSubject(Clause clause, Predicate predicate)
    {
        for (int i = clause.Marker >= 0 ? clause.First + 1 : clause.First; i < predicate.First; i++)
        {
            if (clauses.SameClause(i, predicate.Head) && !mentions.IsSlot[i] && (text.IsNoun(i) || text.Classes[i] == WordClass.Pronoun))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<int> NameAt(int token) => token >= 0 && mentions.NameAt[token] is >= 0 and int name ? [name] : [];
}
