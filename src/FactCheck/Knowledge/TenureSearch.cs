using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>Finds tenures by words that name a person or an office: "Mark Rutte", "NATO chief", "president of France", "Secretary of State".</summary>
public static class TenureSearch
{
    /// <summary>The tenures of every person of that name, else of the office; none when the words name neither.</summary>
    public static ImmutableArray<Tenure> Find(TenureTable table, string words)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<OfficeHolder> persons = table.PersonsKnownAs(words);
        if (!persons.IsEmpty)
        {
            return [.. persons.SelectMany(person => table.TenuresOf(person.Id)).OrderBy(tenure => tenure.EarliestStart)];
        }

        return FindOffice(table, words) is { } office ? table.TenuresIn(office.Id) : [];
    }

    /// <summary>The office that the words name with its country or organisation, before or behind the title; by itself where the title is enough.</summary>
    public static Office? FindOffice(TenureTable table, string words)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(words);
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (int i = 1; i < parts.Length; i++)
        {
            string left = string.Join(' ', parts[..i]);
            string right = string.Join(' ', parts[i..]);
            if (table.FindOffice(right, Bare(left)) is { } before)
            {
                return before;
            }

            if (parts[i] is "of" or "for" or "in" && i + 1 < parts.Length && table.FindOffice(left, Bare(string.Join(' ', parts[(i + 1)..]))) is { } behind)
            {
                return behind;
            }
        }

        return table.FindOffice(words, null) ?? table.FindOffice(words);
    }

    private static string Bare(string place)
    {
        string bare = place.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? place[4..] : place;
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }
}
