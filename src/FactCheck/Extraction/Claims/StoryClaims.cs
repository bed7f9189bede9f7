using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on things that have no name: how many of what ("all 14 gantry cranes"), how long what lasts ("a 30-year lease"). What exactly is meant is told by
/// the noun in the attribute and by the content lemmas around it; linking compares those.
/// </summary>
internal static class StoryClaims
{
    private const int ContextLimit = 24;

    public static IEnumerable<Claim> Of(ClaimSource source) => Counts(source).Concat(Durations(source));

    private static IEnumerable<Claim> Counts(ClaimSource source)
    {
        HashSet<int> ofEvents = [.. source.Article.Events.SelectMany(mention => mention.Quantities)];
        for (int index = 0; index < source.Article.Quantities.Length; index++)
        {
            QuantityMention mention = source.Article.Quantities[index];
            if (mention.Quantity.Kind != QuantityKind.Count || ofEvents.Contains(index) || mention.Quantity.Unit.Length == 0)
            {
                continue;
            }

            yield return Counted(source, mention, mention.Quantity, mention.Role ?? mention.Quantity.Unit);
            if (mention.PartOf is { Unit.Length: > 0 } whole)
            {
                yield return Counted(source, mention, whole, "all " + whole.Unit);
            }
        }
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
            Context = ContextOf(source.Text, mention.Sentence, mention.Span),
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
        if (token - 1 < sentence.First || text.Lower[token - 1] is not ("for" or "of"))
        {
            return null;
        }

        for (int before = token - 2; before >= Math.Max(sentence.First, token - 6); before--)
        {
            if (text.Classes[before] == WordClass.Noun)
            {
                return text.Lemmas[before];
            }
        }

        return null;
    }

    /// <summary>The content lemmas of a sentence outside <paramref name="span"/>: sorted, distinct, without numbers.</summary>
    private static ImmutableArray<string> ContextOf(AnalyzedText text, int sentence, TextSpan span)
    {
        var lemmas = new SortedSet<string>(StringComparer.Ordinal);
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
