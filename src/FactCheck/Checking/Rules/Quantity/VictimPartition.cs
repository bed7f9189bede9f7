using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>How an article parts those injured by their condition: "one of the victims is in critical condition; the other two are in stable condition" makes three.</summary>
/// <param name="Span">The words of the second part.</param>
/// <param name="Survivors">The sum of both.</param>
internal sealed partial record VictimPartition(TextSpan Span, int Survivors)
{
    private const int MostSentences = 30;
    private const int TimeoutMilliseconds = 1000;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>The partitions of an article; in one sentence or in two that follow each other.</summary>
    public static IEnumerable<VictimPartition> In(ExtractedArticle article)
    {
        for (int i = 0; i < Math.Min(article.Sentences.Length, MostSentences); i++)
        {
            TextSpan sentence = article.Sentences[i];
            Match first = Some().Match(article.TextOf(sentence));
            if (!first.Success)
            {
                continue;
            }

            int from = sentence.Start + first.Index + first.Length;
            int end = i + 1 < article.Sentences.Length ? article.Sentences[i + 1].End : sentence.End;
            string rest = article.Article.Text[from..end];
            Match other = Rest().Match(rest);
            if (other.Success && Condition().IsMatch(rest[..other.Index]) && Condition().IsMatch(rest[other.Index..]))
            {
                yield return new(new(from + other.Index, from + other.Index + other.Length), Number(first) + Number(other));
            }
        }
    }

    private static int Number(Match match) => Array.FindIndex(Numbers, word => word.Equals(match.Groups["n"].Value, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex(@"\b(?<n>one|two|three|four|five|six) of (?:them|(?:the|those) (?:(?:injured|wounded|surviving|shooting) )?(?:victims|people|men|women|injured|wounded|survivors))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Some();

    [GeneratedRegex(@"\bthe other (?<n>one|two|three|four|five|six|seven|eight|nine)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\b(?:(?:critical|serious|stable|fair|good|grave|noncritical)\b|(?:non-)?life-threatening|minor injuries)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Condition();
}
