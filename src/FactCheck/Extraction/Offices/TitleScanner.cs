using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>Finds titles in a text, with the status words, countries and organisations around them.</summary>
internal sealed class TitleScanner(AnalyzedText text, OfficeVocabulary vocabulary, PersonMentions persons)
{
    private const int LongestPhrase = 10;

    /// <summary>The title that starts at <paramref name="token"/>, or <see langword="null"/>.</summary>
    public TitlePhrase? PhraseAt(int token)
    {
        string word = text.Lower[token];
        string first = StripAffixes(word, out OfficeStatus? status, out bool past);
        if (!(ReferenceEquals(first, word) ? vocabulary.MayOpenTitle(text, token) : vocabulary.MayOpenTitle(first)))
        {
            return null;
        }

        int sentence = text.Sentences[text.SentenceOf[token]].First;
        int length = vocabulary.TitleAt(text, token, first);
        int tighter = vocabulary.TitleAfterJurisdictionAt(text, token, first);
        if (tighter > length && (vocabulary.JurisdictionBefore(text, token, sentence) > 0 || IsPossessed(token, sentence) || IsFollowedByJurisdiction(token + tighter)))
        {
            length = tighter;
        }

        if (length == 0 || persons.Covers(token, token + length))
        {
            return null;
        }

        var title = new TokenRange(token, token + length);
        var left = LookLeft(token, sentence);
        (TokenRange? organisationAfter, Jurisdiction? jurisdictionAfter, bool otherAfter) = LookRight(title.End);
        string words = Singular(WordsOf(title, first), out bool plural);
        Jurisdiction? jurisdiction = left.Jurisdiction ?? jurisdictionAfter;
        bool other = left.IsOther || otherAfter;
        return new()
        {
            Title = new(left.TitleFirst, title.End),
            All = new(left.First, organisationAfter?.End ?? title.End),
            Words = words,
            Status = status ?? left.Status,
            IsPast = past || left.IsPast,
            IsDefinite = left.IsDefinite || jurisdiction is not null || organisationAfter is not null,
            Jurisdiction = jurisdiction,
            Organisation = left.Organisation ?? organisationAfter,
            IsOther = other,
            PossessorEnd = left.PossessorEnd,
            Outset = left.Outset,
            IsPlural = plural,
            Office = other || jurisdiction is null ? null : vocabulary.Table.FindOffice(words, jurisdiction.Name),
        };
    }

    private string WordsOf(TokenRange title, string first) => title.Length == 1
        ? first
        : string.Join(' ', [first, .. text.Lower.AsSpan(title.First + 1, title.Length - 1)]);

    private bool IsPossessed(int token, int sentence) =>
        token - 1 > sentence && text.Lower[token - 1] is "'s" or "'" && vocabulary.JurisdictionBefore(text, token - 1, sentence) > 0;

    private bool IsFollowedByJurisdiction(int token)
    {
        if (token + 1 >= text.Count || text.Lower[token] is not "of")
        {
            return false;
        }

        int start = text.Lower[token + 1] is "the" ? token + 2 : token + 1;
        return start < text.Count && vocabulary.JurisdictionAt(text, start) > 0;
    }

    private static string StripAffixes(string word, out OfficeStatus? status, out bool past)
    {
        status = null;
        past = false;
        if (!word.Contains('-', StringComparison.Ordinal))
        {
            return word;
        }

        if (word.StartsWith("then-", StringComparison.Ordinal))
        {
            past = true;
            return word[5..];
        }

        if (word.StartsWith("ex-", StringComparison.Ordinal) && word.Length > 3)
        {
            status = OfficeStatus.Former;
            return word[3..];
        }

        foreach (string ending in (ReadOnlySpan<string>)["-elect", "-designate"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                status = OfficeStatus.Elect;
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static string Singular(string words, out bool plural)
    {
        plural = words.EndsWith("presidents", StringComparison.Ordinal) || words.EndsWith("ministers", StringComparison.Ordinal);
        return plural ? words[..^1] : words;
    }

    private Left LookLeft(int token, int sentence)
    {
        var left = new Left { First = token, Outset = token, TitleFirst = token };
        while (left.First > sentence && token - left.First < LongestPhrase && Step(left, sentence))
        {
        }

        left.Outset = Math.Min(left.Outset, left.First);
        left.Status = left.Status == OfficeStatus.Current && IsFormerNearby(left.First, sentence) ? OfficeStatus.Former : left.Status;
        return left;
    }

    // One word, or one country of several words, further to the left; false when the phrase begins here.
    private bool Step(Left left, int sentence)
    {
        int before = left.First - 1;
        string word = text.Lower[before];
        if (OfficeVocabulary.Status.TryGet(word, out string? meaning))
        {
            Note(left, meaning);
            left.First = before;
            return true;
        }

        if (word.StartsWith("then-", StringComparison.Ordinal) || word.StartsWith("ex-", StringComparison.Ordinal))
        {
            return StepOverPrefixed(left, before, word);
        }

        int country = left.Jurisdiction is null && left.Organisation is null ? vocabulary.JurisdictionBefore(text, left.First, sentence) : 0;
        if (country > 0)
        {
            return TakeJurisdiction(left, left.First - country, left.First, sentence);
        }

        if (word is "'s" or "'")
        {
            TakePossessor(left, before, sentence);
            return false;
        }

        if (OfficeVocabulary.Modifiers.Contains(word))
        {
            left.IsOther = true;
            left.TitleFirst = left.TitleFirst == left.First ? before : left.TitleFirst;
            left.First = before;
            return true;
        }

        if (OfficeVocabulary.NeutralAdjectives.Contains(word))
        {
            left.First = before;
            return true;
        }

        if (word is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "our" or "my")
        {
            left.IsDefinite |= word is not ("a" or "an");
            left.Outset = before;
            return false;
        }

        TakeUnknownOrganisation(left, before, sentence);
        return false;
    }

    private static void Note(Left left, string meaning)
    {
        switch (meaning)
        {
            case "former":
                left.Status = OfficeStatus.Former;
                break;
            case "acting":
                left.Status = OfficeStatus.Acting;
                break;
            case "elect":
                left.Status = OfficeStatus.Elect;
                break;
            case "then":
                left.IsPast = true;
                break;
        }
    }

    private bool StepOverPrefixed(Left left, int before, string word)
    {
        left.IsPast |= word[0] == 't';
        left.Status = word[0] == 'e' ? OfficeStatus.Former : left.Status;
        string rest = word[(word.IndexOf('-', StringComparison.Ordinal) + 1)..];
        if (left.Jurisdiction is null && vocabulary.Table.FindJurisdiction(rest) is { } jurisdiction)
        {
            left.Jurisdiction = jurisdiction;
            left.Organisation = new(before, before + 1);
        }

        left.First = before;
        return true;
    }

    private bool TakeJurisdiction(Left left, int start, int end, int sentence)
    {
        string before = start > sentence ? text.Lower[start - 1] : "";
        bool partOfName = (before is "of" && start - 1 > sentence && text.IsCapitalized(start - 2)) || before is "latin" or "north" or "south" or "central" or "native" or "african" or "asian" or "eastern" or "western" or "northern" or "southern"
            && text.IsCapitalized(start);
        left.Organisation = new(start, end);
        left.IsDefinite = true;
        left.First = start;
        if (partOfName)
        {
            left.IsOther = true;
            return false;
        }

        left.Jurisdiction = vocabulary.Table.FindJurisdiction(text.SpanOf(new(start, end)).Slice(text.Text));
        return true;
    }

    private void TakePossessor(Left left, int mark, int sentence)
    {
        left.IsDefinite = true;
        left.Outset = left.First;
        int country = vocabulary.JurisdictionBefore(text, mark, sentence);
        if (country > 0 && left.Jurisdiction is null)
        {
            TakeJurisdiction(left, mark - country, mark, sentence);
            left.Outset = left.First;
        }
        else if (persons.EndsAt(mark) >= 0)
        {
            left.PossessorEnd = mark;
            left.Outset = text.TokenAt(persons.SpanOf(persons.EndsAt(mark)).Start);
        }
        else if (mark > sentence && text.Lower[mark - 1] is not ("country" or "nation" or "state" or "kingdom" or "republic" or "bloc" or "alliance" or "union"))
        {
            left.IsOther = true;
        }
    }

    private void TakeUnknownOrganisation(Left left, int before, int sentence)
    {
        bool opens = before == sentence || text.Lower[before - 1] is "\"" or "“" or "‘" or "'" or "(" or "''" or "``" or "«";
        bool isNominal = text.Classes[before] is WordClass.ProperNoun or WordClass.Noun or WordClass.Adjective or WordClass.X;
        bool isName = text.IsCapitalized(before) && isNominal && (!opens || persons.IsName(before)) && persons.EndsAt(before + 1) < 0;
        bool isNoun = !text.IsCapitalized(before) && text.Classes[before] is WordClass.Noun;
        if (!isName && !isNoun)
        {
            return;
        }

        // "Bank of America US President" does not occur; "Says US President" in a headline does: a country next to the title stands.
        if (left.Jurisdiction is not null)
        {
            return;
        }

        int first = before;
        while (isName && first > sentence && text.IsCapitalized(first - 1) && before - first < LongestPhrase)
        {
            first--;
        }

        left.IsOther = true;
        left.IsDefinite = true;
        left.Organisation = new(first, before + 1);
        left.First = first;
    }

    // "former Florida governor and US President X": a word that may reach this far keeps the title from being taken as current.
    private bool IsFormerNearby(int first, int sentence)
    {
        // "former Trump national security adviser"
        int possessor = persons.EndsAt(first);
        first = possessor < 0 ? first : Math.Max(sentence, text.TokenAt(persons.SpanOf(possessor).Start));
        for (int i = first - 1; i >= Math.Max(sentence, first - 5); i--)
        {
            string word = text.Lower[i];
            if (word is "," or ";" or ":" or "—" or "–" or "(" || persons.EndsAt(i + 1) >= 0)
            {
                return false;
            }

            if (word is "former" or "ex" or "onetime" or "one-time" or "retired" or "late" && text.VerbForms[i] is VerbForm.None or VerbForm.PastParticiple)
            {
                return true;
            }

            if (text.Classes[i] is WordClass.Verb or WordClass.Auxiliary or WordClass.Adposition or WordClass.Subordinator or WordClass.Pronoun or WordClass.Adverb)
            {
                return false;
            }
        }

        return false;
    }

    private (TokenRange? Organisation, Jurisdiction? Jurisdiction, bool IsOther) LookRight(int end)
    {
        int limit = end < text.Count ? text.Sentences[text.SentenceOf[end]].End : end;
        if (end + 1 >= limit || text.Lower[end] is not ("of" or "for" or "to"))
        {
            return (null, null, false);
        }

        int start = text.Lower[end + 1] is "the" or "a" or "an" ? end + 2 : end + 1;
        if (start >= limit)
        {
            return (null, null, false);
        }

        if (vocabulary.TitleAt(text, start, text.Lower[start]) > 0)
        {
            return (null, null, true);
        }

        int country = vocabulary.JurisdictionAt(text, start);
        if (country > 0)
        {
            int after = start + country;
            bool goesOn = after < limit && text.IsCapitalized(after) && persons.StartsAt(after) < 0;
            return goesOn
                ? (new(start, CapitalizedEnd(start, limit)), null, true)
                : (new(start, after), vocabulary.Table.FindJurisdiction(text.SpanOf(new(start, after)).Slice(text.Text)), false);
        }

        if (text.IsCapitalized(start) && persons.StartsAt(start) < 0)
        {
            return (new(start, CapitalizedEnd(start, limit)), null, true);
        }

        // "the president of the company"; "to" alone may begin an infinitive.
        return text.Lower[end] is "to" ? (null, null, false) : (new(start, start + 1), null, true);
    }

    private int CapitalizedEnd(int start, int limit)
    {
        int end = start + 1;
        while (end < limit && end - start < LongestPhrase
            && ((text.IsCapitalized(end) && persons.StartsAt(end) < 0) || (text.Lower[end] is "of" or "and" or "the" or "for" && end + 1 < limit && text.IsCapitalized(end + 1) && persons.StartsAt(end + 1) < 0)))
        {
            end++;
        }

        return end;
    }

    private sealed class Left
    {
        public int First { get; set; }

        public int Outset { get; set; }

        /// <summary>Where the title begins with the words that make it another office: "Deputy" of "Deputy Prime Minister".</summary>
        public int TitleFirst { get; set; }

        public OfficeStatus Status { get; set; }

        public bool IsPast { get; set; }

        public bool IsDefinite { get; set; }

        public bool IsOther { get; set; }

        public Jurisdiction? Jurisdiction { get; set; }

        public TokenRange? Organisation { get; set; }

        public int PossessorEnd { get; set; } = -1;
    }
}
