using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Knowledge;

/// <summary>
/// Who held which office when. Immutable and thread-safe. Names and titles are compared without case, accents, hyphens and full
/// stops, and across the usual transliterations. Dates are days; a handover is tolerated for <see cref="HandoverDays"/> days. Rows become
/// objects when they are first asked for.
/// </summary>
public sealed class TenureTable
{
    /// <summary>For how many days around the border of a tenure the table does not answer No.</summary>
    public const int HandoverDays = 3;

    private readonly TenureStore store;
    private readonly IdIndex<OfficeHolder> persons;
    private readonly IdIndex<Office> offices;
    private readonly TenureNames names;
    private readonly Tenure[]?[] byOffice;
    private readonly Tenure[]?[] byPerson;

    internal TenureTable(
        ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<Office> offices, ImmutableArray<OfficeHolder> persons, ImmutableArray<Tenure> tenures)
        : this(new TenureStore(PackedTenures.Bytes(jurisdictions, offices, persons, tenures)))
    {
    }

    internal TenureTable(TenureStore store)
    {
        this.store = store;
        persons = new(store.Persons);
        offices = new(store.Offices);
        names = new(store);
        byOffice = new Tenure[store.Offices.Count][];
        byPerson = new Tenure[store.Persons.Count][];
    }

    /// <summary>The table that ships with the library.</summary>
    public static TenureTable Core { get; } = PackedTenures.ReadCore();

    /// <summary>The countries and organisations, by id.</summary>
    public ImmutableArray<Jurisdiction> Jurisdictions => store.Jurisdictions.All;

    /// <summary>The offices, by id.</summary>
    public ImmutableArray<Office> Offices => store.Offices.All;

    /// <summary>The persons, by id.</summary>
    public ImmutableArray<OfficeHolder> Persons => store.Persons.All;

    /// <summary>The tenures, by office and start.</summary>
    public ImmutableArray<Tenure> Tenures => store.Tenures;

    /// <summary>Reads a table from the text of its four CSV files; <c>docs/tenures.md</c> tells their columns.</summary>
    /// <exception cref="TenureFormatException">A row cannot be understood; the message names file, line and cure.</exception>
    public static TenureTable Parse(string jurisdictions, string offices, string persons, string tenures)
    {
        ArgumentNullException.ThrowIfNull(jurisdictions);
        ArgumentNullException.ThrowIfNull(offices);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(tenures);
        return TenureTableReader.Read(jurisdictions, offices, persons, tenures);
    }

    /// <summary>This table with a user's rows over it: where both speak of one office and time, the user's rows win.</summary>
    /// <param name="list">The user's rows.</param>
    /// <param name="warn">Is told of every row of this table that gives way.</param>
    /// <exception cref="TenureFormatException">Two of the user's rows give one exclusive office to two persons at a time.</exception>
    public TenureTable With(TenureList list, Action<string>? warn = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        return TenureOverlay.Lay(this, list, warn ?? (static _ => { }));
    }

    /// <summary>The person with this id, or <see langword="null"/>.</summary>
    public OfficeHolder? FindPerson(string? id) => id is not null && persons.Find(id) is >= 0 and int number ? store.Persons[number] : null;

    /// <summary>The office with this id, or <see langword="null"/>.</summary>
    public Office? FindOffice(string? id) => id is not null && offices.Find(id) is >= 0 and int number ? store.Offices[number] : null;

    /// <summary>
    /// The country or organisation of this name, acronym, demonym or seat ("American", "U.S.", "Kremlin"), or <see langword="null"/>. The caller sees to
    /// it that "us" is not the pronoun.
    /// </summary>
    public Jurisdiction? FindJurisdiction(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return names.JurisdictionOf(name) is >= 0 and int number ? store.Jurisdictions[number] : null;
    }

    /// <summary>
    /// The office that a title names together with an organisation, country, demonym or seat: ("president", "American"), ("chief", "NATO"); without one,
    /// the office that the title means by itself: ("secretary of state", null). <see langword="null"/> when there is none or the title is
    /// loose (<see cref="Office.LooseTitles"/>).
    /// </summary>
    public Office? FindOffice(string title, string? organisation)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (string.IsNullOrEmpty(organisation))
        {
            return names.OfficeAlone(title);
        }

        return names.JurisdictionOf(organisation) is >= 0 and int jurisdiction ? names.OfficeOf(title, jurisdiction) : null;
    }

    /// <summary>As <see cref="FindOffice(string, string?)"/>, and also by loose titles ("the Russian leader").</summary>
    public Office? FindOfficeLoosely(string title, string organisation)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(organisation);
        return names.JurisdictionOf(organisation) is >= 0 and int jurisdiction
            ? names.OfficeOf(title, jurisdiction) ?? names.OfficeLoosely(title, jurisdiction)
            : null;
    }

    /// <summary>The one office of this title that the person ever held ("President Putin"); <see langword="null"/> when there is none or more than one.</summary>
    public Office? FindOfficeHeld(string personId, string title)
    {
        ArgumentNullException.ThrowIfNull(personId);
        ArgumentNullException.ThrowIfNull(title);
        Office? found = null;
        foreach (Tenure tenure in TenuresOf(personId))
        {
            Office office = FindOffice(tenure.OfficeId)!;
            if (ReferenceEquals(office, found) || !TenureNames.HasTitle(office, title))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = office;
        }

        return found;
    }

    /// <summary>Every person of this full name, in any of its spellings; usually none or one.</summary>
    public ImmutableArray<OfficeHolder> PersonsNamed(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        return names.Persons(PersonNameKind.Full, fullName);
    }

    /// <summary>
    /// Every person whom this name means by itself: a full name, or a surname distinctive enough to stand alone ("Trump", "von der Leyen", not "Johnson").
    /// Usually none or one.
    /// </summary>
    public ImmutableArray<OfficeHolder> PersonsKnownAs(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ImmutableArray<OfficeHolder> full = names.Persons(PersonNameKind.Full, name);
        return full.IsEmpty ? names.Persons(PersonNameKind.Alone, name) : full;
    }

    /// <summary>
    /// Every person of this surname, distinctive or not, when one of them is prominent: for "President Bush", where the title vouches for the person. None when
    /// all of them are such that a title without a country does not.
    /// </summary>
    public ImmutableArray<OfficeHolder> PersonsBySurname(string surname)
    {
        ArgumentNullException.ThrowIfNull(surname);
        ImmutableArray<OfficeHolder> found = names.Persons(PersonNameKind.Surname, surname);
        return found.Any(person => person.IsProminent) ? found : [];
    }

    /// <summary>Every person of this surname who ever held the office, prominent or not: for "Malawian President Mutharika", where the country vouches too.</summary>
    public ImmutableArray<OfficeHolder> PersonsBySurname(string surname, string officeId)
    {
        ArgumentNullException.ThrowIfNull(surname);
        ArgumentNullException.ThrowIfNull(officeId);
        return
        [
            .. names.Persons(PersonNameKind.Surname, surname).Where(person => TenuresOf(person.Id).Any(tenure => string.Equals(tenure.OfficeId, officeId, StringComparison.Ordinal))),
        ];
    }

    /// <summary>Every tenure of the person, by office and start.</summary>
    public ImmutableArray<Tenure> TenuresOf(string personId)
    {
        ArgumentNullException.ThrowIfNull(personId);
        return persons.Find(personId) is >= 0 and int number ? ImmutableCollectionsMarshal.AsImmutableArray(byPerson[number] ??= store.TenuresAt(store.ByPerson[number])) : [];
    }

    /// <summary>Every tenure of the office, by start.</summary>
    public ImmutableArray<Tenure> TenuresIn(string officeId)
    {
        ArgumentNullException.ThrowIfNull(officeId);
        return offices.Find(officeId) is >= 0 and int number ? ImmutableCollectionsMarshal.AsImmutableArray(byOffice[number] ??= store.TenuresAt(store.ByOffice[number])) : [];
    }

    /// <summary>The tenures that certainly cover <paramref name="date"/>; regular ones before acting ones.</summary>
    public ImmutableArray<Tenure> HoldersOn(string officeId, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(officeId);
        return [.. TenuresIn(officeId).Where(tenure => tenure.CertainlyCovers(date)).OrderBy(tenure => tenure.IsActing)];
    }

    /// <summary>The tenures of the person that certainly cover <paramref name="date"/>, by office.</summary>
    public ImmutableArray<Tenure> OfficesOf(string personId, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(personId);
        return [.. TenuresOf(personId).Where(tenure => tenure.CertainlyCovers(date))];
    }

    /// <summary>
    /// Whether the person held the office on that day. No is answered only when the person is known, the office is exclusive, somebody else certainly held it,
    /// and no tenure of the person lies within <see cref="HandoverDays"/> days.
    /// </summary>
    public TenureAnswer Holds(string personId, string officeId, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(personId);
        ArgumentNullException.ThrowIfNull(officeId);
        if (persons.Find(personId) < 0 || FindOffice(officeId) is not { } office)
        {
            return TenureAnswer.Unknown;
        }

        bool possible = false;
        bool other = false;
        foreach (Tenure tenure in TenuresIn(officeId))
        {
            if (!string.Equals(tenure.PersonId, personId, StringComparison.Ordinal))
            {
                other |= tenure.CertainlyCovers(date);
            }
            else if (tenure.CertainlyCovers(date))
            {
                return TenureAnswer.Yes;
            }
            else
            {
                possible |= tenure.PossiblyCovers(date);
            }
        }

        return possible || !other || !office.IsExclusive ? TenureAnswer.Unknown : TenureAnswer.No;
    }

    /// <summary>
    /// Whether the person held the office at some time from <paramref name="first"/> to <paramref name="last"/>, both inclusive: Yes when on some day of it, No when
    /// the answer is No for the first and the last day and no tenure of the person begins or ends between.
    /// </summary>
    public TenureAnswer Holds(string personId, string officeId, DateOnly first, DateOnly last)
    {
        TenureAnswer atFirst = Holds(personId, officeId, first);
        TenureAnswer atLast = Holds(personId, officeId, last);
        if (atFirst == TenureAnswer.Yes || atLast == TenureAnswer.Yes)
        {
            return TenureAnswer.Yes;
        }

        foreach (Tenure tenure in TenuresOf(personId))
        {
            if (string.Equals(tenure.OfficeId, officeId, StringComparison.Ordinal) && tenure.Start.ToDateOnly() is { } start && first <= start && start <= last)
            {
                return TenureAnswer.Yes;
            }
        }

        return atFirst == TenureAnswer.No && atLast == TenureAnswer.No ? TenureAnswer.No : TenureAnswer.Unknown;
    }

    /// <summary>Whether a regular tenure of the person in the office ended more than <see cref="HandoverDays"/> days before <paramref name="date"/>.</summary>
    public bool HasLeft(string personId, string officeId, DateOnly date) => TenuresOf(personId).Any(tenure =>
        string.Equals(tenure.OfficeId, officeId, StringComparison.Ordinal) && !tenure.IsOpen && tenure.LatestEnd.DayNumber + HandoverDays < date.DayNumber);
}
