using FactCheck.Extraction;
using FactCheck.Knowledge;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Other holders of an office whom a bare surname may mean: "Prime Minister Kallas" is the daughter or the father, "former President Bush" the son or the father. A rule that is certain of one
/// of them asks whether what it says would be wrong of the others too.
/// </summary>
internal static class Namesakes
{
    /// <summary>Whether another holder of the office bears the name as it is written, and <paramref name="fits"/> what is said.</summary>
    public static bool Fit(ExtractedArticle article, OfficeMention mention, string office, TenureTable table, Func<string, bool> fits) =>
        mention is { PersonId: { } person, PersonSpan: { } span }
        && table.PersonsBySurname(article.TextOf(span), office).Any(other => !string.Equals(other.Id, person, StringComparison.Ordinal) && fits(other.Id));
}
