using System.Collections.Frozen;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>In what two ways of naming one street differ.</summary>
internal enum StreetDifference
{
    /// <summary>The name is spelt otherwise.</summary>
    Spelling,

    /// <summary>Street, avenue, road: another kind of way.</summary>
    Kind,

    /// <summary>East or west, north or south.</summary>
    Side,

    /// <summary>The number of the block or house.</summary>
    Block,
}

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
    private const int LeastDigits = 3;

    private static readonly string[] Nearness = ["near", "vicinity of", "area of", "around"];

    /// <summary>Ways along which a town numbers its houses; courts, places and terraces often share the name of the street that they open on.</summary>
    private static readonly FrozenSet<string> Through = FrozenSet.ToFrozenSet(["street", "avenue", "road", "drive", "lane", "boulevard", "circle"], StringComparer.Ordinal);

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

    // A town has both a Third Street and a Third Avenue.
    private bool IsNumbered => char.IsAsciiDigit(Name[0]) || Ordinals.Contains(Name);

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

    /// <summary>How two streets of one story differ although they are one; <see langword="null"/> when they are the same, or may be two.</summary>
    public static StreetDifference? Compare(StreetName a, StreetName b)
    {
        if (a.IsNumbered || b.IsNumbered)
        {
            return null;
        }

        bool sameNumber = a.Number.Length > 0 && string.Equals(a.Number, b.Number, StringComparison.Ordinal);
        if (!string.Equals(a.Name, b.Name, StringComparison.Ordinal))
        {
            return string.Equals(a.Kind, b.Kind, StringComparison.Ordinal) && NameSlips.IsSlip(a.Name, b.Name) ? StreetDifference.Spelling : null;
        }

        bool otherSide = a.Side.Length > 0 && b.Side.Length > 0 && !string.Equals(a.Side, b.Side, StringComparison.Ordinal);
        if (!string.Equals(a.Kind, b.Kind, StringComparison.Ordinal))
        {
            bool isThrough = Through.Contains(a.Kind) && Through.Contains(b.Kind);
            return sameNumber || (isThrough && !otherSide) ? StreetDifference.Kind : null;
        }

        return otherSide ? sameNumber ? StreetDifference.Side : null
            : !sameNumber && AreOtherHouses(a, b) ? StreetDifference.Block
            : null;
    }

    /// <summary>Two blocks, a house outside a block, or two houses whose numbers differ in one digit: two houses of other numbers are neighbours.</summary>
    private static bool AreOtherHouses(StreetName a, StreetName b)
    {
        if (a.IsBlock && b.IsBlock)
        {
            return true;
        }

        if (a.Number.Length < LeastDigits || a.Number.Length != b.Number.Length || a.IsNearby || b.IsNearby)
        {
            return false;
        }

        // "the 12000 block" may be a thousand houses.
        int coarse = (a.IsBlock ? a : b).Number.EndsWith("000", StringComparison.Ordinal) ? 3 : 2;
        return a.IsBlock || b.IsBlock
            ? !a.Number.AsSpan(0, a.Number.Length - coarse).SequenceEqual(b.Number.AsSpan(0, b.Number.Length - coarse))
            : a.Number.Zip(b.Number).Count(digits => digits.First != digits.Second) == 1;
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
