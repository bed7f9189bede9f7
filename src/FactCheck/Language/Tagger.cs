using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>Gives each token of a sentence its tag, from left to right. Reused between sentences; not thread-safe.</summary>
internal sealed class Tagger(TaggerNetwork network)
{
    private readonly short[][] projections = new short[SentenceSplitter.MaxTokens][];
    private readonly short[]?[] scratch = new short[]?[SentenceSplitter.MaxTokens];
    private readonly short[] hidden = new short[(SentenceSplitter.MaxTokens + 2) * TaggerNetwork.Hidden1];

    /// <summary>Writes the numbers of the tags of one sentence of at most <see cref="SentenceSplitter.MaxTokens"/> tokens.</summary>
    public void Tag(ReadOnlySpan<WordForm> forms, Span<byte> tags)
    {
        Setting setting = SettingOf(forms);
        bool first = true;
        for (int i = 0; i < forms.Length; i++)
        {
            WordForm form = forms[i];
            int variant = TokenFeatures.VariantOf(form.Casing, setting, first);
            projections[i] = form.Projection(variant, network, ref scratch[i]);
            tags[i] = form.OnlyTag != TaggerLexicon.Ambiguous && IsSettled(network.Tags[form.OnlyTag], form.Casing, setting, first)
                ? form.OnlyTag
                : TaggerLexicon.Ambiguous;
            first &= !form.IsWord;
        }

        network.Predict(projections.AsSpan(0, forms.Length), tags, hidden);
    }

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
}
