using System.Globalization;
using System.Text.RegularExpressions;

using FactCheck.Articles;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>Words that give the whole toll of an incident at once.</summary>
/// <param name="Span">The words, in the sentence.</param>
/// <param name="Killed">The number killed, or <see langword="null"/>.</param>
/// <param name="Injured">The number injured besides, or <see langword="null"/>.</param>
/// <param name="Shot">The number shot, the dead counted in, or <see langword="null"/>.</param>
internal readonly record struct TollPhrase(TextSpan Span, int? Killed, int? Injured, int? Shot);

/// <summary>
/// Reads the phrases in which news gives a toll whole, whoever the first are: "two students dead and 19 others injured", "killing one and wounding four", "nine people shot, one fatally",
/// "with six others sustaining gunshot wounds". A hedge before a number makes it none.
/// </summary>
internal static partial class TollPhrases
{
    private const int TimeoutMilliseconds = 1000;

    private const string Number = @"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";
    private const string Rest = @"(?: (?:others?|people|persons|victims|more|(?:other|more|additional) (?:people|persons|victims)))?";
    private const string One = "(?:man|woman|boy|girl|teen|teenager|child|toddler|baby|person|student|mother|father)";
    private const string Are = @"(?:(?:were|was|are|is|being|have been) )?";

    private static readonly string[] Words =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The first such phrase of a sentence; <see langword="null"/> when there is none, or a number is hedged.</summary>
    public static TollPhrase? Read(string sentence)
    {
        foreach (Regex form in (Regex[])[DeadAndInjured(), InjuredAndDead(), Killing(), ShotFatally(), Killed(), OthersWounded()])
        {
            Match match = form.Match(sentence);
            if (match.Success)
            {
                return IsHedged(sentence, match) ? null : new(new(match.Index, match.Index + match.Length), Of(match, "k"), Of(match, "i"), Of(match, "s"));
            }
        }

        return null;
    }

    /// <summary>Whether a sentence counts people who were hit, and names them people: "six victims being shot", "left six people injured".</summary>
    public static bool CountsPeople(string sentence) => PeopleShot().IsMatch(sentence);

    private static bool IsHedged(string sentence, Match match) => match.Groups.Values.Any(number => number is { Success: true, Name: "k" or "i" or "s" } && Hedge().IsMatch(sentence[..number.Index]));

    private static int? Of(Match match, string name)
    {
        Group group = match.Groups[name];
        return !group.Success ? null
            : int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : group.Value is "a" or "A" or "an" or "An" ? 1
            : Array.FindIndex(Words, word => word.Equals(group.Value, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    // "two students dead and 19 others injured", "a man was killed in the shooting, and four others, including a child, were wounded"
    [GeneratedRegex(
        $@"(?<![\w$.,-])(?:(?<k>{Number})(?: (?!left|leaves|leaving|and|killed)[a-z'’-]+){{0,3}}?|(?<k>an?) (?:[\w-]+ ){{0,2}}?{One}) {Are}(?:killed|dead|shot dead|shot and killed|shot to death|fatally shot)(?: in (?:a|the) (?:[a-z-]+ ){{0,2}}shooting)?(?:,| and|, and|, with| with) (?<i>{Number}){Rest}(?:, including [^,.]{{1,40}},)? {Are}(?:left )?(?:injured|wounded|hurt|sustain(?:ed|ing) gunshot wounds)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex DeadAndInjured();

    // "13 were injured and one killed"
    [GeneratedRegex(
        $@"(?<![\w$.,-])(?<i>{Number})(?: (?:people|persons|victims|others))? {Are}(?:injured|wounded|hurt)(?: and|,) (?<k>{Number})(?: (?:people|person|man|woman|others?))? {Are}(?:killed|dead)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex InjuredAndDead();

    // "killing one and wounding four others", "left one dead and four wounded", "kills 2, injures 2"
    [GeneratedRegex(
        $@"\b(?:(?:killing|killed|kills?) (?<k>{Number})(?: [a-z'’-]+){{0,2}}?|shot (?<k>{Number})(?: [a-z'’-]+){{0,2}}? (?:dead|to death)|(?:left|leaving|leaves) (?:(?<k>{Number})(?: [a-z'’-]+){{0,3}}?|(?<k>an?) (?:[\w-]+ ){{0,2}}?{One}) dead)(?:,? and|,) (?:(?:injuring|wounding|injured|wounded|injures?|wounds?|hurting) (?<i>{Number}){Rest}|(?<i>{Number}){Rest} {Are}(?:injured|wounded|hurt))(?=[\s,.;]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Killing();

    // "the fatal shooting of one man and the wounding of three others", "fatally wounded a boy and injured five others"
    [GeneratedRegex(
        $@"\b(?:fatal shooting of|fatally (?:shot|wounded|shooting|wounding)) (?:(?<k>{Number})(?: [a-z'’-]+){{0,2}}?|(?<k>an?) (?:[\w-]+ ){{0,2}}?{One}),? and (?:the )?(?:wounding of|injured|wounded|injuring|wounding) (?<i>{Number})(?: (?:others|other people|other persons|other victims|more people))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Killed();

    // "nine people shot, one fatally", "16 people were shot — one fatally", "shot four people, killing one", "seven people were shot, with six confirmed dead"
    [GeneratedRegex(
        $@"(?<![\w$.,-])(?<s>{Number})(?: (?:people|persons|victims))? {Are}shot ?(?:,|--|—|–|-)? ?(?:with |and )?(?<k>{Number}) (?:of them |of whom )?(?:were |was )?(?:confirmed )?(?:fatally|mortally|killed|dead|dies|died)\b"
        + $@"|\bshot (?<s>{Number}) (?:people|persons|victims),? killing (?<k>{Number})(?= of|[,.;]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex ShotFatally();

    // "one woman dead, with six others sustaining gunshot wounds"
    [GeneratedRegex(
        $@"\bwith (?<i>{Number}) (?:others|other (?:people|persons|victims))(?: \([^)]{{0,60}}\))? (?:sustaining|suffering|receiving) (?:gunshot|bullet|stab) wounds\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex OthersWounded();

    [GeneratedRegex(
        $@"(?<![\w$.,-])(?:{Number}) (?:people|persons|victims) (?:(?:were|was|are|being|had been|have been|who were) )?(?:shot|injured|wounded|hurt)\b(?! at (?:each|one|him|her|them)\b| and killed\b| dead\b| to death\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex PeopleShot();

    [GeneratedRegex(
        @"\b(?:at least|at most|about|around|approximately|nearly|almost|roughly|some|over|up to|more than|less than|fewer than|as many as|possibly|maybe|perhaps|another|of the|those|these|or|to) $",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Hedge();
}
