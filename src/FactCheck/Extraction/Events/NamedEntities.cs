using System.Collections.Immutable;

namespace FactCheck.Extraction.Events;

/// <summary>The entities that names mean, groups resolved into their members.</summary>
internal sealed class NamedEntities(ExtractedArticle found)
{
    /// <summary>Makes the entities of <paramref name="names"/>, or the members of a group, take part.</summary>
    public void Add(EventDraft draft, string role, params ReadOnlySpan<int> names)
    {
        foreach (int name in names)
        {
            if (IsGroup(name))
            {
                foreach (int member in found.Entities[EntityOf(name)].Members)
                {
                    draft.Add(role, member, found.Names[name].Span);
                }
            }
            else if (EntityOf(name) is >= 0 and int entity)
            {
                draft.Add(role, entity, found.Names[name].Span);
            }
        }
    }

    /// <summary>How many entities the names mean, members of groups counted.</summary>
    public int DistinctEntities(ImmutableArray<int> names)
    {
        if (names.Length == 1 && !IsGroup(names[0]))
        {
            return EntityOf(names[0]) >= 0 ? 1 : 0;
        }

        HashSet<int> entities = [];
        foreach (int name in names)
        {
            if (IsGroup(name))
            {
                entities.UnionWith(found.Entities[EntityOf(name)].Members);
            }
            else if (EntityOf(name) is >= 0 and int entity)
            {
                entities.Add(entity);
            }
        }

        return entities.Count;
    }

    // The entity of a name, or -1.
    private int EntityOf(int name) => found.Names[name].Entity is var entity && entity < found.Entities.Length ? entity : -1;

    private bool IsGroup(int name) => EntityOf(name) is >= 0 and int entity && !found.Entities[entity].Members.IsDefaultOrEmpty;
}
