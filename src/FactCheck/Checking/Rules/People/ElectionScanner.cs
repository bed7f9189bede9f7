using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Checking.Rules.People;

/// <summary>In what way a sentence speaks of an election.</summary>
internal enum ElectionTalk
{
    /// <summary>As near: "looming", "ahead of".</summary>
    Near,

    /// <summary>As a race or a candidacy that is running.</summary>
    Race,

    /// <summary>As what voters are about to do.</summary>
    Vote,
}

/// <summary>An election that a sentence speaks of as yet to come.</summary>
/// <param name="Country">The country whose election it is.</param>
/// <param name="Kind"><c>presidential</c>, <c>midterm</c>, <c>national</c> for another nationwide one, or empty when no kind is told.</param>
/// <param name="Words">The words that say so.</param>
/// <param name="Talk">In what way.</param>
internal sealed record ElectionMention(Jurisdiction Country, string Kind, TokenRange Words, ElectionTalk Talk);

/// <summary>Finds elections that one sentence speaks of as near or running.</summary>
internal sealed class ElectionScanner(AnalyzedText text, KnowledgeBase knowledge, bool isRecent)
{
    private const string Folder = "Checking/Rules/People/";
    private static readonly WordList Nearness = WordList.Load(Folder + "election-nearness.lexicon");
    private static readonly WordList Before = WordList.Load(Folder + "election-before.lexicon");
    private static readonly WordList Nouns = WordList.Load(Folder + "election-nouns.lexicon");
    private static readonly WordList Races = WordList.Load(Folder + "election-races.lexicon");
    private static readonly WordList Kinds = WordList.Load(Folder + "election-kinds.lexicon");
    private static readonly WordList Voting = WordList.Load(Folder + "election-voting.lexicon");
    private static readonly WordList Elected = WordList.Load(Folder + "election-elected.lexicon");
    private static readonly WordList Bygone = WordList.Load(Folder + "election-bygone.lexicon");

    public IEnumerable<ElectionMention> Find()
    {
        for (int token = 0; token < text.Count; token++)
        {
            string word = text.Lower[token];
            ElectionMention? found = Races.Contains(word) ? RunningRace(token)
                : Nouns.Contains(word) ? NearElection(token)
                : word is "nominee" ? Nominee(token)
                : Voting.MatchAt(text, token) > 0 ? Voters(token)
                : null;
            if (found is not null)
            {
                yield return found;
            }
        }
    }

    // "with U.S. elections looming", "the upcoming US election", "ahead of the general election in Canada".
    private ElectionMention? NearElection(int noun)
    {
        if (PhraseAt(noun) is not { } phrase)
        {
            return null;
        }

        int first = phrase.Words.First;
        int end = phrase.Words.End;
        int skipped = end < text.Count && text.Lower[end] is "only" or "just" or "now" or "fast" or "already" or "still" ? 1 : 0;
        int after = end + skipped < text.Count ? Nearness.MatchAt(text, end + skipped) : 0;
        after += after > 0 ? skipped : 0;
        int verb = end + 1 < text.Count && text.Lower[end] is "are" or "is" ? Nearness.MatchAt(text, end + 1) : 0;
        if (after > 0 || verb > 0)
        {
            return phrase with { Words = new(first, after > 0 ? end + after : end + 1 + verb) };
        }

        if (first > 0 && Nearness.Contains(text.Lower[first - 1]))
        {
            return phrase with { Words = new(first - 1, end) };
        }

        int opening = first > 0 && text.Lower[first - 1] is "the" or "this" ? first - 1 : first;
        int before = BeforeCue(opening);
        return before >= 0 && IsToldAsPresent() ? phrase with { Words = new(before, end) } : null;
    }

    // "ahead of", "in the run-up to": where the cue that ends right before the token begins, or -1.
    private int BeforeCue(int end)
    {
        for (int first = Math.Max(0, end - 4); first < end; first++)
        {
            if (Before.MatchAt(text, first) == end - first)
            {
                return first;
            }
        }

        return -1;
    }

    // What was done ahead of an election may have been ahead of the last one.
    private bool IsToldAsPresent()
    {
        bool present = isRecent;
        for (int i = 0; i < text.Count; i++)
        {
            bool past = text.VerbForms[i] is VerbForm.Past || (text.Lower[i] is "had" or "was" or "were" or "would" or "could");
            if (past && !isRecent)
            {
                return false;
            }

            present |= text.VerbForms[i] is VerbForm.Present || text.Lower[i] is "will" or "are" or "is";
        }

        return present && !LooksBack();
    }

    // "adds to the U.S. presidential race"; "in the race" and "during the campaign" may look back.
    private ElectionMention? RunningRace(int noun)
    {
        if (PhraseAt(noun) is not { Kind: "presidential" } phrase || phrase.Words.First < 1 || text.Lower[phrase.Words.First - 1] is not "the")
        {
            return null;
        }

        int first = phrase.Words.First;
        int end = phrase.Words.End;
        bool looksBack = first > 1 && text.Lower[first - 2] is "in" or "during" or "after" or "since" or "from" or "before" or "throughout" or "of" or "over" or "until" or "for" or "by" or "lost" or "won" or "on";
        bool goesOn = end < text.Count && text.Lower[end] is "was" or "were" or "of" or "had" or "-" or "ended" or "chairman" or "manager" or "in";
        bool another = text.Lower.Any(word => word is "next" or "future");
        return !isRecent && (another || looksBack || goesOn || LooksBack()) ? null : phrase with { Words = new(first - 1, end), Talk = ElectionTalk.Race };
    }

    // "Democratic presidential nominee Ann Able is campaigning in Ohio": parties of these names choose one in the United States only.
    private ElectionMention? Nominee(int noun)
    {
        int first = noun;
        while (first > 0 && text.Lower[first - 1] is "presidential" or "party" or "'s")
        {
            first--;
        }

        bool presidential = (noun > 0 && text.Lower[noun - 1] is "presidential") || (noun + 2 < text.Count && text.Lower[noun + 1] is "for" && text.Lower[noun + 2] is "president");
        if (!presidential || first == 0 || !IsNamed(first - 1, noun) || text.Lower[first - 1] is not ("democratic" or "republican" or "gop") || LooksBack()
            || knowledge.Tenures.FindJurisdiction("United States") is not { } country || !(isRecent || IsToldAsPresent()))
        {
            return null;
        }

        return new(country, "presidential", new(first - 1, text.Lower[noun - 1] is "presidential" ? noun + 1 : noun + 3), ElectionTalk.Race);
    }

    // A nominee without a name may be any year's: "has not voted for the Democratic nominee in decades".
    private bool IsNamed(int first, int noun)
    {
        int after = text.Lower[noun - 1] is "presidential" ? noun + 1 : noun + 3;
        int article = first > 0 && text.Lower[first - 1] is "presumptive" or "presumed" or "likely" ? first - 2 : first - 1;
        return (after < text.Count && text.IsCapitalized(after)) || (article > 1 && text.Lower[article] is "the" && text.Lower[article - 1] is "," && text.IsCapitalized(article - 2));
    }

    // "Americans will elect a new president", "German voters go to the polls to choose a new Bundestag".
    private ElectionMention? Voters(int verb)
    {
        int end = verb + Voting.MatchAt(text, verb);
        int elected = end;
        while (elected < text.Count && elected - end < 9 && Elected.MatchAt(text, elected) == 0)
        {
            elected++;
        }

        if (elected >= text.Count || elected - end >= 9 || Elected.MatchAt(text, elected) == 0 || text.VerbForms[verb] is VerbForm.Past or VerbForm.PastParticiple || LooksBack())
        {
            return null;
        }

        for (int first = Math.Max(0, verb - 6); first < verb; first++)
        {
            if (VotersAt(first, verb) is { } country)
            {
                string kind = text.Lower[elected] is "president" or "presidential" ? "presidential" : "national";
                return new(country, kind, new(first, elected + Elected.MatchAt(text, elected)), ElectionTalk.Vote);
            }
        }

        return null;
    }

    // "Americans", "German voters", "voters in Germany", with nothing but a helping verb before the vote.
    private Jurisdiction? VotersAt(int first, int verb)
    {
        int end = first + 1;
        Jurisdiction? country = null;
        if (text.Lower[first] is "voters" && first + 2 < verb && text.Lower[first + 1] is "in")
        {
            int place = text.Lower[first + 2] is "the" ? first + 3 : first + 2;
            end = Math.Min(place + 1, verb);
            while (end < verb && text.IsCapitalized(end))
            {
                end++;
            }

            country = place < end ? knowledge.Tenures.FindJurisdiction(text.SpanOf(new(place, end)).Slice(text.Text)) : null;
        }
        else if (text.IsCapitalized(first))
        {
            bool isPeople = text.Lower[first].EndsWith('s');
            end = first + 1 < verb && text.Lower[first + 1] is "voters" ? first + 2 : first + 1;
            string name = text.Spans[first].Slice(text.Text);
            country = end > first + 1 ? knowledge.Tenures.FindJurisdiction(name)
                : isPeople && knowledge.Places.TryFindDemonym(name, out Place? place) ? knowledge.Tenures.FindJurisdiction(place.Name)
                : null;
        }

        for (int i = end; country is not null && i < verb; i++)
        {
            if (text.Lower[i] is not ("will" or "are" or "to" or "set" or "due" or "about" or "preparing" or "prepare" or "getting" or "ready" or "soon" or "again"))
            {
                return null;
            }
        }

        return country;
    }

    // "U.S. presidential election", "general election in Canada", "the race for the US presidency": country, kind and words.
    private ElectionMention? PhraseAt(int noun)
    {
        if (RaceForPresidency(noun) is { } race)
        {
            return race;
        }

        string kind = "";
        int first = noun;
        while (first > 0 && Kinds.Contains(text.Lower[first - 1]))
        {
            first--;
            kind = text.Lower[first] is "presidential" ? "presidential" : text.Lower[first] is "midterm" or "mid-term" ? "midterm" : kind.Length == 0 ? "national" : kind;
        }

        for (int length = 3; length >= 1; length--)
        {
            int start = first - length - (first > 0 && text.Lower[first - 1] is "'s" ? 1 : 0);
            int end = start + length;
            if (start >= 0 && text.IsCapitalized(start) && knowledge.Tenures.FindJurisdiction(text.SpanOf(new(start, end)).Slice(text.Text)) is { } country)
            {
                return new(country, kind, new(start, noun + 1), ElectionTalk.Near);
            }
        }

        return kind.Length > 0 ? InCountry(first, noun, kind) : null;
    }

    private ElectionMention? InCountry(int first, int noun, string kind)
    {
        if (noun + 2 >= text.Count || text.Lower[noun + 1] is not "in")
        {
            return null;
        }

        int start = text.Lower[noun + 2] is "the" && noun + 3 < text.Count ? noun + 3 : noun + 2;
        for (int end = Math.Min(text.Count, start + 3); end > start; end--)
        {
            if (text.IsCapitalized(start) && knowledge.Tenures.FindJurisdiction(text.SpanOf(new(start, end)).Slice(text.Text)) is { } country)
            {
                return new(country, kind, new(first, end), ElectionTalk.Near);
            }
        }

        return null;
    }

    private ElectionMention? RaceForPresidency(int noun)
    {
        if (noun + 4 >= text.Count || text.Lower[noun + 1] is not "for" || text.Lower[noun + 2] is not "the")
        {
            return null;
        }

        for (int end = noun + 4; end < Math.Min(text.Count, noun + 7); end++)
        {
            if (text.Lower[end] is "presidency" && text.IsCapitalized(noun + 3)
                && knowledge.Tenures.FindJurisdiction(text.SpanOf(new(noun + 3, end)).Slice(text.Text)) is { } country)
            {
                return new(country, "presidential", new(noun, end + 1), ElectionTalk.Near);
            }
        }

        return null;
    }

    private bool LooksBack()
    {
        for (int i = 0; i < text.Count; i++)
        {
            if (Bygone.MatchAt(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
