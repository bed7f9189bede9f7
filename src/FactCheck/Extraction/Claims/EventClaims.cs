using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>Claims on events: date, time of day, duration, place, ordinal, counts.</summary>
internal static class EventClaims
{
    /// <summary>How sure a date is that an event has only by happening together with a dated one.</summary>
    private const double DerivedConfidence = 0.75;

    public static IEnumerable<Claim> Of(ClaimSource source)
    {
        for (int index = 0; index < source.Article.Events.Length; index++)
        {
            EventMention mention = source.Article.Events[index];
            var subject = new ClaimSubject(SubjectKind.Event, index);
            foreach (Claim claim in Stated(source, subject, mention).Concat(Derived(source, subject, mention)))
            {
                yield return claim with { Polarity = mention.Polarity, Modality = mention.Modality, Tense = mention.Tense };
            }
        }
    }

    private static IEnumerable<Claim> Stated(ClaimSource source, ClaimSubject subject, EventMention mention)
    {
        ExtractedArticle article = source.Article;
        if (mention.Time >= 0 && article.Times[mention.Time] is { Timex.Type: TimexType.Date or TimexType.Time } time && !time.Timex.Date.IsEmpty)
        {
            yield return OfTimex(source, subject, Attributes.Date, time);
        }

        TimexMention? clock = mention.TimeOfDay >= 0 ? article.Times[mention.TimeOfDay] : mention.Time >= 0 ? article.Times[mention.Time] : null;
        if (clock is { Timex.TimeOfDay: not null })
        {
            yield return OfTimex(source, subject, Attributes.TimeOfDay, clock);
        }

        if (mention.Duration >= 0 && article.Times[mention.Duration] is { Timex.Length: { } length } duration)
        {
            var value = new ClaimValue(DurationText.Of(length)) { Timex = duration.Timex };
            yield return source.Make(subject, Attributes.Duration, value, duration.Span, duration.Sentence);
        }

        foreach (int name in mention.Places.IsDefaultOrEmpty && mention.Place >= 0 ? [mention.Place] : mention.Places)
        {
            NameMention place = article.Names[name];
            if (place.Entity >= 0)
            {
                var value = new ClaimValue(article.Entities[place.Entity].Name) { Entity = place.Entity };
                yield return source.Make(subject, Attributes.Place, value, place.Span, place.Sentence);
            }
        }

        if (mention.Ordinal >= 0)
        {
            QuantityMention ordinal = article.Quantities[mention.Ordinal];
            yield return source.Make(subject, Attributes.Ordinal, OfQuantity(ordinal), ordinal.Span, ordinal.Sentence);
        }

        foreach (int index in mention.Quantities.Where(index => article.Quantities[index] is { Quantity.Kind: QuantityKind.Count } count && !Tolls.IsOfStory(count)))
        {
            QuantityMention quantity = article.Quantities[index];
            string noun = quantity.Role ?? quantity.Quantity.Unit;
            yield return source.Make(subject, Attributes.CountPrefix + noun, OfQuantity(quantity), quantity.Span, quantity.Sentence);
        }
    }

    /// <summary>
    /// The date of an event that happens together with others: the date that the article gives those, or another mention of the same type and agent.
    /// </summary>
    private static IEnumerable<Claim> Derived(ClaimSource source, ClaimSubject subject, EventMention mention)
    {
        if (mention.Time >= 0)
        {
            yield break;
        }

        foreach (int other in mention.SimultaneousWith)
        {
            if (DatedMention(source.Article, other) is { } dated)
            {
                TimexMention time = source.Article.Times[source.Article.Events[dated].Time];
                yield return OfTimex(source, subject, Attributes.Date, time) with { DerivedFrom = dated, Confidence = DerivedConfidence };
                yield break;
            }
        }
    }

    private static int? DatedMention(ExtractedArticle article, int index)
    {
        EventMention mention = article.Events[index];
        if (HasDay(article, mention))
        {
            return index;
        }

        for (int other = 0; other < article.Events.Length; other++)
        {
            EventMention candidate = article.Events[other];
            if (string.Equals(candidate.Type, mention.Type, StringComparison.Ordinal) && HasDay(article, candidate) && ShareAgent(mention, candidate))
            {
                return other;
            }
        }

        return null;
    }

    private static bool HasDay(ExtractedArticle article, EventMention mention) =>
        mention.Time >= 0 && article.Times[mention.Time].Timex.Date.Day is not null;

    private static bool ShareAgent(EventMention left, EventMention right) =>
        left.Participants.Any(a => a.Entity >= 0 && IsAgent(a) && right.Participants.Any(b => b.Entity == a.Entity && IsAgent(b)));

    private static bool IsAgent(EventParticipant participant) => participant.Role is "agent" or "partner";

    private static Claim OfTimex(ClaimSource source, ClaimSubject subject, string attribute, TimexMention mention) =>
        source.Make(subject, attribute, new(mention.Timex.Value) { Timex = mention.Timex }, mention.Span, mention.Sentence);

    internal static ClaimValue OfQuantity(QuantityMention mention) => new(mention.Quantity.ToString()) { Quantity = mention.Quantity };
}
