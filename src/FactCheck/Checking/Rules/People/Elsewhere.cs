using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Knowledge;

namespace FactCheck.Checking.Rules.People;

/// <summary>Whether a person who is given an office of one country or organisation holds, or held, the office of that title in another instead.</summary>
internal static class Elsewhere
{
    /// <summary>One crown may be worn in many countries at once, and a country in front of the pope says where he was born.</summary>
    private static readonly ImmutableArray<string> NotOfOneCountry = ["emperor", "king", "monarch", "pontiff", "pope", "queen"];

    /// <summary>The tenure elsewhere at the time that the mention is about, or <see langword="null"/>.</summary>
    public static Tenure? Of(ExtractedArticle article, OfficeMention mention, KnowledgeBase knowledge)
    {
        if (mention is not { PersonId: not null, JurisdictionId: not null, Organisation: not null, IsAdministration: false }
            || mention.Pattern is OfficePattern.Change or OfficePattern.OutOfOffice
            || knowledge.Tenures.FindJurisdiction(mention.Organisation) is not { } named)
        {
            return null;
        }

        if (mention.IsOutsidePresent)
        {
            bool then = mention.Status is OfficeStatus.Current && (mention.Activity == OfficeActivity.ActedThen || mention.Pattern == OfficePattern.Copula);
            return then && OfficeQuestion.DaysOf(mention.AsOf) is { } days ? In(mention, named, days.First, days.Last, knowledge) : null;
        }

        if (!OfficeQuestion.IsDated(article, out DateOnly day))
        {
            return null;
        }

        return mention.Status switch
        {
            OfficeStatus.Current or OfficeStatus.Acting => In(mention, named, OfficeQuestion.Earlier(day, OfficeQuestion.JustPastDays), day, knowledge),
            OfficeStatus.Former => Before(mention, named, day, knowledge),
            _ => null,
        };
    }

    private static Tenure? In(OfficeMention mention, Jurisdiction named, DateOnly first, DateOnly last, KnowledgeBase knowledge)
    {
        TenureTable table = knowledge.Tenures;
        return mention.OfficeId is { } office && !IsCertainlyNot(mention.PersonId!, office, first, last, named, knowledge)
            ? null
            : table.OfficesOf(mention.PersonId!, first).FirstOrDefault(tenure => tenure.CertainlyCovers(last) && IsTakenFor(mention, named, tenure, knowledge));
    }

    // Of a country whose holder the table does not know it is enough that the person never had the office: nobody governs two countries.
    private static bool IsCertainlyNot(string person, string office, DateOnly first, DateOnly last, Jurisdiction named, KnowledgeBase knowledge) =>
        knowledge.Tenures.Holds(person, office, first, last) switch
        {
            TenureAnswer.No => true,
            TenureAnswer.Yes => false,
            _ => IsCountry(named.Name, knowledge) && !knowledge.Tenures.TenuresOf(person).Any(tenure => string.Equals(tenure.OfficeId, office, StringComparison.Ordinal)),
        };

    // "Former French Chancellor Angela Merkel": of countries only, where nobody has had the office in two.
    private static Tenure? Before(OfficeMention mention, Jurisdiction named, DateOnly day, KnowledgeBase knowledge)
    {
        TenureTable table = knowledge.Tenures;
        ImmutableArray<Tenure> all = table.TenuresOf(mention.PersonId!);
        bool everThere = all.Any(tenure => string.Equals(table.FindOffice(tenure.OfficeId)!.JurisdictionId, mention.JurisdictionId, StringComparison.Ordinal));
        return everThere || !IsCountry(named.Name, knowledge)
            ? null
            : all.LastOrDefault(tenure => tenure.LatestEnd < day && IsTakenFor(mention, named, tenure, knowledge));
    }

    private static bool IsTakenFor(OfficeMention mention, Jurisdiction named, Tenure tenure, KnowledgeBase knowledge)
    {
        TenureTable table = knowledge.Tenures;
        Office held = table.FindOffice(tenure.OfficeId)!;
        string title = table.FindOffice(mention.OfficeId)?.Title ?? mention.Title;
        return held.IsExclusive
            && !string.Equals(held.JurisdictionId, mention.JurisdictionId, StringComparison.Ordinal)
            && !NotOfOneCountry.Contains(title, StringComparer.OrdinalIgnoreCase)
            && BearsTitle(held, title)
            && MayBeTakenFor(named, held, knowledge);
    }

    // "The Dutch secretary general" tells where the holder comes from, and "the European president" may mean any body of the union.
    private static bool MayBeTakenFor(Jurisdiction named, Office held, KnowledgeBase knowledge)
    {
        bool isPart = named.Aliases.Concat(named.Adjectives).Append(named.Name).Any(name => held.Organisation.Contains(name, StringComparison.OrdinalIgnoreCase));
        return !isPart && (!IsCountry(named.Name, knowledge) || IsCountry(held.Organisation, knowledge));
    }

    private static bool IsCountry(string name, KnowledgeBase knowledge) => knowledge.Places.TryFind(name, out Place? place) && place.Kind == PlaceKind.Country;

    private static bool BearsTitle(Office office, string title)
    {
        string folded = NameFolding.Fold(title);
        return office.Aliases.Append(office.Title).Any(known => string.Equals(NameFolding.Fold(known), folded, StringComparison.Ordinal));
    }
}
