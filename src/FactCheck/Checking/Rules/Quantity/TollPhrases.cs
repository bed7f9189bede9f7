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
    private const string Are = @"(?:(?:were|was|are|is|being|have been) )?";

    private static readonly string[] Words =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The first such phrase of a sentence; <see langword="null"/> when there is none, or a number is hedged.</summary>
    public static TollPhrase? Read(string sentence)
    {
        foreach (Regex form in (Regex[])[DeadAndInjured(), Killing(), ShotFatally(), OthersWounded()])
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
            : Array.FindIndex(Words, word => word.Equals(group.Value, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    // "two students dead and 19 others injured", "one person was killed, four wounded"
    [GeneratedRegex(
        $@"(?<![\w$.,-])(?<k>{Number})(?: [a-z'’-]+){{0,3}}? {Are}(?:killed|dead|shot dead|shot and killed|shot to death|fatally shot)(?:,| and|, and|, with| with) (?<i>{Number}){Rest} {Are}(?:injured|wounded|hurt|sustain(?:ed|ing) gunshot wounds)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex DeadAndInjured();

    // "killing one and wounding four others", "left one dead and four wounded"
    [GeneratedRegex(
        $@"\b(?:(?:killing|killed|kills) (?<k>{Number})(?: [a-z'’-]+){{0,2}}?|shot (?<k>{Number})(?: [a-z'’-]+){{0,2}}? (?:dead|to death)|(?:left|leaving|leaves) (?<k>{Number})(?: [a-z'’-]+){{0,3}}? dead),? and (?:(?:injuring|wounding|injured|wounded|injures|wounds|hurting) (?<i>{Number}){Rest}|(?<i>{Number}){Rest} {Are}(?:injured|wounded|hurt))(?=[\s,.;]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Killing();

    // "nine people shot, one fatally", "16 people were shot — one fatally"
    [GeneratedRegex(
        $@"(?<![\w$.,-])(?<s>{Number})(?: (?:people|persons|victims))? {Are}shot ?(?:,|--|—|–|-)? ?(?:with |and )?(?<k>{Number}) (?:of them |of whom )?(?:fatally|mortally|killed|dead|dies|died)\b",
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
