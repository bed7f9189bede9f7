using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;
using FactCheck.Extraction;

namespace FactCheck.Evaluation.Timex;

/// <summary>
/// Scores time expressions as TempEval-3 does: strict (same span), relaxed (overlapping span), value and type (relaxed, and the attribute is equal). The document
/// creation time is given as metadata; where the gold marks it as a time expression of its own (<c>functionInDocument</c>), neither that nor what is found there counts.
/// A range or a length with its date is scored as the two expressions that TIMEX3 tags. Values are compared as they stand, except that <c>T10</c> and <c>T10:00</c>, and seconds of zero, are the same time.
/// </summary>
internal static class TimexTask
{
    public static void Run(EvaluationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pooled = new TimexCounts();
        foreach (string file in request.Files)
        {
            request.Output.WriteLine(Path.GetFileName(file));
            TimexCounts counts = Score(file, request.ShowErrors, request.Output);
            counts.Write(request.Output);
            pooled.Add(counts);
        }

        if (request.Files.Length > 1)
        {
            request.Output.WriteLine("all together");
            pooled.Write(request.Output);
        }
    }

    private static TimexCounts Score(string file, bool showErrors, TextWriter output)
    {
        var checker = new FactCheckerBuilder().ClearRules().Build();
        var counts = new TimexCounts();
        foreach (JsonElement record in JsonLines.Read(file))
        {
            GoldTimex[] expected = Gold(record, out TextSpan[] creation);
            ExtractedArticle article = checker.Extract(Article(record));
            TimexMention[] mentions = [.. article.Times.SelectMany(mention => mention.Parts.IsEmpty ? [mention] : mention.Parts).Where(mention => !creation.Any(span => span.Overlaps(mention.Span)))];
            counts.Gold += expected.Length;
            counts.Found += mentions.Length;
            var used = new HashSet<int>();
            foreach (GoldTimex one in expected)
            {
                int match = Match(one, mentions, used);
                if (match < 0)
                {
                    Show(showErrors, output, article, "missed", one, null);
                    continue;
                }

                used.Add(match);
                counts.MatchedGold++;
                TimexMention mention = mentions[match];
                counts.Strict += mention.Span == one.Span ? 1 : 0;
                counts.Type += Same(mention.Timex.Type.ToString(), one.Type) ? 1 : 0;
                bool right = string.Equals(Fold(mention.Timex.Value), Fold(one.Value), StringComparison.OrdinalIgnoreCase);
                counts.Value += right ? 1 : 0;
                if (!right || mention.Span != one.Span)
                {
                    Show(showErrors, output, article, right ? "span" : "value", one, mention);
                }
            }

            counts.MatchedFound += used.Count;
            foreach (TimexMention extra in mentions.Where((_, index) => !used.Contains(index)))
            {
                Show(showErrors, output, article, "extra", null, extra);
            }
        }

        return counts;
    }

    private static Article Article(JsonElement record) => new(record.RequiredText("doc"), record.Text("text") ?? "")
    {
        Published = PublicationTime.TryParse(record.Text("dct"), out PublicationTime time) ? time : null,
    };

    private static GoldTimex[] Gold(JsonElement record, out TextSpan[] creation)
    {
        var points = new CodePoints(record.Text("text") ?? "");
        var all = record.GetProperty("timexes").EnumerateArray()
            .Select(timex => (
                Function: timex.Text("functionInDocument"),
                Timex: new GoldTimex(points.Span(timex.GetProperty("start").GetInt32(), timex.GetProperty("end").GetInt32()), timex.Text("type") ?? "", timex.Text("value") ?? "")))
            .ToArray();
        creation = [.. all.Where(one => IsCreation(one.Function)).Select(one => one.Timex.Span)];
        return [.. all.Where(one => !IsCreation(one.Function)).Select(one => one.Timex)];
    }

    private static bool IsCreation(string? function) => function is "CREATION_TIME" or "PUBLICATION_TIME";

    private static int Match(GoldTimex gold, TimexMention[] mentions, HashSet<int> used)
    {
        int exact = Array.FindIndex(mentions, mention => mention.Span == gold.Span);
        int best = exact;
        for (int i = 0; best < 0 && i < mentions.Length; i++)
        {
            best = mentions[i].Span.Overlaps(gold.Span) && !used.Contains(i) ? i : -1;
        }

        return best;
    }

    private static bool Same(string type, string gold) => string.Equals(type, gold, StringComparison.OrdinalIgnoreCase);

    private static string Fold(string value)
    {
        int time = value.IndexOf('T', StringComparison.Ordinal);
        string folded = time > 0 && value.Length == time + 3 && char.IsAsciiDigit(value[^1]) ? value + ":00" : value;
        return folded.Length == time + 9 && folded.EndsWith(":00", StringComparison.Ordinal) ? folded[..^3] : folded;
    }

    private static void Show(bool show, TextWriter output, ExtractedArticle article, string what, GoldTimex? gold, TimexMention? found)
    {
        if (!show)
        {
            return;
        }

        TextSpan span = found?.Span ?? gold!.Span;
        int start = Math.Max(0, span.Start - 60);
        int end = Math.Min(article.Article.Text.Length, span.End + 40);
        output.WriteLine(
            $"{what}\t{(gold is null ? "-" : FindingText.OneLine(article.TextOf(gold.Span)) + " = " + gold.Value)}\t{(found is null ? "-" : FindingText.OneLine(article.TextOf(found.Span)) + " = " + found.Timex.Value)}"
            + $"\t[{article.Published}] {FindingText.OneLine(article.Article.Text[start..end])}");
    }

    private sealed record GoldTimex(TextSpan Span, string Type, string Value);

    /// <summary>What one corpus adds up to.</summary>
    private sealed class TimexCounts
    {
        public int Strict { get; set; }

        public int Value { get; set; }

        public int Type { get; set; }

        public int Gold { get; set; }

        public int Found { get; set; }

        public int MatchedGold { get; set; }

        public int MatchedFound { get; set; }

        public void Add(TimexCounts other)
        {
            Strict += other.Strict;
            Value += other.Value;
            Type += other.Type;
            Gold += other.Gold;
            Found += other.Found;
            MatchedGold += other.MatchedGold;
            MatchedFound += other.MatchedFound;
        }

        public void Write(TextWriter output) => ScoreTable.Write(output,
        [
            new("strict", Strict, Found, Gold),
            new("relaxed", MatchedFound, Found, MatchedGold, Gold),
            new("value", Value, Found, Gold),
            new("type", Type, Found, Gold),
        ]);
    }
}
