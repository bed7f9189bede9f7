using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>The one victim of an article that tells no age and of no child: "A man was shot through a window".</summary>
/// <param name="Span">The words "A man".</param>
/// <param name="IsFemale">Whether it is a woman.</param>
/// <param name="IsKilled">Whether the victim is dead.</param>
internal sealed partial record AdultVictim(TextSpan Span, bool IsFemale, bool IsKilled)
{
    private const int LeadSentences = 5;

    /// <summary>Older ones are called men and women too.</summary>
    private const double OldestChild = 15;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>The victim of <paramref name="article"/>; <see langword="null"/> when it tells of several, of children, or an age.</summary>
    public static AdultVictim? Of(ExtractedArticle article)
    {
        string text = article.Article.Text;
        int lead = article.Sentences.Length == 0 ? 0 : article.Sentences[Math.Min(LeadSentences, article.Sentences.Length) - 1].End;
        Match found = Struck().Match(text, 0, lead);
        if (!found.Success || Others().IsMatch(text) || article.Quantities.Any(mention => mention is { Role: "killed" or "injured" or "shot", Quantity.Bounds.Lower: > 1 }))
        {
            return null;
        }

        bool isFemale = found.Groups["f"].Success;
        return Struck().Matches(text).All(match => match.Groups["f"].Success == isFemale) ? new(new(found.Index, found.Index + found.Groups["who"].Length), isFemale, found.Groups["k"].Success) : null;
    }

    /// <summary>Whether the victim of whom another article gives an age cannot be this one, though both are the only one: a child is no man.</summary>
    public bool Excludes(VictimAge other) => other is { IsGuessed: false, Years: <= OldestChild } && IsKilled == (other.Fate == VictimFate.Killed) && (other.IsFemale is null || other.IsFemale == IsFemale);

    [GeneratedRegex(
        @"\b(?<who>an? (?:(?<f>woman)|man)) (?:was|is|has been)(?: \w+)? (?:(?<k>shot and killed|shot to death|killed|dead)|shot|wounded|injured|hospitalized|hospitalised|stabbed)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Struck();

    [GeneratedRegex(
        @"\b(?:boys?|girls?|teens?|teenagers?|teenaged?|child|children|kids?|juveniles?|minors?|youths?|toddler|infant|baby|son|daughter|student|years?[- ]old|victims|two people|both men|another (?:man|woman|person))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Others();
}
