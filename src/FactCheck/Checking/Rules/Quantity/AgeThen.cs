using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>The age of a person at a time that the text tells: on the day of publication, or at death.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Mention">The age.</param>
/// <param name="From">The first day that may be meant.</param>
/// <param name="To">The last day that may be meant.</param>
internal sealed record AgeThen(int Article, QuantityMention Mention, DateOnly From, DateOnly To)
{
    private const int MostBetween = 80;

    /// <summary>The time as an editor reads it.</summary>
    public string Then => From.Year == To.Year ? From.Year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{From.Year} or {To.Year}");

    /// <summary>The ages of an article whose time is known.</summary>
    public static IEnumerable<(int Entity, AgeThen Age)> In(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        var dead = LifeDate.Deaths(article).ToLookup(death => death.Entity);
        foreach ((int entity, TimexMention? time, EventMention told) in dead.SelectMany(deaths => deaths))
        {
            if (time is { YearIsExplicit: true, Timex: { Type: TimexType.Date, Interval: { } interval } } && AtDeath(article, told) is { } age)
            {
                yield return (entity, new(index, age, DateOnly.FromDateTime(interval.Start), DateOnly.FromDateTime(interval.End.AddTicks(-1))));
            }
        }

        if (article.StatedDay is not { } day)
        {
            yield break;
        }

        foreach (Claim claim in article.Claims)
        {
            if (claim is { Attribute: Attributes.Age, Subject: { Kind: SubjectKind.Entity, Index: var entity }, Scope: not AssertionScope.Quoted }
                && !dead.Contains(entity)
                && AgedPerson.Of(new(index, claim), graph) is { IsSurname: false }
                && MentionOf(article, claim) is { } mention)
            {
                yield return (entity, new(index, mention, day, day));
            }
        }
    }

    /// <summary>How the age goes with a birth.</summary>
    public Agreement Against(LifeDate birth)
    {
        int off = YearsOff(birth);
        bool exact = birth.Time.Timex.Date.Day is not null && From == To;
        return off == 0 ? Agreement.Compatible : off == 1 && exact ? Agreement.Strained : Agreement.Conflicting;
    }

    /// <summary>By how many years the age misses what the birth allows.</summary>
    public int YearsOff(LifeDate birth)
    {
        (int least, int most) = Range(birth);
        int age = (int)Mention.Quantity.Bounds.Nominal;
        return age < least ? least - age : age > most ? age - most : 0;
    }

    /// <summary>The age that the birth makes.</summary>
    public string Expected(LifeDate birth)
    {
        (int least, int most) = Range(birth);
        return least == most ? least.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{least} or {most}");
    }

    private (int Least, int Most) Range(LifeDate birth)
    {
        TimeInterval born = birth.Time.Timex.Interval!.Value;
        return (FullYears(DateOnly.FromDateTime(born.End.AddTicks(-1)), From), FullYears(DateOnly.FromDateTime(born.Start), To));
    }

    private static int FullYears(DateOnly from, DateOnly to) =>
        to.Year - from.Year - ((to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0 ? 1 : 0);

    private static QuantityMention? MentionOf(ExtractedArticle article, Claim claim) =>
        article.Quantities.FirstOrDefault(mention => mention.Span == claim.Provenance.Span && IsPlain(mention));

    // "died in 2010 aged 73", "died in 1981 at the age of 43"
    private static QuantityMention? AtDeath(ExtractedArticle article, EventMention death)
    {
        QuantityMention[] ages = [.. article.Quantities.Where(mention => mention.Sentence == death.Sentence && mention.Quantity.Kind == QuantityKind.Age)];
        return ages is [var age] && IsPlain(age) && age.Span.Start >= death.Span.End && age.Span.Start - death.Span.End <= MostBetween
            && article.TextOf(age.Span).StartsWith("age", StringComparison.OrdinalIgnoreCase)
            ? age
            : null;
    }

    private static bool IsPlain(QuantityMention mention) => mention.Quantity is { Kind: QuantityKind.Age, Bounds: { IsPoint: true, Nominal: >= 1 } };
}
