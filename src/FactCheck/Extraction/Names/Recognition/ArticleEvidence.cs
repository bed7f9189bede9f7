using FactCheck.Language;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>What the article shows of a word wherever it writes it with a capital: after a title, before a speech verb, after "in", inside longer names.</summary>
internal sealed class ArticleEvidence : IDisposable
{
    private static readonly WordList Speaking = WordList.Load("Extraction/Names/speaking-verbs.lexicon");
    private static readonly WordList PlacePrepositions = WordList.Load("Extraction/Names/place-prepositions.lexicon");

    private readonly NameTokens tokens;
    private readonly WordTally seen;

    public ArticleEvidence(NameTokens tokens)
    {
        this.tokens = tokens;
        seen = new(tokens.Count);
        for (int sentence = 0; sentence < tokens.Text.Sentences.Length; sentence++)
        {
            if (tokens.StyleOfSentence(sentence) == LineStyle.Prose)
            {
                Read(tokens.Text.Sentences[sentence]);
            }
        }
    }

    /// <summary>What is known of the word, as bits.</summary>
    public uint Of(int token) => (uint)seen.Of(tokens.HashOf(token));

    /// <inheritdoc/>
    public void Dispose() => seen.Dispose();

    private void Read(TokenRange sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (tokens.IsCapital(i))
            {
                int end = i + 1;
                while (end < sentence.End && tokens.IsCapital(end))
                {
                    end++;
                }

                Read(sentence, i, end);
                i = end - 1;
            }
        }
    }

    private void Read(TokenRange sentence, int first, int end)
    {
        uint run = 0;
        run |= end < sentence.End && Speaking.Contains(tokens.Text.Lower[end]) ? 1u : 0;
        run |= end + 1 < sentence.End && tokens.Is(end, ",") && tokens.Is(end + 1, "who") ? 1u : 0;
        run |= first > sentence.First && PlacePrepositions.Contains(tokens.Text.Lower[first - 1]) ? 2u : 0;
        run |= first > sentence.First && tokens.Is(first - 1, "the") ? 4u : 0;
        run |= end < sentence.End && tokens.Is(end, "'s") ? 8u : 0;
        run |= tokens.Has(end - 1, WordTraits.OrganisationHead) ? 16u : 0;
        run |= tokens.Has(end - 1, WordTraits.PlaceHead) ? 32u : 0;
        run |= tokens.Has(first, WordTraits.GivenName) && end - first is 2 or 3 ? 64u : 0;
        run |= end - first == 1 ? 128u : end - first == 2 ? 256u : 512u;
        run |= first > sentence.First && tokens.Is(first - 1, "(") && end < sentence.End && tokens.Is(end, ")") ? 1024u : 0;
        bool titled = false;
        for (int i = first; i < end; i++)
        {
            uint bits = run | (titled ? 2048u : 0) | (i == end - 1 ? 4096u : 0) | (i == first ? 8192u : 0)
                | (tokens.Has(i, WordTraits.Ordinary) ? 0 : 16384u);
            titled = tokens.Lexicon.Titles.MatchAt(tokens, i, i + 1, out _) > 0;
            seen[tokens.HashOf(i)] |= (int)bits;
        }
    }
}
