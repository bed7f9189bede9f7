using FactCheck.Language;

namespace FactCheck.Tests.Language;

/// <summary>Shows analysed text as strings, for tests.</summary>
internal static class Analysis
{
    public static string Tokens(string text)
    {
        AnalyzedText analyzed = TextAnalyzer.Default.Analyze(text);
        return string.Join(' ', Enumerable.Range(0, analyzed.Count).Select(token => analyzed.Raw(token).ToString()));
    }

    public static string[] Sentences(string text)
    {
        AnalyzedText analyzed = TextAnalyzer.Default.Analyze(text);
        return [.. analyzed.Sentences.Select(sentence => analyzed.SpanOf(sentence).Slice(text))];
    }
}
