using System.Collections.Immutable;
using System.Runtime.InteropServices;

using FactCheck.Knowledge;

namespace FactCheck.Extraction.Names;

/// <summary>An entity while its mentions are gathered. Mutable while one article is read; never shared.</summary>
internal sealed class DraftEntity(int id, EntityKind kind)
{
    // More than an article ever has: what bounds the work that a hostile text can ask for.
    private const int MostAliases = 64;

    private readonly List<string> aliases = new(1);

    public int Id { get; } = id;

    public EntityKind Kind { get; } = kind;

    public string Name { get; set; } = "";

    public string Key { get; set; } = "";

    public string? KnowledgeId { get; set; }

    public char? Gender { get; set; }

    public PersonName? Person { get; set; }

    public Place? Place { get; set; }

    public ImmutableArray<int> Members { get; set; } = [];

    /// <summary>The token of the latest mention so far.</summary>
    public int LastToken { get; set; } = -1;

    /// <summary>Whether the article has called the person by the surname alone.</summary>
    public bool IsCalledShort { get; set; }

    public void AddAlias(ReadOnlySpan<char> alias)
    {
        foreach (string known in aliases)
        {
            if (alias.SequenceEqual(known))
            {
                return;
            }
        }

        if (aliases.Count < MostAliases)
        {
            // Most are called by their names.
            aliases.Add(alias.SequenceEqual(Name) ? Name : alias.ToString());
        }
    }

    public LocalEntity ToEntity() => new(Id, Kind, Name)
    {
        Key = Key,
        KnowledgeId = KnowledgeId,
        Gender = Gender,
        Members = Members,
        Aliases = Sorted(aliases),
    };

    private static ImmutableArray<string> Sorted(List<string> names)
    {
        string[] sorted = [.. names];
        Array.Sort(sorted, StringComparer.Ordinal);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
