using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Decides what undecided candidates are: by what the article says of the same words elsewhere, then by the words around them, then by the word lists.
/// Candidates that nothing speaks for are dropped: a false name costs more than a missed one.
/// </summary>
internal sealed class KindResolver
{
    private static readonly WordList Speaking = WordList.Load("Extraction/Names/speaking-verbs.lexicon");

    private static readonly WordList PlacePrepositions = WordList.Load("Extraction/Names/place-prepositions.lexicon");

    private readonly NameTokens tokens;
    private readonly Dictionary<ulong, EntityKind> sureKinds;
    private readonly HashSet<string> personWords;
    private readonly HashSet<ulong> acronyms;
    private readonly HashSet<ulong> likelyPlaces;

    private readonly PlaceEvidence places;

    private readonly TenureTable tenures;

    /// <summary>Makes the resolver of an article; those made before on this thread are no longer to be used.</summary>
    public KindResolver(NameTokens tokens, TenureTable tenures)
    {
        this.tokens = tokens;
        this.tenures = tenures;
        (sureKinds, personWords, acronyms, likelyPlaces) = KindNotes.OfThread();
        places = new(tokens);
    }

    /// <summary>Sets the kind of every candidate that can be decided and removes the others.</summary>
    public void Resolve(List<NameCandidate> candidates)
    {
        foreach (NameCandidate candidate in candidates)
        {
            if (candidate.Kind is null || !candidate.IsSure)
            {
                DecideByContext(candidate);
            }

            Learn(candidate);
            places.Note(candidate, Key(candidate));
        }

        foreach (NameCandidate candidate in candidates)
        {
            if (candidate.Kind is null || !candidate.IsSure)
            {
                DecideByArticle(candidate);
            }
        }

        candidates.RemoveAll(candidate => candidate.Kind is null || !IsPlausible(candidate));
    }

    /// <summary>Takes the names as they were decided in the end for what the article says.</summary>
    public void Adopt(List<NameCandidate> decided)
    {
        sureKinds.Clear();
        personWords.Clear();
        foreach (NameCandidate candidate in decided)
        {
            Learn(candidate);
        }
    }

    /// <summary>What the article says the words are, when it says so for sure.</summary>
    public bool TryKindOf(int first, int end, out EntityKind kind) => sureKinds.TryGetValue(tokens.KeyOf(first, end), out kind);

    /// <summary>Whether a person of the article is named with the word.</summary>
    public bool IsPersonWord(int token) =>
        personWords.Contains(tokens.Folded(token)) || (IsLongEnoughToRespell(token) && personWords.Contains(TransliterationKeys.Of(tokens.Folded(token))));

    /// <summary>Whether the word alone names somebody whom the tenure table knows: "Zelensky".</summary>
    public bool IsKnownPerson(int token) =>
        IsLongEnoughToRespell(token) && (tokens.Traits(token) & ~(WordTraits.Surname | WordTraits.GivenName)) == WordTraits.None
        && tenures.PersonsKnownAs(tokens.Text.Raw(token).ToString()).Length > 0;

    private bool IsLongEnoughToRespell(int token) => tokens.Text.Spans[token].Length >= 5;

    private void Learn(NameCandidate candidate)
    {
        if (candidate.Kind is EntityKind.Place && !candidate.IsSure && IsAfterPlacePreposition(candidate))
        {
            likelyPlaces.Add(Key(candidate));
        }

        if (candidate.Kind is not { } kind || !candidate.IsSure)
        {
            return;
        }

        sureKinds.TryAdd(Key(candidate), kind);
        if (kind == EntityKind.Person)
        {
            string surname = tokens.Folded(LastNameToken(candidate));
            personWords.Add(surname);
            personWords.Add(TransliterationKeys.Of(surname));
            personWords.Add(tokens.Folded(candidate.First));
        }

        // "the Federal Security Service (FSB)": the letters in brackets are its short form.
        if (kind == EntityKind.Organisation && tokens.Is(candidate.End, "(") && candidate.End + 2 < tokens.Count
            && tokens.IsAllCaps(candidate.End + 1) && tokens.Is(candidate.End + 2, ")"))
        {
            acronyms.Add(tokens.KeyOf(candidate.End + 1, candidate.End + 2));
        }
    }

    private void DecideByContext(NameCandidate candidate)
    {
        bool isAged = IsBeforeAge(candidate) || IsAfterAge(candidate);
        if (IsBeforeState(candidate))
        {
            Set(candidate, EntityKind.Place);
            candidate.IsTold = true;
        }
        else if (candidate.Length == 1 && candidate.Kind is null && IsAcronym(candidate.First))
        {
            return;
        }
        else if (isAged || (IsCapitalWord(candidate) && SpeaksAfter(candidate) && !tokens.Is(candidate.First - 1, "at") && !PlaceEvidence.IsPlaced(tokens, candidate)))
        {
            candidate.IsTold = isAged || (candidate.Length > 1 && IsBeforeWho(candidate));
            Set(candidate, EntityKind.Person);
        }
        else if (IsAfterPlacePreposition(candidate) && (candidate.Kind == EntityKind.Place || candidate.Length == 1))
        {
            // "in Jordan", "from Austin"; not sure for words that may also be a company's or a team's.
            candidate.Kind ??= IsOrdinaryWord(candidate.First) || tokens.Text.Raw(candidate.First).IndexOfAnyInRange('0', '9') >= 0 ? null : EntityKind.Place;
            candidate.IsSure |= candidate.Place is not null;
        }
    }

    private void DecideByArticle(NameCandidate candidate)
    {
        ulong key = Key(candidate);
        if (sureKinds.TryGetValue(key, out EntityKind kind))
        {
            candidate.Kind = kind;
            return;
        }

        if (candidate.Length == 1 && acronyms.Contains(key))
        {
            candidate.Kind = EntityKind.Organisation;
            return;
        }

        if (candidate.Length is 2 or 3 or 4 && tenures.PersonsNamed(candidate.SpanIn(tokens.Text).Slice(tokens.Text.Text)).Length > 0)
        {
            candidate.Kind = EntityKind.Person;
            candidate.IsTold = true;
            return;
        }

        if (candidate.Kind is null && !IsPersonWord(LastNameToken(candidate)) && places.Holds(key))
        {
            candidate.Kind = EntityKind.Place;
            return;
        }

        if (IsPersonWord(LastNameToken(candidate)) || (candidate.Length == 1 && IsKnownPerson(candidate.First)))
        {
            candidate.Kind = EntityKind.Person;
            candidate.IsTold = IsKnownPerson(LastNameToken(candidate));
            return;
        }

        candidate.Kind ??= likelyPlaces.Contains(key) ? EntityKind.Place : Guess(candidate);
    }

    private EntityKind? Guess(NameCandidate candidate)
    {
        int first = candidate.First;
        if (candidate.Length == 1)
        {
            return IsAcronym(first) ? GuessAcronym(first) : GuessSingle(first);
        }

        // Two or three capitalised words that are no words of the language are most often a person.
        return candidate.Length <= 4 && AllUnknownOrNames(candidate) ? EntityKind.Person : null;
    }

    private EntityKind? GuessAcronym(int token) =>
        tokens.Text.Raw(token).Length is >= 3 and <= 6 && !tokens.Has(token, WordTraits.Acronym | WordTraits.Ordinary)
            && tokens.Text.Raw(token).IndexOfAnyInRange('0', '9') < 0
            && (tokens.Is(token - 1, "the") || tokens.Is(token + 1, "'s") || (token + 1 < tokens.Count && Speaking.Contains(tokens.Text.Lower[token + 1])))
            ? EntityKind.Organisation
            : null;

    private EntityKind? GuessSingle(int token)
    {
        if (tokens.OpensSentence(token) && IsOrdinaryWord(token))
        {
            return null;
        }

        return tokens.Has(token, WordTraits.GivenName | WordTraits.Surname) && !tokens.Has(token, WordTraits.Small | WordTraits.Calendar | WordTraits.OrganisationHead | WordTraits.PlaceHead)
            ? EntityKind.Person
            : null;
    }

    private bool AllUnknownOrNames(NameCandidate candidate)
    {
        for (int i = candidate.First; i < candidate.End; i++)
        {
            bool isPartOfNames = tokens.Has(i, WordTraits.PersonName | WordTraits.Particle | WordTraits.NameSuffix)
                || (i > candidate.First && tokens.Has(i, WordTraits.WeakSurname));
            if (tokens.Text.Raw(i).IndexOfAnyInRange('0', '9') >= 0 || (IsOrdinaryWord(i) && !isPartOfNames))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOrdinaryWord(int token) =>
        tokens.IsOrdinary(token)
        || tokens.Has(token, WordTraits.OrganisationHead | WordTraits.PlaceHead | WordTraits.EventWord)
        || (tokens.OpensSentence(token) && tokens.Text.Classes[token] is not (WordClass.X or WordClass.ProperNoun))
        || tokens.Text.Classes[token] is WordClass.Verb or WordClass.Adverb or WordClass.Determiner or WordClass.Pronoun or WordClass.Adposition;

    private bool IsPlausible(NameCandidate candidate)
    {
        if (candidate.Kind != EntityKind.Person)
        {
            return true;
        }

        // A lone word that opens a sentence and that the article also writes small is no person.
        return candidate.Length > 1 || candidate.Title.Length > 0 || char.IsLetter(tokens.Text.Raw(candidate.First)[0])
            && !(tokens.OpensSentence(candidate.First) && tokens.IsWrittenSmall(candidate.First) && !IsPersonWord(candidate.First));
    }

    private bool IsAcronym(int token) => tokens.IsAllCaps(token) && tokens.Text.Raw(token).Length <= 6;

    private bool IsCapitalWord(NameCandidate candidate) =>
        (candidate.Kind is null or EntityKind.Person || (candidate.Kind is EntityKind.Place && !candidate.IsSure))
        && candidate.Length <= 4
        && !(candidate.Length == 1 && IsOrdinaryWord(candidate.First));

    private bool SpeaksAfter(NameCandidate candidate) =>
        candidate.End < tokens.Count
        && tokens.Text.SentenceOf[candidate.End] == tokens.Text.SentenceOf[candidate.First]
        && (Speaking.Contains(tokens.Text.Lower[candidate.End]) || IsBeforeWho(candidate));

    private bool IsBeforeWho(NameCandidate candidate) => tokens.Is(candidate.End, ",") && tokens.Is(candidate.End + 1, "who");

    // "Smith, 34, was", "Smith (34)".
    private bool IsBeforeAge(NameCandidate candidate)
    {
        int comma = candidate.End;
        if (candidate.Kind is EntityKind.Organisation || comma + 2 >= tokens.Count || !(tokens.Is(comma, ",") || tokens.Is(comma, "(")))
        {
            return false;
        }

        ReadOnlySpan<char> age = tokens.Text.Raw(comma + 1);
        bool isAge = age.Length is 1 or 2 && age.IndexOfAnyExceptInRange('0', '9') < 0;
        return isAge && (tokens.Is(comma + 2, ",") || tokens.Is(comma + 2, ".") || tokens.Is(comma + 2, ")"));
    }

    // "20-year-old Adline King".
    private bool IsAfterAge(NameCandidate candidate) =>
        candidate.Kind is not EntityKind.Organisation && candidate.Length is 2 or 3 && candidate.First > 0
        && tokens.Text.Lower[candidate.First - 1].EndsWith("year-old", StringComparison.Ordinal) && AllUnknownOrNames(candidate);

    private bool IsBeforeState(NameCandidate candidate)
    {
        int comma = candidate.End;
        if (candidate.Kind == EntityKind.Organisation || candidate.Title.Length > 0 || comma + 1 >= tokens.Count || !tokens.Is(comma, ",") || candidate.Length > 3)
        {
            return false;
        }

        // Abbreviations follow towns only; full names of states and countries may stand in a list.
        string next = tokens.Text.Raw(comma + 1).ToString();
        return tokens.Lexicon.Gazetteer.TryFindState(next, out _) && (next.EndsWith('.') || next.Length == 2 || candidate.Kind != EntityKind.Person);
    }

    private bool IsAfterPlacePreposition(NameCandidate candidate)
    {
        int before = candidate.First - 1;
        return before >= 0 && tokens.Text.SentenceOf[before] == tokens.Text.SentenceOf[candidate.First] && PlacePrepositions.Contains(tokens.Text.Lower[before]);
    }

    private int LastNameToken(NameCandidate candidate)
    {
        int last = candidate.End - 1;
        while (last > candidate.First && (tokens.Has(last, WordTraits.NameSuffix) || !char.IsLetter(tokens.Text.Raw(last)[0])))
        {
            last--;
        }

        return last;
    }

    private ulong Key(NameCandidate candidate) => tokens.KeyOf(candidate.First, candidate.End);

    private static void Set(NameCandidate candidate, EntityKind kind)
    {
        candidate.Kind = kind;
        candidate.IsSure = true;
        if (kind != EntityKind.Place)
        {
            candidate.Place = null;
        }
    }
}
