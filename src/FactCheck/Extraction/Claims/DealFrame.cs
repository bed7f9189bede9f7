using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Who buys or bids for whom, around an amount of money: "Harrow's $47 billion purchase of Landford", "agreed to buy Landford for $5 billion", "an initial $103 billion offer for Landford",
/// "paying $5 billion to acquire Landford". Looks at a bounded number of words.
/// </summary>
/// <param name="Target">The entity that is bought, or -1.</param>
/// <param name="Buyer">The entity that buys, or -1.</param>
/// <param name="Stage">Which bid of several: <c>first</c>, <c>new</c>, or empty.</param>
internal readonly record struct DealFrame(int Target, int Buyer, string Stage)
{
    private const int Reach = 12;
    private const int NameReach = 6;
    private const int StageReach = 5;

    private static readonly WordList Nouns = WordList.Load("Extraction/Claims/deal-nouns.lexicon");
    private static readonly LexiconTable Qualifiers = LexiconTable.Load("Extraction/Claims/amount-qualifiers.lexicon");

    /// <summary>The deal that the amount at <paramref name="amount"/> is the price of; <see langword="null"/> when none is told, or only a part of it, as a stake or the share in cash.</summary>
    public static DealFrame? Of(ClaimSource source, QuantityMention amount)
    {
        AnalyzedText text = source.Text;
        TokenRange range = text.TokensIn(amount.Span);
        TokenRange sentence = text.Sentences[amount.Sentence];
        if (range.Length == 0 || IsPart(text, range, sentence))
        {
            return null;
        }

        return ByNoun(source, range, sentence) ?? ByVerbBefore(source, range, sentence) ?? ByVerbAfter(source, range, sentence);
    }

    // "$70 a share", "$281 million in cash", "$35m in stock"
    private static bool IsPart(AnalyzedText text, TokenRange amount, TokenRange sentence) =>
        amount.End + 1 < sentence.End
        && (text.Lower[amount.End] is "a" or "per" or "each" or "apiece" || (text.Lower[amount.End] is "in" or "of" && text.Lower[amount.End + 1] is "cash" or "stock" or "shares" or "debt"));

    // "Harrow's original $105 billion acquisition approach", "a bid of $105 billion for Landford"
    private static DealFrame? ByNoun(ClaimSource source, TokenRange amount, TokenRange sentence)
    {
        AnalyzedText text = source.Text;
        int noun = NounAfter(text, amount.End, sentence.End);
        int first = amount.First;
        int last = noun;
        if (noun < 0)
        {
            noun = amount.First - 2 >= sentence.First && text.Lower[amount.First - 1] is "of" or "worth" or "at" ? amount.First - 2 : -1;
            noun = noun > sentence.First && text.Lower[noun] is "valued" ? noun - 1 : noun;
            if (noun < sentence.First || !Nouns.Contains(text.Lemmas[noun]))
            {
                return null;
            }

            first = noun;
            last = amount.End - 1;
        }

        string stage = StageBefore(text, first, sentence.First);
        stage = stage.Length > 0 ? stage : StageBetween(text, amount.End, noun);
        return Named(TargetAfter(source, last + 1, sentence), BuyerBefore(source, first, sentence), stage);
    }

    private static int NounAfter(AnalyzedText text, int token, int end)
    {
        int noun = -1;
        for (int i = token; i < end && i - token < NameReach && (text.Classes[i] is WordClass.Noun or WordClass.Adjective or WordClass.Coordinator or WordClass.ProperNoun || IsMark(text, i)); i++)
        {
            noun = Nouns.Contains(text.Lemmas[i]) ? i : noun;
        }

        return noun;
    }

    // "agreed to buy Landford for about $5 billion", "an unsolicited bid to buy peer Landford for $103 billion"
    private static DealFrame? ByVerbBefore(ClaimSource source, TokenRange amount, TokenRange sentence)
    {
        AnalyzedText text = source.Text;
        int price = amount.First - 1;
        for (; price >= sentence.First && amount.First - price < 4 && text.Lower[price] is not "for"; price--)
        {
        }

        if (price < sentence.First || text.Lower[price] is not "for")
        {
            return null;
        }

        for (int i = price - 1; i >= sentence.First && price - i <= Reach && text.Lower[i] is not (";" or ","); i--)
        {
            if (IsDealVerb(text, i))
            {
                int target = NameIn(source, new(i + 1, price), mustEnd: true);
                return target < 0 ? null : Named(target, BuyerBefore(source, i, sentence), StageBefore(text, i, sentence.First));
            }
        }

        return null;
    }

    // "paying about $5.4 billion to acquire Landford"
    private static DealFrame? ByVerbAfter(ClaimSource source, TokenRange amount, TokenRange sentence)
    {
        AnalyzedText text = source.Text;
        int verb = amount.End + 1;
        if (verb + 1 >= sentence.End || text.Lower[amount.End] is not ("to" or "for") || !IsDealVerb(text, verb))
        {
            return null;
        }

        int target = NameIn(source, new(verb + 1, Math.Min(sentence.End, verb + 1 + NameReach)), mustEnd: false);
        return target < 0 ? null : Named(target, BuyerBefore(source, amount.First, sentence), RaisedBefore(text, amount.First, sentence.First) ? "new" : "");
    }

    private static bool IsDealVerb(AnalyzedText text, int token) => text.Classes[token] == WordClass.Verb && text.Lemmas[token] is "buy" or "acquire" or "purchase";

    /// <summary>Who buys itself was read wrongly.</summary>
    private static DealFrame Named(int target, int buyer, string stage) => new(target, buyer == target ? -1 : buyer, stage);

    /// <summary>What narrows the noun or verb at <paramref name="token"/>.</summary>
    private static string StageBefore(AnalyzedText text, int token, int first)
    {
        for (int i = token - 1; i >= first && token - i <= StageReach && (text.Classes[i] is WordClass.Adjective or WordClass.Noun or WordClass.Verb or WordClass.Particle || IsMark(text, i)); i--)
        {
            if (StageAt(text, i) is { } stage)
            {
                return stage;
            }
        }

        return RaisedBefore(text, token, first) ? "new" : "";
    }

    private static string StageBetween(AnalyzedText text, int token, int noun)
    {
        for (int i = token; i < noun; i++)
        {
            if (StageAt(text, i) is { } stage)
            {
                return stage;
            }
        }

        return "";
    }

    private static string? StageAt(AnalyzedText text, int token) => Qualifiers.TryGet(text.Lower[token], out string? stage) && stage is not "-" ? stage : null;

    // "is sweetening its offer to acquire Landford for $121 billion"
    private static bool RaisedBefore(AnalyzedText text, int token, int first)
    {
        for (int i = token - 1; i >= first && token - i < NameReach; i--)
        {
            if (text.Lemmas[i] is "raise" or "sweeten" or "increase" or "boost" or "hike" or "improve" or "up" or "lift" or "cut" or "lower")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(AnalyzedText text, int token) => text.Lower[token] is "-" or "“" or "”" or "\"" or "'" or "‘" or "’" or ",";

    /// <summary>The name behind "for", "of" or "to acquire", with nothing but words of its kind ("rival chipmaker") between; a time may stand before.</summary>
    private static int TargetAfter(ClaimSource source, int token, TokenRange sentence)
    {
        AnalyzedText text = source.Text;
        for (int i = token; i < sentence.End && i - token < Reach && text.Lower[i] is not (";" or "." or "that" or "which" or "and"); i++)
        {
            bool toBuy = text.Lower[i] is "to" && i + 1 < sentence.End && IsDealVerb(text, i + 1);
            if (toBuy || text.Lower[i] is "for" or "of")
            {
                return NameIn(source, new(toBuy ? i + 2 : i + 1, Math.Min(sentence.End, i + 2 + NameReach)), mustEnd: false);
            }
        }

        return -1;
    }

    /// <summary>The first organisation of the range that is bought whole: not "a stake in Landford", not "Landford's chip unit".</summary>
    private static int NameIn(ClaimSource source, TokenRange range, bool mustEnd)
    {
        AnalyzedText text = source.Text;
        for (int i = range.First; i < range.End; i++)
        {
            if (NameAt(source, i) is { } name)
            {
                int end = text.TokensIn(name.Span).End;
                bool isWhole = end >= text.Count || text.Lower[end] is not ("'s" or "’s" or "'" or "’");
                return isWhole && (!mustEnd || end >= range.End || text.Classes[end] is not (WordClass.Noun or WordClass.ProperNoun)) ? name.Entity : -1;
            }

            bool ofItsKind = text.Classes[i] is WordClass.Noun or WordClass.Adjective or WordClass.Determiner or WordClass.ProperNoun or WordClass.Adverb or WordClass.Numeral || text.Lower[i] is "-" or "," or "company";
            if (!ofItsKind || text.Lemmas[i] is "stake" or "share" or "unit" or "division" or "business" or "asset" or "part" or "stock")
            {
                return -1;
            }
        }

        return -1;
    }

    private static NameMention? NameAt(ClaimSource source, int token)
    {
        int start = source.Text.Spans[token].Start;
        foreach (NameMention name in SentenceMentions.In(source.Article.Names, source.Text.SentenceOf[token]))
        {
            if (name.Span.Start == start && name is { Kind: EntityKind.Organisation, Entity: >= 0, Form: NameForm.Name or NameForm.ShortName })
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The last organisation named before <paramref name="token"/>.</summary>
    private static int BuyerBefore(ClaimSource source, int token, TokenRange sentence)
    {
        int buyer = -1;
        int start = source.Text.Spans[token].Start;
        foreach (NameMention name in SentenceMentions.In(source.Article.Names, source.Text.SentenceOf[sentence.First]))
        {
            if (name.Span.End <= start && name is { Kind: EntityKind.Organisation, Entity: >= 0 })
            {
                buyer = name.Entity;
            }
        }

        return buyer;
    }
}
