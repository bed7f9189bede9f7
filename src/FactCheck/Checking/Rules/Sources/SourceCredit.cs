using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Checking.Rules.Sources;

/// <summary>
/// Reads which news agency an article says that its text is from: by a dateline, "HARROW (AP) —", or by a copyright line. An agency that only "contributed to this report"
/// is not the source of the whole.
/// </summary>
internal static partial class SourceCredit
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>A dateline stands this near to the top.</summary>
    private const int DatelineReach = 400;

    /// <summary>A copyright line stands this near to the end.</summary>
    private const int CopyrightReach = 600;

    private static readonly LexiconTable Agencies = LexiconTable.Load("Checking/Rules/Sources/agencies.lexicon");

    /// <summary>What to call the agency that <paramref name="article"/> credits, or <see langword="null"/>.</summary>
    public static string? In(Article article)
    {
        string text = article.Text;
        Match dateline = Dateline().Match(text[..Math.Min(text.Length, DatelineReach)]);
        return dateline.Success && Agencies.TryGet(dateline.Groups["name"].Value, out string? agency)
            ? agency
            : OfCopyright(text[Math.Max(0, text.Length - CopyrightReach)..]);
    }

    /// <summary>Whether <paramref name="article"/> was published by <paramref name="agency"/> itself.</summary>
    public static bool IsBy(Article article, string agency) =>
        article.Publisher is { Length: > 0 } publisher
        && Agencies.Keys.Any(key =>
            Agencies.TryGet(key, out string? name) && string.Equals(name, agency, StringComparison.Ordinal)
            && string.Equals(key, WithoutArticle(publisher), StringComparison.OrdinalIgnoreCase));

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static string? OfCopyright(string end)
    {
        foreach (ValueMatch line in Copyright().EnumerateMatches(end))
        {
            string owner = end[(line.Index + line.Length)..];
            string? written = Agencies.Keys.FirstOrDefault(key =>
                owner.StartsWith(key, StringComparison.Ordinal) && (owner.Length == key.Length || !char.IsLetter(owner[key.Length])));
            if (written is not null && Agencies.TryGet(written, out string? agency))
            {
                return agency;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\((?<name>[A-Za-z][A-Za-z -]{1,30})\) ?[-–—_]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Dateline();

    [GeneratedRegex(
        @"(?:Copyright|©)(?: ©| \([cC]\))?(?: [0-9]{4},?)?(?: by)?(?: [Tt]he)? ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Copyright();
}
