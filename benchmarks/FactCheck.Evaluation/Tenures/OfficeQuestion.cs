using System.Collections.Immutable;

using FactCheck.Knowledge;

namespace FactCheck.Evaluation.Tenures;

/// <summary>What a question asks: who held the office of this title and place. Years that the question names itself stand before the date that it is asked for.</summary>
/// <param name="Title">The title, in lower case: "minister for defence".</param>
/// <param name="Place">The country or organisation as the question names it; empty when it names none.</param>
/// <param name="Year">The year that the question names, or <see langword="null"/>.</param>
internal sealed record OfficeQuestion(string Title, string Place, int? Year)
{
    // Questions for the first, the longest, the living, or for candidates are no questions for a holder at a time.
    private static readonly ImmutableHashSet<string> Other =
    [
        "first", "fist", "second", "third", "last", "longest", "shortest", "oldest", "youngest", "most", "only", "lowest", "highest", "served", "elected", "running", "ran", "candidate", "candidates", "next",
        "republican", "democrat", "democrats", "or", "and", "woman", "female", "became", "become", "longer", "newest", "chosen", "history", "living", "term", "under", "from", "during", "time", "without",
    ];

    private static readonly ImmutableHashSet<string> Fillers = ["the", "current", "currently", "present", "new", "newly", "now", "today", "interim", "our", "as", "at", "is", "was", "are", "tha", "right", "reigning"];

    private static readonly ImmutableArray<string> Openings =
    [
        "who is in charge of", "who has been appointed as", "who is", "who was", "who's", "what is the name of", "name of", "name the", "current", "the",
    ];

    // Titles of the offices that the table is made for: heads of state and of government, ministers, heads of central banks, of international bodies and of large agencies.
    private static readonly ImmutableArray<string> Titles =
    [
        "president", "prime minister", "pm", "premier", "chancellor", "minister", "king", "queen", "monarch", "head of state", "head of government", "governor general", "secretary general", "secretary of",
        "secretary", "attorney general", "chief justice", "speaker of the house", "director general", "managing director", "governor of the central bank", "governor of the", "governor of bank", "director of the cia", "pope",
        "vice president", "chair of the u.s. central bank",
    ];

    public static OfficeQuestion? Parse(string question)
    {
        string text = question.ToLowerInvariant().TrimEnd('?', ' ');
        string? opening = Openings.FirstOrDefault(start => text.StartsWith(start + " ", StringComparison.Ordinal));
        if (opening is null)
        {
            return null;
        }

        string[] words = text[opening.Length..].Replace(" of the department of ", " of ", StringComparison.Ordinal).Replace(" newly elected ", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(word => Other.Contains(word) || (char.IsDigit(word[0]) && word.Length is not 4)))
        {
            return null;
        }

        int? year = words.Where(word => word.Length is 4 && word.All(char.IsDigit)).Select(int.Parse).Cast<int?>().FirstOrDefault();
        string[] rest = [.. words.Where(word => !(word.Length is 4 && char.IsDigit(word[0])))];
        while (rest.Length > 0 && Fillers.Contains(rest[0]))
        {
            rest = rest[1..];
        }

        while (rest.Length > 0 && (Fillers.Contains(rest[^1]) || rest[^1] is "in"))
        {
            rest = rest[..^1];
        }

        return Split(rest, year);
    }

    // "minister of health in india", "us director of the cia", "nigeria chief of air staff": the longest title before a preposition, or a place in front of the title.
    private static OfficeQuestion? Split(string[] words, int? year)
    {
        string all = string.Join(' ', words);
        if (!Titles.Any(title => (" " + all + " ").Contains(" " + title + " ", StringComparison.Ordinal)))
        {
            return null;
        }

        for (int i = words.Length - 2; i > 0; i--)
        {
            if (words[i] is "of" or "in" or "for")
            {
                string place = string.Join(' ', words[(i + 1)..].SkipWhile(word => word is "the"));
                if (Jurisdiction(place) is { } name)
                {
                    // "us director of the cia": the body says more than the country in front.
                    int from = i > 1 && Jurisdiction(words[0]) is not null ? 1 : 0;
                    return new(string.Join(' ', words[from..i]), name, year);
                }
            }
        }

        for (int length = Math.Min(3, words.Length - 1); length > 0; length--)
        {
            if (Jurisdiction(string.Join(' ', words[..length])) is { } name)
            {
                return new(string.Join(' ', words[length..]), name, year);
            }
        }

        return new(all, "", year);
    }

    /// <summary>The office of the table: by its titles, or by the same words in another order ("information broadcasting minister").</summary>
    public Office? Find(TenureTable table)
    {
        if (Place.Length == 0)
        {
            // Askers who name no country are Americans.
            return table.FindOffice(Title, "United States");
        }

        if (table.FindOffice(Title, Place) is { } found)
        {
            return found;
        }

        string id = table.FindJurisdiction(Place)!.Id;
        HashSet<string> words = Content(Title);
        return table.Offices.FirstOrDefault(office => string.Equals(office.JurisdictionId, id, StringComparison.Ordinal) && office.Aliases.Prepend(office.Title).Any(title => words.SetEquals(Content(title))));
    }

    /// <summary>
    /// Whether the table is meant to hold the office: every head of state and of government, and the ministers of the countries whose cabinets it holds.
    /// </summary>
    public bool IsClaimed(TenureTable table) =>
        Find(table) is not null || Title is "president" or "prime minister" or "pm" or "king" or "queen" or "monarch" or "head of state" or "head of government" or "chancellor"
        || (Title.Contains("minister", StringComparison.Ordinal) && Place.Length > 0
            && table.Offices.Count(office => string.Equals(office.JurisdictionId, table.FindJurisdiction(Place)!.Id, StringComparison.Ordinal) && office.Title.Contains("minister", StringComparison.Ordinal)) > 5);

    private static HashSet<string> Content(string title) => [.. title.Split(' ').Where(word => word is not ("of" or "for" or "and" or "the"))];

    private static string? Jurisdiction(string place) => place is "england" ? "United Kingdom" : TenureTable.Core.FindJurisdiction(place)?.Name;
}
