using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Training.Tagging;

namespace FactCheck.Training.Names;

/// <summary>
/// Reads the entities of UD English GUM whose head is a proper noun, trimmed to the name as the other corpora have it. GUM marks every mention; a proper noun
/// inside none, or inside one of another type, is of unknown kind.
/// </summary>
internal static class GumNames
{
    public static IEnumerable<NameDocument> Read(string path, int folds) => GumDocument.ReadFree(path).Select((document, number) =>
    {
        var names = new List<LearnedName>();
        foreach (GumSentence sentence in document.Sentences)
        {
            new Sentence(document.Text, sentence, names).Read();
        }

        return new NameDocument(Style.Gum, document.Genre is "news" ? "Gum news" : "Gum others", number % folds, document.Text, names, MarksOthers: false);
    });

    private sealed class Sentence(string text, GumSentence sentence, List<LearnedName> names)
    {
        private readonly IReadOnlyList<GumWord> words = sentence.Words;

        public void Read()
        {
            foreach (GumMention mention in sentence.Mentions.OrderByDescending(each => each.Last - each.First).ThenBy(each => each.First))
            {
                AddName(mention);
            }

            foreach (GumWord word in words)
            {
                if (word.Class is "PROPN" && char.IsUpper(word.Form[0]) && !names.Exists(name => name.Span.Start < word.End && word.Start < name.Span.End))
                {
                    names.Add(new(new(word.Start, word.End), null, IsUnknown: true));
                }
            }
        }

        private void AddName(GumMention mention)
        {
            int head = sentence.HeadOf(mention);
            if (head < 0 || words[head].Class is not "PROPN" || !char.IsUpper(words[head].Form[0]))
            {
                return;
            }

            int first = head, last = head;
            while (first > mention.First && (IsNameWord(first - 1) || (first - 1 > mention.First && IsLink(first - 1) && IsNameWord(first - 2))))
            {
                first--;
            }

            while (last < mention.Last && (IsNameWord(last + 1) || (last + 1 < mention.Last && IsLink(last + 1) && (IsNameWord(last + 2) || (words[last + 2].Form is "the" && last + 2 < mention.Last && IsNameWord(last + 3))))
                || (words[last + 1].Form is "the" && IsLink(last))))
            {
                last++;
            }

            if (mention.Type is "person")
            {
                // "New People Party's Michael Tien", "US President Lee": the name is what follows.
                for (int i = first; i < head; i++)
                {
                    first = IsTitle(words[i].Form) || words[i].Form is "'s" or "’s" ? i + 1 : first;
                }
            }

            TextSpan span = new(words[first].Start, words[last].End);
            if (names.Exists(name => name.Span.Start < span.End && span.Start < name.Span.End))
            {
                return;
            }

            EntityKind? kind = mention.Type switch
            {
                "person" => EntityKind.Person,
                "organization" => EntityKind.Organisation,
                "place" => EntityKind.Place,
                _ => null,
            };
            names.Add(new(NameCorpora.WithoutArticle(span, text), kind, IsUnknown: kind is null));
        }

        private bool IsNameWord(int word) => char.IsUpper(words[word].Form[0]) && words[word].Class is not ("PRON" or "AUX" or "DET") && !words[word].Form.Contains('@', StringComparison.Ordinal);

        private bool IsLink(int word) => words[word].Form is "of" or "&" or "for" or "de" or "'s" or "’s" or "-" or "the" or "von" or "van" or "la";

        private static bool IsTitle(string form) => form is "Mr." or "Mrs." or "Ms." or "Dr." or "President" or "Sir" or "Senator" or "Prime" or "Minister" or "Justice" or "Judge" or "King" or "Queen" or "Prof."
            or "Professor" or "Chief" or "Secretary" or "Captain" or "General" or "Lord" or "Lady" or "Congressman" or "Governor" or "Mayor" or "Speaker" or "Vice" or "Chairman" or "Mr" or "Dr" or "Pope" or "Saint";
    }
}
