using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>Finds governments named after their head: "the Biden administration", "Scholz's government".</summary>
internal sealed class Administrations(AnalyzedText text, OfficeVocabulary vocabulary, PersonMentions persons, OfficeTimes times)
{
    private const int VerbReach = 8;
    private static readonly WordList Reactions = WordList.Load("Extraction/Offices/reaction-verbs.lexicon");
    private static readonly WordList PresentWords = WordList.Load("Extraction/Offices/present-words.lexicon");

    public void Find(List<OfficeMention> into)
    {
        for (int token = 1; token < text.Count; token++)
        {
            if (OfficeVocabulary.Administrations.Contains(text.Lower[token]) && At(token) is { } mention)
            {
                into.Add(mention);
            }
        }
    }

    private OfficeMention? At(int noun)
    {
        int sentence = text.Sentences[text.SentenceOf[noun]].First;
        int nameEnd = noun;
        while (nameEnd - 1 > sentence && (text.Lower[nameEnd - 1] is "'s" or "'" || OfficeVocabulary.NeutralAdjectives.Contains(text.Lower[nameEnd - 1])))
        {
            nameEnd--;
        }

        int person = persons.EndsAt(nameEnd);
        if (person < 0)
        {
            return null;
        }

        TextSpan personSpan = persons.SpanOf(person);
        int start = text.TokenAt(personSpan.Start);
        while (start - 1 > sentence && text.Lower[start - 1] is "president" or "chancellor" or "mr." or "mr" or "minister" or "prime")
        {
            start--;
        }

        bool isPlural = text.Lower[noun] is "administrations" or "governments";
        OfficeStatus status = StatusBefore(start, sentence);
        string? personId = persons.IdOf(person, "", null);
        Office? office = personId is null ? null : OfficeOf(personId, text.Lower[noun]);
        int opening = start - 1 >= sentence && text.Lower[start - 1] is "the" ? start - 1 : start;
        TextSpan span = text.SpanOf(new(opening, noun + 1));
        OfficeTime time = times.At(start, noun + 1);
        return new(span, text.SentenceOf[noun], status)
        {
            Person = persons.EntityOf(person),
            PersonSpan = personSpan,
            PersonId = personId,
            Pattern = OfficePattern.Administration,
            TitleSpan = text.Spans[noun],
            Title = text.Spans[noun].Slice(text.Text),
            OfficeId = office?.Id,
            IsAdministration = true,
            AsOf = time.AsOf,
            IsOutsidePresent = time.IsOutsidePresent || isPlural || IsPartOfTime(start, noun, sentence) || !ActsNow(noun),
        };
    }

    private Office? OfficeOf(string personId, string noun)
    {
        Office[] offices =
        [
            .. vocabulary.Table.TenuresOf(personId).Select(tenure => vocabulary.Table.FindOffice(tenure.OfficeId)!).Distinct()
                .Where(office => office.NamesAdministration && Fits(office, noun)),
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
    private bool ActsNow(int noun)
    {
        int end = text.Sentences[text.SentenceOf[noun]].End;
        for (int i = noun + 1; i < end && i - noun <= VerbReach; i++)
        {
            if (Reactions.MatchAt(text, i) > 0 || PresentWords.Contains(text.Lower[i]) || text.VerbForms[i] is VerbForm.Present)
            {
                return true;
            }

            if (text.Lower[i] is "was" or "were")
            {
                return i + 1 < end && Reactions.Contains(text.Lower[i + 1]);
            }

            if (text.VerbForms[i] is VerbForm.Past or VerbForm.Modal)
            {
                break;
            }
        }

        return times.IsRecent(text.SentenceOf[noun]);
    }

    // "a Biden administration official", "Biden administration rules", "in the days of the Biden administration", "a Biden administration (one day)":
    // people and rules outlive the government that made them, and an indefinite government is a thought.
    private bool IsPartOfTime(int start, int noun, int sentence)
    {
        bool compound = noun + 1 < text.Count && text.SentenceOf[noun + 1] == text.SentenceOf[noun]
            && (text.Classes[noun + 1] is WordClass.Noun or WordClass.Adjective || text.Lower[noun + 1].Contains('-', StringComparison.Ordinal)
                || text.Lower[noun + 1] is "official" or "officials" or "policy" or "policies" or "rule" or "rules" or "era" or "alumni");
        string before = start > sentence ? text.Lower[start - 1] : "";
        string beforeThat = start - 1 > sentence ? text.Lower[start - 2] : "";
        return compound || before is "a" or "an" or "in" or "under" or "and" or "of" or "from" or "or"
            || (before is "the" && beforeThat is "under" or "during" or "from" or "by" or "of" or "in" or "since" or "with" or "than" or "like");
    }
}
