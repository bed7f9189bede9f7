using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>The date at which an article puts a person's birth or death.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Time">Where it says so.</param>
internal sealed record LifeDate(int Article, TimexMention Time)
{
    /// <summary>The births that an article tells with their years: "was born in 1950", "Marta Quill (born 12 May 1950)".</summary>
    public static IEnumerable<(int Entity, LifeDate Birth)> Births(FactGraph graph, int index) =>
        Of(graph.Articles[index], "birth").Select(item => (item.Entity, new LifeDate(index, item.Time)));

    /// <summary>The people whose death an article tells, with the time when it gives one with a year or near its publication.</summary>
    public static IEnumerable<(int Entity, TimexMention? Time, EventMention Told)> Deaths(ExtractedArticle article) =>
        from told in article.Events
        where told is { Type: "death" or "killing", Polarity: Polarity.Positive, Modality: Modality.Asserted }
        let person = PersonOf(article, told)
        where person >= 0
        select (person, told.Time >= 0 ? article.Times[told.Time] : null, told);

    private static IEnumerable<(int Entity, TimexMention Time)> Of(ExtractedArticle article, string type) =>
        from told in article.Events
        where string.Equals(told.Type, type, StringComparison.Ordinal) && told is { Polarity: Polarity.Positive, Modality: Modality.Asserted, Time: >= 0 }
        let time = article.Times[told.Time]
        where time is { YearIsExplicit: true, Timex: { Type: TimexType.Date, Mod: TimexMod.None, Interval: not null, Granularity: TimeGranularity.Year or TimeGranularity.Month or TimeGranularity.Day } }
        let person = PersonOf(article, told)
        where person >= 0
        select (person, time);

    /// <summary>The person to whom it happens: named as such, or right before a bracket that opens with the verb.</summary>
    private static int PersonOf(ExtractedArticle article, EventMention told)
    {
        EventParticipant? patient = told.Participants.FirstOrDefault(participant => participant.Role is "patient" && participant.Entity >= 0);
        if (patient is not null)
        {
            return article.Entities[patient.Entity].Kind == EntityKind.Person ? patient.Entity : -1;
        }

        int bracket = told.Span.Start - 1;
        return bracket > 0 && article.Article.Text[bracket] == '('
            ? article.Names.FirstOrDefault(name => name is { Kind: EntityKind.Person, Form: NameForm.Name } && (name.Span.End == bracket || name.Span.End == bracket - 1))?.Entity ?? -1
            : -1;
    }
}
