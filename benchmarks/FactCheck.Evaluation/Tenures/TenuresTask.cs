using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;
using FactCheck.Knowledge;

namespace FactCheck.Evaluation.Tenures;

/// <summary>
/// Asks the tenure table the questions of SituatedQA about holders of offices: counts by office how many it should cover, how many it answers, and how many rightly. An answer
/// for a year is right when it names one of the holders of that year.
/// </summary>
internal static class TenuresTask
{
    private static readonly ImmutableHashSet<string> Styles = ["sir", "dr", "mr", "mrs", "ms", "admiral", "general", "col", "alhaji", "lord", "the"];

    public static void Run(EvaluationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (string file in request.Files)
        {
            var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
            int outside = 0;
            foreach (JsonElement record in JsonLines.Read(file))
            {
                if (OfficeQuestion.Parse(record.RequiredText("question")) is not { } question)
                {
                    continue;
                }

                Office? office = question.Find(TenureTable.Core);
                if (!question.IsClaimed(TenureTable.Core) || (office is null && question.Place.Length == 0))
                {
                    outside++;
                    List(request, "not claimed", record, []);
                    continue;
                }

                string key = office?.Id ?? $"(none: {question.Title}, {question.Place})";
                tallies.TryAdd(key, new());
                Count(request, record, question, office, tallies[key]);
            }

            Write(request.Output, Path.GetFileName(file), tallies, outside);
        }
    }

    private static void Count(EvaluationRequest request, JsonElement record, OfficeQuestion question, Office? office, Tally tally)
    {
        tally.Asked++;
        (DateOnly first, DateOnly last) = question.Year is { } year ? (new(year, 1, 1), new DateOnly(year, 12, 31)) : Dates(record.RequiredText("date"));
        ImmutableArray<OfficeHolder> holders = office is null ? [] : HoldersBetween(office.Id, first, last);
        if (holders.IsEmpty)
        {
            List(request, office is null ? "no such office" : "unknown", record, holders);
            return;
        }

        tally.Answered++;
        if (record.GetProperty("answer").EnumerateArray().Any(answer => holders.Any(holder => Names(holder, answer.GetString()!))))
        {
            tally.Right++;
        }
        else
        {
            List(request, "wrong", record, holders);
        }
    }

    private static ImmutableArray<OfficeHolder> HoldersBetween(string office, DateOnly first, DateOnly last) =>
    [
        .. TenureTable.Core.TenuresIn(office).Where(tenure => tenure.EarliestStart <= last && first <= tenure.EarliestEnd && first <= tenure.KnownThrough)
            .Select(tenure => TenureTable.Core.FindPerson(tenure.PersonId)!),
    ];

    private static (DateOnly First, DateOnly Last) Dates(string text) => DateOnly.TryParseExact(text, "MMMM dd, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? (day, day)
        : (new(int.Parse(text, CultureInfo.InvariantCulture), 1, 1), new(int.Parse(text, CultureInfo.InvariantCulture), 12, 31));

    // All words of the shorter name stand in the longer, or the family name and the first letter are the same.
    private static bool Names(OfficeHolder holder, string answer)
    {
        string[] gold = Words(answer);
        return holder.Variants.Concat(holder.StandaloneNames).Prepend(holder.Name).Select(Words).Any(name =>
            (gold.Length > 0 && gold.All(name.Contains)) || (name.Length > 1 && name.All(gold.Contains)) || (name.Length > 1 && gold.Length > 1 && string.Equals(name[^1], gold[^1], StringComparison.Ordinal) && name[0][0] == gold[0][0]));
    }

    private static string[] Words(string name) => [.. NameFolding.Fold(name.Replace(',', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Styles.Contains(word))];

    private static void Write(TextWriter output, string file, SortedDictionary<string, Tally> tallies, int outside)
    {
        output.WriteLine($"{file}: questions for the holder of an office, by office; {outside.ToString(CultureInfo.InvariantCulture)} more ask for offices that the table does not claim");
        output.WriteLine("| office | asked | answered | right | right of asked, % |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach ((string office, Tally tally) in tallies.Append(new("all", Sum(tallies.Values))))
        {
            double share = tally.Asked == 0 ? 0 : 100.0 * tally.Right / tally.Asked;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {office} | {tally.Asked} | {tally.Answered} | {tally.Right} | {share:0.0} |"));
        }
    }

    private static Tally Sum(IEnumerable<Tally> tallies)
    {
        Tally[] all = [.. tallies];
        return new() { Asked = all.Sum(tally => tally.Asked), Answered = all.Sum(tally => tally.Answered), Right = all.Sum(tally => tally.Right) };
    }

    private static void List(EvaluationRequest request, string verdict, JsonElement record, ImmutableArray<OfficeHolder> holders)
    {
        if (request.ShowErrors)
        {
            string answers = string.Join('|', record.GetProperty("answer").EnumerateArray().Select(answer => answer.GetString()));
            request.Output.WriteLine(FindingText.OneLine($"{verdict}: {record.RequiredText("question")} ({record.RequiredText("date")}) {answers}; table: {string.Join('|', holders.Select(holder => holder.Name))}"));
        }
    }

    private sealed class Tally
    {
        public int Asked { get; set; }

        public int Answered { get; set; }

        public int Right { get; set; }
    }
}
