using System.Globalization;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on how many came up and opened fire: "a gunman walked up to the house and began firing", "three men pulled up and fired several rounds". Only a sentence that tells of both counts:
/// one of several may be told of alone ("two men came up, and one fired"), and who is accused of firing may not have been alone.
/// </summary>
internal static partial class AttackerClaims
{
    /// <summary>What is claimed.</summary>
    public const string Attribute = Attributes.CountPrefix + "attacker";

    private const int TimeoutMilliseconds = 1000;

    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six"];

    public static void Add(ClaimSource source, List<Claim> into)
    {
        for (int sentence = 0; sentence < source.Article.Sentences.Length; sentence++)
        {
            TextSpan span = source.Article.Sentences[sentence];
            string text = source.Article.TextOf(span);
            if (IsOfFire(text) && Arrival().Match(text) is { Success: true } match && !IsHedged(text[..match.Index]) && CountOf(match) is { } count)
            {
                var quantity = new Quantity(QuantityKind.Count, count, "attacker");
                into.Add(source.Make(
                    new(SubjectKind.Story, -1),
                    Attribute,
                    new(quantity.ToString()) { Quantity = quantity },
                    new(span.Start + match.Index, span.Start + match.Groups["verb"].Index + match.Groups["verb"].Length),
                    sentence,
                    context: [StoryClaims.IncidentMark]));
            }
        }
    }

    private static bool IsOfFire(string sentence) =>
        sentence.Contains("fire", StringComparison.OrdinalIgnoreCase) || sentence.Contains("firing", StringComparison.OrdinalIgnoreCase) || sentence.Contains("shooting", StringComparison.OrdinalIgnoreCase);

    private static Bounds? CountOf(Match match)
    {
        string word = match.Groups["n"].Value.ToLowerInvariant();
        string who = match.Groups["who"].Value.ToLowerInvariant();
        bool isPlural = who is "men" or "gunmen" or "people" || who.EndsWith('s');
        int number = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits : word is "a" or "an" ? 1 : Array.IndexOf(Numbers, word);
        return word is "several" or "multiple" ? (isPlural ? Bounds.Hedged(2, Hedge.AtLeast) : null)
            : number > 0 && isPlural == number > 1 ? Bounds.Exactly(number)
            : null;
    }

    private static bool IsHedged(string before) => Hedged().IsMatch(before);

    [GeneratedRegex(
        @"\b(?<n>an?|one|two|three|four|five|six|[2-6]|several|multiple) (?:(?!of\b)[\w-]+ ){0,2}?(?<who>men|man|gunmen|gunman|shooters?|offenders?|suspects?|persons?|people|males?|assailants?|attackers?|robbers?) (?:who )?(?:(?!one\b|and\b|with\b)[\w-]+ ){0,3}?"
        + @"(?<verb>walked up|walked into|ran up|ran toward|drove up|drove by|came up|pulled up|pulled into|pulled alongside|approached)\b(?:(?!\b(?:one|police|officers?|who|when|another|others?)\b)[^.;""“”]){0,90}?\b(?:opened fire|began (?:shooting|firing)|started (?:shooting|firing)|fired)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Arrival();

    [GeneratedRegex(@"\b(?:at least|at most|about|up to|more than|or|one of|another|possibly) $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Hedged();
}
