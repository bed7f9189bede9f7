using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Sources;

/// <summary>
/// Tells which articles carry one text, whole or by half at least, which of them had it first and which news agency they credit: several copies are one source, and their agreement proves
/// nothing. One finding a text, however many articles have it. Stays silent on a shared quotation or passage.
/// </summary>
public sealed class FC6001CopiesAndSource : GraphRule
{
    /// <summary>More articles than this are counted in the message and not shown.</summary>
    private const int MostSides = 8;

    private const string Attribute = "copy";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC6001", "Copies and their source", "set", Severity.Info)
    {
        Description =
            "Several articles carry one text, at least half of the shorter one. They are one source, so that their agreement confirms nothing. The finding names the article that came out before all "
            + "others, or that of the agency itself, and the agency that a dateline or copyright line credits. Nothing is said of which came first when publication times do not tell. Stays silent on "
            + "articles that share a quotation or less than half of their sentences.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|HARROW (AP) — A bell stolen from the Landford chapel in March was found on Friday in a barn. [|Nora Feld, who keeps the chapel, said that she knew it by a crack near the rim.|]",
            "2024-05-04|A bell that was stolen from the Landford chapel in March was found Friday in a barn. [|Nora Feld, who keeps the chapel, said that she knew it by a crack near the rim.|]"),
        new(
            ExampleKind.Inconsistent,
            "[|The ferry between Harrow and Landford will stop for six weeks while its engine is rebuilt.|] Passengers may use the bus over the Thorley bridge until then, the owners said.",
            "[|The ferry between Harrow and Landford will stop for six weeks while its engine is rebuilt.|] Until then passengers may use the bus over the Thorley bridge, the owners said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|A bell stolen from the Landford chapel in March was found on Friday in a barn. Nora Feld said that she knew it by a crack near the rim.",
            "2024-05-03|Harrow police brought back the bell of the chapel, which had been missing for two months. A farmer had come upon it under some hay."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|\"It is the sound that we grew up with and that we had missed,\" Nora Feld said. The bell had been stolen from the Landford chapel in March. It was found in a barn. No one was arrested.",
            "2024-05-03|Harrow police brought back the bell of the chapel. A farmer had come upon it under some hay. \"It is the sound that we grew up with,\" Nora Feld said. It will ring again on Sunday."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Harrow beat Landford 3-1 on Friday with goals by Renn and Berg."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (CopiedText text in CopiedText.In(context.Graph))
        {
            context.Report(Make(text, context));
        }
    }

    private Finding Make(CopiedText text, RuleContext context)
    {
        FactGraph graph = context.Graph;
        string? agency = text.Articles.Select(article => SourceCredit.In(graph.Articles[article].Article)).FirstOrDefault(credit => credit is not null);
        int own = agency is null ? -1 : text.Articles.FirstOrDefault(article => SourceCredit.IsBy(graph.Articles[article].Article, agency), -1);
        int source = own >= 0 ? own : text.Earliest();
        ImmutableArray<int> shown = Shown(text, source);
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Strained,
            Message(text, source, own >= 0, agency, graph),
            [.. shown.Select(article => RuleContext.Side(graph.Articles[article], text.Passage(article, source), article == source ? "source" : "copy"))])
        {
            Subject = agency ?? (source >= 0 ? graph.Articles[source].Article.Id : graph.Articles[text.Articles[0]].Article.Id),
            Attribute = Attribute,
            Confidence = Math.Round(text.Coverage, 2),
        };
    }

    private static ImmutableArray<int> Shown(CopiedText text, int source)
    {
        ImmutableArray<int> first = [.. text.Articles.Take(MostSides)];
        return source < 0 || first.Contains(source) ? first : first.SetItem(MostSides - 1, source);
    }

    private static string Message(CopiedText text, int source, bool isByAgency, string? agency, FactGraph graph)
    {
        string count = text.Articles.Length.ToString(CultureInfo.InvariantCulture);
        string least = Math.Round(text.Coverage * 100).ToString(CultureInfo.InvariantCulture);
        string from = source < 0
            ? "which came first is not known"
            : isByAgency
                ? $"{graph.Articles[source].Article.Id} is the agency's own"
                : $"{graph.Articles[source].Article.Id} came first ({graph.Articles[source].Published})";
        string credit = agency is null ? "" : $", and {agency} is credited";
        return $"{count} articles carry one text ({least} % or more of the shorter) and are one source; {from}{credit}.";
    }
}
