using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>An organisation that the library knows by name. Immutable.</summary>
/// <param name="Id">A stable id: the folded short form, or the folded name (<c>nato</c>, <c>red-cross</c>).</param>
/// <param name="Name">The usual full name.</param>
public sealed record Organisation(string Id, string Name)
{
    /// <summary>Short forms written in capitals: "NATO".</summary>
    public ImmutableArray<string> Acronyms { get; init; } = [];

    /// <summary>Other names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}

/// <summary>Organisations by name and short form. Immutable and thread-safe.</summary>
public sealed class OrganisationTable
{
    private readonly FrozenDictionary<string, Organisation> byName;
    private readonly FrozenDictionary<string, Organisation> byAcronym;

    private OrganisationTable(IEnumerable<string[]> rows)
    {
        var names = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        var acronyms = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<Organisation>();
        foreach (string[] row in rows)
        {
            ImmutableArray<string> shortForms = [.. GazetteerRows.List(row[1])];
            string id = NameSpelling.Fold(shortForms.IsEmpty ? row[0] : shortForms[0]).Replace(' ', '-');
            var organisation = new Organisation(id, row[0]) { Acronyms = shortForms, Aliases = [.. GazetteerRows.List(row[2])] };
            all.Add(organisation);
            foreach (string name in organisation.Aliases.Prepend(row[0]))
            {
                names.TryAdd(NameSpelling.Fold(name), organisation);
            }

            foreach (string acronym in shortForms)
            {
                acronyms.TryAdd(acronym, organisation);
            }
        }

        byName = names.ToFrozenDictionary(StringComparer.Ordinal);
        byAcronym = acronyms.ToFrozenDictionary(StringComparer.Ordinal);
        All = all.ToImmutable();
    }

    /// <summary>The table that ships with the library, loaded once.</summary>
    public static OrganisationTable Core { get; } = new(GazetteerRows.Rows("Knowledge/Organisations/organisations.lexicon"));

    /// <summary>All organisations, by name.</summary>
    public ImmutableArray<Organisation> All { get; }

    internal IEnumerable<string> FoldedNames => byName.Keys;

    internal IEnumerable<string> Acronyms => byAcronym.Keys;

    /// <summary>Finds an organisation by its name, without regard to case and accents, or by a short form as it stands.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Organisation? organisation)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byAcronym.TryGetValue(name, out organisation) || byName.TryGetValue(NameSpelling.Fold(name), out organisation);
    }
}
