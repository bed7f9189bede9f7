using System.Collections.Frozen;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>A street as an article writes it: "the 2300 block of Harlow Street West".</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Number">The block or house number; empty when none stands before it.</param>
/// <param name="Name">The words of its own name, folded.</param>
/// <param name="Kind">What kind of way it is: <c>street</c>, <c>avenue</c>, …</param>
/// <param name="Side">The side of town, before or after the name; empty when none is named.</param>
internal sealed partial record StreetName(int Article, TextSpan Span, string Number, string Name, string Kind, string Side)
{
    private const int TimeoutMilliseconds = 1000;

    private static readonly string[] Nearness = ["near", "vicinity of", "area of", "around"];

    private static readonly WordList Calendar = WordList.Load("Extraction/Names/calendar.lexicon");

    private static readonly FrozenSet<string> Ordinals = FrozenSet.ToFrozenSet(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"], StringComparer.Ordinal);

    /// <summary>Whether the number is that of a block of houses.</summary>
    public bool IsBlock { get; private init; }

    /// <summary>Whether something else is near it: "near 2500 Harlow Street".</summary>
    public bool IsNearby { get; private init; }

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["st"] = "street",
        ["ave"] = "avenue",
        ["av"] = "avenue",
        ["rd"] = "road",
        ["dr"] = "drive",
        ["ln"] = "lane",
        ["blvd"] = "boulevard",
        ["ct"] = "court",
        ["pl"] = "place",
        ["cir"] = "circle",
        ["ter"] = "terrace",
        ["terr"] = "terrace",
        ["pkwy"] = "parkway",
        ["hwy"] = "highway",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Sides = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["n"] = "north",
        ["s"] = "south",
        ["e"] = "east",
        ["w"] = "west",
        ["ne"] = "northeast",
        ["nw"] = "northwest",
        ["se"] = "southeast",
        ["sw"] = "southwest",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the name is a number: a town has both a Third Street and a Third Avenue.</summary>
    public bool IsNumbered => char.IsAsciiDigit(Name[0]) || Ordinals.Contains(Name);

    /// <summary>The streets that an article names, in order.</summary>
    public static IEnumerable<StreetName> In(ExtractedArticle article, int index)
    {
        foreach (Match match in Pattern().Matches(article.Article.Text))
        {
            if (IsPartOfName(article.Article.Text, match.Index + match.Length))
            {
                continue;
            }

            string before = Normal(match.Groups["before"].Value, Sides);
            string after = Normal(match.Groups["after"].Value, Sides);
            yield return new(
                index,
                new(match.Index, match.Index + match.Length),
                match.Groups["number"].Value,
                NameSpelling.Fold(match.Groups["name"].Value).Replace("'", "", StringComparison.Ordinal),
                Normal(match.Groups["kind"].Value, Kinds),
                before.Length > 0 ? before : after)
            {
                IsBlock = match.Value.Contains("block of", StringComparison.Ordinal),
                IsNearby = TellsNearness(article.Article.Text.AsSpan(0, match.Index).TrimEnd()),
            };
        }
    }

    private static bool TellsNearness(ReadOnlySpan<char> before)
    {
        foreach (string words in Nearness)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Dahlia Street Market", "Main Street Bridge": named after the street; not "on Main Street Friday".
    private static bool IsPartOfName(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || text[end - 1] == '.' || !char.IsUpper(text[end + 1]))
        {
            return false;
        }

        int last = end + 1;
        while (last < text.Length && char.IsLetter(text[last]))
        {
            last++;
        }

        return !Calendar.Contains(text[(end + 1)..last].ToLowerInvariant());
    }

    private static string Normal(string word, FrozenDictionary<string, string> full)
    {
        string plain = word.Trim().Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        return full.GetValueOrDefault(plain, plain);
    }

    [GeneratedRegex(
        @"\b(?:(?<number>\d{2,5})(?: block of)? )?"
        + @"(?:(?<before>North(?:east|west)?|South(?:east|west)?|East|West|NE|NW|SE|SW|[NSEW]\.?) )?"
        + @"(?<name>\d{1,3}(?:st|nd|rd|th)|[A-Z][A-Za-z'’]+(?: [A-Z][A-Za-z'’]+)?) "
        + @"(?<kind>Street|Avenue|Road|Drive|Lane|Boulevard|Court|Place|Way|Circle|Terrace|Parkway|Pike|Highway|Trail|(?:St|Ave|Av|Rd|Dr|Ln|Blvd|Ct|Pl|Cir|Terr?|Pkwy|Hwy)\b\.?)(?![a-z])"
        + @"(?: (?<after>North(?:east|west)?|South(?:east|west)?|East|West|NE|NW|SE|SW|[NSEW])\b)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Pattern();
}
