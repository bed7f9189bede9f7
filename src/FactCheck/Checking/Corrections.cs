using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Language;

namespace FactCheck.Checking;

/// <summary>
/// Makes a revision of a finding that a correction explains: one of its sides stands in a correction, or one of the two articles has a correction that gives what sets the other side's words apart
/// and is about the same. Not thread-safe.
/// </summary>
internal sealed class Corrections(FactGraph graph)
{
    /// <summary>What a message says where a correction explains the difference.</summary>
    public const string Explanation = " A correction explains the difference.";

    /// <summary>Shorter words tell nothing of what a sentence is about.</summary>
    private const int ShortestWord = 4;

    /// <summary>Numbers up to this are written in words by one newsroom and in digits by another.</summary>
    private const double MostSpelled = 12;

    /// <summary>The words of corrections and reports themselves.</summary>
    private static readonly HashSet<string> Cues = new(StringComparer.Ordinal)
    {
        "police", "officials", "authorities", "investigators", "sheriff", "department", "said", "reported", "report", "reports", "initially", "initial", "originally", "original", "earlier", "early",
        "previous", "version", "article", "story", "post", "corrected", "correction", "amended", "show", "that", "this", "were", "have", "been", "from", "with", "when", "they", "their", "which",
        "incorrectly", "misstated", "stated", "indicated", "identified", "listed", "believed", "thought", "after", "about", "years", "year",
    };

    private readonly Dictionary<string, string[]> notes = new(StringComparer.Ordinal);

    /// <summary>The finding as it is, or as a revision at severity info. What informs only stays as it is.</summary>
    public Finding Applied(Finding finding) =>
        finding is { Conflict: ConflictKind.Contradiction or ConflictKind.Strained, Severity: > Severity.Info } && IsExplained(finding)
            ? finding with { Conflict = ConflictKind.Revision, Severity = Severity.Info, Message = finding.Message + Explanation }
            : finding;

    private bool IsExplained(Finding finding)
    {
        FindingSide left = finding.Sides[0];
        FindingSide right = finding.Sides[1];
        return IsInNote(left) || IsInNote(right) || Takes(left, right) || Takes(right, left);
    }

    private static bool IsInNote(FindingSide side) => CorrectionNote.Covers(side.Sentence, side.Span.Start - side.SentenceSpan.Start);

    /// <summary>Whether the article of <paramref name="own"/> has a correction that gives the words of <paramref name="other"/>.</summary>
    private bool Takes(FindingSide own, FindingSide other)
    {
        string[] all = own.ArticleId is { } id && other.ArticleId is not null ? NotesOf(id) : [];
        if (all.Length == 0)
        {
            return false;
        }

        string[] apart = Telling([.. Words(other.Text).Except(Words(own.Text), StringComparer.Ordinal)]);
        HashSet<string> topic = [.. Words(own.Sentence).Concat(Words(other.Sentence)).Where(word => word.Length >= ShortestWord && !Cues.Contains(word)).Except(apart, StringComparer.Ordinal)];
        return apart.Length > 0 && Array.Exists(all, note =>
        {
            HashSet<string> words = [.. Words(note)];
            return Array.TrueForAll(apart, words.Contains) && words.Overlaps(topic);
        });
    }

    // Of "25-year-old" the number tells it from "24".
    private static string[] Telling(string[] words)
    {
        string[] numbers = Array.FindAll(words, word => char.IsAsciiDigit(word[0]));
        return numbers.Length > 0 ? numbers : Array.FindAll(words, word => word.Length >= ShortestWord);
    }

    private string[] NotesOf(string id)
    {
        if (!notes.TryGetValue(id, out string[]? found))
        {
            found = Find(id) is { } article ? [.. article.Sentences.Select(article.TextOf).Where(CorrectionNote.IsIn)] : [];
            notes.Add(id, found);
        }

        return found;
    }

    // Articles are in order of id.
    private ExtractedArticle? Find(string id)
    {
        int low = 0;
        int high = graph.Articles.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(graph.Articles[middle].Article.Id, id);
            if (order == 0)
            {
                return graph.Articles[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static IEnumerable<string> Words(string text)
    {
        for (int index = 0; index < text.Length;)
        {
            int start = index;
            while (index < text.Length && char.IsLetterOrDigit(text[index]))
            {
                index++;
            }

            if (index > start)
            {
                string word = text[start..index].ToLowerInvariant();
                yield return InDigits(word);
            }

            index++;
        }
    }

    private static string InDigits(string word) =>
        NumberWords.Find(word) is { Role: NumberRole.One or NumberRole.Teen, Value: >= 1 and <= MostSpelled and var value } ? value.ToString(CultureInfo.InvariantCulture) : word;
}
