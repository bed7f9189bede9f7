using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>Gives each token of a sentence its tag, from left to right. Reused between sentences; not thread-safe.</summary>
internal sealed class Tagger(TaggerNetwork network)
{
    private readonly short[][] projections = new short[SentenceSplitter.MaxTokens][];
    private readonly short[]?[] scratch = new short[]?[SentenceSplitter.MaxTokens];
    private readonly byte past = NumberOf(network, WordClass.Verb, VerbForm.Past);
    private readonly byte present = NumberOf(network, WordClass.Verb, VerbForm.Present);
    private readonly byte participle = NumberOf(network, WordClass.Verb, VerbForm.PastParticiple);
    private readonly byte infinitive = NumberOf(network, WordClass.Verb, VerbForm.Base);
    private readonly byte noun = NumberOf(network, WordClass.Noun, VerbForm.None);
    private readonly byte adjective = NumberOf(network, WordClass.Adjective, VerbForm.None);
    private readonly byte gerund = NumberOf(network, WordClass.Verb, VerbForm.Gerund);
    private readonly byte subordinator = NumberOf(network, WordClass.Subordinator, VerbForm.None);
    private readonly byte adposition = NumberOf(network, WordClass.Adposition, VerbForm.None);
    private readonly short[] hidden = new short[(SentenceSplitter.MaxTokens + 2) * TaggerNetwork.Hidden1];

    /// <summary>Writes the numbers of the tags of one sentence of at most <see cref="SentenceSplitter.MaxTokens"/> tokens.</summary>
    public void Tag(ReadOnlySpan<WordForm> forms, Span<byte> tags)
    {
        Setting setting = SettingOf(forms);
        bool first = true;

        // Through a span, since an array of arrays looks at the type of what is put into it.
        Span<short[]> rows = projections;
        for (int i = 0; i < forms.Length; i++)
        {
            WordForm form = forms[i];
            int variant = TokenFeatures.VariantOf(form.Casing, setting, first);
            rows[i] = form.Projection(variant, network, ref scratch[i]);
            tags[i] = form.OnlyTag != TaggerLexicon.Ambiguous && IsSettled(network.Tags[form.OnlyTag], form.Casing, setting, first)
                ? form.OnlyTag
                : TaggerLexicon.Ambiguous;
            first &= !form.IsWord;
        }

        network.Predict(rows[..forms.Length], tags, hidden);
        ReadWords(forms, tags);
        RestoreFinite(forms, tags[..forms.Length]);
    }

    /// <summary>
    /// A sentence seldom does without a finite verb: where it seems to, a participle between a subject and an object is a past tense ("A storm destroyed
    /// the pier"), and what looks like a plural between a subject and an infinitive is a present ("The mayor plans to close the pier").
    /// </summary>
    private void RestoreFinite(ReadOnlySpan<WordForm> forms, Span<byte> tags)
    {
        int found = -1, plural = -1;
        for (int i = 0; i < tags.Length; i++)
        {
            Tag tag = network.Tags[tags[i]];
            if (tag.Form is VerbForm.Past or VerbForm.Present or VerbForm.Modal)
            {
                return;
            }

            if (found < 0 && i > 0 && i + 1 < tags.Length && tags[i] == participle
                && network.Tags[tags[i - 1]].Class is WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun
                && network.Tags[tags[i + 1]].Class is WordClass.Determiner or WordClass.Pronoun or WordClass.ProperNoun)
            {
                found = i;
            }

            plural = plural < 0 && IsPluralBeforeInfinitive(forms, tags, i) ? i : plural;
        }

        if (found >= 0)
        {
            tags[found] = past;
        }
        else if (plural >= 0)
        {
            tags[plural] = present;
        }
    }

    private bool IsPluralBeforeInfinitive(ReadOnlySpan<WordForm> forms, ReadOnlySpan<byte> tags, int i) =>
        i > 1 && i + 2 < tags.Length && tags[i] == noun && tags[i - 1] == noun && network.Tags[tags[i - 2]].Class == WordClass.Determiner
        && tags[i + 2] == infinitive && forms[i + 1].Lower is "to" && LooksPlural(forms[i].Lower);

    /// <summary>
    /// What a look at the word itself rules out: "spoke to cadets" holds no infinitive, "went missing" no second verb, "because" is a preposition before "of"
    /// only, and "without meeting her" has an object.
    /// </summary>
    private void ReadWords(ReadOnlySpan<WordForm> forms, Span<byte> tags)
    {
        for (int i = 1; i < forms.Length; i++)
        {
            string word = forms[i].Lower;
            string before = forms[i - 1].Lower;
            if (tags[i] == infinitive && before is "to" && LooksPlural(word))
            {
                tags[i] = noun;
                tags[i - 1] = adposition;
            }
            else if (word is "missing" && before is "go" or "goes" or "went" or "gone" or "going" or "reported")
            {
                tags[i] = adjective;
            }
            else if (word is "because" && tags[i] == adposition && (i + 1 == forms.Length || forms[i + 1].Lower is not "of"))
            {
                tags[i] = subordinator;
            }
            else if (before is "without" && tags[i] == noun && word.EndsWith("ing", StringComparison.Ordinal) && i + 1 < forms.Length && OpensObject(tags[i + 1]))
            {
                tags[i] = gerund;
            }
        }
    }

    private bool OpensObject(byte tag) => network.Tags[tag].Class is WordClass.Determiner or WordClass.Pronoun or WordClass.ProperNoun;

    private static bool LooksPlural(string word) => word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or 'a');

    /// <summary>Whether a word known to take one tag needs no model: the capital of a common word may make it a name, unless all words are so written.</summary>
    public static bool IsSettled(Tag tag, Casing casing, Setting setting, bool first) =>
        casing == Casing.Lower || setting is Setting.Capitals or Setting.Headline || first
        || tag.Class is not (WordClass.Noun or WordClass.Verb or WordClass.Adjective or WordClass.Adverb or WordClass.Interjection or WordClass.Numeral);

    /// <summary>How the sentence is set.</summary>
    public static Setting SettingOf(ReadOnlySpan<WordForm> forms)
    {
        int letters = 0, capital = 0, upper = 0;
        foreach (WordForm form in forms)
        {
            if (form.ShowsSetting)
            {
                letters++;
                capital += form.Casing == Casing.Lower ? 0 : 1;
                upper += form.Casing == Casing.Upper ? 1 : 0;
            }
        }

        return letters < 2 ? Setting.Prose
            : upper * 10 >= letters * 8 ? Setting.Capitals
            : letters > 2 && capital * 10 >= letters * 8 ? Setting.Headline
            : capital == 0 && forms[0].Casing == Casing.Lower ? Setting.Small
            : Setting.Prose;
    }

    private static byte NumberOf(TaggerNetwork network, WordClass wordClass, VerbForm form) => (byte)Array.IndexOf(network.Tags, new(wordClass, form));
}
