using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <content>Statements with a verb, and the counterparts of those already found.</content>
internal sealed partial class HeldOffices
{
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
        .Concat(OfficeVocabulary.Equivalents(model.Title).Select(title => vocabulary.Table.FindOffice(title, country)))
        .FirstOrDefault(office => office is not null)
        ?? (model.LooseTitles.Contains("leader", StringComparer.Ordinal) ? vocabulary.Table.FindOfficeLoosely("leader", country) : null);
}
