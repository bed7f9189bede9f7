using FactCheck.Articles;
using FactCheck.Evaluation.Scoring;
using FactCheck.Language;
using FactCheck.Training.Tagging;

namespace FactCheck.Evaluation.Tagging;

/// <summary>
/// Tokens, sentences, parts of speech, verb forms and lemmas against a Universal Dependencies treebank in CoNLL-U, run on the raw text rebuilt from it.
/// Gold words that a hyphen joins count as one, as our tokenizer keeps them; "tokens (treebank)" scores without that.
/// </summary>
internal static class TaggingTask
{
    public static void Run(EvaluationRequest request)
    {
        var scores = new List<Score>();
        foreach (string file in request.Files)
        {
            TaggingScore score = ScoreFile(file, request.ShowErrors ? request.Output : null);
            score.WriteErrors();
            scores.AddRange(score.Rows(Path.GetFileName(file)));
        }

        ScoreTable.Write(request.Output, scores);
    }

    private static TaggingScore ScoreFile(string file, TextWriter? errors)
    {
        var score = new TaggingScore(errors);
        foreach (TreebankText document in TreebankText.Read(file))
        {
            score.Add(TextAnalyzer.Default.Analyze(document.Text), document.Sentences);
        }

        return score;
    }
}

/// <summary>The counts of one file.</summary>
internal sealed class TaggingScore(TextWriter? errors)
{
    private readonly Counts treebankTokens = new("tokens (treebank)");
    private readonly Counts tokens = new("tokens");
    private readonly Counts sentences = new("sentences");
    private readonly Counts classes = new("UPOS");
    private readonly Counts forms = new("verb forms");
    private readonly Counts lemmas = new("lemmas");
    private readonly SortedDictionary<string, int> confusions = new(StringComparer.Ordinal);

    public void Add(AnalyzedText text, IReadOnlyList<(int Offset, TreebankSentence Sentence)> gold)
    {
        var found = new Dictionary<TextSpan, int>();
        for (int token = 0; token < text.Count; token++)
        {
            found.Add(text.Spans[token], token);
        }

        HashSet<TextSpan> foundSentences = [.. text.Sentences.Select(text.SpanOf)];
        sentences.Found += foundSentences.Count;
        treebankTokens.Found += text.Count;
        tokens.Found += text.Count;
        classes.Found += text.Count;
        lemmas.Found += text.Count;
        forms.Found += text.VerbForms.Count(form => form != VerbForm.None);
        foreach ((int offset, TreebankSentence sentence) in gold)
        {
            AddSentence(text, offset, sentence, found, foundSentences);
        }
    }

    public IEnumerable<Score> Rows(string file) => ((Counts[])[treebankTokens, tokens, sentences, classes, forms, lemmas])
        .Select(counts => new Score($"{file} {counts.Name}", counts.Right, counts.Found, counts.Gold));

    public void WriteErrors()
    {
        if (errors is not null)
        {
            foreach ((string confusion, int count) in confusions.OrderByDescending(pair => pair.Value).Take(200))
            {
                errors.WriteLine($"{count,6} {confusion}");
            }
        }
    }

    private void AddSentence(AnalyzedText text, int offset, TreebankSentence sentence, Dictionary<TextSpan, int> found, HashSet<TextSpan> foundSentences)
    {
        treebankTokens.Gold += sentence.Words.Count;
        treebankTokens.Right += sentence.Words.Count(word => word.End > word.Start && found.ContainsKey(new(offset + word.Start, offset + word.End)));
        List<TextSpan> spans = Join(sentence);
        sentences.Gold++;
        bool whole = foundSentences.Contains(new(offset + spans[0].Start, offset + spans[^1].End));
        sentences.Right += whole ? 1 : 0;
        if (!whole)
        {
            errors?.WriteLine($"sentence: {sentence.Text}");
        }

        (Tag Tag, string? Lemma)[] annotations = TreebankAlignment.Align(sentence, spans);
        for (int i = 0; i < spans.Count; i++)
        {
            (Tag tag, string? lemma) = annotations[i];
            tokens.Gold++;
            classes.Gold++;
            lemmas.Gold++;
            forms.Gold += tag.Form != VerbForm.None ? 1 : 0;
            if (!found.TryGetValue(new(offset + spans[i].Start, offset + spans[i].End), out int token))
            {
                Confuse($"token {sentence.Text[spans[i].Start..spans[i].End]}");
                continue;
            }

            tokens.Right++;
            AddToken(text, token, tag, lemma);
        }
    }

    private void AddToken(AnalyzedText text, int token, Tag tag, string? lemma)
    {
        if (text.Classes[token] == tag.Class)
        {
            classes.Right++;
        }
        else
        {
            Confuse($"class {tag.Class} as {text.Classes[token]}");
        }

        forms.Right += tag.Form != VerbForm.None && text.VerbForms[token] == tag.Form ? 1 : 0;
        string gold = LowerCase.Of(lemma is null or "_" ? text.Lower[token] : lemma);
        if (string.Equals(text.Lemmas[token], gold, StringComparison.Ordinal))
        {
            lemmas.Right++;
        }
        else
        {
            Confuse($"lemma of {text.Lower[token]} {tag.Class}: {gold}, not {text.Lemmas[token]} {text.Classes[token]}");
        }
    }

    private void Confuse(string what) => confusions[what] = confusions.GetValueOrDefault(what) + 1;

    /// <summary>The spans of the sentence's words, those that a hyphen joins without a space as one.</summary>
    private static List<TextSpan> Join(TreebankSentence sentence)
    {
        var spans = new List<TextSpan>();
        bool open = false;
        foreach (TreebankWord word in sentence.Words.Where(word => word.End > word.Start))
        {
            bool hyphen = word.Form is "-" or "\u2010" or "\u2011";
            bool glued = spans.Count > 0 && spans[^1].End == word.Start;
            bool joins = glued && hyphen && char.IsLetterOrDigit(sentence.Text[word.Start - 1])
                && word.End < sentence.Text.Length && char.IsLetterOrDigit(sentence.Text[word.End]);
            if (joins || (open && glued))
            {
                spans[^1] = new(spans[^1].Start, word.End);
            }
            else
            {
                spans.Add(new(word.Start, word.End));
            }

            open = joins;
        }

        return spans;
    }

    private sealed class Counts(string name)
    {
        public string Name => name;

        public int Gold { get; set; }

        public int Found { get; set; }

        public int Right { get; set; }
    }
}
