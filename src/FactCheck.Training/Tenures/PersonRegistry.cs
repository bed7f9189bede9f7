using System.Collections.Immutable;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>
/// Tells which rows are of one person: the hand-written person of that name, the same Wikidata item, or the same name in one country, unless two items bear it. Persons of one
/// name in two countries stay two.
/// </summary>
internal sealed class PersonRegistry
{
    private readonly TenureTable hand;
    private readonly Func<string, string> jurisdictionOf;
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> handOfRoot = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> itemsOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableHashSet<string>> jurisdictionsOfHand;
    private readonly HashSet<string> organisations;
    private readonly SamePersons samePersons;


    public PersonRegistry(TenureTable hand, IEnumerable<RawTenure> rows, Func<string, string> jurisdictionOf, SamePersons same)
    {
        this.hand = hand;
        samePersons = same;
        this.jurisdictionOf = jurisdictionOf;

        // Whoever heads an international organisation was somebody at home; of the head of a company a minister of the same name is likelier another person.
        HashSet<string> companies = [.. hand.Offices.Where(office => office.Title is "chief executive officer").Select(office => office.JurisdictionId)];
        organisations = [.. hand.Jurisdictions.Where(place => (place.Adjectives.IsEmpty && !companies.Contains(place.Id)) || place.Id is "eu" or "nato" or "un" or "who" or "wto").Select(place => place.Id)];
        jurisdictionsOfHand = hand.Persons.ToDictionary(
            person => person.Id, person => hand.TenuresOf(person.Id).Select(tenure => hand.FindOffice(tenure.OfficeId)!.JurisdictionId).ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (RawTenure row in rows.Where(row => row.WikidataId.Length > 0))
        {
            foreach (string name in NameKeys(row))
            {
                if (!itemsOfName.TryGetValue(name, out HashSet<string>? items))
                {
                    itemsOfName.Add(name, items = new(StringComparer.Ordinal));
                }

                items.Add(row.WikidataId);
            }
        }
    }

    /// <summary>Takes a row in and says whom it names by its own words.</summary>
    public void Add(RawTenure row)
    {
        string key = KeyOf(row);
        foreach (string name in NameKeys(row).Where(name => itemsOfName.GetValueOrDefault(name) is not { Count: > 1 }))
        {
            Union(key, name);
        }

        foreach (string other in row.Variants.Prepend(row.Name).Select(name => samePersons.OtherOf(jurisdictionOf(row.OfficeId), name)).OfType<string>())
        {
            Union(key, HandOf(row, [other]) is { } same ? "hand:" + same : NameKeyOf(jurisdictionOf(row.OfficeId), other));
        }

        if ((row.PersonId.Length > 0 ? row.PersonId : HandOf(row, row.Variants.Prepend(row.Name))) is { } id)
        {
            Union(key, "hand:" + id);
        }
    }

    public bool AreOne(RawTenure one, RawTenure other) => string.Equals(Root(KeyOf(one)), Root(KeyOf(other)), StringComparison.Ordinal);

    public void Same(RawTenure one, RawTenure other) => Union(KeyOf(one), KeyOf(other));

    /// <summary>The root that all rows of one person share.</summary>
    public string RootOf(RawTenure row) => Root(KeyOf(row));

    /// <summary>The hand-written person of the root, or <see langword="null"/>.</summary>
    public OfficeHolder? HandOfRoot(string root) => handOfRoot.TryGetValue(root, out string? id) ? hand.FindPerson(id) : null;

    private string KeyOf(RawTenure row) => row.PersonId.Length > 0 ? "hand:" + row.PersonId
        : row.WikidataId.Length > 0 ? "item:" + row.WikidataId
        : NameKey(row, row.Name);

    private IEnumerable<string> NameKeys(RawTenure row) => row.PersonId.Length > 0 ? [] : row.Variants.Prepend(row.Name).Select(name => NameKey(row, name)).Distinct(StringComparer.Ordinal);

    private string NameKey(RawTenure row, string name) => NameKey(jurisdictionOf(row.OfficeId), name);

    // "sudan/Salva Kiir Mayardit" names the person of another country.
    private static string NameKeyOf(string jurisdiction, string other) =>
        other.IndexOf('/', StringComparison.Ordinal) is > 0 and int slash ? NameKey(other[..slash], other[(slash + 1)..]) : NameKey(jurisdiction, other);

    private static string NameKey(string jurisdiction, string name) => $"name:{jurisdiction}/{NameFolding.Fold(name)}";

    private string? HandOf(RawTenure row, IEnumerable<string> names)
    {
        string jurisdiction = jurisdictionOf(row.OfficeId);
        string[] ids =
        [
            .. names.SelectMany(name => hand.PersonsNamed(name)).Select(person => person.Id).Distinct(StringComparer.Ordinal)
                .Where(id => jurisdictionsOfHand[id].Contains(jurisdiction) || jurisdictionsOfHand[id].Overlaps(organisations)),
        ];
        return ids.Length == 1 ? ids[0] : null;
    }

    private string Root(string key)
    {
        while (parents.TryGetValue(key, out string? parent))
        {
            key = parent;
        }

        return key;
    }

    private void Union(string one, string other)
    {
        string left = Root(one);
        string right = Root(other);
        handOfRoot.TryAdd(left, left.StartsWith("hand:", StringComparison.Ordinal) ? left[5..] : "");
        handOfRoot.TryAdd(right, right.StartsWith("hand:", StringComparison.Ordinal) ? right[5..] : "");
        string leftHand = handOfRoot[left];
        string rightHand = handOfRoot[right];
        if (string.Equals(left, right, StringComparison.Ordinal) || (leftHand.Length > 0 && rightHand.Length > 0))
        {
            return;
        }

        // The lower key is the parent whatever the order of the rows.
        (string child, string parent) = string.CompareOrdinal(left, right) > 0 ? (left, right) : (right, left);
        parents[child] = parent;
        handOfRoot[parent] = leftHand.Length > 0 ? leftHand : rightHand;
    }
}
