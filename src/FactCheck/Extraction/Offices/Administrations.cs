using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>Finds governments named after their head: "the Biden administration", "Scholz's government".</summary>
internal sealed class Administrations(AnalyzedText text, OfficeVocabulary vocabulary, PersonMentions persons, OfficeTimes times)
{
    private const int VerbReach = 8;
    private readonly HolderActivity activity = new(text, times);
    private static readonly WordList Reactions = WordList.Load("Extraction/Offices/reaction-verbs.lexicon");
    private static readonly WordList PresentWords = WordList.Load("Extraction/Offices/present-words.lexicon");
    private static readonly WordList Speech = WordList.Load("Extraction/Offices/speech-verbs.lexicon");
    private static readonly WordList UrgingWords = WordList.Load("Extraction/Offices/urging-verbs.lexicon");
    private static readonly WordList Members = WordList.Load("Extraction/Offices/administration-members.lexicon");

    public void Find(List<OfficeMention> into)
    {
        for (int token = 1; token < text.Count; token++)
        {
            int length = OfficeVocabulary.Administrations.MatchAt(text, token);
            if (length > 0 && text.SentenceOf[token - 1] == text.SentenceOf[token] && (At(token, token + length) ?? OfAt(token)) is { } mention)
            {
                into.Add(mention);
            }
        }
    }

    // "the Biden administration", "Scholz's government", "the Biden White House"
    private OfficeMention? At(int noun, int nounEnd)
    {
        int sentence = text.Sentences[text.SentenceOf[noun]].First;
        int nameEnd = noun;
        while (nameEnd - 1 > sentence && (text.Lower[nameEnd - 1] is "'s" or "'" || OfficeVocabulary.NeutralAdjectives.Contains(text.Lower[nameEnd - 1])))
        {
            nameEnd--;
        }

        HeadOfGovernment? head = persons.EndsAt(nameEnd) is var person and >= 0
            ? new(persons.IdOf(person, "", null), persons.SpanOf(person), persons.EntityOf(person))
            : KnownBefore(nameEnd, sentence);
        if (head is null)
        {
            return null;
        }

        TextSpan personSpan = head.Span;
        int start = text.TokenAt(personSpan.Start);
        while (start - 1 >= sentence && text.Lower[start - 1] is "president" or "chancellor" or "mr." or "mr" or "minister" or "prime")
        {
            start--;
        }

        bool isPlural = text.Lower[noun] is "administrations" or "governments";
        int opening = start - 1 >= sentence && text.Lower[start - 1] is "the" ? start - 1 : start;
        return Make(head, new(noun, nounEnd), new(opening, nounEnd), start, isPlural || IsPartOfTime(start, nounEnd - 1, sentence));
    }

    // "the administration of President Joe Biden", "the government of Olaf Scholz"
    private OfficeMention? OfAt(int noun)
    {
        int end = text.Sentences[text.SentenceOf[noun]].End;
        if (noun + 2 >= end || text.Lower[noun + 1] is not "of" || text.Lower[noun - 1] is not ("the" or "'s"))
        {
            return null;
        }

        int start = noun + 2;
        while (start < end && start - noun < 8 && persons.StartsAt(start) < 0 && (OfficeVocabulary.AdministrationTitles.Contains(text.Lower[start]) || vocabulary.JurisdictionAt(text, start) > 0))
        {
            start++;
        }

        int person = start < end ? persons.StartsAt(start) : -1;
        if (person < 0)
        {
            return null;
        }

        TokenRange all = new(noun - 1, text.TokenAt(persons.SpanOf(person).End - 1) + 1);
        return Make(new(persons.IdOf(person, "", null), persons.SpanOf(person), persons.EntityOf(person)), new(noun, noun + 1), all, noun, IsPartOfTime(noun, all.End - 1, text.Sentences[text.SentenceOf[noun]].First));
    }

    // "the Biden White House", where the finder of names takes "Biden White" for one
    private HeadOfGovernment? KnownBefore(int end, int sentence)
    {
        for (int first = Math.Max(sentence, end - 3); first < end; first++)
        {
            TextSpan span = text.SpanOf(new(first, end));
            if (text.IsCapitalized(first) && vocabulary.Table.PersonsKnownAs(span.Slice(text.Text)) is [{ } known])
            {
                return new(known.Id, span, -1);
            }
        }

        return null;
    }

    private OfficeMention Make(HeadOfGovernment head, TokenRange noun, TokenRange all, int start, bool isOutside)
    {
        Office? office = head.Id is null ? null : OfficeOf(head.Id, text.SpanOf(noun).Slice(text.Text).ToLowerInvariant());
        OfficeTime time = times.At(start, all.End);
        bool acts = ActsNow(all);
        return new(text.SpanOf(all), text.SentenceOf[noun.First], StatusBefore(start, text.Sentences[text.SentenceOf[noun.First]].First))
        {
            Person = head.Entity,
            PersonSpan = head.Span,
            PersonId = head.Id,
            Pattern = OfficePattern.Administration,
            TitleSpan = text.SpanOf(noun),
            Title = text.SpanOf(noun).Slice(text.Text),
            OfficeId = office?.Id,
            IsAdministration = true,
            AsOf = time.AsOf,
            Activity = acts ? OfficeActivity.ActsNow : OfficeActivity.Untold,
            IsOutsidePresent = time.IsOutsidePresent || (time.IsAway && !activity.Of(all.First, all.End).IsFirm) || isOutside || !acts,
        };
    }

    private Office? OfficeOf(string personId, string noun)
    {
        string? country = OfficeVocabulary.CountryOfSeat(noun, vocabulary.Table);
        Office[] offices =
        [
            .. vocabulary.Table.TenuresOf(personId).Select(tenure => vocabulary.Table.FindOffice(tenure.OfficeId)!).Distinct()
                .Where(office => (office.NamesAdministration || country is not null) && Fits(office, noun)
                    && (country is null || (string.Equals(office.JurisdictionId, country, StringComparison.Ordinal) && office.Title is "president" or "prime minister"))),
        ];
        return offices.Length == 1 ? offices[0] : null;
    }

    private static bool Fits(Office office, string noun) => noun switch
    {
        "presidency" => office.Title is "president",
        "premiership" => office.Title is "prime minister" or "premier",
        "chancellorship" => office.Title is "chancellor",
        _ => true,
    };

    private OfficeStatus StatusBefore(int start, int sentence)
    {
        for (int i = start - 1; i >= Math.Max(sentence, start - 3); i--)
        {
            if (OfficeVocabulary.Status.TryGet(text.Lower[i], out string? status))
            {
                return status switch
                {
                    "former" => OfficeStatus.Former,
                    "elect" => OfficeStatus.Elect,
                    _ => OfficeStatus.Current,
                };
            }

            if (text.Lower[i] is "first")
            {
                return OfficeStatus.Former;
            }

            if (text.Lower[i] is "second")
            {
                return OfficeStatus.Current;
            }
        }

        return OfficeStatus.Current;
    }

    // "The Biden administration sent arms" may look back without a word of it; that it says, wants, has done or reacts to something now may not.
    private bool ActsNow(TokenRange all)
    {
        int noun = all.End - 1;
        int end = text.Sentences[text.SentenceOf[noun]].End;
        if (IsUrgedNow(all))
        {
            return true;
        }

        if (IsObject(all.First))
        {
            return false;
        }

        // Behind a possessive ("the Biden administration's decision is under review"), a conjunction or a quotation mark the verb is another's.
        for (int i = noun + 1; i < end && i - noun <= VerbReach && !(text.Lower[i] is "'s" or "'" or "and" or "or" or "but" or "\"" or "”" or "’"); i++)
        {
            if (Reactions.MatchAt(text, i) > 0 || PresentWords.Contains(text.Lower[i]) || text.VerbForms[i] is VerbForm.Present)
            {
                return true;
            }

            if (text.Lower[i] is "was" or "were")
            {
                return i + 1 < end && Reactions.Contains(text.Lower[i + 1]);
            }

            if (text.VerbForms[i] is VerbForm.Past or VerbForm.Modal || (text.VerbForms[i] is VerbForm.PastParticiple && i == noun + 1))
            {
                return times.IsRecentPast(i);
            }
        }

        return false;
    }

    // "praised Obama's presidency": of another's deed, at any time.
    private bool IsObject(int first)
    {
        int before = first - 1;
        return before >= text.Sentences[text.SentenceOf[first]].First && text.Classes[before] is WordClass.Verb
            && !Speech.Contains(text.Lower[before]) && !OfficeVocabulary.Status.Contains(text.Lower[before]);
    }

    // "Critics urge the Biden administration to act."
    private bool IsUrgedNow(TokenRange all) => all.First > text.Sentences[text.SentenceOf[all.First]].First && all.End + 1 < text.Count
        && UrgingWords.Contains(text.Lower[all.First - 1]) && text.Lower[all.End] is "to" && text.VerbForms[all.End + 1] is VerbForm.Base;

    // "a Biden administration official", "Biden administration rules", "in the days of the Biden administration", "a Biden administration (one day)":
    // people and rules outlive the government that made them, and an indefinite government is a thought.
    private bool IsPartOfTime(int start, int noun, int sentence)
    {
        bool compound = noun + 1 < text.Count && text.SentenceOf[noun + 1] == text.SentenceOf[noun] && !IsPlan(noun + 1)
            && (text.Classes[noun + 1] is WordClass.Noun or WordClass.Adjective || text.Lower[noun + 1].Contains('-', StringComparison.Ordinal) || text.IsCapitalized(noun + 1)
                || text.Lower[noun + 1] is "official" or "officials" or "policy" or "policies" or "rule" or "rules" or "era" or "alumni");
        string before = start > sentence ? text.Lower[start - 1] : "";
        string beforeThat = start - 1 > sentence ? text.Lower[start - 2] : "";
        if (!compound && before is "the" && beforeThat is "in" or "of" or "from" or "with" && start - 3 >= sentence && Members.Contains(text.Lower[start - 3]))
        {
            return false;
        }

        return compound || before is "a" or "an" or "in" or "under" or "and" or "of" or "from" or "or"
            || (before is "the" && beforeThat is "under" or "during" or "from" or "by" or "of" or "in" or "since" or "with" or "than" or "like"
                or "unlike" or "before" or "after" or "until" or "against" or "what" or "which" or "whatever" or "everything");
    }

    // "plans to cut taxes": a verb, whatever the tagger says.
    private bool IsPlan(int token) => token + 1 < text.Count && text.Lower[token + 1] is "to" && PresentWords.Contains(text.Lower[token]);

    /// <summary>After whom a government is named.</summary>
    private sealed record HeadOfGovernment(string? Id, TextSpan Span, int Entity);
}
