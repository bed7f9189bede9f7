using System.Buffers;
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

    // Asked of every sentence before the pattern is: nearly none has both.
    private static readonly SearchValues<string> FireWords = SearchValues.Create(["opened fire", "fired", "firing", "shooting"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> ArrivalWords = SearchValues.Create(["walked", "ran up", "ran toward", "drove", "came up", "pulled", "approached"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six"];

    public static void Add(ClaimSource source, List<Claim> into)
    {
        string all = source.Article.Article.Text;
        if (!IsOfFire(all))
        {
            return;
        }

        for (int sentence = 0; sentence < source.Article.Sentences.Length; sentence++)
        {
            TextSpan span = source.Article.Sentences[sentence];
            ReadOnlySpan<char> words = all.AsSpan(span.Start, span.Length);
            if (IsOfFire(words) && Arrival().IsMatch(words) && Arrival().Match(source.Article.TextOf(span)) is { Success: true } match && !Hedged().IsMatch(words[..match.Index]) && CountOf(match) is { } count)
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

    private static bool IsOfFire(ReadOnlySpan<char> text) => text.ContainsAny(ArrivalWords) && text.ContainsAny(FireWords);

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

    [GeneratedRegex(
        @"\b(?<n>an?|one|two|three|four|five|six|[2-6]|several|multiple) (?:(?!of\b)[\w-]+ ){0,2}?(?<who>men|man|gunmen|gunman|shooters?|offenders?|suspects?|persons?|people|males?|assailants?|attackers?|robbers?) (?:who )?(?:(?!one\b|and\b|with\b)[\w-]+ ){0,3}?"
        + @"(?<verb>walked up|walked into|ran up|ran toward|drove up|drove by|came up|pulled up|pulled into|pulled alongside|approached)\b(?:(?!\b(?:one|police|officers?|who|when|another|others?)\b)[^.;""“”]){0,90}?\b(?:opened fire|began (?:shooting|firing)|started (?:shooting|firing)|fired)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Arrival();

    [GeneratedRegex(@"\b(?:at least|at most|about|up to|more than|or|one of|another|possibly) $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Hedged();
}
