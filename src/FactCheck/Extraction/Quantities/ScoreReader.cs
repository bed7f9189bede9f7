using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads the results of games and votes: "34-6", "52–48", "by 7 votes to 2". Two numbers with a dash count only where the sentence speaks of winning, losing or
/// voting nearby: they are as often years, ages or telephone numbers, and in brackets a season's record.
/// </summary>
internal static class ScoreReader
{
    private const int Reach = 9;

    private static readonly LexiconTable Contests = LexiconTable.Load("Extraction/Quantities/contests.lexicon");

    public static QuantityReading? Read(SentenceScan scan, in QuantityStart start)
    {
        int token = start.At;
        return start.Hedge.Hedge == Hedge.None && scan.Holds(token) && scan.Word(token - 1) is not "(" && char.IsAsciiDigit(scan.Word(token)[0])
            ? ReadDashed(scan, token) ?? ReadVotes(scan, token)
            : null;
    }

    private static QuantityReading? ReadDashed(SentenceScan scan, int token)
    {
        string word = scan.Word(token);
        int dash = word.AsSpan().IndexOfAny('-', '–');
        (string first, string second, int next) = dash > 0
            ? (word[..dash], word[(dash + 1)..], token + 1)
            : scan.Word(token + 1) is "-" or "–" or "to" ? (word, scan.Word(token + 2), token + 3) : ("", "", 0);
        bool spelled = dash <= 0 && scan.Word(token + 1) is "to";
        if (next == 0 || !TryParse(first, out int left) || !TryParse(second, out int right) || scan.Word(next) is "%" or "percent" or "per"
            || IsSeries(scan, token, next) || IsInterim(scan, token, next) || ContestNear(scan, token, next) is not { } unit || (spelled && unit.Length == 0)
            || (spelled && NounPhraseReader.Read(scan, next, plural: true) is not null))
        {
            return null;
        }

        return Found(scan, token, next, left, right, unit);
    }

    /// <summary>"7 votes to 2".</summary>
    private static QuantityReading? ReadVotes(SentenceScan scan, int token) =>
        scan.Word(token + 1) is "votes" && scan.Word(token + 2) is "to" or "against" && TryParse(scan.Word(token), out int left) && TryParse(scan.Word(token + 3), out int right)
            ? Found(scan, token, token + 4, left, right, "vote")
            : null;

    private static QuantityReading Found(SentenceScan scan, int first, int next, int left, int right, string unit) =>
        scan.Found(first, next, new(QuantityKind.Score, Bounds.Exactly(left), unit) { Second = right });

    private static bool TryParse(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= 3;

    /// <summary>The state of play or of the season, which is no result: "a 20-0 lead", "led 20-0 at halftime", "an 18-30 start".</summary>
    private static bool IsInterim(SentenceScan scan, int first, int next) =>
        scan.Word(next) is "lead" or "start" or "record" or "advantage" or "deficit" or "run" or "mark" or "halftime" or "season"
        || (scan.Word(next) is "at" && scan.Word(next + 1) is "halftime" or "half-time" or "the")
        || scan.Word(first - 1) is "led" or "leads" or "leading" or "trailed" or "trailing" or "trail" or "up" or "down" or "went" or "goes" or "going"
        || (scan.Word(first - 1) is "to" && scan.Word(first - 2) is "lead" or "improve" or "improved" or "fell" or "improves");

    /// <summary>The sets of a tennis match: several scores in a row.</summary>
    private static bool IsSeries(SentenceScan scan, int first, int next) =>
        IsDashed(scan.Word(next + 1)) && scan.Word(next) is "," or "and" || (IsDashed(scan.Word(first - 2)) && scan.Word(first - 1) is "," or "and");

    private static bool IsDashed(string word) => word.Length > 2 && char.IsAsciiDigit(word[0]) && word.AsSpan().IndexOfAny('-', '–') > 0;

    /// <summary>The unit of the contest spoken of near the numbers: <c>vote</c>, or an empty string for games; <see langword="null"/> when there is none.</summary>
    private static string? ContestNear(SentenceScan scan, int first, int next)
    {
        string? found = null;
        for (int token = Math.Max(scan.First, first - Reach); token < Math.Min(scan.End, next + Reach); token++)
        {
            if (Contests.TryGet(scan.Word(token), out string? kind))
            {
                if (string.Equals(kind, "vote", StringComparison.Ordinal))
                {
                    return kind;
                }

                found = "";
            }
        }

        return found;
    }
}
