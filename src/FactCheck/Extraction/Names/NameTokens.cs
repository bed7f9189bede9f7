using System.Buffers;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Names;

/// <summary>How the words of a line are capitalised.</summary>
internal enum LineStyle
{
    /// <summary>As prose: names and first words.</summary>
    Prose,

    /// <summary>As a headline: every word that matters.</summary>
    Title,

    /// <summary>Everything in capitals.</summary>
    Shouted,
}

/// <summary>The tokens of one article with what recognising names asks of them: capitals, folded words, traits, and how each line is written.</summary>
internal sealed class NameTokens : IDisposable
{
    private readonly LineStyle[] styles;
    private readonly NameWord[] met;

    // How much more often the article writes a word small than capital in the middle of prose.
    private readonly WordTally seenSmall;

    public NameTokens(AnalyzedText text, NameLexicon lexicon)
    {
        Text = text;
        Lexicon = lexicon;
        styles = new LineStyle[text.Sentences.Length];
        met = ArrayPool<NameWord>.Shared.Rent(text.Count);
        for (int i = 0; i < text.Count; i++)
        {
            met[i] = NameWord.At(text, i);
        }

        for (int i = 0; i < styles.Length; i++)
        {
            styles[i] = StyleOf(text.Sentences[i]);
        }

        seenSmall = new(text.Count);
        CountSmall();
    }

    public AnalyzedText Text { get; }

    public NameLexicon Lexicon { get; }

    public int Count => Text.Count;

    /// <summary>The word in lower case without accents.</summary>
    public string Folded(int token) => met[token].Folded;

    /// <summary>The hash of the word in lower case.</summary>
    public uint HashOf(int token) => met[token].Hash;

    /// <summary>How the word is written, as a number.</summary>
    public uint ShapeOf(int token) => met[token].Shape;

    /// <summary>A key of the tokens as folded words: equal where they are.</summary>
    public ulong KeyOf(int first, int end)
    {
        ulong key = (ulong)(end - first);
        for (int i = first; i < end; i++)
        {
            NameWord word = met[i];
            key = (key * 0x9E3779B97F4A7C15) ^ (string.Equals(word.Folded, Text.Lower[i], StringComparison.Ordinal) ? word.Hash : WordHash.Of(word.Folded));
            key ^= key >> 29;
        }

        return key;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<NameWord>.Shared.Return(met, clearArray: true);
        seenSmall.Dispose();
    }

    /// <summary>What the lists know of the word.</summary>
    public WordTraits Traits(int token) => AllTraits(token) & WordTraits.OfWord;

    /// <summary>What the lists know of the word, and what may begin with it.</summary>
    public WordTraits AllTraits(int token) => met[token].Traits;

    public bool Has(int token, WordTraits any) => (Traits(token) & any) != WordTraits.None;

    /// <summary>Whether the word is a small word and nothing else: no capital makes it a name.</summary>
    public bool IsOnlySmall(int token)
    {
        WordTraits known = Traits(token);
        return (known & WordTraits.Small) != WordTraits.None
            && (known & ~(WordTraits.Small | WordTraits.Connector | WordTraits.Particle | WordTraits.Ordinary)) == WordTraits.None;
    }

    /// <summary>Whether the word is ordinary English and no name of a person: a list, the article or the tagger says so.</summary>
    public bool IsOrdinary(int token)
    {
        WordTraits known = Traits(token);
        return ((known & (WordTraits.Ordinary | WordTraits.Small)) != WordTraits.None && (known & WordTraits.PersonName) == WordTraits.None)
            || IsWrittenSmall(token);
    }

    /// <summary>Whether the article writes the word small more often than not where prose shows the difference.</summary>
    public bool IsWrittenSmall(int token) => seenSmall.Of(met[token].Hash) > 0;

    public LineStyle Style(int token) => styles[Text.SentenceOf[token]];

    public LineStyle StyleOfSentence(int sentence) => styles[sentence];

    /// <summary>Whether the token begins with a capital, or is a word like "al-Assad" or "d'Estaing" that holds one behind its particle.</summary>
    public bool IsCapital(int token) => met[token].IsCapital;

    /// <summary>Whether the token stands in a line of capitals only, where an acronym cannot be told from a word.</summary>
    public bool IsShouted(int token) => Style(token) == LineStyle.Shouted && Text.Raw(token).Length <= 4;

    /// <summary>Whether the token is written in capitals throughout and has two or more letters.</summary>
    public bool IsAllCaps(int token)
    {
        int letters = 0;
        foreach (char c in Text.Raw(token))
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 2;
    }

    /// <summary>"J.", "J.R." or "JR" before a name.</summary>
    public bool IsInitial(int token)
    {
        ReadOnlySpan<char> raw = Text.Raw(token);
        if (raw.Length is 0 or > 6 || !char.IsUpper(raw[0]))
        {
            return false;
        }

        return raw.Length == 1 ? raw[0] is not ('I' or 'A') : raw[1] == '.' && IsDottedCapitals(raw);
    }

    /// <summary>Whether the token is the first word of its sentence, or of a quotation inside it.</summary>
    public bool OpensSentence(int token)
    {
        int first = Text.Sentences[Text.SentenceOf[token]].First;
        for (int i = token - 1; i >= first; i--)
        {
            ReadOnlySpan<char> raw = Text.Raw(i);
            if (raw.Length == 1 && raw[0] is '"' or '“' or '‘' or '\'' or '(' or '[' or '•' or '-' or '–' or '—' or '*' or '…' or ':' or '>' or '|')
            {
                if (raw[0] is '"' or '“' or '‘' or ':' or '—' or '–' or '•' or '|')
                {
                    return true;
                }

                continue;
            }

            return false;
        }

        return true;
    }

    public bool Is(int token, string lower) => token >= 0 && token < Count && string.Equals(Text.Lower[token], lower, StringComparison.Ordinal);

    private static bool IsDottedCapitals(ReadOnlySpan<char> raw)
    {
        for (int i = 0; i < raw.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(raw[i]) : raw[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private LineStyle StyleOf(TokenRange sentence)
    {
        int words = 0, capital = 0, shouted = 0, big = 0, bigCapital = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            ReadOnlySpan<char> raw = Text.Raw(i);
            if (!char.IsLetter(raw[0]))
            {
                continue;
            }

            words++;
            bool isCapital = char.IsUpper(raw[0]);
            capital += isCapital ? 1 : 0;
            shouted += isCapital && !AnyLower(raw) ? 1 : 0;
            if (raw.Length >= 4)
            {
                big++;
                bigCapital += isCapital ? 1 : 0;
            }
        }

        if (words >= 3 && shouted >= words * 0.8)
        {
            return LineStyle.Shouted;
        }

        TokenRange paragraph = Text.Paragraphs[Text.ParagraphOf[sentence.First]];
        bool standsAlone = paragraph == sentence && Text.Raw(sentence.End - 1) is not ".";
        return standsAlone && words >= 4 && big >= 3 && bigCapital >= big * 0.8 ? LineStyle.Title : LineStyle.Prose;
    }

    private static bool AnyLower(ReadOnlySpan<char> raw)
    {
        foreach (char c in raw)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    // A word that opens a sentence is a name or not; the rest of the article often tells.
    private void CountSmall()
    {
        for (int sentence = 0; sentence < styles.Length; sentence++)
        {
            TokenRange range = Text.Sentences[sentence];
            for (int i = range.First; i < range.End && styles[sentence] == LineStyle.Prose; i++)
            {
                char first = Text.Text[Text.Spans[i].Start];
                bool isSmall = char.IsLower(first);
                if (Text.Spans[i].Length > 2 && (isSmall || (char.IsUpper(first) && i > range.First && !OpensSentence(i))))
                {
                    seenSmall[met[i].Hash] += isSmall ? 1 : -1;
                }
            }
        }
    }
}
