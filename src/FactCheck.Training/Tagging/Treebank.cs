using System.Text;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Training.Tagging;

/// <summary>A word of a treebank: where it stands in the text of its sentence, and its annotation.</summary>
internal sealed record TreebankWord(int Start, int End, string Form, string Lemma, Tag Tag, int Head, string Relation);

/// <summary>A sentence of a treebank with its text as rebuilt from the words and their <c>SpaceAfter</c>.</summary>
internal sealed record TreebankSentence(string Document, bool BeginsParagraph, string Text, IReadOnlyList<TreebankWord> Words, bool SpaceAfter);

/// <summary>Reads CoNLL-U files of Universal Dependencies.</summary>
internal static class Treebank
{
    /// <summary>The sentences of <paramref name="path"/>, in order.</summary>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        string document = string.Empty;
        bool paragraph = false;
        var lines = new List<string[]>();
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                document = line["# newdoc id = ".Length..];
                paragraph = true;
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                paragraph = true;
            }
            else if (line.Length == 0 && lines.Count > 0)
            {
                yield return Build(document, paragraph, lines);
                paragraph = false;
                lines.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line.Split('\t'));
            }
        }
    }

    private static TreebankSentence Build(string document, bool paragraph, List<string[]> lines)
    {
        var text = new StringBuilder();
        var words = new List<TreebankWord>();
        int surfaceUntil = 0;
        bool space = false;
        for (int i = 0; i < lines.Count; i++)
        {
            string[] columns = lines[i];
            if (columns[0].Contains('.', StringComparison.Ordinal))
            {
                continue; // an elided word, of the enhanced graph only
            }

            if (columns[0].Split('-') is [string first, string last])
            {
                AppendSpace(text, space);
                AddSurface(text, words, columns[1], lines, i, int.Parse(last, null) - int.Parse(first, null) + 1);
                surfaceUntil = int.Parse(last, null);
                space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                continue;
            }

            if (int.Parse(columns[0], null) <= surfaceUntil)
            {
                continue;
            }

            AppendSpace(text, space);
            int start = text.Length;
            text.Append(columns[1]);
            words.Add(Word(columns, start, text.Length));
            space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        }

        return new(document, paragraph, text.ToString(), words, space);
    }

    /// <summary>Adds the words of one surface form: each with its part of it where they spell it, else all of it for the first.</summary>
    private static void AddSurface(StringBuilder text, List<TreebankWord> words, string surface, List<string[]> lines, int at, int count)
    {
        string[][] parts = [.. lines.Skip(at + 1).Where(line => !line[0].Contains('.', StringComparison.Ordinal)).Take(count)];
        bool spells = string.Concat(parts.Select(part => part[1])).Length == surface.Length;
        int start = text.Length;
        text.Append(surface);
        foreach (string[] part in parts)
        {
            int length = spells ? part[1].Length : ReferenceEquals(part, parts[0]) ? surface.Length : 0;
            words.Add(Word(part, start, start + length));
            start += length;
        }
    }

    private static TreebankWord Word(string[] columns, int start, int end) =>
        new(start, end, columns[1], columns[2], TagOf(columns[3], columns[4], columns[5]), int.Parse(columns[6], null), columns[7]);

    private static void AppendSpace(StringBuilder text, bool space)
    {
        if (space && text.Length > 0)
        {
            text.Append(' ');
        }
    }

    private static Tag TagOf(string upos, string xpos, string features)
    {
        WordClass wordClass = upos switch
        {
            "ADJ" => WordClass.Adjective,
            "ADP" => WordClass.Adposition,
            "ADV" => WordClass.Adverb,
            "AUX" => WordClass.Auxiliary,
            "CCONJ" => WordClass.Coordinator,
            "DET" => WordClass.Determiner,
            "INTJ" => WordClass.Interjection,
            "NOUN" => WordClass.Noun,
            "NUM" => WordClass.Numeral,
            "PART" => WordClass.Particle,
            "PRON" => WordClass.Pronoun,
            "PROPN" => WordClass.ProperNoun,
            "PUNCT" => WordClass.Punctuation,
            "SCONJ" => WordClass.Subordinator,
            "SYM" => WordClass.Symbol,
            "VERB" => WordClass.Verb,
            _ => WordClass.X,
        };
        return new(wordClass, wordClass is WordClass.Verb or WordClass.Auxiliary ? FormOf(xpos, features) : VerbForm.None);
    }

    private static VerbForm FormOf(string xpos, string features)
    {
        bool Has(string feature) => features.Contains(feature, StringComparison.Ordinal);
        return xpos is "MD" ? VerbForm.Modal
            : Has("VerbForm=Ger") || (Has("VerbForm=Part") && Has("Tense=Pres")) ? VerbForm.Gerund
            : Has("VerbForm=Part") ? VerbForm.PastParticiple
            : Has("VerbForm=Inf") || Has("Mood=Imp") || (Has("Mood=Sub") && Has("Tense=Pres")) ? VerbForm.Base
            : Has("Tense=Past") ? VerbForm.Past
            : VerbForm.Present;
    }
}

/// <summary>Lays the words of a treebank over the tokens of our tokenizer, which keeps hyphenated words whole.</summary>
internal static class TreebankAlignment
{
    /// <summary>
    /// The tag and lemma of each token: of the word with the same border; of the word that the others of a joined token hang on, an adjective where
    /// it stands before a noun ("30-day"); of the word around a token that is but a part of it.
    /// </summary>
    public static (Tag Tag, string? Lemma)[] Align(TreebankSentence sentence, IReadOnlyList<TextSpan> tokens)
    {
        var aligned = new (Tag, string?)[tokens.Count];
        int word = 0;
        for (int token = 0; token < tokens.Count; token++)
        {
            TextSpan span = tokens[token];
            while (word < sentence.Words.Count && sentence.Words[word].End <= span.Start)
            {
                word++;
            }

            int end = word;
            while (end < sentence.Words.Count && sentence.Words[end].Start < span.End)
            {
                end++;
            }

            aligned[token] = Annotation(sentence, word, end, span);
        }

        return aligned;
    }

    private static (Tag Tag, string? Lemma) Annotation(TreebankSentence sentence, int first, int end, TextSpan span)
    {
        if (end - first <= 0)
        {
            return (new(WordClass.X, VerbForm.None), null);
        }

        TreebankWord word = sentence.Words[first];
        if (end - first == 1)
        {
            return (word.Tag, word.Start == span.Start && word.End == span.End ? word.Lemma : null);
        }

        TreebankWord root = Enumerable.Range(first, end - first)
            .Select(index => sentence.Words[index])
            .FirstOrDefault(candidate => candidate.Head <= first || candidate.Head > end, word);
        bool modifies = root.Relation is "amod" or "compound" or "nmod" or "nummod" && root.Head > end
            && root.Tag.Class is not (WordClass.ProperNoun or WordClass.Numeral);
        return (modifies ? new(WordClass.Adjective, VerbForm.None) : root.Tag, null);
    }
}
