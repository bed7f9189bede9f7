using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>
/// The names of one word that an article gives an organisation of a longer name ("NXP" for NXP Semiconductors), by which another article may call it without saying so. Apart for each
/// realm: a story, or the whole set while there are no stories yet.
/// </summary>
internal sealed class ShortForms
{
    // Null where one form stands for two organisations.
    private readonly Dictionary<(int Realm, string Form), string?> keys = [];

    /// <summary>Reads the articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="realmOf">The realm of the article of an index.</param>
    public ShortForms(ImmutableArray<ExtractedArticle> articles, Func<int, int> realmOf)
    {
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (LocalEntity entity in articles[article].Entities)
            {
                if (entity is { Kind: EntityKind.Organisation, KnowledgeId: null, Aliases.Length: > 1 })
                {
                    Add(realmOf(article), entity);
                }
            }
        }
    }

    /// <summary>The key of the organisation that <paramref name="key"/> is short for in <paramref name="realm"/>, or <paramref name="key"/> itself.</summary>
    public string KeyOf(int realm, string key) => keys.GetValueOrDefault((realm, key)) ?? key;

    private void Add(int realm, LocalEntity entity)
    {
        foreach (string alias in entity.Aliases)
        {
            if (!alias.Contains(' ', StringComparison.Ordinal) && NameSpelling.Fold(alias) is var form && !string.Equals(form, entity.Key, StringComparison.Ordinal))
            {
                keys[(realm, form)] = keys.TryGetValue((realm, form), out string? other) && !string.Equals(other, entity.Key, StringComparison.Ordinal) ? null : entity.Key;
            }
        }
    }
}
