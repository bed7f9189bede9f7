using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quantities;
using FactCheck.Extraction.Times;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Learning;

/// <summary>Prepares statements: text in, words with what is known of them out. Stateless.</summary>
internal static class StatementReader
{
    /// <summary>What stands beyond this is not read: statements are sentences.</summary>
    private const int MostCharacters = 3000;

    /// <summary>Letters that two words of one stem share at least.</summary>
    private const int StemLength = 5;

    private static readonly WordList Negations = WordList.Load("Learning/negations.lexicon");
    private static readonly TimesExtractor Times = new();

    /// <summary>Prepares a statement that stands alone.</summary>
    public static Statement Read(string text)
    {
        string restored = StatementText.Restore(text.Length > MostCharacters ? text[..Cut(text)] : text);
        AnalyzedText analyzed = TextAnalyzer.Default.Analyze(restored);
        var context = new ExtractionContext(analyzed, KnowledgeBase.Default);
        ExtractedArticle found = ArticlePipeline.Begin(new Article("statement", restored), analyzed);
        found = QuantitiesExtractor.Instance.Extract(context, Times.Extract(context, found));
        return Read(analyzed, found);
    }

    private static int Cut(string text) => char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;

    private static Statement Read(AnalyzedText text, ExtractedArticle found)
    {
        List<int> tokens = [];
        for (int token = 0; token < text.Count && tokens.Count < Statement.MostWords; token++)
        {
            if (IsWord(text, token))
            {
                tokens.Add(token);
            }
        }

        int count = tokens.Count;
        int[] quantityOf = new int[count];
        PairQuantity[] quantities = QuantityReader.Read(text, found, tokens, quantityOf);
        TokenTraits[] traits = TraitsOf(text, tokens, quantityOf);
        WordBits content = With(traits, TokenTraits.Content);
        var statement = new Statement
        {
            Text = text.Text,
            Spans = new TextSpan[count],
            Words = new uint[count],
            Lemmas = new uint[count],
            Stems = new uint[count],
            Vectors = new int[count],
            Rarity = new float[count],
            Traits = traits,
            Senses = new WordSenses?[count],
            SenseMasks = new SenseMask[count],
            Content = content,
            Capitals = content.Within(With(traits, TokenTraits.Capital)),
            Numbers = content.Within(OfQuantities(quantityOf)),
            QuantityOf = quantityOf,
            Quantities = quantities,
        };
        for (int i = 0; i < count; i++)
        {
            Fill(statement, i, text, tokens[i]);
        }

        statement.Mean = MeanVector.Of(statement);
        statement.MeanSquare = MeanVector.Square(statement.Mean);
        return statement;
    }

    private static void Fill(Statement statement, int i, AnalyzedText text, int token)
    {
        string lower = text.Lower[token];
        string lemma = text.Lemmas[token];
        statement.Spans[i] = text.Spans[token];
        statement.Words[i] = ExactHash.Of(lower);
        statement.Lemmas[i] = ExactHash.Of(lemma);
        statement.Stems[i] = lemma.Length > StemLength && statement.Has(i, TokenTraits.Content) ? ExactHash.Of(lemma.AsSpan(0, StemLength)) : 0;
        int vector = WordVectors.Default.IndexOf(lower);
        statement.Vectors[i] = vector >= 0 ? vector : WordVectors.Default.IndexOf(TokenFeatures.Stem(lower));
        statement.Rarity[i] = RarityOf(vector);
        statement.Senses[i] = statement.Has(i, TokenTraits.Content) && !statement.Has(i, TokenTraits.Number)
            ? WordRelations.Default.Find(statement.Lemmas[i]) ?? WordRelations.Default.Find(statement.Words[i])
            : null;
        statement.SenseMasks[i] = statement.Senses[i]?.Masks ?? default;
    }

    private static WordBits With(TokenTraits[] traits, TokenTraits asked)
    {
        WordBits bits = default;
        for (int i = 0; i < traits.Length; i++)
        {
            if ((traits[i] & asked) != TokenTraits.None)
            {
                bits.Add(i);
            }
        }

        return bits;
    }

    private static WordBits OfQuantities(int[] quantityOf)
    {
        WordBits bits = default;
        for (int i = 0; i < quantityOf.Length; i++)
        {
            if (quantityOf[i] >= 0)
            {
                bits.Add(i);
            }
        }

        return bits;
    }

    /// <summary>By Zipf's law a word's place in the order of frequency tells how rare it is.</summary>
    private static float RarityOf(int vector) => vector < 0 ? 1 : MathF.Min(1, MathF.Log(2 + vector) / MathF.Log(50_000));

    private static bool IsWord(AnalyzedText text, int token) =>
        text.Classes[token] != WordClass.Punctuation || char.IsLetterOrDigit(text.Lower[token][0]);

    private static TokenTraits[] TraitsOf(AnalyzedText text, List<int> tokens, int[] quantityOf)
    {
        var traits = new TokenTraits[tokens.Count];
        int denied = 0;
        for (int i = 0; i < traits.Length; i++)
        {
            int token = tokens[i];
            denied = EndsReach(text, i > 0 ? tokens[i - 1] : token, token) ? 0 : denied - 1;
            TokenTraits own = OfClass(text, token) | (quantityOf[i] >= 0 ? TokenTraits.Number | TokenTraits.Content : TokenTraits.None);
            bool first = text.Sentences[text.SentenceOf[token]].First == token || i == 0;
            own |= first ? TokenTraits.First : TokenTraits.None;
            if (text.IsCapitalized(token) && (!first || text.Classes[token] == WordClass.ProperNoun))
            {
                own |= TokenTraits.Capital | TokenTraits.Content;
            }

            if (Negations.Contains(text.Lower[token]) || Negations.Contains(text.Lemmas[token]))
            {
                own |= TokenTraits.Negation;
                denied = 6;
            }
            else if (denied > 0)
            {
                own |= TokenTraits.Negated;
            }

            traits[i] = own;
        }

        return traits;
    }

    /// <summary>A denial reaches to the next mark or "but", and not far.</summary>
    private static bool EndsReach(AnalyzedText text, int previous, int token) => token - previous > 1 || text.Lower[token] is "but" or "and" or "although" or "while";

    private static TokenTraits OfClass(AnalyzedText text, int token)
    {
        TokenTraits traits = text.Classes[token] switch
        {
            WordClass.Noun => TokenTraits.Noun | TokenTraits.Content,
            WordClass.ProperNoun => TokenTraits.Proper | TokenTraits.Content,
            WordClass.Verb => TokenTraits.Verb | TokenTraits.Content,
            WordClass.Adjective or WordClass.Adverb => TokenTraits.Qualifier | TokenTraits.Content,
            WordClass.Numeral => TokenTraits.Number | TokenTraits.Content,
            WordClass.X or WordClass.Symbol => TokenTraits.Content,
            _ => TokenTraits.None,
        };
        return traits | text.VerbForms[token] switch
        {
            VerbForm.Modal => TokenTraits.Modal,
            VerbForm.PastParticiple or VerbForm.Gerund => TokenTraits.Participle,
            _ => TokenTraits.None,
        };
    }
}
