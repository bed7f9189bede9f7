using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>A sentence to learn from.</summary>
internal sealed record Example(string[] Lower, Casing[] Casing, byte[] Tags);

/// <summary>
/// Trains the tagger: an averaged perceptron over <see cref="SentenceFeatures"/>, pruned and quantised. Seeded; the same input gives the same bytes.
/// </summary>
internal static class TaggerTraining
{
    private const int Passes = 8;
    private const int Seed = 20250317;

    /// <summary>The genres of GUM whose texts are free of non-commercial terms.</summary>
    private static readonly string[] FreeGenres = ["news", "interview", "voyage", "academic", "bio", "court", "essay", "speech", "textbook"];

    public static int Run(string ewt, string gum, string output, IEnumerable<string> unseen, TextWriter log)
    {
        TreebankSentence[] sentences =
        [
            .. Treebank.Read(ewt),
            .. Treebank.Read(gum).Where(sentence => FreeGenres.Any(genre => sentence.Document.StartsWith("GUM_" + genre + "_", StringComparison.Ordinal))),
        ];
        Tag[] tags = [.. sentences.SelectMany(sentence => sentence.Words).Select(word => word.Tag).Distinct().OrderBy(tag => tag.Class).ThenBy(tag => tag.Form)];
        Lemmatizer lemmatizer = LemmaTraining.Learn(sentences);
        Example[] examples = [.. sentences.Select(sentence => ToExample(sentence, tags)).Where(example => example.Tags.Length > 0)];
        log.WriteLine($"{examples.Length} sentences, {examples.Sum(example => example.Tags.Length)} tokens, {tags.Length} tags");
        TaggerLexicon lexicon = LexiconTraining.Learn(examples, tags);
        Example[] varied = [.. examples, .. Variations.Of(examples, Seed)];
        var perceptron = new Perceptron(tags, lexicon);
        perceptron.Count(varied);
        var random = new Random(Seed);
        for (int pass = 1; pass <= Passes; pass++)
        {
            random.Shuffle(varied);
            double accuracy = perceptron.Pass(varied, random);
            log.WriteLine($"pass {pass}: {accuracy:P2}");
        }

        List<(uint Hash, (byte Tag, sbyte Weight)[] Pairs)> features = perceptron.Quantise();
        using (FileStream stream = File.Create(output))
        {
            TaggerFile.Write(stream, tags, lexicon, features, lemmatizer);
        }

        log.WriteLine($"{features.Count} features, {features.Sum(feature => feature.Pairs.Length)} weights, {new FileInfo(output).Length} bytes in {output}");
        foreach (string path in unseen)
        {
            Report(path, output, log);
        }

        return 0;
    }

    /// <summary>The share of tags right on text that was not trained on, given its sentences.</summary>
    private static void Report(string path, string modelPath, TextWriter log)
    {
        using FileStream stream = File.OpenRead(modelPath);
        (TaggerModel model, _) = TaggerFile.Read(stream);
        var tagger = new Tagger(model);
        byte[] guesses = new byte[SentenceSplitter.MaxTokens];
        int all = 0, tags = 0, classes = 0;
        foreach (Example example in Treebank.Read(path).Select(sentence => ToExample(sentence, model.Tags)))
        {
            tagger.Predict(example.Lower, example.Casing, guesses);
            for (int i = 0; i < example.Tags.Length; i++)
            {
                all++;
                tags += guesses[i] == example.Tags[i] ? 1 : 0;
                classes += model.Tags[guesses[i]].Class == model.Tags[example.Tags[i]].Class ? 1 : 0;
            }
        }

        log.WriteLine($"{Path.GetFileName(path)}: UPOS {classes / (double)all:P2}, with verb forms {tags / (double)all:P2} of {all} tokens");
    }

    private static Example ToExample(TreebankSentence sentence, Tag[] tags)
    {
        var spans = new List<TextSpan>();
        Tokenizer.Tokenize(sentence.Text, spans);
        spans = [.. spans.Take(SentenceSplitter.MaxTokens)];
        (Tag Tag, string? Lemma)[] aligned = TreebankAlignment.Align(sentence, spans);
        return new(
            [.. spans.Select(span => LowerCase.Of(span.Slice(sentence.Text)))],
            [.. spans.Select(span => Tagger.CasingOf(span.Slice(sentence.Text)))],
            [.. aligned.Select(token => (byte)Math.Max(0, Array.IndexOf(tags, token.Tag)))]);
    }
}
