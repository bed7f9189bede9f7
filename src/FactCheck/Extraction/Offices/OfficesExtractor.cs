using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>
/// Finds who is said to hold which office: titles in front of names, appositions, statements with a verb, administrations named after a person, and
/// statements that somebody holds no office. Needs the names and times of the article. Stateless.
/// </summary>
public sealed class OfficesExtractor : IExtractor
{
    /// <inheritdoc/>
    public string Name => "offices";

    /// <inheritdoc/>
    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        OfficeVocabulary vocabulary = OfficeVocabulary.For(context.Knowledge.Tenures);
        using var persons = new PersonMentions(context.Text, found, vocabulary);
        var times = new OfficeTimes(context.Text, found);
        var held = new HeldOffices(context.Text, vocabulary, persons, times);
        List<OfficeMention> offices = held.Find();
        new Administrations(context.Text, vocabulary, persons, times).Find(offices);
        new OutOfOffice(context.Text, persons, times).Find(offices);
        new OfficeReferences(context.Text, vocabulary, persons, times).Find(held.Unheld, offices);

        // A headline without a full stop ends beside the next line's first word, and whoever looks for the neighbour of a title sees that word.
        offices.RemoveAll(mention => !context.Text.SentenceSpan(mention.Sentence).Contains(mention.Span));
        return offices.Count == 0 && found.Offices.IsEmpty ? found : found with
        {
            Offices =
            [
                .. offices.DistinctBy(static mention => (mention.Span, mention.PersonSpan, mention.TitleSpan))
                    .OrderBy(static mention => mention.Span)
                    .ThenBy(static mention => mention.PersonSpan),
            ],
        };
    }
}

/// <summary>Finds persons who are said to hold an office: each title with the person that it belongs to.</summary>
internal sealed class HeldOffices(AnalyzedText text, OfficeVocabulary vocabulary, PersonMentions persons, OfficeTimes times)
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
        && !text.IsCapitalized(end) && text.Classes[end] is WordClass.Noun && !times.IsTime(end);

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

    // "X is the US president", "X was sworn in as president", "X succeeded Y as secretary general".
    private bool AddStatement(TitlePhrase phrase)
    {
        if (phrase.IsPlural)
        {
            return false;
        }

        int sentence = text.Sentences[text.SentenceOf[phrase.Title.First]].First;
        var words = new List<string>();
        int predecessor = -1;
        for (int i = phrase.Outset - 1; i >= sentence && phrase.Outset - i <= 12; i--)
        {
            int person = persons.EndsAt(i + 1);
            if (person >= 0 && words.Count > 0)
            {
                int start = text.TokenAt(persons.SpanOf(person).Start);
                if (predecessor < 0 && start > sentence && OfficeVocabulary.Succession.Contains(text.Lower[start - 1]))
                {
                    predecessor = person;
                    i = start;
                    continue;
                }

                // "took over from Scholz as chancellor"
                if (predecessor < 0 && start - 2 > sentence && text.Lower[start - 1] is "from" && text.Lower[start - 2] is "over")
                {
                    predecessor = person;
                    i = start - 1;
                    continue;
                }

                return AddStatement(phrase, person, predecessor, words);
            }

            string word = text.Lower[i];
            if (word is "," && (i == sentence || text.Lower[i + 1] is not "who"))
            {
                return false;
            }

            if (word is not "," && !OfficeVocabulary.Adverbs.Contains(word))
            {
                words.Insert(0, word);
            }
        }

        return false;
    }

    private bool AddStatement(TitlePhrase phrase, int person, int predecessor, List<string> words)
    {
        string cue = string.Join(' ', words);
        OfficeTime time = times.OfStatement(phrase);
        if (predecessor >= 0)
        {
            if (cue.EndsWith(" as", StringComparison.Ordinal))
            {
                Add(phrase, person, OfficePattern.Change, OfficeStatus.Current, time);
                Add(phrase, predecessor, OfficePattern.Change, OfficeStatus.Former, time);
            }

            return true;
        }

        if (!OfficeVocabulary.Cues.TryGetRow(cue, out ImmutableArray<string> row) || IsObject(person))
        {
            return false;
        }

        bool isPresent = string.Equals(row[1], "present", StringComparison.Ordinal);
        OfficeStatus status = row[0] switch
        {
            "former" => OfficeStatus.Former,
            "elect" => OfficeStatus.Elect,
            _ => phrase.Status,
        };
        OfficePattern pattern = cue is "is" or "was" or "were" or "remains" or "has been" or "had been" or "will be" or "is no longer" ? OfficePattern.Copula : OfficePattern.Change;
        OfficeTime told = isPresent ? times.OfPhrase(phrase, persons.SpanOf(person)) : time;
        Add(phrase, person, pattern, status, told with { IsOutsidePresent = told.IsOutsidePresent || IsRanked(phrase) });
        return true;
    }

    // "X is the first president who ..." ranks X among all of them, whoever is in office.
    private bool IsRanked(TitlePhrase phrase)
    {
        for (int i = phrase.Outset; i < phrase.Title.First; i++)
        {
            if (text.Lower[i] is "first" or "second" or "third" or "only" or "youngest" or "oldest" or "best" or "worst")
            {
                return true;
            }
        }

        return false;
    }

    // "a talk with Trump was ..." says nothing of Trump.
    private bool IsObject(int person)
    {
        int before = text.TokenAt(persons.SpanOf(person).Start) - 1;
        return before >= 0 && text.SentenceOf[before] == text.SentenceOf[before + 1]
            && text.Lower[before] is "of" or "with" or "to" or "for" or "by" or "from" or "between" or "against" or "about" or "on" or "than" or "if" or "and" or "or";
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
            AsOf = deed.AsOf ?? time.AsOf,
            IsOutsidePresent = time.IsOutsidePresent || deed.IsBygone || IsOfAnothersTime(phrase),
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

    // "US Secretary of State Marco Rubio and his Russian counterpart, Sergei Lavrov": the same office of the other country.
    private void AddCounterparts()
    {
        OfficeMention[]? titled = null;
        for (int token = 1; token < text.Count; token++)
        {
            if (text.Lower[token] is "counterpart")
            {
                titled ??= [.. found.Where(static mention => mention.OfficeId is not null).OrderBy(static mention => mention.Span)];
                AddCounterpart(token, titled);
            }
        }
    }

    private void AddCounterpart(int token, OfficeMention[] titled)
    {
        int sentence = text.SentenceOf[token];
        int length = vocabulary.JurisdictionBefore(text, token, text.Sentences[sentence].First);
        int next = token + 1 < text.Count && text.Lower[token + 1] is "," ? token + 2 : token + 1;
        int person = next < text.Count && text.SentenceOf[next] == sentence ? persons.StartsAt(next) : -1;
        if (length == 0 || person < 0)
        {
            return;
        }

        TextSpan country = text.SpanOf(new(token - length, token));
        OfficeMention? model = Array.FindLast(titled, mention => mention.Span.Start < country.Start && mention.Sentence >= sentence - 1);
        Office? office = model is null ? null : SameOfficeOf(country.Slice(text.Text), vocabulary.Table.FindOffice(model.OfficeId)!);
        var phrase = new TitlePhrase
        {
            Title = new(token, token + 1),
            All = new(token - length, token + 1),
            Words = "counterpart",
            Organisation = new(token - length, token),
            Jurisdiction = vocabulary.Table.FindJurisdiction(country.Slice(text.Text)),
            Office = office,
        };
        Add(phrase, person, OfficePattern.Title, OfficeStatus.Current, times.OfPhrase(phrase, persons.SpanOf(person)));
    }

    private Office? SameOfficeOf(string country, Office model) => model.Aliases.Prepend(model.Title)
        .Select(title => vocabulary.Table.FindOffice(title, country))
        .FirstOrDefault(office => office is not null);
}
