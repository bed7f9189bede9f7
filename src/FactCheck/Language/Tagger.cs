namespace FactCheck.Language;

/// <summary>Gives each token of a sentence its tag, from left to right. Reused between sentences; not thread-safe.</summary>
internal sealed class Tagger(TaggerModel model)
{
    private readonly SentenceFeatures features = new();
    private readonly Casing[] casing = new Casing[SentenceSplitter.MaxTokens];
    private readonly byte[] numbers = new byte[SentenceSplitter.MaxTokens];

    /// <summary>Writes the tags of the sentence <paramref name="range"/>.</summary>
    public void Tag(string text, ReadOnlySpan<Articles.TextSpan> spans, ReadOnlySpan<string> lower, TokenRange range, Span<WordClass> classes, Span<VerbForm> forms)
    {
        int length = range.Length;
        for (int i = 0; i < length; i++)
        {
            Articles.TextSpan span = spans[range.First + i];
            casing[i] = CasingOf(text.AsSpan(span.Start, span.Length));
        }

        Predict(lower.Slice(range.First, length), casing.AsSpan(0, length), numbers);
        for (int i = 0; i < length; i++)
        {
            Tag tag = model.Tags[numbers[i]];
            classes[range.First + i] = tag.Class;
            forms[range.First + i] = tag.Form;
        }
    }

    /// <summary>How <paramref name="word"/> is written.</summary>
    public static Casing CasingOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return Casing.Lower;
        }

        int letters = 0;
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return Casing.Capital;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1 ? Casing.Upper : Casing.Capital;
    }

    /// <summary>Whether a word known to take one tag needs no model: the capital of a common word may make it a name, unless all words are so written.</summary>
    public static bool IsSettled(Tag tag, Casing casing, uint setting, int position) =>
        casing == Casing.Lower || setting is 1 or 2 || position == 0
        || tag.Class is not (WordClass.Noun or WordClass.Verb or WordClass.Adjective or WordClass.Adverb or WordClass.Interjection or WordClass.Numeral);

    /// <summary>Whether <paramref name="tag"/> tells what a later participle hangs on.</summary>
    public static bool IsVerbal(Tag tag) => tag.Class is WordClass.Auxiliary or WordClass.Verb;

    /// <summary>Writes the numbers of the tags of one sentence.</summary>
    public void Predict(ReadOnlySpan<string> lower, ReadOnlySpan<Casing> casings, Span<byte> tags)
    {
        features.Read(lower, casings, model.Lexicon);
        Span<uint> hashes = stackalloc uint[SentenceFeatures.Count];
        byte previous = SentenceFeatures.Boundary, beforePrevious = SentenceFeatures.Boundary, verb = SentenceFeatures.Boundary;
        for (int i = 0; i < lower.Length; i++)
        {
            byte tag = model.Lexicon.TagOf(features.WordHash(i));
            if (tag == TaggerLexicon.Ambiguous || !IsSettled(model.Tags[tag], casings[i], features.Setting, i))
            {
                features.Write(i, previous, beforePrevious, verb, hashes);
                tag = model.Predict(hashes);
            }

            tags[i] = tag;
            beforePrevious = previous;
            previous = tag;
            verb = IsVerbal(model.Tags[tag]) ? tag : verb;
        }
    }
}
