using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>
/// Finds statements that a person holds no office: "X is not currently in office", "X, out of power since May", "X no longer holds office",
/// "X outside formal structures".
/// </summary>
internal sealed class OutOfOffice(AnalyzedText text, PersonMentions persons, OfficeTimes times)
{
    private static readonly WordList Degrees = WordList.Load("Extraction/Offices/degree-words.lexicon");
    private static readonly WordList Power = WordList.Load("Extraction/Offices/power-words.lexicon");
    private static readonly WordList Formal = WordList.Load("Extraction/Offices/formal-words.lexicon");

    public void Find(List<OfficeMention> into)
    {
        for (int token = 1; token < text.Count; token++)
        {
            int person = persons.EndsAt(token) is var named and >= 0 ? named : persons.PronounEndsAt(token);
            if (person >= 0 && text.SentenceOf[token] == text.SentenceOf[token - 1] && EndOfPhrase(token) is var end and > 0)
            {
                into.Add(Mention(person, token, end));
            }
        }
    }

    private OfficeMention Mention(int person, int first, int end)
    {
        TextSpan personSpan = persons.SpanOf(person);
        TextSpan words = text.SpanOf(new(first, end));
        OfficeTime time = times.At(first, end);
        return new(personSpan.Union(words), text.SentenceOf[first], OfficeStatus.Former)
        {
            Person = persons.EntityOf(person),
            PersonSpan = personSpan,
            PersonId = persons.IdOf(person, "", null),
            Pattern = OfficePattern.OutOfOffice,
            TitleSpan = words,
            AsOf = time.AsOf,
            IsOutsidePresent = time.IsOutsidePresent || time.IsAway,
        };
    }

    // The token after the phrase that starts at this token, or -1.
    private int EndOfPhrase(int token)
    {
        int at = Skip(token, ",", "who", "though", "although", "while");
        int copula = Word(at) is "is" or "'s" or "remains" or "being" or "stays" or "stands" or "sits" ? at + 1 : at;
        copula = SkipDegrees(copula);
        return Word(copula) switch
        {
            "not" or "n't" => AfterNot(copula + 1),
            "no" when Word(copula + 1) is "longer" => AfterNot(copula + 2),
            "does" or "do" when Word(copula + 1) is "not" or "n't" => AfterHold(SkipDegrees(copula + 2), required: false),
            "holds" or "held" or "has" or "holding" or "occupies" when Word(copula + 1) is "no" => AfterHold(copula, required: true),
            "out" when Word(copula + 1) is "of" => AfterOutOf(copula + 2),
            "outside" => AfterOutside(Word(copula + 1) is "of" ? copula + 2 : copula + 1),
            _ => -1,
        };
    }

    // "not currently in office", "no longer in power", "no longer holds public office".
    private int AfterNot(int token)
    {
        int at = SkipDegrees(token);
        if (Word(at) is "in")
        {
            return EndsWithPower(at + 1, needsFormal: false);
        }

        return Word(at) is "hold" or "holds" or "holding" or "occupies" or "occupying" ? AfterHold(at, required: false) : -1;
    }

    private int AfterHold(int verb, bool required)
    {
        if (Word(verb) is not ("hold" or "holds" or "held" or "has" or "holding" or "occupy" or "occupies" or "occupying"))
        {
            return -1;
        }

        int at = verb + 1;
        if (required && Word(at) is not "no")
        {
            return -1;
        }

        at = Skip(at, "no", "any", "a", "an");
        int formal = at;
        while (Formal.Contains(Word(formal)))
        {
            formal++;
        }

        bool isOffice = Word(formal) is "office" or "power" || (formal > at && Word(formal) is "position" or "post" or "role" or "title");
        return isOffice && EndsPhrase(formal + 1) ? formal + 1 : -1;
    }

    private int AfterOutOf(int token) => EndsWithPower(Skip(token, "public", "elected", "political", "government", "state"), needsFormal: false);

    private int AfterOutside(int token) => EndsWithPower(token, needsFormal: true);

    // "[formal] office", "[the official] structures": "structures" and its like need a word that says whose they are.
    private int EndsWithPower(int token, bool needsFormal)
    {
        int at = Skip(token, "the", "any");
        int noun = at;
        while (Formal.Contains(Word(noun)) && Power.Contains(Word(noun + 1)))
        {
            noun++;
        }

        bool hasArticle = at > token;
        bool bare = Word(noun) is "office" or "power" or "government";
        bool fits = Power.Contains(Word(noun)) && (noun > at || (bare && !hasArticle) || (bare && !needsFormal));
        return fits && EndsPhrase(noun + 1) ? noun + 1 : -1;
    }

    // "outside government buildings": a noun that goes on makes it a place.
    private bool EndsPhrase(int token) => token >= text.Count || token >= text.Sentences[text.SentenceOf[token - 1]].End
        || text.Lower[token] is "," or "." or ";" or ":" or "!" or "?" or ")" or "—" or "–" or "-" or "\"" or "”" or "’" or "'" or "and" or "but" or "or" or "since" or "for"
            or "until" or "after" or "he" or "she" or "his" or "her" or "the" or "in" or "at" or "when" or "while" or "as" or "now" or "anymore" or "yet" or "today" or "currently" or "that" or "so";

    private int SkipDegrees(int token)
    {
        while (Degrees.Contains(Word(token)))
        {
            token++;
        }

        return token;
    }

    private int Skip(int token, params ReadOnlySpan<string> words)
    {
        while (words.Contains(Word(token)) && Word(token).Length > 0)
        {
            token++;
        }

        return token;
    }

    private string Word(int token) => token < text.Count ? text.Lower[token] : "";
}
