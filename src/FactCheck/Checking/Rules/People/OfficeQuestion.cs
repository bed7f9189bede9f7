using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.People;

/// <summary>What the rules on officials ask of an article and of the tenure table.</summary>
internal static class OfficeQuestion
{
    /// <summary>Articles speak of the days before them; a title that was right then is right.</summary>
    public const int JustPastDays = 10;

    /// <summary>Who takes office within this time is spoken of as if in it.</summary>
    private const int SoonDays = 45;

    /// <summary>Two dates of one article that lie further apart than this are not those of one publication and its updates.</summary>
    private const int ReprintDays = 60;
    private const int CueReach = 40;

    /// <summary>Of whom left longer ago than this, in turn, articles tell without a word of history whatever stands in them; whatever they say; whatever they do.</summary>
    private const int RecentDays = 4 * 365;
    private const int RememberedDays = 12 * 365;
    private const int LifetimeDays = 40 * 365;

    private static readonly WordList ReprintCues = WordList.Load("Checking/Rules/People/reprint-cues.lexicon");

    /// <summary>Whether the day of publication is known well enough to check the present against it: a date guessed from the text is not.</summary>
    public static bool IsDated(ExtractedArticle article, out DateOnly day)
    {
        day = article.StatedDay ?? default;
        return article.StatedDay is not null && !TellsAnotherDay(article, day);
    }

    // A header line, or "first published on ...", with a date far from the metadata's: a reprint, or the day of the crawl instead of the day of publication.
    private static bool TellsAnotherDay(ExtractedArticle article, DateOnly day)
    {
        foreach (TimexMention time in article.Times)
        {
            if (time is { YearIsExplicit: true, Timex.Type: TimexType.Date or TimexType.Time } && DaysOf(time.Timex) is { } told
                && (told.Last.DayNumber < day.DayNumber - ReprintDays || told.First.DayNumber > day.DayNumber + ReprintDays)
                && (time.IsHeader || FollowsReprintCue(article, time.Span)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsReprintCue(ExtractedArticle article, TextSpan time)
    {
        ReadOnlySpan<char> before = article.Article.Text.AsSpan(Math.Max(0, time.Start - CueReach), time.Start - Math.Max(0, time.Start - CueReach));
        foreach (string cue in ReprintCues.Entries)
        {
            if (before.Contains(cue, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the table is certain that the person did not hold the office at any time from <paramref name="justPastDays"/> before <paramref name="day"/>, and does not soon take it.</summary>
    public static bool IsCertainlyNot(ExtractedArticle article, TenureTable table, OfficeMention mention, DateOnly day, int justPastDays = JustPastDays) =>
        mention is { PersonId: { } person, OfficeId: { } office }
        && table.Holds(person, office, Earlier(day, justPastDays), day) == TenureAnswer.No
        && table.Holds(person, office, day, Later(day, SoonDays)) != TenureAnswer.Yes
        && !table.HoldersOn(office, day).Any(holder => NameLikeness.MayBeOne(table, person, holder.PersonId))
        && !Namesakes.Fit(article, mention, office, table, other => table.Holds(other, office, Earlier(day, justPastDays), Later(day, SoonDays)) != TenureAnswer.No);

    /// <summary>Whether the person held the office on that day and for some days before.</summary>
    public static bool IsCertainlyIn(TenureTable table, string person, string office, DateOnly day) =>
        table.Holds(person, office, day) == TenureAnswer.Yes && table.Holds(person, office, Earlier(day, 10)) == TenureAnswer.Yes;

    /// <summary>
    /// Whether the title may belong to a look back that no word tells of ("they compare him with US President Richard Nixon"): the longer the person has been out of
    /// office, the more must the sentence have him act in the present.
    /// </summary>
    public static bool MayBeHistory(TenureTable table, OfficeMention mention, DateOnly day)
    {
        int days = DaysSince(table, mention, day);
        return mention.Pattern is OfficePattern.Title or OfficePattern.Apposition && mention.Activity switch
        {
            OfficeActivity.ActsNow or OfficeActivity.Governs => days > LifetimeDays,
            OfficeActivity.Speaks => days > RememberedDays,
            _ => days > RecentDays,
        };
    }

    /// <summary>Whether the person left the office a lifetime ago: then a title is history, not courtesy.</summary>
    public static bool IsLongGone(TenureTable table, OfficeMention mention, DateOnly day) => DaysSince(table, mention, day) > LifetimeDays;

    // Since the person last left the office; 0 for somebody who has not held it yet.
    private static int DaysSince(TenureTable table, OfficeMention mention, DateOnly day)
    {
        int left = int.MinValue;
        foreach (Tenure tenure in table.TenuresOf(mention.PersonId!))
        {
            if (string.Equals(tenure.OfficeId, mention.OfficeId, StringComparison.Ordinal) && tenure.LatestEnd < day)
            {
                left = Math.Max(left, tenure.LatestEnd.DayNumber);
            }
        }

        return left == int.MinValue ? 0 : day.DayNumber - left;
    }

    /// <summary>Whether the article itself shows who held the office, or calls the person a former holder: then a slip of words is likelier than of facts.</summary>
    public static bool KnowsBetter(ExtractedArticle article, OfficeMention mention, string holder) => article.Offices.Any(other =>
        string.Equals(other.OfficeId, mention.OfficeId, StringComparison.Ordinal)
        && ((other.Status is OfficeStatus.Current or OfficeStatus.Acting && string.Equals(other.PersonId, holder, StringComparison.Ordinal))
            || (other.Status is OfficeStatus.Former && string.Equals(other.PersonId, mention.PersonId, StringComparison.Ordinal))));

    /// <summary>What the table knows: "Mark Rutte has been secretary general of NATO since 2024-10-01 (nato.int)".</summary>
    public static FindingSide Knowledge(TenureTable table, Tenure tenure)
    {
        string name = table.FindPerson(tenure.PersonId)!.Name;
        string office = table.FindOffice(tenure.OfficeId)!.Description;
        string acting = tenure.IsActing ? "acting " : "";
        string when = tenure.IsOpen
            ? $"{name} has been {acting}{office} since {tenure.Start}"
            : $"{name} was {acting}{office} from {tenure.Start} to {tenure.End}";
        return RuleContext.KnowledgeSide("tenures", $"{when} ({tenure.Source})", name);
    }

    /// <summary>The tenure that covers <paramref name="day"/>; the regular one before an acting one.</summary>
    public static Tenure? HolderOn(TenureTable table, string office, DateOnly day)
    {
        ImmutableArray<Tenure> holders = table.HoldersOn(office, day);
        return holders.IsEmpty ? null : holders[0];
    }

    /// <summary>The days of a time that names at least a year and hedges nothing, or <see langword="null"/>.</summary>
    public static (DateOnly First, DateOnly Last)? DaysOf(Timex? time)
    {
        if (time is not { Mod: TimexMod.None, Granularity: <= TimeGranularity.Year, Date: { Year: { } year, IsImpossible: false } date })
        {
            return null;
        }

        DateOnly first = new(year, date.Month ?? 1, date.Day ?? 1);
        return (first, date.Month is { } month ? new(year, month, date.Day ?? DateTime.DaysInMonth(year, month)) : new(year, 12, 31));
    }

    public static string NameOf(TenureTable table, string person) => table.FindPerson(person)?.Name ?? person;

    public static DateOnly Earlier(DateOnly day, int days) => day.DayNumber > days ? day.AddDays(-days) : DateOnly.MinValue;

    public static DateOnly Later(DateOnly day, int days) => day.DayNumber < DateOnly.MaxValue.DayNumber - days ? day.AddDays(days) : DateOnly.MaxValue;
}
