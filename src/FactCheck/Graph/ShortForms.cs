using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>
/// The names of one word that an article gives an organisation of a longer name ("NXP" for NXP Semiconductors), by which another article of the story may call it without
/// saying so.
/// </summary>
internal sealed class ShortForms
{
    // Null where one form stands for two organisations.
    private readonly Dictionary<(int Story, string Form), string?> keys = [];

    /// <summary>Reads the articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="stories">The story of each article.</param>
    public ShortForms(ImmutableArray<ExtractedArticle> articles, ImmutableArray<int> stories)
    {
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (LocalEntity entity in articles[article].Entities)
            {
                if (entity is { Kind: EntityKind.Organisation, KnowledgeId: null, Aliases.Length: > 1 })
                {
                    Add(stories[article], entity);
                }
            }
        }
    }

    /// <summary>The key of the organisation that <paramref name="key"/> is short for in <paramref name="story"/>, or <paramref name="key"/> itself.</summary>
    public string KeyOf(int story, string key) => keys.GetValueOrDefault((story, key)) ?? key;

    private void Add(int story, LocalEntity entity)
    {
        foreach (string alias in entity.Aliases)
        {
            if (!alias.Contains(' ', StringComparison.Ordinal) && NameSpelling.Fold(alias) is var form && !string.Equals(form, entity.Key, StringComparison.Ordinal))
            {
                keys[(story, form)] = keys.TryGetValue((story, form), out string? other) && !string.Equals(other, entity.Key, StringComparison.Ordinal) ? null : entity.Key;
            }
        }
    }
}
