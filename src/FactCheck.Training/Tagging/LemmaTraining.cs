using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>Learns the known base forms, and the lemmas that the rules of <see cref="Lemmatizer"/> miss.</summary>
internal static class LemmaTraining
{
    /// <summary>How often a treebank must hold a lemma to be believed against a known base form: treebanks correct slips of the pen, and make their own.</summary>
    private const int Believed = 3;

    /// <summary>Learns from <paramref name="sentences"/>, given further base forms.</summary>
    public static Lemmatizer Learn(IReadOnlyList<TreebankSentence> sentences, IEnumerable<(string Word, WordClass Class)> dictionary)
    {
        HashSet<uint> bases = [.. dictionary.Select(word => Lemmatizer.BaseKey(word.Word, word.Class))];
        var met = new HashSet<uint>();
        var counts = new SortedDictionary<string, Dictionary<(Tag Tag, string Lemma), int>>(StringComparer.Ordinal);
        foreach (TreebankWord word in sentences.SelectMany(sentence => sentence.Words))
        {
            string lower = LowerCase.Of(word.Form);
            string lemma = LowerCase.Of(word.Lemma);
            if (word.Lemma is "_" || lower.Length > 32 || lemma.Length > 32)
            {
                continue;
            }

            // What a treebank holds once may be a slip of the pen.
            if (word.Tag.Class is WordClass.Noun or WordClass.Verb or WordClass.Adjective or WordClass.Adverb && lemma.All(char.IsLetter)
                && !met.Add(Lemmatizer.BaseKey(lemma, word.Tag.Class)))
            {
                bases.Add(Lemmatizer.BaseKey(lemma, word.Tag.Class));
            }

            if (!counts.TryGetValue(lower, out Dictionary<(Tag, string), int>? forms))
            {
                counts[lower] = forms = [];
            }

            forms[(word.Tag, lemma)] = forms.GetValueOrDefault((word.Tag, lemma)) + 1;
        }

        var rules = new Lemmatizer([], bases);
        var exceptions = new Dictionary<string, LemmaException[]>(StringComparer.Ordinal);
        foreach ((string lower, Dictionary<(Tag Tag, string Lemma), int> forms) in counts)
        {
            LemmaException[] missed = [.. Missed(rules, lower, forms)];
            if (missed.Length > 0)
            {
                exceptions.Add(lower, missed);
            }
        }

        return new(exceptions, bases);
    }

    private static IEnumerable<LemmaException> Missed(Lemmatizer rules, string lower, Dictionary<(Tag Tag, string Lemma), int> forms) => forms
        .GroupBy(form => form.Key.Tag)
        .OrderBy(group => group.Key.Class)
        .ThenBy(group => group.Key.Form)
        .Select(group => (group.Key, Top: group.OrderByDescending(form => form.Value).ThenBy(form => form.Key.Lemma, StringComparer.Ordinal).First()))
        .Where(group => IsMissed(rules, lower, group.Key, group.Top.Key.Lemma, group.Top.Value))
        .Select(group => new LemmaException(group.Key, group.Top.Key.Lemma));

    private static bool IsMissed(Lemmatizer rules, string lower, Tag tag, string lemma, int count)
    {
        string ruled = rules.ByRule(lower, tag);
        bool doubtful = count < Believed && tag.Class == WordClass.Verb && rules.IsBase(ruled, tag.Class) && !string.Equals(ruled, lower, StringComparison.Ordinal);
        return !doubtful && !string.Equals(ruled, lemma, StringComparison.Ordinal) && IrregularForms.BaseOf(lower, tag) is null;
    }
}
