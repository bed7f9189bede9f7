using System.Collections.Immutable;
using System.CommandLine;

using FactCheck.Articles;
using FactCheck.Cli.Views;
using FactCheck.Extraction;
using FactCheck.Reporting;
using FactCheck.Values;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck extract PATH…</c>: prints what each article says, without comparing.</summary>
internal static class ExtractCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var options = new CommonOptions();
        var command = new Command("extract", "Prints the times, numbers, names, offices, quotes, events and claims of each article as JSON lines.");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, options, surroundings, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CommonOptions options, Surroundings surroundings, CancellationToken cancellationToken)
    {
        FactChecker checker = options.Builder(parsed, surroundings).Build();
        var input = new ArticleInput(parsed, options, surroundings);
        var articles = new List<Article>();
        await foreach (Article article in input.ReadAsync(null, cancellationToken).ConfigureAwait(false))
        {
            articles.Add(article);
        }

        ImmutableArray<ExtractedArticle> extracted = checker.ExtractAll(articles, cancellationToken);
        ImmutableArray<Diagnostic> diagnostics = [.. input.Diagnostics, .. extracted.SelectMany(article => article.Diagnostics)];
        DiagnosticsView.Write(diagnostics, surroundings.Error, parsed.GetValue(options.Quiet));
        using Stream? toFile = parsed.GetValue(options.Output)?.Create();
        using var output = new BufferedStream(toFile ?? new UnclosedStream(surroundings.Output), 65_536);
        foreach (ExtractedArticle article in extracted)
        {
            ExtractionJson.WriteLines(article, output);
        }

        return ExitCode.Of([], diagnostics, null);
    }
}
