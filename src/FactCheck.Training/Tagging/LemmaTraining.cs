using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>Learns the known base forms, and the lemmas that the rules of <see cref="Lemmatizer"/> miss.</summary>
internal static class LemmaTraining
{
    public static Lemmatizer Learn(IReadOnlyList<TreebankSentence> sentences)
    {
        var bases = new HashSet<uint>();
        var counts = new SortedDictionary<string, Dictionary<(Tag Tag, string Lemma), int>>(StringComparer.Ordinal);
        foreach (TreebankWord word in sentences.SelectMany(sentence => sentence.Words))
        {
            string lower = LowerCase.Of(word.Form);
            string lemma = LowerCase.Of(word.Lemma);
            if (word.Lemma is "_" || lower.Length > 32 || lemma.Length > 32)
            {
                continue;
            }

            if (word.Tag.Class is WordClass.Noun or WordClass.Verb or WordClass.Adjective or WordClass.Adverb && lemma.All(char.IsLetter))
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
        .Select(group => new LemmaException(group.Key, group.OrderByDescending(form => form.Value).ThenBy(form => form.Key.Lemma, StringComparer.Ordinal).First().Key.Lemma))
        .Where(exception => !string.Equals(rules.ByRule(lower, exception.Tag), exception.Lemma, StringComparison.Ordinal));
}
