using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>The hand-written pairs of spellings that name one person, by country or organisation.</summary>
internal sealed class SamePersons
{
    private readonly Dictionary<(string Jurisdiction, string Name), string> others = [];
    private readonly HashSet<(string Jurisdiction, string Name)> used = [];

    public SamePersons(string csv)
    {
        foreach (CsvRow row in CommentedCsv.Read("same-persons.csv", csv, "jurisdiction", "name", "same", "reason"))
        {
            row.Required("reason");
            if (!others.TryAdd((row.Required("jurisdiction"), NameFolding.Fold(row.Required("name"))), row.Required("same")))
            {
                throw row.Fault($"'{row["name"]}' stands twice; remove one");
            }
        }
    }

    /// <summary>The names that no row of a source bore: what is written there is out of date.</summary>
    public IEnumerable<string> Unused => others.Keys.Where(name => !used.Contains(name)).Select(name => $"{name.Jurisdiction}: {name.Name}").Order(StringComparer.Ordinal);

    /// <summary>The other spelling of a name, or <see langword="null"/>.</summary>
    public string? OtherOf(string jurisdiction, string name)
    {
        (string, string) key = (jurisdiction, NameFolding.Fold(name));
        if (!others.TryGetValue(key, out string? other))
        {
            return null;
        }

        used.Add(key);
        return other;
    }

    public bool AreOne(string jurisdiction, RawTenure one, RawTenure other) => IsOther(jurisdiction, one, other) || IsOther(jurisdiction, other, one);

    private bool IsOther(string jurisdiction, RawTenure one, RawTenure other) => one.Variants.Prepend(one.Name).Select(name => OtherOf(jurisdiction, name)).OfType<string>()
        .Any(same => other.Variants.Prepend(other.Name).Any(name => string.Equals(NameFolding.Fold(name), NameFolding.Fold(same), StringComparison.Ordinal)));
}
