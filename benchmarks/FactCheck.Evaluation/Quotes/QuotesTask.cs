using System.Collections.Immutable;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;
using FactCheck.Extraction;

namespace FactCheck.Evaluation.Quotes;

/// <summary>
/// Scores attributions against PolNeAR: <c>{"doc","text","attributions":[{"Source":[{"spans":[[s,e]]}],"Cue":…,"Content":…}]}</c>. Spans are matched one to
/// one by position: exact, sharing any character (overlap), or sharing half of all the characters that either covers (close). PolNeAR marks no attribution
/// inside the content of another, so of what was found only the outermost attributions are compared. Its annotators marked a quotation now as a whole,
/// now sentence by sentence: spans of one content with only white space between them count as one, on both sides. Where source and cue are exchanged
/// ("said" as the source of the cue "Lee"), they are read the right way round.
/// </summary>
internal static class QuotesTask
{
    private enum Matching
    {
        Exact,
        Close,
        Overlap,
    }

    public static void Run(EvaluationRequest request)
    {
        var tally = new Tally();
        foreach (string file in request.Files)
        {
            foreach (JsonElement record in JsonLines.Read(file))
            {
                Document document = Document.Read(record);
                tally.Add(document, request.ShowErrors ? request.Output : null);
            }
        }

        ScoreTable.Write(request.Output, tally.Scores());
    }

    /// <summary>A document: what PolNeAR marks and what was found.</summary>
    private sealed record Document(string Text, ImmutableArray<Marked> Gold, ImmutableArray<Marked> Found)
    {
        public static Document Read(JsonElement record)
        {
            string text = record.RequiredText("text");
            var points = new CodePoints(text);
            ImmutableArray<Marked> gold =
            [
                .. record.GetProperty("attributions").EnumerateArray()
                    .Select(attribution => new Marked(Spans(attribution, "Source", points), Spans(attribution, "Cue", points), Spans(attribution, "Content", points)))
                    .Where(marked => marked.Content.Length > 0)
                    .Select(marked => marked.Joined(text).RightWayRound(text)),
            ];
            ExtractedArticle extracted = FactChecker.CreateDefault().Extract(new Article(record.Text("doc") ?? "document", text));
            ImmutableArray<Marked> found =
            [
                .. extracted.Quotes.Select(quote => new Marked(
                    quote.Source is { } source ? [source] : [],
                    quote.Cue is { } cue ? [cue] : [],
                    quote.Pieces.Length > 0 ? quote.Pieces : [quote.Content]).Joined(text)),
            ];
            return new(text, gold, Outermost(found));
        }

        private static ImmutableArray<Marked> Outermost(ImmutableArray<Marked> found) => [.. found.Where(one => !found.Any(other => other.Holds(one) && !one.Holds(other)))];

        private static ImmutableArray<TextSpan> Spans(JsonElement attribution, string role, CodePoints points) =>
            !attribution.TryGetProperty(role, out JsonElement values)
                ? []
                :
                [
                    .. values.EnumerateArray()
                        .SelectMany(value => value.GetProperty("spans").EnumerateArray())
                        .Select(span => points.Span(span[0].GetInt32(), span[1].GetInt32()))
                        .Where(span => !span.IsEmpty)
                        .Order(),
                ];
    }

    /// <summary>The pieces of an attribution.</summary>
    private sealed record Marked(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content)
    {
        private static readonly string[] PlainCues = ["said", "says", "asked", "according to"];

        /// <summary>The same with the spans of each role joined where only white space parts them.</summary>
        public Marked Joined(string text) => new(Joined(Source, text), Joined(Cue, text), Joined(Content, text));

        /// <summary>The same with source and cue exchanged where the source is nothing but a cue.</summary>
        public Marked RightWayRound(string text) =>
            Source is [var source] && PlainCues.Contains(source.Slice(text), StringComparer.OrdinalIgnoreCase) ? this with { Source = Cue, Cue = Source } : this;

        private static ImmutableArray<TextSpan> Joined(ImmutableArray<TextSpan> spans, string text)
        {
            var joined = ImmutableArray.CreateBuilder<TextSpan>();
            foreach (TextSpan span in spans)
            {
                if (joined.Count > 0 && joined[^1].End <= span.Start && text.AsSpan(joined[^1].End, span.Start - joined[^1].End).IsWhiteSpace())
                {
                    joined[^1] = joined[^1].Union(span);
                }
                else
                {
                    joined.Add(span);
                }
            }

            return joined.ToImmutable();
        }

        public bool IsDirect(string text) => Content.All(piece => IsMark(text[piece.Start])) && IsMark(text[Content[^1].End - 1]);

        /// <summary>Whether the cue of <paramref name="other"/> lies in a piece of the content.</summary>
        public bool Holds(Marked other) => !ReferenceEquals(this, other) && other.Cue.Length > 0 && Content.Any(piece => piece.Contains(other.Cue[0]));

        private static bool IsMark(char character) => character is '"' or '\'' or '“' or '”' or '‘' or '’';
    }

    private sealed class Tally
    {
        private readonly SortedDictionary<(int Row, string Name), int[]> rows = [];

        public IReadOnlyCollection<Score> Scores() => [.. rows.Select(row => new Score(row.Key.Name, row.Value[0], row.Value[1], row.Value[2], row.Value[3]))];

        public void Add(Document document, TextWriter? errors)
        {
            Count(0, "source", document, static marked => marked.Source, errors);
            Count(3, "cue", document, static marked => marked.Cue, errors);
            Count(6, "content", document, static marked => marked.Content, errors: null);
            var direct = document with
            {
                Gold = [.. document.Gold.Where(marked => marked.IsDirect(document.Text))],
                Found = [.. document.Found.Where(marked => marked.IsDirect(document.Text))],
            };
            Count(9, "direct: content", direct, static marked => marked.Content, errors);
            Add(12, "direct: content and source overlap", Matched(direct.Found, direct.Gold), direct.Found.Length, Matched(direct.Gold, direct.Found), direct.Gold.Length);
            Add(13, "content and source overlap", Matched(document.Found, document.Gold), document.Found.Length, Matched(document.Gold, document.Found), document.Gold.Length);
        }

        // Attributions of which content and source (where both name one) overlap those of an attribution of the other side.
        private static int Matched(ImmutableArray<Marked> some, ImmutableArray<Marked> others) =>
            some.Count(one => others.Any(other => Overlap(one.Content, other.Content)
                && (one.Source.Length == 0 ? other.Source.Length == 0 : Overlap(one.Source, other.Source))));

        private static bool Overlap(ImmutableArray<TextSpan> left, ImmutableArray<TextSpan> right) => left.Any(a => right.Any(a.Overlaps));

        private void Count(int row, string name, Document document, Func<Marked, ImmutableArray<TextSpan>> role, TextWriter? errors)
        {
            TextSpan[] gold = [.. document.Gold.SelectMany(marked => role(marked)).Distinct().Order()];
            TextSpan[] found = [.. document.Found.SelectMany(marked => role(marked)).Distinct().Order()];
            foreach (Matching matching in Enum.GetValues<Matching>())
            {
                bool[] matchedGold = new bool[gold.Length];
                bool[] matchedFound = new bool[found.Length];
                Match(gold, found, matching, matchedGold, matchedFound);
                Add(row + (int)matching, $"{name} {matching.ToString().ToLowerInvariant()}", matchedFound.Count(x => x), found.Length, matchedGold.Count(x => x), gold.Length);
                if (errors is not null && matching == Matching.Exact)
                {
                    ShowInexact(errors, name, document.Text, [.. gold.Where((_, i) => !matchedGold[i])], [.. found.Where((_, i) => !matchedFound[i])]);
                }
                else if (errors is not null && matching == Matching.Overlap)
                {
                    Show(errors, $"missed {name}", document.Text, gold.Where((_, i) => !matchedGold[i]));
                    Show(errors, $"false {name}", document.Text, found.Where((_, i) => !matchedFound[i]));
                }
            }
        }

        private static void Show(TextWriter output, string heading, string text, IEnumerable<TextSpan> spans)
        {
            foreach (TextSpan span in spans)
            {
                int start = Math.Max(0, span.Start - 60);
                int end = Math.Min(text.Length, span.End + 60);
                output.WriteLine($"{heading}: {FindingText.OneLine(text[start..span.Start] + "[" + span.Slice(text) + "]" + text[span.End..end])}");
            }
        }

        private static void ShowInexact(TextWriter output, string name, string text, TextSpan[] gold, TextSpan[] found)
        {
            foreach (TextSpan wanted in gold)
            {
                foreach (TextSpan other in found.Where(other => other.Overlaps(wanted)))
                {
                    output.WriteLine($"inexact {name}: {FindingText.OneLine($"[{wanted.Slice(text)}] found as [{other.Slice(text)}]")}");
                }
            }
        }

        private static void Match(TextSpan[] gold, TextSpan[] found, Matching matching, bool[] matchedGold, bool[] matchedFound)
        {
            var pairs = new List<(double Share, int Gold, int Found)>();
            for (int g = 0; g < gold.Length; g++)
            {
                for (int f = 0; f < found.Length; f++)
                {
                    int shared = Math.Min(gold[g].End, found[f].End) - Math.Max(gold[g].Start, found[f].Start);
                    double share = shared <= 0 ? 0 : (double)shared / gold[g].Union(found[f]).Length;
                    if (matching switch { Matching.Exact => share >= 1, Matching.Close => share >= 0.5, _ => share > 0 })
                    {
                        pairs.Add((share, g, f));
                    }
                }
            }

            foreach ((_, int g, int f) in pairs.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Found))
            {
                if (!matchedGold[g] && !matchedFound[f])
                {
                    matchedGold[g] = matchedFound[f] = true;
                }
            }
        }

        private void Add(int row, string name, int right, int found, int goldFound, int gold)
        {
            if (!rows.TryGetValue((row, name), out int[]? counts))
            {
                rows[(row, name)] = counts = new int[4];
            }

            counts[0] += right;
            counts[1] += found;
            counts[2] += goldFound;
            counts[3] += gold;
        }
    }
}
