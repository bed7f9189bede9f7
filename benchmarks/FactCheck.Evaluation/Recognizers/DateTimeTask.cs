using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Evaluation.Scoring;
using FactCheck.Extraction;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Scores time expressions against the DateTime specification of Recognizers-Text: spans, and values where the file gives them. A case is right when each expected result has
/// a mention of ours on the same words with the same value and, in the files of whole models, nothing else is found. What cannot stand in news is left out: <see cref="DateTimeScope"/>.
/// The differences of the two conventions are written down in <see cref="DateTimeWords"/> (spans) and <see cref="DateTimeAgreement"/> (values).
/// </summary>
internal static class DateTimeTask
{
    public static void Run(EvaluationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        FactChecker checker = new FactCheckerBuilder().ClearRules().Build();
        var scores = new List<SpecificationScore>();
        foreach (string file in SpecificationCaseReader.Files(request.Files))
        {
            var score = new SpecificationScore(Path.GetFileNameWithoutExtension(file));
            scores.Add(score);
            foreach (SpecificationCase one in SpecificationCaseReader.Read(file))
            {
                Score(checker, one, score, request);
            }
        }

        SpecificationScore.Write(request.Output, scores);
    }

    private static void Score(FactChecker checker, SpecificationCase one, SpecificationScore score, EvaluationRequest request)
    {
        if (DateTimeScope.Exclusion(one) is { } reason)
        {
            score.Exclude(reason);
            return;
        }

        ExtractedArticle article = checker.Extract(new Article("case", one.Input)
        {
            Published = PublicationTime.TryParse(one.ReferenceTime?[..Math.Min(19, one.ReferenceTime.Length)], out PublicationTime time) ? time : null,
        });
        string? fault = Fault(one, article);
        score.Add(fault is null);
        if (fault is not null && request.ShowErrors)
        {
            string found = string.Join(" | ", article.Times.Select(mention => $"{article.TextOf(mention.Span)} = {mention.Timex.Value}{Mod(mention)}"));
            request.Output.WriteLine($"{fault}\t{one.File} {one.Number}\t[{one.ReferenceTime}] {FindingText.OneLine(one.Input)}\t{string.Join(" | ", one.Results.Select(DateTimeAnswer.Show))}\t{found}");
        }
    }

    private static string Mod(TimexMention mention) => mention.Timex.Mod == Values.TimexMod.None ? "" : " " + mention.Timex.Mod;

    /// <summary>What is wrong with what we found, or <see langword="null"/>.</summary>
    private static string? Fault(SpecificationCase one, ExtractedArticle article)
    {
        bool wholeModel = one.File.Contains("Model", StringComparison.Ordinal) || one.File.StartsWith("Merged", StringComparison.Ordinal);
        var used = new HashSet<int>();
        foreach (SpecificationResult expected in one.Results)
        {
            int match = Match(article, one.Input, expected, used);
            if (match < 0)
            {
                return article.Times.Any(mention => mention.Span.Overlaps(expected.Span)) ? "span" : "missed";
            }

            used.Add(match);
            if (expected.Value is not null && !DateTimeAgreement.Agrees(expected, article.Times[match]))
            {
                return "value";
            }
        }

        // Whether a stretch or a day is meant is not told apart here, so the files of stretches do not count what they leave to others.
        return wholeModel || (one.Results.IsEmpty && !one.File.StartsWith("DatePeriod", StringComparison.Ordinal)) ? Extra(article, used, one) : null;
    }

    private static string? Extra(ExtractedArticle article, HashSet<int> used, SpecificationCase one)
    {
        ImmutableArray<TimexMention> times = article.Times;
        for (int i = 0; i < times.Length; i++)
        {
            bool ours = !used.Contains(i) && !one.Results.Any(result => result.Span.Overlaps(times[i].Span));
            if (ours && DateTimeScope.KindsOf(one.File) is var kinds && (kinds.IsEmpty || kinds.Contains(times[i].Timex.Type)))
            {
                return "extra";
            }
        }

        return null;
    }

    private static int Match(ExtractedArticle article, string text, SpecificationResult expected, HashSet<int> used)
    {
        TextSpan core = DateTimeWords.Core(text, expected.Span);
        for (int i = 0; i < article.Times.Length; i++)
        {
            if (!used.Contains(i) && article.Times[i].Span.Overlaps(expected.Span) && DateTimeWords.Parts(text, article.Times[i]).Any(span => DateTimeWords.Core(text, span) == core))
            {
                return i;
            }
        }

        return -1;
    }
}
