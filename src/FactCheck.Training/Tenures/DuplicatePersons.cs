using System.Globalization;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>
/// Lists pairs of persons of a table who may be one whom two sources spell differently: those of one country or organisation, and anybody beside a hand-written person.
/// A person reads them, and writes each into <c>same-persons.csv</c> or <c>different-persons.csv</c>.
/// </summary>
internal sealed class DuplicatePersons
{
    private const int NearDays = 400;
    private const int OverlapDays = 30;
    private readonly TenureTable table;
    private readonly Dictionary<string, string[]> words;

    private DuplicatePersons(TenureTable table)
    {
        this.table = table;
        words = table.Persons.ToDictionary(person => person.Id, person => NameFolding.Fold(person.Name).Split(' '), StringComparer.Ordinal);
    }

    /// <summary>The pairs in the order of their ids, with a line on each.</summary>
    public static IEnumerable<(string One, string Other, string Line)> Of(TenureTable table)
    {
        var search = new DuplicatePersons(table);
        return search.Pairs().Distinct().Order()
            .Where(pair => search.MayBeOne(table.FindPerson(pair.One)!, table.FindPerson(pair.Other)!))
            .Select(pair => (pair.One, pair.Other, $"{search.Words(pair.One)} / {search.Words(pair.Other)}"));
    }

    // Whoever shares a word of some length, or the beginnings of two words, in one country; beside prominent persons, anybody who shares both ends of the name.
    private IEnumerable<(string One, string Other)> Pairs()
    {
        var blocks = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        void Put(string key, string person)
        {
            if (!blocks.TryGetValue(key, out List<string>? block))
            {
                blocks.Add(key, block = []);
            }

            block.Add(person);
        }

        foreach (OfficeHolder person in table.Persons)
        {
            string[] name = words[person.Id];
            foreach (string place in table.TenuresOf(person.Id).Select(tenure => table.FindOffice(tenure.OfficeId)!.JurisdictionId).Distinct(StringComparer.Ordinal))
            {
                foreach (string word in name.Where(word => word.Length > 2).Select(word => word[..3]).Distinct(StringComparer.Ordinal))
                {
                    Put(place + "/" + word, person.Id);
                }
            }

            Put($"*/{name[0][..1]}/{name[^1][..Math.Min(2, name[^1].Length)]}", person.Id);
        }

        return blocks.SelectMany(block => block.Value.SelectMany(
            one => block.Value.Where(other => string.CompareOrdinal(one, other) < 0 && (block.Key[0] != '*' || IsProminent(one) || IsProminent(other))), (one, other) => (one, other)));
    }

    private bool IsProminent(string person) => table.FindPerson(person)!.IsProminent;

    private bool MayBeOne(OfficeHolder one, OfficeHolder other)
    {
        if (one.WikidataId.Length > 0 && other.WikidataId.Length > 0)
        {
            return false;
        }

        string[] left = words[one.Id];
        string[] right = words[other.Id];
        if (left.Concat(right).Any(IsNumeral) && !string.Equals(string.Concat(left.Where(IsNumeral)), string.Concat(right.Where(IsNumeral)), StringComparison.Ordinal))
        {
            return false;
        }

        int distance = PersonNames.Distance(string.Concat(left), string.Concat(right));
        int common = left.Intersect(right, StringComparer.Ordinal).Count();
        int least = Math.Min(left.Length, right.Length);
        bool isLike = distance <= 2 || (least > 1 && common == least);
        bool isFamilyLike = PersonNames.Distance(left[^1], right[^1]) <= (left[^1].Length > 5 ? 1 : 0);
        return isLike ? SharePlace(one.Id, other.Id) || (distance <= 1 && one.Name.Length > 9)
            : (IsNear(one.Id, other.Id, NearDays) && (distance <= 3 || (isFamilyLike && left[0][0] == right[0][0]))) || (isFamilyLike && IsNear(one.Id, other.Id, -OverlapDays));
    }

    private static bool IsNumeral(string word) => word.All(letter => letter is 'i' or 'v' or 'x');

    // Negative days ask for an overlap.
    private bool IsNear(string one, string other, int days) => table.TenuresOf(one).Any(left => table.TenuresOf(other).Any(right =>
        string.Equals(left.OfficeId, right.OfficeId, StringComparison.Ordinal)
        && left.EarliestStart.DayNumber - days <= Last(right) && right.EarliestStart.DayNumber - days <= Last(left)));

    private static int Last(Tenure tenure) => (tenure.IsOpen ? tenure.KnownThrough : tenure.LatestEnd).DayNumber;

    private bool SharePlace(string one, string other) => Places(one).Intersect(Places(other), StringComparer.Ordinal).Any();

    private IEnumerable<string> Places(string person) => table.TenuresOf(person).Select(tenure => table.FindOffice(tenure.OfficeId)!.JurisdictionId);

    private string Words(string person) => string.Create(
        CultureInfo.InvariantCulture,
        $"{person} ({string.Join(", ", table.TenuresOf(person).Take(4).Select(tenure => $"{tenure.OfficeId} {tenure.Start}..{(tenure.IsOpen ? "" : tenure.End)}"))})");
}
