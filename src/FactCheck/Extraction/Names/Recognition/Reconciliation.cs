using System.Collections.Frozen;

using FactCheck.Knowledge;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>
/// Makes one list of what the rules and the model found. The model decides where names begin and end and what kind they are, since it knows what the rules
/// thought; a rule that rests on a list or on an unmistakable sign (a title, an address) stands against a model that is unsure.
/// </summary>
internal sealed class Reconciliation(NameTokens tokens)
{
    // How sure the model must be against a rule on firm ground, and against one on signs that cannot be mistaken.
    private const float Overrule = 0.9f;
    private const float OverruleTold = 0.995f;
    private const float Never = 2;

    private const float Sure = 0.9f;

    private static readonly FrozenSet<string> Modifiers = FrozenSet.ToFrozenSet(["old", "based", "born", "backed", "led", "owned", "listed", "trained", "headquartered"], StringComparer.Ordinal);

    private readonly NameLexicon lexicon = tokens.Lexicon;

    /// <summary>The names of prose, in order; both lists are in order.</summary>
    public List<NameCandidate> Merge(List<NameCandidate> ruled, List<RecognisedName> recognised)
    {
        ruled.Sort((left, right) => left.First.CompareTo(right.First));
        var merged = new List<NameCandidate>(recognised.Count);
        int next = 0;
        foreach (RecognisedName each in recognised)
        {
            RecognisedName name = each with { First = WithoutModifier(each.First, each.End) };
            while (next < ruled.Count && ruled[next].End <= name.First)
            {
                KeepFirm(ruled[next++], merged);
            }

            int past = next;
            while (past < ruled.Count && ruled[past].First < name.End)
            {
                past++;
            }

            NameCandidate? same = null;
            for (int i = next; i < past; i++)
            {
                same = ruled[i].First == name.First && ruled[i].End == name.End ? ruled[i] : same;
            }

            if (StandsAgainst(ruled, next, past, name) || IsNoPlace(name) || (same is null && HoldsPossessive(name)))
            {
                continue;
            }

            if (name.Kind is { } kind)
            {
                merged.Add(same is not null && same.Kind == kind ? Confirmed(same, name) : Made(name, kind, ruled, next, past));
            }

            // What reaches beyond the name must be looked at again.
            while (next < past && ruled[next].End <= name.End)
            {
                next++;
            }
        }

        while (next < ruled.Count)
        {
            KeepFirm(ruled[next++], merged);
        }

        foreach (NameCandidate candidate in merged)
        {
            candidate.First = WithoutModifier(candidate.First, candidate.End);
        }

        return merged;
    }

    private static NameCandidate Confirmed(NameCandidate same, RecognisedName name)
    {
        same.IsSure |= name.Probability >= Sure;
        return same;
    }

    // What the model sees no name in.
    private void KeepFirm(NameCandidate candidate, List<NameCandidate> merged)
    {
        if ((IsFirm(candidate) || (candidate.IsSure && candidate.Length > 1) || IsWhere(candidate)) && (merged.Count == 0 || merged[^1].End <= candidate.First))
        {
            merged.Add(candidate);
        }
    }

    // "The flood in Millbrook killed …": a capital word alone after "in" is where, whatever the model makes of the verb behind it.
    private bool IsWhere(NameCandidate candidate) =>
        candidate.Kind == EntityKind.Place && candidate.First > 0 && tokens.Is(candidate.First - 1, "in") && !tokens.Has(candidate.First, WordTraits.Demonym);

    private static bool StandsAgainst(List<NameCandidate> ruled, int first, int end, RecognisedName name)
    {
        for (int i = first; i < end; i++)
        {
            NameCandidate candidate = ruled[i];
            bool agrees = candidate.First == name.First && candidate.End == name.End && candidate.Kind == name.Kind;
            if (!agrees && name.Probability < Needed(candidate, name))
            {
                return true;
            }
        }

        return false;
    }

    private static float Needed(NameCandidate candidate, RecognisedName name)
    {
        // "Harris County Sheriff's Office": the words of such names are listed, so that they reach further than a place in them. "President Donald Trump": the
        // title is no part of the name.
        bool holds = candidate.First <= name.First && name.End <= candidate.End && candidate.Length > name.End - name.First;
        bool isTitled = candidate.Title.Length > 0 && candidate.End == name.End && candidate.First > name.First;
        return isTitled || (holds && candidate is { IsSure: true, Kind: EntityKind.Organisation }) ? Never : candidate.IsTold ? OverruleTold : IsFirm(candidate) ? Overrule : 0;
    }

    // Grounds that hold whatever the words around it are.
    private static bool IsFirm(NameCandidate candidate) =>
        candidate.Metonym is not null || candidate.Organisation is not null || candidate.IsTold || (candidate.Kind is EntityKind.Place or EntityKind.Organisation && candidate.IsSure)
        || (candidate.Kind is EntityKind.Place && candidate.Place is { Kind: PlaceKind.Country });

    // "17-year-old Karen Holt" begins with her name, "San Francisco-based Landford" with the company's.
    private int WithoutModifier(int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            string word = tokens.Text.Lower[i];
            if (word.LastIndexOf('-') is > 0 and var hyphen && Modifiers.Contains(word[(hyphen + 1)..]))
            {
                return i + 1;
            }
        }

        return first;
    }

    // "the Vietnam War" is no place, nor is "Ukrainian".
    private bool IsNoPlace(RecognisedName name)
    {
        if (name.Kind is not (EntityKind.Place or EntityKind.Organisation))
        {
            return false;
        }

        bool isEvent = name.Kind == EntityKind.Place && name.End < tokens.Count && tokens.IsCapital(name.End) && tokens.Has(name.End, WordTraits.EventWord);
        int length = name.End - name.First;
        return isEvent
            || (lexicon.Demonyms.MatchAt(tokens, name.First, name.End, out _) == length
                && lexicon.Places.MatchAt(tokens, name.First, name.End, out _) < length
                && lexicon.KnownOrganisations.MatchAt(tokens, name.First, name.End, out _) < length);
    }

    // "Chargers' Jackson" is two names; the rules know of which words such names are one ("St. Mary's Hospital").
    private bool HoldsPossessive(RecognisedName name)
    {
        for (int i = name.First + 1; i < name.End - 1; i++)
        {
            if (tokens.Is(i, "'s") || tokens.Is(i, "'"))
            {
                return true;
            }
        }

        return false;
    }

    private NameCandidate Made(RecognisedName name, EntityKind kind, List<NameCandidate> ruled, int first, int end)
    {
        var made = new NameCandidate(name.First, name.End) { Kind = kind, IsSure = name.Probability >= Sure };
        switch (kind)
        {
            case EntityKind.Person:
                NameCandidate? titled = null;
                for (int i = first; i < end; i++)
                {
                    titled ??= ruled[i].First == name.First && ruled[i].Title.Length > 0 ? ruled[i] : null;
                }

                made.Title = titled?.Title ?? default;
                made.TitleGender = titled?.TitleGender ?? '-';
                break;
            case EntityKind.Organisation:
                made.Organisation = lexicon.KnownOrganisations.MatchAt(tokens, name.First, name.End, out Organisation? known) == name.End - name.First ? known : null;
                break;
            default:
                made.Place = lexicon.Gazetteer.TryFind(made.SpanIn(tokens.Text).Slice(tokens.Text.Text), out Place? place) ? place : null;
                break;
        }

        return made;
    }
}
