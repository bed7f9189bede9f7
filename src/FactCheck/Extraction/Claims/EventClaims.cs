using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>Claims on events: date, time of day, duration, place, ordinal, counts.</summary>
internal static class EventClaims
{
    /// <summary>How sure a date is that an event has only by happening together with a dated one.</summary>
    private const double DerivedConfidence = 0.75;

    /// <summary>Ends the value of a sentence without an upper end.</summary>
    internal const string ToLife = " to life";

    public static void Add(ClaimSource source, List<Claim> into)
    {
        ImmutableArray<EventMention> events = source.Article.Events;
        for (int index = 0; index < events.Length; index++)
        {
            var subject = new ClaimSubject(SubjectKind.Event, index);
            AddTimes(source, subject, events[index], into);
            AddPlaces(source, subject, events[index], into);
            AddNumbers(source, subject, events[index], into);
            AddDerived(source, subject, events[index], into);
        }
    }

    private static void AddTimes(ClaimSource source, ClaimSubject subject, EventMention told, List<Claim> into)
    {
        ImmutableArray<TimexMention> times = source.Article.Times;
        if (told.Time >= 0 && times[told.Time] is { Timex.Type: TimexType.Date or TimexType.Time } time && !time.Timex.Date.IsEmpty)
        {
            into.Add(OfTimex(source, subject, Attributes.Date, time, told));
        }

        TimexMention? clock = told.TimeOfDay >= 0 ? times[told.TimeOfDay] : told.Time >= 0 ? times[told.Time] : null;
        if (clock is { Timex.TimeOfDay: not null })
        {
            into.Add(OfTimex(source, subject, Attributes.TimeOfDay, clock, told));
        }

        if (told.Duration >= 0 && times[told.Duration] is { Timex.Length: { } length } duration)
        {
            string tail = IsToLife(source, told, duration) ? ToLife : "";
            into.Add(source.Make(subject, Attributes.Duration, new(DurationText.Of(length) + tail) { Timex = duration.Timex }, duration, told));
        }
    }

    // "sentenced to 25 years to life"
    private static bool IsToLife(ClaimSource source, EventMention told, TimexMention duration) =>
        told.Type is "sentence" && source.Article.Article.Text.AsSpan(duration.Span.End).StartsWith(ToLife, StringComparison.OrdinalIgnoreCase);

    private static void AddPlaces(ClaimSource source, ClaimSubject subject, EventMention told, List<Claim> into)
    {
        if (told.Places.IsDefaultOrEmpty && told.Place >= 0)
        {
            AddPlace(source, subject, source.Article.Names[told.Place], told, into);
            return;
        }

        foreach (int name in told.Places)
        {
            AddPlace(source, subject, source.Article.Names[name], told, into);
        }
    }

    private static void AddPlace(ClaimSource source, ClaimSubject subject, NameMention place, EventMention told, List<Claim> into)
    {
        if (place.Entity >= 0)
        {
            into.Add(source.Make(subject, Attributes.Place, new(source.Article.Entities[place.Entity].Name) { Entity = place.Entity }, place, told));
        }
    }

    private static void AddNumbers(ClaimSource source, ClaimSubject subject, EventMention told, List<Claim> into)
    {
        if (told.Ordinal >= 0)
        {
            QuantityMention ordinal = source.Article.Quantities[told.Ordinal];
            into.Add(source.Make(subject, Attributes.Ordinal, OfQuantity(ordinal), ordinal, told));
        }

        foreach (int index in told.Quantities)
        {
            QuantityMention quantity = source.Article.Quantities[index];
            if (quantity.Quantity.Kind == QuantityKind.Count && !Tolls.IsOfStory(quantity))
            {
                into.Add(source.Make(subject, Attributes.CountPrefix + (quantity.Role ?? quantity.Quantity.Unit), OfQuantity(quantity), quantity, told));
            }
        }
    }

    /// <summary>
    /// The date of an event that happens together with others: the date that the article gives those, or another mention of the same type and agent.
    /// </summary>
    private static void AddDerived(ClaimSource source, ClaimSubject subject, EventMention told, List<Claim> into)
    {
        if (told.Time >= 0)
        {
            return;
        }

        foreach (int other in told.SimultaneousWith)
        {
            if (DatedMention(source.Article, other) is { } dated)
            {
                TimexMention time = source.Article.Times[source.Article.Events[dated].Time];
                into.Add(OfTimex(source, subject, Attributes.Date, time, told) with { DerivedFrom = dated, Confidence = DerivedConfidence });
                return;
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

    private static Claim OfTimex(ClaimSource source, ClaimSubject subject, string attribute, TimexMention mention, EventMention told) =>
        source.Make(subject, attribute, new(mention.Timex.Value) { Timex = mention.Timex }, mention, told);

    internal static ClaimValue OfQuantity(QuantityMention mention) => new(mention.Quantity.ToString()) { Quantity = mention.Quantity };
}
