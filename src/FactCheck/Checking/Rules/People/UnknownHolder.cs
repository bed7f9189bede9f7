using FactCheck.Extraction;
using FactCheck.Knowledge;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Whether a person whom the tenure table does not know is given an office whose holder it does know. Names are spelt in many ways, so that one word in common with a holder of
/// the last decades, or one nearly so, is enough to doubt.
/// </summary>
internal static class UnknownHolder
{
    private const int SettledDays = 60;
    private const int MemoryDays = 30 * 365;

    /// <summary>The holder of the office instead of the unknown person, or <see langword="null"/>.</summary>
    public static Tenure? Of(ExtractedArticle article, OfficeMention mention, TenureTable table)
    {
        bool concerns = mention is { PersonId: null, OfficeId: not null, Organisation: not null, PersonSpan: not null, IsOutsidePresent: false, Status: OfficeStatus.Current }
            && mention.Pattern is OfficePattern.Title or OfficePattern.Apposition
            && mention.Activity is OfficeActivity.ActsNow or OfficeActivity.Governs or OfficeActivity.Speaks;
        if (!concerns || !OfficeQuestion.IsDated(article, out DateOnly day) || table.FindOffice(mention.OfficeId) is not { IsExclusive: true })
        {
            return null;
        }

        if (FollowsName(article, mention.Span.Start))
        {
            return null;
        }

        string[] words = NameLikeness.WordsOf(NameOf(article, mention));
        return words.Length is 2 or 3
            && OfficeQuestion.HolderOn(table, mention.OfficeId!, day) is { IsActing: false } holder
            && holder.CertainlyCovers(OfficeQuestion.Earlier(day, SettledDays))
            && !table.TenuresIn(mention.OfficeId!).Any(tenure => tenure.LatestEnd > OfficeQuestion.Earlier(day, MemoryDays) && NameLikeness.SharesWord(words, table.FindPerson(tenure.PersonId)!))
            ? holder
            : null;
    }

    // "Toyota US President Ann Able" presides over a company's branch.
    private static bool FollowsName(ExtractedArticle article, int start)
    {
        ReadOnlySpan<char> before = article.Article.Text.AsSpan(0, start);
        ReadOnlySpan<char> trimmed = before.TrimEnd(' ');
        int first = trimmed.LastIndexOfAny(' ', '\n', '"') + 1;
        return trimmed.Length > 0 && trimmed.Length < before.Length && char.IsLetter(trimmed[^1]) && char.IsUpper(trimmed[first])
            && !trimmed[first..].Equals("The", StringComparison.Ordinal);
    }

    /// <summary>The name as the article has it in full.</summary>
    public static string NameOf(ExtractedArticle article, OfficeMention mention) =>
        mention.Person >= 0 && mention.Person < article.Entities.Length ? article.Entities[mention.Person].Name : article.TextOf(mention.PersonSpan!.Value);
}
