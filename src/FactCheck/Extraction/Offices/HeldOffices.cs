using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>Finds persons who are said to hold an office: each title with the person that it belongs to.</summary>
internal sealed partial class HeldOffices(AnalyzedText text, OfficeVocabulary vocabulary, PersonMentions persons, OfficeTimes times)
{
    private const int LongestList = 6;
    private readonly HolderActivity activity = new(text, times);
    private readonly List<OfficeMention> found = [];
    private readonly List<TitlePhrase> unheld = [];

    /// <summary>The titles without a holder, once <see cref="Find"/> has run.</summary>
    public IReadOnlyList<TitlePhrase> Unheld => unheld;

    public List<OfficeMention> Find()
    {
        var scanner = new TitleScanner(text, vocabulary, persons);
        for (int token = 0; token < text.Count; token++)
        {
            if (scanner.PhraseAt(token) is not { } phrase)
            {
                continue;
            }

            token = phrase.Title.End - 1;
            if (!AddTitledPersons(phrase) && !AddAppositionAfter(phrase) && !AddAppositionBefore(phrase) && !AddStatement(phrase))
            {
                unheld.Add(phrase);
            }
        }

        AddCounterparts();
        return found;
    }

    // "US President Donald Trump", "Presidents Trump and Putin".
    private bool AddTitledPersons(TitlePhrase phrase)
    {
        int end = phrase.All.End;
        int person = persons.StartsAtOrKnown(end);
        if (person < 0)
        {
            return false;
        }

        AddTitled(phrase, person);
        for (int i = 0; phrase.IsPlural && i < LongestList; i++)
        {
            int next = text.TokenAt(persons.SpanOf(person).End);
            while (next < text.Count && text.Lower[next] is "," or "and" or "&")
            {
                next++;
            }

            person = next < text.Count ? persons.StartsAt(next) : -1;
            if (person < 0)
            {
                break;
            }

            AddTitled(phrase, person);
        }

        return true;
    }

    private void AddTitled(TitlePhrase phrase, int person)
    {
        int end = text.TokenAt(persons.SpanOf(person).End - 1) + 1;
        TitlePhrase whole = WithCountryAfter(phrase, end);
        OfficeTime time = times.OfPhrase(whole, persons.SpanOf(person));
        Add(whole, person, OfficePattern.Title, whole.Status, time with { IsOutsidePresent = time.IsOutsidePresent || IsPartOfCompound(end) });
    }

    // "Chancellor Olaf Scholz of Germany": the American way.
    private TitlePhrase WithCountryAfter(TitlePhrase phrase, int end)
    {
        if (phrase.Jurisdiction is not null || phrase.IsOther || phrase.Organisation is not null || end + 1 >= text.Count
            || text.Lower[end] is not "of" || text.SentenceOf[end + 1] != text.SentenceOf[phrase.Title.First])
        {
            return phrase;
        }

        int start = text.Lower[end + 1] is "the" && end + 2 < text.Count ? end + 2 : end + 1;
        int length = vocabulary.JurisdictionAt(text, start);
        if (length == 0 || (start + length < text.Count && text.IsCapitalized(start + length) && text.SentenceOf[start + length] == text.SentenceOf[start]))
        {
            return phrase;
        }

        Jurisdiction? country = vocabulary.Table.FindJurisdiction(text.SpanOf(new(start, start + length)).Slice(text.Text));
        return phrase with
        {
            Organisation = new(start, start + length),
            Jurisdiction = country,
            IsDefinite = true,
            Office = country is null ? null : vocabulary.Table.FindOffice(phrase.Words, country.Name),
        };
    }

    // "former President Trump adviser", "President Obama appointees": the status is the follower's, and the holder does nothing.
    private bool IsPartOfCompound(int end) => end < text.Count && end < text.Sentences[text.SentenceOf[end - 1]].End
        && !text.IsCapitalized(end) && text.Classes[end] is WordClass.Noun && !times.IsTime(end)
        && !(end + 1 < text.Count && text.Lower[end + 1] is "to" && activity.IsPresent(end));

    // "the US president, Donald Trump,"
    private bool AddAppositionAfter(TitlePhrase phrase)
    {
        int comma = phrase.All.End;
        if (!phrase.IsDefinite || phrase.IsPlural || comma + 1 >= text.Count || text.Lower[comma] is not "," || text.SentenceOf[comma] != text.SentenceOf[phrase.Title.First])
        {
            return false;
        }

        int person = persons.StartsAtOrKnown(comma + 1);
        if (person < 0 || !ClosesApposition(text.TokenAt(persons.SpanOf(person).End), phrase.Title.First))
        {
            return false;
        }

        Add(phrase, person, OfficePattern.Apposition, phrase.Status, times.OfPhrase(phrase, persons.SpanOf(person)));
        return true;
    }

    // "Donald Trump, the US president,"
    private bool AddAppositionBefore(TitlePhrase phrase)
    {
        int comma = phrase.Outset - 1;
        if (phrase.IsPlural || comma < 1 || text.Lower[comma] is not ("," or "(" or "–" or "—") || text.SentenceOf[comma] != text.SentenceOf[phrase.Title.First])
        {
            return false;
        }

        int person = persons.EndsAt(comma);
        if (person < 0 || IsInList(person) || !ClosesApposition(phrase.All.End, phrase.Title.First, allowTail: true))
        {
            return false;
        }

        Add(phrase, person, OfficePattern.Apposition, phrase.Status, times.OfPhrase(phrase, persons.SpanOf(person)));
        return true;
    }

    // "Macron, Donald Trump, the Russian president and ...": then the comma counts off.
    private bool IsInList(int person)
    {
        int before = text.TokenAt(persons.SpanOf(person).Start) - 1;
        return before > 0 && text.Lower[before] is "," or "and" && persons.EndsAt(before) >= 0;
    }

    // An apposition ends with a mark, and no list goes on behind it.
    private bool ClosesApposition(int end, int inSentence, bool allowTail = false)
    {
        if (end >= text.Count || text.SentenceOf[end] != text.SentenceOf[inSentence])
        {
            return true;
        }

        string word = text.Lower[end];
        if (word is "and" or "&" or "or")
        {
            return false;
        }

        if (word is ",")
        {
            int next = end + 1 < text.Count && text.Lower[end + 1] is "and" or "&" or "or" ? end + 2 : end + 1;
            return next >= text.Count || (persons.StartsAt(next) < 0 && !(next == end + 2 && text.Lower[next] is "the" or "his" or "her"));
        }

        bool mark = word is "." or ";" or ":" or ")" or "—" or "–" or "\"" or "”" or "?" or "!" or "'s";
        return mark || (allowTail && word is "from" or "since" or "until" or "who" or "at" or "in" or "during" or "between")
            || (!allowTail && word is "on" or "in" or "at" or "to" or "for" or "from" or "after" or "before" or "with" or "over" or "about" or "during" or "as" or "who" or "that");
    }

    private void Add(TitlePhrase phrase, int person, OfficePattern pattern, OfficeStatus status, OfficeTime time)
    {
        TextSpan personSpan = persons.SpanOf(person);
        TextSpan titleSpan = text.SpanOf(phrase.All);
        TextSpan whole = titleSpan.Union(personSpan);
        whole = phrase.Organisation is { } place ? whole.Union(text.SpanOf(place)) : whole;
        HolderDeed deed = pattern is OfficePattern.Title or OfficePattern.Apposition
            ? activity.Of(Math.Min(phrase.Outset, text.TokenAt(personSpan.Start)), text.TokenAt(whole.End - 1) + 1)
            : default;
        string? personId = phrase.IsOther ? persons.IdOf(person, "", null) : persons.IdOf(person, phrase.Words, phrase.Office);
        found.Add(new(whole, text.SentenceOf[phrase.Title.First], status)
        {
            Person = persons.EntityOf(person),
            PersonSpan = personSpan,
            PersonId = personId,
            Pattern = pattern,
            TitleSpan = titleSpan,
            Title = text.SpanOf(phrase.Title).Slice(text.Text),
            Organisation = phrase.Organisation is { } organisation ? text.SpanOf(organisation).Slice(text.Text) : null,
            OfficeId = OfficeIdOf(phrase, personId),
            JurisdictionId = phrase.IsOther ? null : phrase.Jurisdiction?.Id,
            Activity = deed.Activity,
            AsOf = deed.AsOf ?? (deed.IsFirm ? null : time.AsOf),
            IsOutsidePresent = time.IsOutsidePresent || (time.IsAway && !deed.IsFirm) || deed.IsBygone || IsOfAnothersTime(phrase),
        });
    }

    // "Obama's secretary of state, John Kerry," was that of Obama's time, whenever it is told.
    private bool IsOfAnothersTime(TitlePhrase phrase)
    {
        int possessor = persons.EndsAt(phrase.PossessorEnd >= 0 ? phrase.PossessorEnd : phrase.All.First);
        return possessor >= 0 && persons.IdOf(possessor, "", null) is { } id && times.HasLeftOffice(id, vocabulary.Table);
    }

    // Without a country the title means the office of that name that the person has held.
    private string? OfficeIdOf(TitlePhrase phrase, string? personId)
    {
        if (phrase.IsOther || phrase.Jurisdiction is not null)
        {
            return phrase.Office?.Id;
        }

        return personId is null
            ? null
            : vocabulary.Table.FindOfficeHeld(personId, phrase.Words)?.Id ?? vocabulary.Table.FindOffice(phrase.Words, null)?.Id;
    }
}
