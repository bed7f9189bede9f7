using System.Globalization;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// How many people one sentence says were killed, injured and shot in a sudden incident. "Two dead and eight injured" leaves nothing open; "ten were shot" counts the dead in, and
/// "eight were wounded" alone may or may not.
/// </summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Killed">The number killed, or <see langword="null"/> when it is not told.</param>
/// <param name="Injured">The number injured, or <see langword="null"/>.</param>
/// <param name="Shot">The number shot, or <see langword="null"/>.</param>
internal sealed partial record IncidentToll(int Article, int Sentence, int? Killed, int? Injured, int? Shot)
{
    private const int LeadSentences = 10;

    /// <summary>A toll that leaves nothing open is looked for farther down, too.</summary>
    private const int MostSentences = 40;

    /// <summary>How far back a sentence about others may lean.</summary>
    private const int Before = 2;
    private const int TimeoutMilliseconds = 1000;
    private const int MostPeople = 200;

    /// <summary>Whether those injured or shot are counted besides the dead: "eight others".</summary>
    public bool SaysOthers { get; private init; }

    /// <summary>The number to show for those injured or shot, or killed where neither is told; or the whole phrase.</summary>
    public required TextSpan Shown { get; init; }

    /// <summary>Whether it names the whole: "one of the four people who were shot".</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Whether it leaves nothing open: those injured are counted beside the dead.</summary>
    public bool IsComplete => (Injured is not null && (Killed is not null || SaysOthers)) || (Shot is not null && Killed is not null && IsPhrase);

    /// <summary>Whether it counts people who were hit, without saying how many died: "six victims being shot".</summary>
    public bool IsPlain { get; private init; }

    /// <summary>Whether it stands below the toll of its article and may be of another incident: nothing to hold against other articles.</summary>
    public bool IsAside { get; private init; }

    /// <summary>Whether one phrase gives the whole toll: "nine people shot, one fatally".</summary>
    private bool IsPhrase { get; init; }

    /// <summary>The toll that the lead of an article gives its incident first, and further ones that are complete or name the whole, each once.</summary>
    public static IEnumerable<IncidentToll> In(FactGraph graph, int index)
    {
        bool isFirst = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (IncidentToll toll in All(graph, index))
        {
            bool isMeant = (isFirst && toll.Sentence < LeadSentences) || toll.IsComplete || toll.IsWhole;
            if ((isMeant || toll.IsPlain) && seen.Add(toll.ToString()))
            {
                yield return isMeant ? toll : toll with { IsAside = true };
            }

            isFirst = false;
        }
    }

    /// <summary>Whether a sentence tells of a sudden incident, whose toll is known within days.</summary>
    public static bool IsOfIncident(string sentence) => Incident().IsMatch(sentence);

    private static IEnumerable<IncidentToll> All(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        for (int sentence = 0; sentence < Math.Min(article.Sentences.Length, MostSentences); sentence++)
        {
            TextSpan span = article.Sentences[sentence];
            if (InSentence(article, index, sentence, article.TextOf(span)) is { } toll && (sentence < LeadSentences || toll.IsComplete || toll.IsPlain))
            {
                yield return toll;
            }
        }
    }

    private static IncidentToll? InSentence(ExtractedArticle article, int index, int sentence, string text)
    {
        if (TollPhrases.Read(text) is { } phrase && (Incident().IsMatch(text) || LeadsWithViolence(article)) && phrase.Killed is null or <= MostPeople && !OtherScope().IsMatch(WithoutPhrase(text, phrase.Span)))
        {
            int start = article.Sentences[sentence].Start;
            return new(index, sentence, phrase.Killed, phrase.Injured, phrase.Shot)
            {
                Shown = new(start + phrase.Span.Start, start + phrase.Span.End),
                SaysOthers = phrase.Injured is not null,
                IsPhrase = true,
            };
        }

        QuantityMention[] mentions = [.. SentenceMentions.In(article.Quantities, sentence).ToArray().Where(mention => mention.Role is "killed" or "injured" or "shot")];
        return mentions.Length > 0 && (Incident().IsMatch(text) || Others().IsMatch(text)) && !OtherScope().IsMatch(text) && Read(article, index, mentions) is { } toll
            && !(toll is { SaysOthers: true, Killed: null } && FollowsWounded(article, sentence))
            ? toll with { IsPlain = toll is { Killed: null, SaysOthers: false } && TollPhrases.CountsPeople(text) }
            : null;
    }

    // "Renn was badly wounded in the ambush. Two others were wounded": the others are besides him, too.
    private static bool FollowsWounded(ExtractedArticle article, int sentence) => article.Events.Any(told =>
        told is { Type: "injury", Polarity: Polarity.Positive, Modality: Modality.Asserted } && told.Sentence < sentence && told.Sentence >= sentence - Before
        && told.Participants.Any(participant => participant.Role is "patient" && participant.Entity >= 0));

    private static bool LeadsWithViolence(ExtractedArticle article) =>
        article.Events.Any(told => told is { Sentence: < LeadSentences, Type: "shooting" or "stabbing" or "crash" });

    // "Fatally" and "killed" of the phrase are its own.
    private static string WithoutPhrase(string text, TextSpan phrase) => string.Concat(text.AsSpan(0, phrase.Start), text.AsSpan(phrase.End));

    /// <summary>Whether both can be true of one incident. Other numbers of dead are mostly those of another incident, or of the same days earlier; FC2002 sees to them.</summary>
    public bool Fits(IncidentToll other) => (Killed is not null && other.Killed is not null && Killed != other.Killed) || Readings().Any(one => other.Readings().Any(two =>
        Meets(one.Killed, two.Killed) && Meets(one.Survivors, two.Survivors) && AddUp(one.Killed ?? two.Killed, one.Survivors ?? two.Survivors, one.All ?? two.All)
        && Meets(one.All, two.All)));

    /// <summary>"1 dead, 4 injured".</summary>
    public override string ToString() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Killed is not null)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Killed} dead");
        }

        if (Injured is not null)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Injured} injured");
        }

        if (Shot is not null)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Shot} shot");
        }
    }

    /// <summary>The number injured, or else shot, that an editor sees.</summary>
    public int Hit => Injured ?? Shot ?? 0;

    /// <summary>The least number of people who must have been hit, to tell which of two tolls is the higher.</summary>
    public int Size => Math.Max(Shot ?? 0, (Killed ?? 0) + (Injured ?? 0));

    private IEnumerable<(int? Killed, int? Survivors, int? All)> Readings()
    {
        int? hit = Injured ?? Shot;
        if (hit is null)
        {
            yield return (Killed, null, null);
            yield break;
        }

        if (Injured is not null)
        {
            yield return (Killed, Injured, null);
            if (Shot is not null)
            {
                yield return (Killed, Injured, Shot);
            }
        }

        if (Injured is null || (Killed is null && !SaysOthers))
        {
            yield return (Killed, null, hit);
        }

        if (Injured is null && SaysOthers)
        {
            yield return (Killed, Shot, null);
        }
    }

    private static bool Meets(int? left, int? right) => left is null || right is null || left == right;

    private static bool AddUp(int? killed, int? survivors, int? all) =>
        all is null || ((killed ?? 0) + (survivors ?? 0) <= all && (killed is null || survivors is null || killed + survivors == all));

    private static IncidentToll? Read(ExtractedArticle article, int index, QuantityMention[] mentions)
    {
        int? killed = null;
        int? injured = null;
        int? shot = null;
        QuantityMention? shown = null;

        // "One man was killed and three others wounded": the others are all the rest, whoever the first are.
        bool others = Array.Exists(mentions, mention => mention.Role is not "killed" && article.TextOf(mention.Span).Contains("other", StringComparison.OrdinalIgnoreCase));
        foreach (QuantityMention mention in mentions)
        {
            Bounds bounds = mention.Quantity.Bounds;
            if (!bounds.IsPoint || bounds.Nominal is < 1 or > MostPeople || mention.Quantity.Kind != QuantityKind.Count || !((others && mention.Role is "killed") || IsOfAnybody(mention.PartOf ?? mention.Quantity))
                || IsPartOfList(article.Article.Text, mention.Span))
            {
                return null;
            }

            int number = (int)(mention.PartOf?.Bounds.Nominal ?? bounds.Nominal);
            ref int? slot = ref (mention.Role is "killed" ? ref killed : ref mention.Role is "injured" ? ref injured : ref shot);
            if (slot is not null && slot != number)
            {
                return null;
            }

            slot = number;
            shown = shown is null || mention.Role is not "killed" ? mention : shown;
        }

        // The dead alone are counted by FC2002, which knows how tolls rise.
        return (killed ?? 0) + (injured ?? 0) + (shot ?? 0) < 2 || (injured is null && shot is null)
            ? null
            : new(index, mentions[0].Sentence, killed, injured, shot) { Shown = shown!.Span, SaysOthers = others, IsWhole = Array.Exists(mentions, mention => mention.PartOf is not null || IsAfterOneOf(article.Article.Text, mention.Span)) };
    }

    /// <summary>Whether everybody is counted; "three boys" may be some of six people.</summary>
    private static bool IsOfAnybody(Values.Quantity counted) => counted.Unit is "person" or "victim" or "club-goer" or "clubgoer" or "patron" or "partygoer";

    // "Renn was one of four people to be shot."
    private static bool IsAfterOneOf(string text, TextSpan span) => text.AsSpan(0, span.Start).TrimEnd().EndsWith("one of", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan(0, span.Start).TrimEnd().EndsWith("one of the", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether others are named beside those counted: "three men and a woman".</summary>
    private static bool IsPartOfList(string text, TextSpan span) =>
        ListAfter().IsMatch(text[span.End..Math.Min(text.Length, span.End + 40)]) || ListBefore().IsMatch(text[Math.Max(0, span.Start - 40)..span.Start]);

    [GeneratedRegex(@"\b(?:shot|shooting|gunfire|gunman|gunmen|gunshot|opened fire|opens fire|wounded|stabbed|stabbing|crash)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Incident();

    [GeneratedRegex(
        @"\b(?:across|citywide|critical|critically|seriously|minor|life-threatening|separate|shootings|incidents|this year|last year|over the weekend|this weekend|himself|herself|suicide|(?:his|her) own life|turned the gun|gunman was|suspect (?:was|is)|including|another|earlier|previous|previously|in 20\d\d|in 19\d\d"
        + @"|since|so far|unborn|died (?:at|later)|later died|remain|still|fatally|deadliest|most recent|history|ago|last month|bullets|shots(?! (?:were )?(?:fired|rang))|(?:dead|to death) and|shot at (?:each|one another|him|her|them)|officers?|deputies|among|image|photos?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex OtherScope();

    [GeneratedRegex(@"\bother[s ][^.;]{0,30}\b(?:were|was) (?:injured|wounded|hurt)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Others();

    [GeneratedRegex(@"^(?: \w+){0,2},? (?:and|plus) (?:an?|one|two|three|four|his|her|their|the) (?:\S+ ){0,2}(?:man|woman|men|women|boys?|girls?|child|children|baby|teens?|teenagers?|gunm[ae]n|shooter|suspect|wife|husband|son|daughter|mother|father)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex ListAfter();

    [GeneratedRegex(@"\b(?:an?|one|two|three|four|\d+) (?:\w+ )?(?:man|woman|men|women|boys?|girls?|child|children|adults?|teens?|teenagers?|males?|females?),? and $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex ListBefore();
}
