using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class TaggerTests
{
    [TestCase("The mayor called the police on Monday .", "DET NOUN VERB DET NOUN ADP PROPN PUNCT")]
    [TestCase("She will not resign , officials said .", "PRON AUX PART VERB PUNCT NOUN VERB PUNCT")]
    [TestCase("Three people were killed in Oslo .", "NUM NOUN AUX VERB ADP PROPN PUNCT")]
    [TestCase("The mayor plans to close the bridge .", "DET NOUN VERB PART VERB DET NOUN PUNCT")]
    [TestCase("She left because Berg was arrested .", "PRON VERB SCONJ PROPN AUX VERB PUNCT")]
    [TestCase("She left without meeting him .", "PRON VERB SCONJ VERB PRON PUNCT")]
    public void Classes_NewsSentence_AreTreebankTags(string sentence, string expected) =>
        string.Join(' ', TextAnalyzer.Default.Analyze(sentence).Classes.Select(Short)).Should().Be(expected);

    [TestCase("A storm destroyed the pier", 2, WordClass.Verb)]
    [TestCase("She was speaking to cadets at the school", 4, WordClass.Noun)]
    [TestCase("She was speaking to cadets at the school", 3, WordClass.Adposition)]
    [TestCase("Two hikers went missing on Monday", 3, WordClass.Adjective)]
    public void Classes_WordThatRulesATagOut_TakeAnother(string sentence, int token, WordClass expected) =>
        TextAnalyzer.Default.Analyze(sentence).Classes[token].Should().Be(expected);

    [TestCase("A storm destroyed the pier", 2, nameof(VerbForm.Past))]
    [TestCase("The mayor called him", 2, nameof(VerbForm.Past))]
    [TestCase("The mayor was called", 3, nameof(VerbForm.PastParticiple))]
    [TestCase("The mayor has called", 3, nameof(VerbForm.PastParticiple))]
    [TestCase("The mayor calls him", 2, nameof(VerbForm.Present))]
    [TestCase("The mayor is calling", 3, nameof(VerbForm.Gerund))]
    [TestCase("The mayor will call", 3, nameof(VerbForm.Base))]
    [TestCase("The mayor will call", 2, nameof(VerbForm.Modal))]
    [TestCase("The mayor", 1, nameof(VerbForm.None))]
    public void VerbForms_Verb_AreTold(string sentence, int token, string form) =>
        TextAnalyzer.Default.Analyze(sentence).VerbForms[token].ToString().Should().Be(form);

    [TestCase("THREE PEOPLE WERE KILLED IN THE FIRE ON MONDAY", 3)]
    [TestCase("Three People Were Killed in the Fire on Monday", 3)]
    [TestCase("three people were killed in the fire on monday", 3)]
    public void Classes_AnySettingOfHeadline_FindTheVerb(string headline, int verb)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(headline);

        text.Classes[verb].Should().Be(WordClass.Verb);
        text.Classes[1].Should().Be(WordClass.Noun);
        text.Lemmas[verb].Should().Be("kill");
    }

    [TestCase("They met two men and three women", "they meet two man and three woman")]
    [TestCase("He has been running and stopped", "he have be run and stop")]
    [TestCase("The countries agreed and the wives were taken", "the country agree and the wife be take")]
    [TestCase("She didn't say it was larger", "she do not say it be large")]
    [TestCase("Police arrested the men", "police arrest the man")]
    public void Lemmas_InflectedWords_AreDictionaryForms(string sentence, string expected) =>
        string.Join(' ', TextAnalyzer.Default.Analyze(sentence).Lemmas).Should().Be(expected);

    [TestCase("blorbed", VerbForm.Past, "blorb")]
    [TestCase("glipping", VerbForm.Gerund, "glip")]
    [TestCase("frivates", VerbForm.Present, "frivate")]
    [TestCase("frivating", VerbForm.Gerund, "frivate")]
    [TestCase("zurbied", VerbForm.Past, "zurby")]
    public void ByRule_UnknownVerb_GoesByItsEnding(string word, VerbForm form, string lemma) =>
        TaggerFile.Default.Lemmatizer.ByRule(word, new(WordClass.Verb, form)).Should().Be(lemma);

    [Test]
    public void Read_OtherFile_SaysSo() =>
        FluentActions.Invoking(() => TaggerFile.Read(new MemoryStream(new byte[64]))).Should().Throw<InvalidDataException>().WithMessage("*train it again*");

    [Test]
    public void Write_ModelJustRead_GivesTheSameBytes()
    {
        byte[] embedded = Embedded();
        using var stream = new MemoryStream();
        (TaggerWeights weights, TaggerLexicon lexicon, Lemmatizer lemmatizer) = TaggerFile.Read(new MemoryStream(embedded));
        TaggerFile.Write(stream, weights, lexicon, lemmatizer);

        stream.ToArray().Should().Equal(embedded);
    }

    [TestCase(192, 64)]
    [TestCase(64, 32)]
    [TestCase(128, 96)]
    public void AddProduct_AnyMachine_GivesWhatThePlainWayGives(int depth, int columns)
    {
        short[] values = [.. Enumerable.Range(0, depth).Select(i => (short)(i % 3 == 0 || i % 8 > 5 ? 0 : i * 77 % 4096))];
        short[] weights = [.. Enumerable.Range(0, depth * columns).Select(i => (short)((i * 7919 % 4001) - 2000))];
        int[] sums = [.. Enumerable.Range(0, columns)];
        int[] plain = [.. sums];
        PairedRows.AddProduct(sums, values, weights);
        PairedRows.AddProductPlain(plain, values, weights);

        sums.Should().Equal(plain);
        sums[5].Should().Be(5 + Enumerable.Range(0, depth).Sum(k => values[k] * weights[(k / 2 * 2 * columns) + 10 + (k % 2)]));
    }

    [Test]
    public void Best_AnyMachine_IsTheFirstTagOfTheHighestScore()
    {
        (TaggerNetwork network, _, _) = TaggerFile.Default;
        short[] hidden = new short[3 * TaggerNetwork.Hidden1];
        var tags = new HashSet<byte>();
        for (int example = 0; example < 2000; example++)
        {
            for (int i = 0; i < hidden.Length; i++)
            {
                int value = (example * 7919) + (i * 104_729);
                hidden[i] = (short)(value % 2 == 0 ? 0 : value / 7 % (example + 2));
            }

            int last = example % network.Tags.Length;
            byte best = network.Best(hidden, last, TaggerNetwork.Boundary);
            best.Should().Be(network.BestOfScores(hidden, last, TaggerNetwork.Boundary));
            tags.Add(best);
        }

        tags.Should().HaveCountGreaterThan(5);
    }

    [TestCase("abcd", "abcdabcd")]
    [TestCase("aa", "aaa")]
    [TestCase("a", "aa")]
    [TestCase("internationally", "interxationally")]
    [TestCase("interpretations", "interpretxtions")]
    public void Forms_WordsAlike_AreTwo(string one, string other)
    {
        var forms = new WordForms(new([]));
        forms.Of(one).Raw.Should().Be(one);
        forms.Of(other).Raw.Should().Be(other);
        forms.Of(other).Number.Should().NotBe(forms.Of(one).Number);
        forms.Of(one).Should().BeSameAs(forms.Of(one));
    }

    [Test]
    public void Forms_MoreWordsThanAreKept_HaveNoNumber()
    {
        var forms = new WordForms(new([]));
        ushort[] numbers = [.. Enumerable.Range(0, WordForms.MaxEntries + 500).Select(i => forms.Of("w" + i).Number)];

        numbers.Where(number => number != WordForms.Unnumbered).Should().OnlyHaveUniqueItems().And.OnlyContain(number => number < WordForms.MaxEntries);
        forms.Of("unheard").Number.Should().Be(WordForms.Unnumbered);
        forms.Of("unheard").Lower.Should().Be("unheard");
    }

    [Test]
    public void Forms_MoreWordsThanAreKept_AreTaggedAlike()
    {
        (TaggerNetwork network, _, _) = TaggerFile.Default;
        var kept = new WordForms(new([]));
        byte[] before = new byte[4];
        byte[] after = new byte[4];
        new Tagger(network).Tag([.. "the mayor resigned yesterday".Split(' ').Select(word => kept.Of(word))], before);
        var full = new WordForms(new([]));
        for (int i = 0; i < 40_000; i++)
        {
            full.Of("w" + i);
        }

        new Tagger(network).Tag([.. "the mayor resigned yesterday".Split(' ').Select(word => full.Of(word))], after);

        after.Should().Equal(before);
    }

    private static byte[] Embedded()
    {
        using Stream stream = Lexicon.Open("Language/tagger.bin");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Short(WordClass wordClass) => wordClass switch
    {
        WordClass.Adjective => "ADJ",
        WordClass.Adposition => "ADP",
        WordClass.Auxiliary => "AUX",
        WordClass.Determiner => "DET",
        WordClass.Noun => "NOUN",
        WordClass.Numeral => "NUM",
        WordClass.Particle => "PART",
        WordClass.Pronoun => "PRON",
        WordClass.ProperNoun => "PROPN",
        WordClass.Punctuation => "PUNCT",
        WordClass.Subordinator => "SCONJ",
        WordClass.Verb => "VERB",
        _ => wordClass.ToString(),
    };
}
