using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>A sentence to learn from: its tokens as written, and the numbers of their tags.</summary>
internal sealed record Example(string[] Words, byte[] Tags)
{
    /// <summary>How likely each tag of each token is; empty where the tags are certain.</summary>
    public float[] Likelihoods { get; init; } = [];
}

/// <summary>Trains the tagger and lemmatizer from two treebanks. Seeded; the same input gives the same bytes.</summary>
internal static class TaggerTraining
{
    private const int Teachers = 3;
    private const int TeacherPasses = 6;
    private const int Passes = 7;
    private const int MostPlainTokens = 250_000;
    private const int Seed = 20250317;

    /// <summary>The genres of GUM whose texts are free of non-commercial terms.</summary>
    private static readonly string[] FreeGenres = ["news", "interview", "voyage", "academic", "bio", "court", "essay", "speech", "textbook"];

    /// <summary>Whether the terms of the text let it be trained on; all of EWT, and some genres of GUM.</summary>
    public static bool IsFree(TreebankSentence sentence) => !sentence.Document.StartsWith("GUM_", StringComparison.Ordinal)
        || FreeGenres.Any(genre => sentence.Document.StartsWith("GUM_" + genre + "_", StringComparison.Ordinal));

    /// <summary>Trains all parts.</summary>
    public static int Run(string ewt, string gum, string wordNet, IReadOnlyList<string> plain, string output, IReadOnlyList<string> unseen, TextWriter log)
    {
        TreebankSentence[] sentences = Read(ewt, gum);
        Tag[] tags = [.. sentences.SelectMany(sentence => sentence.Words).Select(word => word.Tag).Distinct().OrderBy(tag => tag.Class).ThenBy(tag => tag.Form)];
        Lemmatizer lemmatizer = LemmaTraining.Learn(sentences, WordNetBases.Read(wordNet));
        Example[] examples = [.. sentences.Select(sentence => ToExample(sentence, tags)).Where(example => example.Tags.Length > 0)];
        TaggerLexicon lexicon = LexiconTraining.Learn(examples, tags);
        log.WriteLine($"{examples.Length} sentences, {examples.Sum(example => example.Tags.Length)} tokens, {tags.Length} tags");
        Example[][] held = [.. unseen.Select(path => Treebank.Read(path).Select(sentence => ToExample(sentence, tags)).ToArray())];
        examples = [.. examples, .. Variations.Of(examples, Seed)];
        Example[] taught = Teach(examples, tags, plain, log);
        TaggerWeights weights = NetworkTraining.Learn([.. examples, .. taught], tags, Passes, Seed, log, learned =>
        {
            for (int i = 0; i < held.Length; i++)
            {
                Report(unseen[i], held[i], learned, lexicon, log);
            }
        });
        using (FileStream stream = File.Create(output))
        {
            TaggerFile.Write(stream, weights, lexicon, lemmatizer);
        }

        log.WriteLine($"{weights.Keys.Length} rows, {new FileInfo(output).Length} bytes in {output}");
        return 0;
    }

    /// <summary>Learns the lemmas anew, and leaves the rest of the model in <paramref name="file"/> as it is.</summary>
    public static int RenewLemmas(string ewt, string gum, string wordNet, string file, TextWriter log)
    {
        Lemmatizer lemmatizer = LemmaTraining.Learn(Read(ewt, gum), WordNetBases.Read(wordNet));
        using var old = new MemoryStream(File.ReadAllBytes(file));
        (TaggerWeights weights, TaggerLexicon lexicon, _) = TaggerFile.Read(old);
        using FileStream stream = File.Create(file);
        TaggerFile.Write(stream, weights, lexicon, lemmatizer);
        log.WriteLine($"{lemmatizer.Exceptions.Count()} words with lemmas of their own, {lemmatizer.Bases.Count()} base forms, {stream.Length} bytes in {file}");
        return 0;
    }

    private static TreebankSentence[] Read(string ewt, string gum) => [.. Treebank.Read(ewt), .. Treebank.Read(gum).Where(IsFree)];

    /// <summary>Sentences without tags as several networks tag them, so that the one to come learns what only they know together, and more words.</summary>
    private static Example[] Teach(Example[] examples, Tag[] tags, IReadOnlyList<string> plain, TextWriter log)
    {
        var teachers = new List<TaggerWeights>();
        for (int teacher = 1; teacher <= Teachers; teacher++)
        {
            log.WriteLine($"teacher {teacher}");
            teachers.Add(NetworkTraining.Learn(examples, tags, TeacherPasses, Seed + teacher, log, _ => { }));
        }

        var ensemble = new TaggerEnsemble(teachers);
        var forms = new WordForms(new([]));
        var taught = new List<Example>();
        foreach (string path in plain)
        {
            int tokens = 0;
            foreach (string[] sentence in PlainText.Read(path).TakeWhile(_ => tokens < MostPlainTokens))
            {
                tokens += sentence.Length;
                taught.Add(ensemble.Tag([.. sentence.Select(word => forms.Of(word))]));
            }

            log.WriteLine($"{Path.GetFileName(path)}: {tokens} tokens");
        }

        return [.. taught, .. Variations.Of(taught, Seed)];
    }

    /// <summary>The share of tags right on text that was not trained on, given its tokens and sentences.</summary>
    private static void Report(string path, Example[] examples, TaggerWeights weights, TaggerLexicon lexicon, TextWriter log)
    {
        var forms = new WordForms(lexicon);
        var tagger = new Tagger(new TaggerNetwork(weights));
        byte[] guesses = new byte[SentenceSplitter.MaxTokens];
        int all = 0, tags = 0, classes = 0;
        foreach (Example example in examples)
        {
            tagger.Tag([.. example.Words.Select(word => forms.Of(word))], guesses);
            for (int i = 0; i < example.Tags.Length; i++)
            {
                all++;
                tags += guesses[i] == example.Tags[i] ? 1 : 0;
                classes += weights.Tags[guesses[i]].Class == weights.Tags[example.Tags[i]].Class ? 1 : 0;
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
        return new([.. spans.Select(span => span.Slice(sentence.Text).ToString())], [.. aligned.Select(token => (byte)Math.Max(0, Array.IndexOf(tags, token.Tag)))]);
    }
}
