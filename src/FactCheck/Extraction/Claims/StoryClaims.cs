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

    private const int ContextLimit = 24;

    /// <summary>What comes in a series that people count: attempts, visits. Rounds, victims and chapters are counted as a game or a telling goes.</summary>
    private static readonly WordList Series = WordList.Load("Extraction/Claims/series-nouns.lexicon");

    public static IEnumerable<Claim> Of(ClaimSource source) => Counts(source).Concat(Ordinals(source)).Concat(Durations(source));

    private static IEnumerable<Claim> Counts(ClaimSource source)
    {
        ILookup<int, EventMention> events = source.Article.Events
            .SelectMany(mention => mention.Quantities.Select(quantity => (quantity, mention)))
            .ToLookup(pair => pair.quantity, pair => pair.mention);
        for (int index = 0; index < source.Article.Quantities.Length; index++)
        {
            QuantityMention mention = source.Article.Quantities[index];
            if (mention.Quantity.Kind != QuantityKind.Count || mention.Quantity.Unit.Length == 0)
            {
                continue;
            }

            if (Tolls.IsOfStory(mention))
            {
                yield return Toll(source, mention, events[index].FirstOrDefault());
            }
            else if (IsWhole(mention.Quantity) && (mention.PartOf is not null || !events.Contains(index)))
            {
                foreach (Claim claim in Things(source, mention))
                {
                    yield return claim;
                }
            }
        }
    }

    private static Claim Toll(ClaimSource source, QuantityMention mention, EventMention? of)
    {
        Claim claim = Counted(source, mention, mention.Quantity, mention.Role!);
        return claim with
        {
            Context = claim.Context.Insert(0, Tolls.Mark).Sort(StringComparer.Ordinal),
            Polarity = of?.Polarity ?? Polarity.Positive,
            Modality = of?.Modality ?? Modality.Asserted,
            Tense = of?.Tense ?? Tense.None,
        };
    }

    private static IEnumerable<Claim> Things(ClaimSource source, QuantityMention mention)
    {
        string total = mention.Role is null && IsTotal(source.Text, mention.Span) ? Total : "";
        if (mention.PartOf is { Unit.Length: > 0 } whole)
        {
            yield return Counted(source, mention, whole, Total + whole.Unit);
        }
        else
        {
            yield return Counted(source, mention, mention.Quantity, total + (mention.Role ?? mention.Quantity.Unit));
        }
    }

    /// <summary>Whether it counts things; "5.8 points" is a mean.</summary>
    private static bool IsWhole(Quantity quantity) => double.IsInteger(quantity.Bounds.Nominal);

    private static bool IsTotal(AnalyzedText text, TextSpan span)
    {
        int first = text.TokenAt(span.Start);
        return text.Lower[first] is "all" or "both" || (first > 0 && text.Lower[first - 1] is "all" or "the");
    }

    private static IEnumerable<Claim> Ordinals(ClaimSource source)
    {
        HashSet<int> ofEvents = [.. source.Article.Events.Select(mention => mention.Ordinal)];
        for (int index = 0; index < source.Article.Quantities.Length; index++)
        {
            QuantityMention mention = source.Article.Quantities[index];
            if (mention.Quantity is { Kind: QuantityKind.Ordinal, Unit.Length: > 0 } && !ofEvents.Contains(index) && Series.Contains(mention.Quantity.Unit))
            {
                yield return OfStory(source, Attributes.Ordinal + ":" + Ranked(source.Text, mention.Span), EventClaims.OfQuantity(mention), mention);
            }
        }
    }

    /// <summary>What is ranked, with all that narrows it: "NBA head coach" and "head coach" are two rankings.</summary>
    private static string Ranked(AnalyzedText text, TextSpan span)
    {
        TokenRange range = text.TokensIn(span);
        return string.Join(' ', Enumerable.Range(range.First + 1, Math.Max(0, range.Length - 1)).Select(token => text.Lemmas[token]));
    }

    private static Claim Counted(ClaimSource source, QuantityMention mention, Quantity quantity, string noun) =>
        OfStory(source, Attributes.CountPrefix + noun, new(quantity.ToString()) { Quantity = quantity }, mention);

    private static IEnumerable<Claim> Durations(ClaimSource source)
    {
        HashSet<int> ofEvents = [.. source.Article.Events.Where(mention => mention.Duration >= 0).Select(mention => mention.Duration)];
        for (int index = 0; index < source.Article.Times.Length; index++)
        {
            TimexMention mention = source.Article.Times[index];
            if (mention.Timex is { Type: TimexType.Duration, Length: { } length } && !ofEvents.Contains(index) && HeadOf(source.Text, mention.Span) is { } noun)
            {
                yield return OfStory(source, Attributes.Duration + ":" + noun, new(DurationText.Of(length)) { Timex = mention.Timex }, mention);
            }
        }
    }

    private static Claim OfStory(ClaimSource source, string attribute, ClaimValue value, Mention mention) =>
        source.Make(new(SubjectKind.Story, -1), attribute, value, mention.Span, mention.Sentence) with
        {
            Context = ContextOf(source, mention.Sentence, mention.Span),
        };

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

    /// <summary>The content lemmas of a sentence outside <paramref name="span"/> the types of its events and the people it names: sorted, distinct, without numbers.</summary>
    private static ImmutableArray<string> ContextOf(ClaimSource source, int sentence, TextSpan span)
    {
        AnalyzedText text = source.Text;
        var lemmas = new SortedSet<string>(source.EventTypes[sentence].Select(type => EventMark + type).Concat(source.People[sentence].Select(person => PersonMark + person)), StringComparer.Ordinal);
        TokenRange range = text.Sentences[sentence];
        for (int token = range.First; token < range.End && lemmas.Count < ContextLimit; token++)
        {
            if (!span.Overlaps(text.Spans[token])
                && text.Lower[token].Length > 2
                && text.Classes[token] is WordClass.Noun or WordClass.ProperNoun or WordClass.Verb or WordClass.Adjective)
            {
                lemmas.Add(text.Lemmas[token]);
            }
        }

        return [.. lemmas];
    }
}
