using System.Globalization;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>How a sentence parts those killed, wounded or shot by sex: "left three women and two men dead".</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">The words of both parts.</param>
/// <param name="Role">What became of them: <c>killed</c>, <c>injured</c> or <c>shot</c>.</param>
/// <param name="Male">The number of men and boys.</param>
/// <param name="Female">The number of women and girls.</param>
internal sealed partial record VictimSexes(int Article, int Sentence, TextSpan Span, string Role, int Male, int Female)
{
    private const int MostSentences = 20;
    private const int TimeoutMilliseconds = 1000;

    private const string Part = "a|an|one|two|three|four|five|six|seven|eight|nine";
    private const string Who = "men|women|man|woman|males?|females?|boys?|girls?";

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>The partitions in the first part of an article.</summary>
    public static IEnumerable<VictimSexes> In(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        for (int sentence = 0; sentence < Math.Min(article.Sentences.Length, MostSentences); sentence++)
        {
            TextSpan span = article.Sentences[sentence];
            if (Read(article.TextOf(span)) is { } read)
            {
                yield return new(index, sentence, new(span.Start + read.Span.Start, span.Start + read.Span.End), read.Role, read.Male, read.Female);
            }
        }
    }

    /// <summary>Whether the two part as many people otherwise.</summary>
    public bool Contradicts(VictimSexes other) => string.Equals(Role, other.Role, StringComparison.Ordinal) && Male + Female == other.Male + other.Female && Male != other.Male;

    /// <summary>"3 female, 2 male killed".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Female} female, {Male} male {Role}");

    private static (TextSpan Span, string Role, int Male, int Female)? Read(string sentence)
    {
        Match match = Parts().Match(sentence);
        if (!match.Success || IsMale(match.Groups["g"]) == IsMale(match.Groups["h"]))
        {
            return null;
        }

        string? role = RoleOf((match.Groups["after"].Success ? match.Groups["after"] : match.Groups["before"]).Value);
        int first = Number(match.Groups["n"].Value);
        int second = Number(match.Groups["m"].Value);
        (int male, int female) = IsMale(match.Groups["g"]) ? (first, second) : (second, first);
        int start = match.Groups["n"].Index;
        return role is null ? null : (new(start, match.Groups["h"].Index + match.Groups["h"].Length), role, male, female);
    }

    private static bool IsMale(Group who) => who.Value.ToLowerInvariant() is "men" or "man" or "male" or "males" or "boy" or "boys";

    private static int Number(string word) => Math.Max(1, Array.FindIndex(Numbers, number => number.Equals(word, StringComparison.OrdinalIgnoreCase)) + 1);

    private static string? RoleOf(string word) => word.ToLowerInvariant() switch
    {
        "killed" or "killing" or "kills" or "dead" or "fatally shot" or "shot dead" or "shot and killed" or "shot to death" or "died" => "killed",
        "shot" or "shooting" => "shot",
        "wounded" or "injured" or "wounding" or "injuring" or "hurt" => "injured",
        _ => null,
    };

    [GeneratedRegex(
        $@"\b(?:(?<before>fatally shot|shot and killed|killed|killing|kills|wounded|wounding|injured|injuring|shot|shooting|left|leaving) )?(?<n>{Part}) (?:(?:other|more) )?(?<g>{Who}),? and (?<m>{Part}) (?:(?:other|more) )?(?<h>{Who})(?: (?:(?:were|was|are|is) )?(?<after>fatally shot|shot dead|shot and killed|shot to death|killed|dead|died|shot|wounded|injured|hurt))?\b(?! and \w+ (?:wounded|injured|killed))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Parts();
}
