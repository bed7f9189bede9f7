using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on things that have no name: how many of what ("all 14 gantry cranes"), how long what lasts ("a 30-year lease"), which of several it is ("the
/// third attempt to sell"). What exactly is meant is told by the noun in the attribute and by the content lemmas and event types around it; linking compares
/// those.
/// </summary>
internal static class StoryClaims
{
    /// <summary>Stands before a noun of which the text counts all there are: "all 11 cranes", "the six charges".</summary>
    internal const string Total = "all ";

    /// <summary>Stands before an event type in a context.</summary>
    internal const string EventMark = "@";

    /// <summary>Stands before a person's surname in a context.</summary>
    internal const string PersonMark = "=";

    /// <summary>Stands before a noun of the subject of the verb that ties an amount.</summary>
    internal const string SubjectMark = "^";

    /// <summary>What comes in a series that people count: attempts, visits. Rounds, victims and chapters are counted as a game or a telling goes.</summary>
    private static readonly WordList Series = WordList.Load("Extraction/Claims/series-nouns.lexicon");

    /// <summary>Stands in the context of a claim on how long an attack, chase or siege went on: a story tells of one, by many names.</summary>
    internal const string IncidentMark = "@incident";

    private static readonly LexiconTable IncidentSpans = LexiconTable.Load("Extraction/Claims/incident-spans.lexicon");

    public static void Add(ClaimSource source, List<Claim> into)
    {
        var uses = new EventUses(source.Article);
        AddQuantities(source, uses, into);
        AddDurations(source, uses, into);
    }

    private static void AddQuantities(ClaimSource source, EventUses uses, List<Claim> into)
    {
        for (int index = 0; index < source.Article.Quantities.Length; index++)
        {
            QuantityMention mention = source.Article.Quantities[index];
            if (mention.Quantity.Unit.Length == 0)
            {
                continue;
            }

            if (mention.Quantity.Kind == QuantityKind.Count)
            {
                AddCount(source, mention, uses.OfQuantity(index), into);
            }
            else if (mention.Quantity.Kind == QuantityKind.Ordinal && !uses.IsOrdinal(index) && Series.Contains(mention.Quantity.Unit))
            {
                into.Add(OfStory(source, Attributes.Ordinal + ":" + Ranked(source.Text, mention.Span), EventClaims.OfQuantity(mention), mention, source.Contexts.Of(mention)));
            }
        }
    }

    private static void AddCount(ClaimSource source, QuantityMention mention, EventMention? of, List<Claim> into)
    {
        if (Tolls.IsOfStory(mention))
        {
            into.Add(OfStory(source, Attributes.CountPrefix + mention.Role, EventClaims.OfQuantity(mention), mention, source.Contexts.Of(mention, Tolls.Mark), of));
        }
        else if (IsWhole(mention.Quantity) && (mention.PartOf is not null || of is null) && !Differences.IsOne(source.Text, mention.Span))
        {
            into.Add(Thing(source, mention, source.Contexts.Of(mention)));
        }
    }

    private static Claim Thing(ClaimSource source, QuantityMention mention, ImmutableArray<string> context)
    {
        if (mention.PartOf is { Unit.Length: > 0 } whole)
        {
            return OfStory(source, Attributes.CountPrefix + Total + whole.Unit, new(whole.ToString()) { Quantity = whole }, mention, context);
        }

        string total = mention.Role is null && IsTotal(source.Text, mention.Span) ? Total : "";
        return OfStory(source, Attributes.CountPrefix + total + (mention.Role ?? mention.Quantity.Unit), EventClaims.OfQuantity(mention), mention, context);
    }

    /// <summary>Whether it counts things; "5.8 points" is a mean.</summary>
    private static bool IsWhole(Quantity quantity) => double.IsInteger(quantity.Bounds.Nominal);

    private static bool IsTotal(AnalyzedText text, TextSpan span)
    {
        int first = text.TokenAt(span.Start);
        return text.Lower[first] is "all" or "both" || (first > 0 && text.Lower[first - 1] is "all" or "the");
    }

    /// <summary>What is ranked, with all that narrows it: "NBA head coach" and "head coach" are two rankings.</summary>
    private static string Ranked(AnalyzedText text, TextSpan span)
    {
        TokenRange range = text.TokensIn(span);
        return string.Join(' ', Enumerable.Range(range.First + 1, Math.Max(0, range.Length - 1)).Select(token => text.Lemmas[token]));
    }

    private static void AddDurations(ClaimSource source, EventUses uses, List<Claim> into)
    {
        for (int index = 0; index < source.Article.Times.Length; index++)
        {
            TimexMention mention = source.Article.Times[index];
            if (mention.Timex is not { Type: TimexType.Duration, Length: { } length } || HeadOf(source.Text, mention.Span) is not { } noun || noun is "veteran")
            {
                continue;
            }

            var value = new ClaimValue(DurationText.Of(length)) { Timex = mention.Timex };
            if (IncidentSpans.TryGet(noun, out string? incident))
            {
                into.Add(OfStory(source, Attributes.Duration + ":" + incident, value, mention, source.Contexts.Of(mention, IncidentMark)));
            }
            else if (!uses.IsDuration(index))
            {
                into.Add(OfStory(source, Attributes.Duration + ":" + noun, value, mention, source.Contexts.Of(mention)));
            }
        }
    }

    private static Claim OfStory(ClaimSource source, string attribute, ClaimValue value, Mention mention, ImmutableArray<string> context, EventMention? told = null) =>
        source.Make(new(SubjectKind.Story, -1), attribute, value, mention, told, context);

    /// <summary>The lemma of the noun that a duration modifies ("a 30-year lease") or that runs for it ("the lease runs for 30 years").</summary>
    private static string? HeadOf(AnalyzedText text, TextSpan span)
    {
        TokenRange range = text.TokensIn(span);
        TokenRange sentence = text.Sentences[text.SentenceOf[range.First]];
        return span.Slice(text.Text).Contains('-', StringComparison.Ordinal) ? HeadAfter(text, range.End, sentence) : HeadBefore(text, range.First, sentence);
    }

    private static string? HeadAfter(AnalyzedText text, int token, TokenRange sentence)
    {
        while (token < sentence.End && text.Classes[token] == WordClass.Adjective)
        {
            token++;
        }

        if (token >= sentence.End || text.Classes[token] != WordClass.Noun)
        {
            return null;
        }

        while (token + 1 < sentence.End && text.Classes[token + 1] == WordClass.Noun)
        {
            token++;
        }

        return text.Lemmas[token];
    }

    private static string? HeadBefore(AnalyzedText text, int token, TokenRange sentence)
    {
        int before = token - 1;
        if (before < sentence.First)
        {
            return null;
        }

        if (text.Lower[before] is "for" or "of")
        {
            before--;
            return before >= sentence.First && text.Lemmas[before] is "last" or "run" ? SubjectOf(text, before, sentence) : NounBefore(text, before, sentence);
        }

        return text.Lemmas[before] is "last" or "span" or "cover" ? SubjectOf(text, before, sentence) : null;
    }

    /// <summary>The noun that a verb is said of: the nearest before it, or the first of the sentence when a relative clause stands between.</summary>
    private static string? SubjectOf(AnalyzedText text, int verb, TokenRange sentence)
    {
        if (verb > sentence.First && text.Lower[verb - 1] is ",")
        {
            for (int token = sentence.First; token < verb; token++)
            {
                if (text.Classes[token] == WordClass.Noun)
                {
                    return text.Lemmas[token];
                }
            }
        }

        return NounBefore(text, verb - 1, sentence);
    }

    private static string? NounBefore(AnalyzedText text, int token, TokenRange sentence)
    {
        for (int before = token; before >= Math.Max(sentence.First, token - 4); before--)
        {
            if (text.Classes[before] == WordClass.Noun)
            {
                return text.Lemmas[before];
            }
        }

        return null;
    }
}
