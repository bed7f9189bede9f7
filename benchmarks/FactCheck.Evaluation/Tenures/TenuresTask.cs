using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;
using FactCheck.Knowledge;

namespace FactCheck.Evaluation.Tenures;

/// <summary>
/// Asks the tenure table the questions of SituatedQA about the holder of an office ("who is the prime minister of Ireland" as of a date). A question counts as one that the table should
/// cover when it names one present or dated holder of an office of a country or organisation that the table has. Of the others the task says how many there are.
/// </summary>
internal static partial class TenuresTask
{
    private static readonly string[] DateFormats = ["MMMM dd, yyyy", "MMMM d, yyyy", "yyyy"];

    public static void Run(EvaluationRequest request)
    {
        var table = TenureTable.Core;
        int questions = 0;
        int offices = 0;
        var asked = new List<(Question Question, Office Office, bool Answered, bool Right)>();
        foreach (Question question in request.Files.SelectMany(Read))
        {
            questions++;
            if (OfficeWords(question.Text) is not { } words)
            {
                continue;
            }

            offices++;
            if (TenureSearch.FindOffice(table, words) is { } office)
            {
                string[] holders = Holders(table, office, question);
                bool right = holders.Any(holder => question.Answers.Any(answer => IsSame(table, answer, holder)));
                asked.Add((question, office, holders.Length > 0, right));
            }
        }

        int answered = asked.Count(item => item.Answered);
        int correct = asked.Count(item => item.Right);
        CountTable.Write(
            request.Output,
            string.Create(CultureInfo.InvariantCulture, $"of {questions} questions"),
            [
                new("about who holds an office", offices),
                new("whose office the table has", asked.Count),
                new("answered", answered),
                new("answered right", correct),
                new("answered wrong", answered - correct),
            ],
            Math.Max(asked.Count, 1));
        request.Output.WriteLine("per 100 of those whose office the table has");
        if (request.ShowErrors)
        {
            foreach ((Question question, Office office, bool isAnswered, bool isRight) in asked.Where(item => !item.Right))
            {
                request.Output.WriteLine($"{(isAnswered ? "WRONG" : "UNKNOWN")}  {question.Text} [{question.First:yyyy-MM-dd}] {office.Id}: gold {string.Join(" / ", question.Answers)}, table {string.Join(" / ", Holders(table, office, question).Select(id => table.FindPerson(id)!.Name))}");
            }
        }
    }

    private static string[] Holders(TenureTable table, Office office, Question question) =>
    [
        .. table.TenuresIn(office.Id)
            .Where(tenure => tenure.LatestStart <= question.Last && tenure.EarliestEnd >= question.First && tenure.KnownThrough >= question.First)
            .Select(tenure => tenure.PersonId).Distinct(StringComparer.Ordinal),
    ];

    // "who is the current prime minister of ireland": the office and its country, without ordinals and superlatives, which ask for another holder.
    private static string? OfficeWords(string question)
    {
        Match match = Holder().Match(question);
        return match.Success && Title().IsMatch(question) && !OtherHolder().IsMatch(question) ? match.Groups["office"].Value.Trim() : null;
    }

    private static bool IsSame(TenureTable table, string answer, string person)
    {
        OfficeHolder holder = table.FindPerson(person)!;
        string[] given = NameFolding.Fold(answer).Split(' ');
        return holder.Variants.Prepend(holder.Name).Any(name =>
        {
            string[] known = NameFolding.Fold(name).Split(' ');
            int common = given.Count(word => known.Contains(word, StringComparer.Ordinal));
            return common == Math.Min(given.Length, known.Length) || (common > 0 && string.Equals(given[^1], known[^1], StringComparison.Ordinal) && given[0][0] == known[0][0]);
        });
    }

    private static IEnumerable<Question> Read(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement row = document.RootElement;
            string date = row.GetProperty("date").GetString()!;
            if (DateOnly.TryParseExact(date, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                DateOnly last = date.Length == 4 ? new(day.Year, 12, 31) : day;
                string[] answers = [.. row.GetProperty("answer").EnumerateArray().Select(answer => answer.GetString()!).Distinct(StringComparer.Ordinal)];
                string text = row.GetProperty("question").GetString()!;

                // "who was the prime minister in 1997" asks for that year, whatever the date.
                bool isOfYear = Year().Match(text) is { Success: true } match && int.TryParse(match.ValueSpan, CultureInfo.InvariantCulture, out int year) && (day = new(year, 1, 1)) < last;
                yield return new(text, day, isOfYear ? new(day.Year, 12, 31) : last, answers);
            }
        }
    }

    [GeneratedRegex(@"^(?:who|who's|name)(?: is| are|'s| was)? (?:the |our )?(?:(?:current|present|new|newly elected|incumbent|name of) )*(?:the )?(?<office>.+?)(?: right now| now| today| at present| currently| in \d{4}| \d{4})*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Holder();

    [GeneratedRegex(@"\b(?:president|prime minister|pm|premier|chancellor|minister|secretary|king|queen|emperor|pope|speaker|attorney general|governor|general|director|chief|ceo)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:18|19|20)\d\d\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|only|longest|shortest|oldest|youngest|most|next|before|after|won|elected|running|candidates?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OtherHolder();

    private sealed record Question(string Text, DateOnly First, DateOnly Last, string[] Answers);
}
