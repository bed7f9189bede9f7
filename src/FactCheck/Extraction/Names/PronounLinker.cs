using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Links "he", "she" and their forms to the person of that gender who stands out in what was told last. Somebody without a name ("the man") may be the one, and then
/// nothing is linked. Says nothing of pronouns between quotation marks, whose speaker may mean anybody, nor of "they".
/// </summary>
internal sealed class PronounLinker(NameTokens tokens, MentionBook book)
{
    private static readonly PersonNounGenders Nouns = PersonNounGenders.Core;
    private static readonly WordMemo<char> Genders = new(static (_, lower) => GenderOf(lower));

    private readonly AnalyzedText text = tokens.Text;
    private readonly Referents referents = new();
    private readonly List<Placed> persons = [];

    // Who is the subject of the clause, as far as that is known, and where it stands.
    private Referent? subject;
    private int subjectAt = -1;

    public void Link()
    {
        bool quoted = false;
        int paragraph = -1;
        for (int sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            TokenRange range = text.Sentences[sentence];
            if (text.ParagraphOf[range.First] != paragraph)
            {
                paragraph = text.ParagraphOf[range.First];
                quoted = false;
            }

            subject = null;
            book.CopyPersons(sentence, persons);
            int next = 0;
            for (int token = range.First; token < range.End; token++)
            {
                quoted = AfterMark(text.Lower[token], quoted);
                while (next < persons.Count && persons[next].First < token)
                {
                    next++;
                }

                if (next < persons.Count && persons[next].First == token)
                {
                    NoteNamed(persons[next], sentence);
                    token = persons[next].End - 1;
                    continue;
                }

                Read(token, sentence, quoted);
            }
        }
    }

    private static bool AfterMark(string word, bool quoted) => word switch
    {
        "“" or "``" or "«" => true,
        "”" or "''" or "»" => false,
        "\"" => !quoted,
        _ => quoted,
    };

    private void NoteNamed(Placed mention, int sentence)
    {
        DraftEntity entity = book.EntityOf(mention);
        MentionRole role = ClauseRoles.Of(text, mention.First, mention.End);
        NoteSubject(referents.Note(entity.Id, 0, entity.Gender, role, sentence), role, mention.First);
    }

    private void Read(int token, int sentence, bool quoted)
    {
        char gender = Genders.Of(text, token);
        if (gender != '-')
        {
            if (!quoted)
            {
                LinkPronoun(token, sentence, gender);
            }
        }
        else if (!tokens.IsCapital(token) && Nouns.TryFind(text, token, out char? of) && !IsSaidOfAnother(token))
        {
            MentionRole role = ClauseRoles.Of(text, token, token + 1);
            NoteSubject(referents.Note(-1, tokens.HashOf(token), of, role, sentence), role, token);
        }
    }

    // "teacher Ann Lee", "Ann Lee, a teacher", "she was a teacher", "teacher training": no one else.
    private bool IsSaidOfAnother(int noun)
    {
        if (noun + 1 < text.Count && (book.PersonAt(noun + 1) is not null || text.Classes[noun + 1] is WordClass.Noun))
        {
            return true;
        }

        int before = noun - 1;
        for (int steps = 0; steps < 5 && before >= 0 && text.Classes[before] is WordClass.Determiner or WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral; steps++)
        {
            before--;
        }

        return before >= 0 && (text.Lemmas[before] is "be" or "become" or "as" || (text.Lower[before] is "," && book.PersonEndingAt(before) is not null));
    }

    private void LinkPronoun(int token, int sentence, char gender)
    {
        MentionRole role = RoleOf(token);
        bool reflexive = text.Lower[token] is "himself" or "herself";
        Referent? not = role is (MentionRole.Object or MentionRole.Oblique) && !reflexive && subject is not null && IsOneClause(subjectAt, token) ? subject : null;
        (Referent? meant, bool standsOut) = reflexive && subject is { } own && (own.Gender ?? gender) == gender ? (own, true) : referents.Best(gender, sentence, not);
        if (meant is null)
        {
            return;
        }

        // Whoever is meant most likely is spoken of, also where that is too unsure to say so.
        Referents.Weigh(meant, role, sentence);
        if (standsOut)
        {
            meant.Gender ??= gender;
            NoteSubject(meant, role, token);
            if (meant.Entity >= 0)
            {
                book.Add(token, token + 1, EntityKind.Person, NameForm.Pronoun, meant.Entity);
            }
        }
    }

    private void NoteSubject(Referent referent, MentionRole role, int token)
    {
        if (role == MentionRole.Subject)
        {
            (subject, subjectAt) = (referent, token);
        }
    }

    private MentionRole RoleOf(int token) => text.Lower[token] switch
    {
        "he" or "she" => MentionRole.Subject,
        "his" or "hers" => MentionRole.Possessor,
        "her" when token + 1 < text.Count && text.Classes[token + 1] is WordClass.Noun or WordClass.Adjective or WordClass.ProperNoun or WordClass.Numeral => MentionRole.Possessor,
        _ => text.Classes[token - 1 < 0 ? 0 : token - 1] is WordClass.Adposition ? MentionRole.Oblique : MentionRole.Object,
    };

    // "Smith told him": nothing between that could begin another clause.
    private bool IsOneClause(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (text.Classes[i] is WordClass.Subordinator or WordClass.Coordinator || text.Lower[i] is "," or ";" or ":" or "—" or "–" or "that" or "who" or "which" or "when" or "where")
            {
                return false;
            }
        }

        return true;
    }

    private static char GenderOf(string word) => word switch
    {
        "he" or "him" or "his" or "himself" => 'm',
        "she" or "her" or "hers" or "herself" => 'f',
        _ => '-',
    };
}
