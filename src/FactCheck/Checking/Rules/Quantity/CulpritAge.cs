using System.Collections.Immutable;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>The age that an article gives the one who did it, named or not: "a 43-year-old man opened fire", "the suspect, 42-year-old Tobias Renn".</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Mention">The age.</param>
/// <param name="IsFemale">The culprit's sex, or <see langword="null"/> when it is not told.</param>
/// <param name="IsShooter">Whether the text says that this one fired, and not only that he was arrested.</param>
/// <param name="IsNamed">Whether the age is one of a named person.</param>
internal sealed partial record CulpritAge(int Article, QuantityMention Mention, bool? IsFemale, bool IsShooter, bool IsNamed)
{
    private const int Reach = 100;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>The age in years.</summary>
    public double Years => Mention.Quantity.Bounds.Nominal;

    /// <summary>Whether only who fired is compared: the article also gives the age of one who was charged for it, as a father is for his child.</summary>
    public bool IsOfShooterOnly { get; private init; }

    /// <summary>The age of the only culprit of an article; <see langword="null"/> when it tells of none, of several, or gives several ages to culprits.</summary>
    public static CulpritAge? Only(ExtractedArticle article, int index)
    {
        CulpritAge[] all = [.. All(article, index)];
        CulpritAge[] shooters = [.. all.Where(age => age.IsShooter)];
        bool isOne = AreOneAge(all);
        CulpritAge[] shown = isOne ? all : AreOneAge(shooters) ? shooters : [];
        return shown.Length > 0 && !TellsOfSeveral(article)
            ? (shown.FirstOrDefault(age => age.IsNamed) ?? shown[0]) with { IsShooter = shooters.Length > 0, IsOfShooterOnly = !isOne }
            : null;
    }

    /// <summary>Whether two ages may be of one culprit: no sex speaks against it, and who fired is not set against who answers for it.</summary>
    public bool MayBeOf(CulpritAge other) =>
        (IsFemale is null || other.IsFemale is null || IsFemale == other.IsFemale) && (IsShooter || !other.IsOfShooterOnly) && (other.IsShooter || !IsOfShooterOnly);

    private static bool AreOneAge(CulpritAge[] ages) => ages.All(age => age.Years.Equals(ages[0].Years));

    private static IEnumerable<CulpritAge> All(ExtractedArticle article, int index)
    {
        foreach (QuantityMention mention in article.Quantities)
        {
            if (mention.Quantity is not { Kind: QuantityKind.Age, Unit: "year", Bounds.IsPoint: true })
            {
                continue;
            }

            TextSpan sentence = article.Sentences[mention.Sentence];
            string text = article.Article.Text;
            string after = text[mention.Span.End..Math.Min(sentence.End, mention.Span.End + Reach)];
            string before = text[Math.Max(sentence.Start, mention.Span.Start - Reach)..mention.Span.Start];
            bool isShooter = Fired().IsMatch(after);
            if (!VictimAge.Background().IsMatch(before) && (isShooter || Charged().IsMatch(after) || Called().IsMatch(before)))
            {
                Match sex = VictimAge.Sex().Match(after);
                yield return new(index, mention, sex.Success ? sex.Groups["f"].Success : null, isShooter, VictimAge.IsOfNamed(article, mention));
            }
        }
    }

    private static bool TellsOfSeveral(ExtractedArticle article) =>
        Several().IsMatch(article.Article.Text)
        || article.Quantities.Any(mention => mention is { Quantity.Bounds.Lower: > 1, Role: "arrested" or "charged" or "suspected" })
        || article.Claims.Where(claim => claim.Attribute is Attributes.CaseRole && claim.Value.Text is "suspect").Select(claim => claim.Subject.Index).Distinct().Skip(1).Any();

    // What became of the one of this age: "34-year-old suspect", "Ann Quill, 34, was arrested".
    [GeneratedRegex(
        @"^,?(?:\s+[\w.’'-]+){0,4}?,?\s+(?:(?:suspect|gunman|shooter|attacker|assailant)(?!['’]s)|(?:was|is|has been|had been)\s+(?:\w+\s+)?(?:arrested|charged|booked|indicted|sentenced|convicted|accused|suspected|taken into custody|in custody)"
        + @"|(?:accused of|charged with|suspected of|surrendered to|turned himself in|turned herself in|pleaded (?:not )?guilty))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Charged();

    // What he did: "a 34-year-old man opened fire", "a 3-year-old child got hold of a gun".
    [GeneratedRegex(
        @"^,?(?:\s+[\w.’'-]+){0,4}?,?\s+(?:(?:gunman|shooter)(?!['’]s)|(?:was|is|has been|had been)\s+(?:\w+\s+)?(?:identified as the (?:shooter|gunman)|believed to have (?:fired|shot))"
        + @"|opened fire|open fire|fired (?:at|into|the|a|several|multiple)|(?:accidentally |fatally )shot (?:his|her|the|an?)"
        + @"|(?:got|grabbed|found|picked up) (?:a )?(?:hold of )?(?:his |her |an? |the )?(?:[\w’'-]+ ){0,2}(?:gun|handgun|pistol|rifle)|began (?:an? |his )?(?:\w+ )?(?:rampage|shooting))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Fired();

    // What he is called before the age: "the suspect, 34-year-old", "the shooter was identified by police as 34-year-old", "arrested a 34-year-old".
    [GeneratedRegex(
        @"\b(?:(?:suspect|gunman|shooter|attacker|assailant),?\s+(?:[–—-]\s*)?(?:(?:was |is |has been |had been )?(?:later )?identified (?:by [\w ]{1,30} )?as\s+|(?:is|was)\s+)?(?:an?\s+|the\s+)?"
        + @"|(?:identified the (?:suspect|gunman|shooter|suspected shooter|accused shooter) as|(?:police|officers|deputies|detectives|authorities) (?:have )?(?:arrested|charged)|(?:shot|stabbed|killed)(?: to death| and killed)? by (?:an?|his|her|the))\s+(?:an?\s+|the\s+)?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Called();

    [GeneratedRegex(
        @"(?<!\b(?:no|any|other|possible|potential) )\b(?:suspects|gunmen|shooters|robbers|attackers|assailants|defendants|co-defendants?|codefendants?|accomplices?|others? (?:was|were|have been) (?:arrested|charged)"
        + @"|(?:second|third|another|other|additional|more|two|three|four|five) (?:suspects?|shooters?|gunm[ae]n|arrests?)|(?:two|three|four|five|both|several) (?:\w+ )?(?:men|women|teens|teenagers|people|boys|brothers|juveniles|suspects|persons)\s+(?:\w+ ){0,2}(?:arrested|charged|accused|custody))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Several();
}
