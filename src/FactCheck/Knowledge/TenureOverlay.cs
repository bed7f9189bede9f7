using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>Lays a user's rows over a table: finds or makes country, office and person, and lets the user's rows win.</summary>
internal sealed class TenureOverlay
{
    /// <summary>Rows of one person and office within this many days speak of one tenure.</summary>
    private const int SameTenureDays = 60;

    private readonly TenureTable core;
    private readonly Action<string> warn;
    private readonly Dictionary<string, Jurisdiction> places;
    private readonly Dictionary<string, Office> offices;
    private readonly Dictionary<string, OfficeHolder> persons;
    private readonly Dictionary<string, string> addedPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> addedOffices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> addedPersons = new(StringComparer.Ordinal);

    private TenureOverlay(TenureTable core, Action<string> warn)
    {
        this.core = core;
        this.warn = warn;
        places = core.Jurisdictions.ToDictionary(place => place.Id, StringComparer.Ordinal);
        offices = core.Offices.ToDictionary(office => office.Id, StringComparer.Ordinal);
        persons = core.Persons.ToDictionary(person => person.Id, StringComparer.Ordinal);
    }

    public static TenureTable Lay(TenureTable core, TenureList list, Action<string> warn) => new TenureOverlay(core, warn).Lay(list);

    private TenureTable Lay(TenureList list)
    {
        List<(TenureRow Row, Tenure Tenure)> added = [.. list.Rows.Select(row => (row, ToTenure(row)))];
        RejectOverlaps(added);
        ILookup<string, (TenureRow Row, Tenure Tenure)> byOffice = added.ToLookup(pair => pair.Tenure.OfficeId, StringComparer.Ordinal);
        IEnumerable<Tenure> kept = core.Tenures.SelectMany(tenure => Beside(tenure, byOffice[tenure.OfficeId]));
        return new(
            [.. places.Values.OrderBy(place => place.Id, StringComparer.Ordinal)],
            [.. offices.Values.OrderBy(office => office.Id, StringComparer.Ordinal)],
            [.. persons.Values.OrderBy(person => person.Id, StringComparer.Ordinal)],
            [
                .. kept.Concat(added.Select(pair => pair.Tenure))
                    .OrderBy(tenure => tenure.OfficeId, StringComparer.Ordinal)
                    .ThenBy(tenure => tenure.EarliestStart)
                    .ThenBy(tenure => tenure.PersonId, StringComparer.Ordinal),
            ]);
    }

    private Tenure ToTenure(TenureRow row)
    {
        string place = PlaceOf(row);
        string office = OfficeOf(row, place);
        return new(PersonOf(row, office, place), office, row.Start, row.End, row.KnownThrough, row.Source) { IsActing = row.IsActing };
    }

    private string PlaceOf(TenureRow row)
    {
        string folded = NameFolding.Fold(row.Organisation);
        if (core.FindJurisdiction(row.Organisation) is { } known)
        {
            return known.Id;
        }

        if (!addedPlaces.TryGetValue(folded, out string? id))
        {
            id = Unused(IdOf(row.Organisation), places.ContainsKey);
            places.Add(id, new(id, row.Organisation) { NameInText = row.Organisation });
            addedPlaces.Add(folded, id);
        }

        return id;
    }

    private string OfficeOf(TenureRow row, string place)
    {
        if (core.FindOffice(row.Title, places[place].Name) is { } known && string.Equals(known.JurisdictionId, place, StringComparison.Ordinal))
        {
            return known.Id;
        }

        string key = place + "/" + NameFolding.Fold(row.Title);
        if (!addedOffices.TryGetValue(key, out string? id))
        {
            id = Unused(place + "-" + IdOf(row.Title), offices.ContainsKey);
            offices.Add(id, TenureTableReader.OfficeOf(id, row.Title, places[place], !row.IsShared, namesAdministration: false, row.Titles, [], []));
            addedOffices.Add(key, id);
        }

        return id;
    }

    // The person of the core table of this name in this country or office; another of the same name is somebody else.
    private string PersonOf(TenureRow row, string office, string place)
    {
        string key = row.WikidataId.Length > 0 ? row.WikidataId : place + "/" + NameFolding.Fold(row.Person);
        if (addedPersons.TryGetValue(key, out string? id))
        {
            return id;
        }

        OfficeHolder[] known =
        [
            .. row.Variants.Prepend(row.Person).SelectMany(name => core.PersonsNamed(name)).Distinct()
                .Where(person => (row.WikidataId.Length > 0 && string.Equals(person.WikidataId, row.WikidataId, StringComparison.Ordinal))
                    || core.TenuresOf(person.Id).Any(tenure => string.Equals(tenure.OfficeId, office, StringComparison.Ordinal)
                        || string.Equals(offices[tenure.OfficeId].JurisdictionId, place, StringComparison.Ordinal))),
        ];
        if (known.Length == 1)
        {
            id = known[0].Id;
            persons[id] = known[0] with
            {
                Variants = [.. known[0].Variants.Union([row.Person, .. row.Variants], StringComparer.Ordinal)],
                StandaloneNames = [.. known[0].StandaloneNames.Union(row.StandaloneNames, StringComparer.Ordinal)],
            };
        }
        else
        {
            id = Unused(IdOf(row.Person), persons.ContainsKey);
            persons.Add(id, new(id, row.Person) { Variants = row.Variants, StandaloneNames = row.StandaloneNames, WikidataId = row.WikidataId });
        }

        addedPersons.Add(key, id);
        return id;
    }

    /// <summary>What is left of a core row beside the user's rows of its office.</summary>
    private IEnumerable<Tenure> Beside(Tenure tenure, IEnumerable<(TenureRow Row, Tenure Tenure)> added)
    {
        foreach ((TenureRow row, Tenure user) in added)
        {
            if (string.Equals(user.PersonId, tenure.PersonId, StringComparison.Ordinal))
            {
                if (user.EarliestStart.DayNumber - SameTenureDays <= tenure.LatestEnd.DayNumber && tenure.EarliestStart.DayNumber - SameTenureDays <= user.LatestEnd.DayNumber)
                {
                    yield break;
                }
            }
            else if (offices[tenure.OfficeId].IsExclusive && !user.IsActing && !tenure.IsActing
                && user.EarliestStart.DayNumber + TenureTable.HandoverDays < tenure.LatestEnd.DayNumber && tenure.EarliestStart.DayNumber + TenureTable.HandoverDays < user.LatestEnd.DayNumber)
            {
                string who = $"{persons[tenure.PersonId].Name}, {offices[tenure.OfficeId].Description}, {tenure.Start}..{(tenure.IsOpen ? "" : tenure.End.ToString())} ({tenure.Source})";
                if (tenure.EarliestStart.DayNumber + TenureTable.HandoverDays >= user.EarliestStart.DayNumber)
                {
                    warn($"{row.File}:{row.Line}: the core row of {who} gives way to {persons[user.PersonId].Name}");
                    yield break;
                }

                warn($"{row.File}:{row.Line}: the core row of {who} ends when {persons[user.PersonId].Name} takes over on {user.Start}");
                tenure = tenure with { End = user.Start, KnownThrough = tenure.KnownThrough < user.EarliestStart ? tenure.KnownThrough : user.EarliestStart };
            }
        }

        yield return tenure;
    }

    private void RejectOverlaps(List<(TenureRow Row, Tenure Tenure)> added)
    {
        foreach (IGrouping<string, (TenureRow Row, Tenure Tenure)> group in added
            .Where(pair => offices[pair.Tenure.OfficeId].IsExclusive && !pair.Row.IsActing)
            .GroupBy(pair => pair.Tenure.OfficeId, StringComparer.Ordinal))
        {
            (TenureRow Row, Tenure Tenure)? before = null;
            foreach ((TenureRow Row, Tenure Tenure) current in group.OrderBy(pair => pair.Tenure.EarliestStart).ThenBy(pair => pair.Row.Line))
            {
                if (before is { } last && (last.Tenure.IsOpen || current.Tenure.LatestStart.DayNumber + TenureTable.HandoverDays < last.Tenure.EarliestEnd.DayNumber))
                {
                    throw current.Row.Fault(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{current.Row.Person} takes the exclusive office '{current.Row.Title}' of {current.Row.Organisation} while line {last.Row.Line} has {last.Row.Person} in it; correct start or end, give one of them the role 'acting', or write 'shared' in the column 'holders'"));
                }

                before = current;
            }
        }
    }

    private static string IdOf(string name) => NameFolding.Fold(name).Replace(' ', '-');

    private static string Unused(string id, Func<string, bool> isTaken)
    {
        string unused = id;
        for (int i = 2; isTaken(unused); i++)
        {
            unused = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
        }

        return unused;
    }
}
