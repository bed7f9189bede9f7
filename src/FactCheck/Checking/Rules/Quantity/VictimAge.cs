using System.Collections.Immutable;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>What became of a victim.</summary>
internal enum VictimFate
{
    /// <summary>Shot or stabbed; what came of it is not told.</summary>
    Struck,

    /// <summary>Hurt, and alive.</summary>
    Hurt,

    /// <summary>Dead.</summary>
    Killed,
}

/// <summary>The age that an article gives the one victim of its incident, named or not: "a 16-year-old boy was shot", "the death of a 16-year-old".</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Mention">The age.</param>
/// <param name="Fate">What became of the victim.</param>
/// <param name="IsFemale">The victim's sex, or <see langword="null"/> when it is not told.</param>
/// <param name="IsNamed">Whether the age is one of a named person.</param>
internal sealed partial record VictimAge(int Article, QuantityMention Mention, VictimFate Fate, bool? IsFemale, bool IsNamed)
{
    private const int LeadSentences = 14;
    private const int Reach = 60;

    /// <summary>Inside one article a greater gap is of two people.</summary>
    private const double MostYearsInArticle = 2;
    private const double OldestChild = 12;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Whether only the want of another child tells that it is the victim's.</summary>
    public bool IsGuessed { get; private init; }

    /// <summary>The age in years.</summary>
    public double Years => Mention.Quantity.Bounds.Nominal;

    /// <summary>The ages that the article at <paramref name="index"/> gives its victims, in order.</summary>
    public static IEnumerable<VictimAge> All(ExtractedArticle article, int index)
    {
        foreach (QuantityMention mention in article.Quantities)
        {
            if (mention.Quantity is { Kind: QuantityKind.Age, Unit: "year", Bounds.IsPoint: true } && IsPresent(article.TextOf(mention.Span)) && FateOf(article, mention, out bool? isFemale) is { } fate)
            {
                yield return new(index, mention, fate, isFemale, IsOfNamed(article, mention));
            }
        }
    }

    /// <summary>Whether an age is one of a person whom the article names beside it, even where the name was not understood.</summary>
    public static bool IsOfNamed(ExtractedArticle article, QuantityMention mention) =>
        article.Claims.Any(claim => claim.Subject.Kind == SubjectKind.Entity && claim.Provenance.Span == mention.Span)
        || Named().IsMatch(After(article, mention));

    private static string After(ExtractedArticle article, QuantityMention mention) =>
        article.Article.Text[mention.Span.End..Math.Max(mention.Span.End, Math.Min(article.Sentences[mention.Sentence].End, mention.Span.End + Reach))];

    // "Ages 11 and 12" are of several; who "would have turned 15" was not.
    private static bool IsPresent(string age) => !age.StartsWith("ages", StringComparison.OrdinalIgnoreCase) && !age.StartsWith("turned", StringComparison.OrdinalIgnoreCase);

    /// <summary>The age of the only victim of an article whose ages are <paramref name="all"/>; <see langword="null"/> when it tells of none, of several, or gives several ages to victims.</summary>
    public static VictimAge? Only(ExtractedArticle article, int index, ImmutableArray<VictimAge> all)
    {
        if (all.IsEmpty)
        {
            return OnlyChild(article, index);
        }

        VictimAge[] leading = [.. all.Where(age => age.Mention.Sentence < LeadSentences)];
        return leading.Length > 0 && leading.All(age => IsSame(age.Years, leading[0].Years)) && !TellsOfSeveral(article, leading.Max(age => age.Fate))
            ? leading.OrderBy(age => !double.IsInteger(age.Years)).MaxBy(age => age.Fate)
            : null;
    }

    // "The 6-year-old walked into the line of fire": the only child of a report of a shooting but for brothers and friends.
    private static VictimAge? OnlyChild(ExtractedArticle article, int index)
    {
        QuantityMention[] children =
        [
            .. article.Quantities.Where(mention => mention is { Sentence: < LeadSentences, Quantity: { Kind: QuantityKind.Age, Unit: "year", Bounds: { IsPoint: true, Nominal: <= OldestChild } } }
                && IsPresent(article.TextOf(mention.Span)) && !Kin().IsMatch(After(article, mention))),
        ];
        return children.Length > 0 && children.All(mention => IsSame(mention.Quantity.Bounds.Nominal, children[0].Quantity.Bounds.Nominal))
            && article.Events.Any(told => told is { Type: "shooting" or "injury" or "killing", Sentence: < LeadSentences })
            && !Children().IsMatch(article.Article.Text) && !TellsOfSeveral(article, VictimFate.Struck)
            ? new(index, children[0], VictimFate.Struck, null, IsOfNamed(article, children[0])) { IsGuessed = true }
            : null;
    }

    // "22-month-old", "2-year-old"
    private static bool IsSame(double years, double other) => Math.Abs(years - other) < 1;

    /// <summary>Two ages of the only one killed of an article whose ages are <paramref name="all"/>, a year or two apart; <see langword="null"/> when it tells of more, or gives one.</summary>
    public static (VictimAge First, VictimAge Second)? Two(ExtractedArticle article, ImmutableArray<VictimAge> all)
    {
        VictimAge[] killed = [.. all.Where(age => age.Fate == VictimFate.Killed)];
        VictimAge? other = Array.Find(killed, age => !IsSame(age.Years, killed[0].Years));
        bool isOne = other is not null && killed.All(age => IsSame(age.Years, killed[0].Years) || IsSame(age.Years, other.Years)) && !(killed[0].IsNamed && other.IsNamed);
        return isOne && Math.Abs(killed[0].Years - other!.Years) <= MostYearsInArticle && killed[0].MayBeOf(other) && !TellsOfSeveral(article, VictimFate.Killed) && !TellsOfSeveralDead(article)
            ? (killed[0], other)
            : null;
    }

    /// <summary>Whether two ages may be of one victim: nothing that became of him, and no sex, speaks against it.</summary>
    public bool MayBeOf(VictimAge other) =>
        !(Fate != other.Fate && Fate != VictimFate.Struck && other.Fate != VictimFate.Struck) && (IsFemale is null || other.IsFemale is null || IsFemale == other.IsFemale);

    /// <summary>Whether the article gives anybody this age.</summary>
    public static bool Gives(ExtractedArticle article, double years) =>
        article.Quantities.Any(mention => mention.Quantity.Kind == QuantityKind.Age && mention.Quantity.Bounds.Lower <= years && years <= mention.Quantity.Bounds.Upper);

    private static VictimFate? FateOf(ExtractedArticle article, QuantityMention mention, out bool? isFemale)
    {
        TextSpan sentence = article.Sentences[mention.Sentence];
        string text = article.Article.Text;
        string after = text[mention.Span.End..Math.Min(sentence.End, mention.Span.End + Reach)];
        string before = text[Math.Max(sentence.Start, mention.Span.Start - Reach)..mention.Span.Start];
        Match sex = Sex().Match(after);
        isFemale = sex.Success ? sex.Groups["f"].Success : null;
        if (Background().IsMatch(before))
        {
            return null;
        }

        Match met = Suffered().Match(after);
        met = met.Success ? met : Struck().Match(before);
        return !met.Success ? null
            : met.Groups["k"].Success ? VictimFate.Killed
            : met.Groups["h"].Success ? VictimFate.Hurt
            : VictimFate.Struck;
    }

    private static bool TellsOfSeveral(ExtractedArticle article, VictimFate fate) => article.Quantities.Any(mention =>
        mention is { Sentence: < LeadSentences, Quantity.Bounds.Lower: > 1 } && (mention.Role is "killed" || (fate != VictimFate.Killed && mention.Role is "injured" or "shot")));

    // "Both died", "two deaths", "killed two": the article has more than one victim to tell of.
    private static bool TellsOfSeveralDead(ExtractedArticle article) =>
        Several().IsMatch(article.Article.Text) || article.Quantities.Any(mention => mention is { Quantity.Bounds.Lower: > 1, Role: "killed" })
        || article.Claims.Where(claim => claim.Attribute is Attributes.CaseRole && claim.Value.Text is "victim").Select(claim => claim.Subject.Index).Distinct().Skip(1).Any();

    [GeneratedRegex(@"\b(?:both (?:men|women|boys|girls|teens|teenagers|victims|died|were)|deaths|homicides|killings|shootings|victims|(?:two|three|four|double|triple) (?:dead|killed|homicide|shooting|fatal))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Several();

    [GeneratedRegex(@"^\s+(?:[\w-]+\s+){0,2}(?:brother|sister|sibling|cousin|friend|nephew|niece|suspect|shooter|gunman)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Kin();

    [GeneratedRegex(@"\b(?:(?:two|three|four|five|several|both|other|young|their|her|his) (?:\w+ )?(?:children|kids|boys|girls|toddlers)|another (?:child|boy|girl|toddler))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Children();

    // "27-year-old Ann Quill", not "27-year-old Harrow man"
    [GeneratedRegex(@"^\s+(?:\p{Lu}[\w’'.-]*\s+){1,3}\p{Lu}[\w’'.-]*(?!\s+(?:man|woman|boy|girl|teen|teenager|resident|native)\b)(?![\w’'.-])", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:\s+[\w’'-]+){0,2}?\s+(?:(?<f>girl|woman|female|daughter|mother)|boy|man|male|son|father)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    internal static partial Regex Sex();

    [GeneratedRegex(
        @"^(?:,?(?:\s+[\w’'-]+){0,4}?,?\s+(?:(?:who )?(?:was|is|has been|had been|being|were)\s+(?:[\w-]+\s+)?(?:(?<k>shot and killed|fatally shot|shot to death|stabbed to death|killed|dead)|(?<h>wounded|injured|hospitalized|hospitalised|recovering|grazed)|shot|stabbed|struck)|(?:has |had )?(?<k>died|dies))|(?:\s+[\w’'-]+){0,3}?\s+(?:shot|stabbed) (?:in|multiple|several|once|twice)|(?:\s+[\w’'-]+){1,3}?\s+was\s+(?<h>transported|airlifted|flown|rushed|taken)\s+(?:by [a-z]{3,12} )?to (?!court|jail|the [\w ]{0,20}(?:jail|court))|(?:\s+[\w-]+){1,2}?\s+to (?:an? |the )(?:local |area |nearby )?(?<h>hospital)|\s+(?:\w+\s+)?(?:shooting )?victim(?!s|['’]s))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Suffered();

    [GeneratedRegex(
        @"\b(?:(?<k>killed|killing|killing of|death of|shooting death of|fatally shot|fatal (?:injury|shooting) of|murder of|murdering)|(?<h>wounded|wounding|wounding of|injured|injuring)|shot|shooting|shooting of|stabbed|stabbing|stabbing of)\s+(?:an?|the|of an?|of the)?\s*$"
        + @"|\bvictim(?:,| (?:was|is|as|has been)(?: (?:identified|named) (?:\w+ )?as)?)?\s+(?:an?\s+)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Struck();

    /// <summary>Words before an age that make it one of another person or incident.</summary>
    [GeneratedRegex(@"\b(?:another|second|separate|other|previous|earlier|last (?:year|month|week)|also|unrelated|meanwhile)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    internal static partial Regex Background();
}
