using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Links "he", "she" and their forms to a person where only one fits by gender in this sentence and the two before it. Says nothing of pronouns between
/// quotation marks, whose speaker may mean anybody, nor of "they".
/// </summary>
internal sealed class PronounLinker(NameTokens tokens, MentionBook book)
{
    private const int SentencesBack = 2;

    public void Link()
    {
        bool quoted = false;
        int paragraph = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.Text.ParagraphOf[i] != paragraph)
            {
                paragraph = tokens.Text.ParagraphOf[i];
                quoted = false;
            }

            string word = tokens.Text.Lower[i];
            quoted = word switch
            {
                "“" or "``" or "«" => true,
                "”" or "''" or "»" => false,
                "\"" => !quoted,
                _ => quoted,
            };
            char gender = word switch
            {
                "he" or "him" or "his" or "himself" => 'm',
                "she" or "her" or "hers" or "herself" => 'f',
                _ => '-',
            };
            if (gender != '-' && !quoted && Meant(i, gender) is { } person)
            {
                book.Add(i, i + 1, EntityKind.Person, NameForm.Pronoun, person.Id);
            }
        }
    }

    private DraftEntity? Meant(int token, char gender)
    {
        int sentence = tokens.Text.SentenceOf[token];
        DraftEntity? only = null;
        for (int back = 0; back <= SentencesBack && sentence - back >= 0; back++)
        {
            if (HoldsUnnamed(sentence - back, token))
            {
                return null;
            }

            foreach (DraftEntity person in book.PersonsIn(sentence - back, token))
            {
                if (person.Gender is { } known && known != gender)
                {
                    continue;
                }

                if (only is not null && only != person)
                {
                    return null;
                }

                only = person;
            }
        }

        return only;
    }

    // "The man was in his car": somebody without a name whom the pronoun may mean.
    private bool HoldsUnnamed(int sentence, int before)
    {
        TokenRange range = tokens.Text.Sentences[sentence];
        for (int i = range.First; i < range.End && i < before; i++)
        {
            if (tokens.Has(i, WordTraits.PersonNoun) && !tokens.IsCapital(i))
            {
                return true;
            }
        }

        return false;
    }
}
