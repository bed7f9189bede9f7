using System.Collections.Immutable;

using FactCheck.Checking.Rules.Events;
using FactCheck.Checking.Rules.Learned;
using FactCheck.Checking.Rules.People;
using FactCheck.Checking.Rules.Quantity;
using FactCheck.Checking.Rules.Quotes;
using FactCheck.Checking.Rules.Sources;
using FactCheck.Checking.Rules.Time;

namespace FactCheck.Checking;

/// <summary>The built-in rules, by id.</summary>
public static class RuleCatalog
{
    /// <summary>Every default rule.</summary>
    public static ImmutableArray<Rule> Default { get; } =
    [
        new FC1001WeekdayMismatch(),
        new FC1002EventDates(),
        new FC1003ImpossibleDate(),
        new FC1004PastTenseFutureDate(),
        new FC1005YearSlip(),
        new FC1006EventOrder(),
        new FC1007TimesOfDay(),
        new FC1008LengthsFitDates(),
        new FC1009PartsOfDay(),
        new FC1010OccasionDates(),
        new FC2001EventDurations(),
        new FC2002EventCounts(),
        new FC2003EventOrdinals(),
        new FC2004PersonAges(),
        new FC2005AmountsDiffer(),
        new FC2006IncidentTolls(),
        new FC2007AgesFitBirths(),
        new FC2008VictimAges(),
        new FC2009DealPrices(),
        new FC2010ShareComparisons(),
        new FC2011CulpritAges(),
        new FC3001OfficeHolder(),
        new FC3002OfficesExclude(),
        new FC3003Administration(),
        new FC3004FormerTitle(),
        new FC3005ElectionPassed(),
        new FC3006WrongOrganisation(),
        new FC3008OfficerRanks(),
        new FC4001AlteredQuote(),
        new FC4002QuoteSpeakerDiffers(),
        new FC4003QuoteDates(),
        new FC5001EventPlaces(),
        new FC5002CopiedNameDiffers(),
        new FC5003PersonSpellings(),
        new FC5004EventOutcomes(),
        new FC5005OrganisationNames(),
        new FC5006StreetNames(),
        new FC5007TelephoneNumbers(),
        new FC5008ExclusiveTerms(),
        new FC5009EventHappened(),
        new FC6001CopiesAndSource(),
        new FC6002Outlier(),
        new FC9001StatementsRefute(),
        new FC9003HeadlineAgainstBody(),
    ];
}
