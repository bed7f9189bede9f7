namespace FactCheck.Extraction.Claims;

/// <summary>Claims that a person holds, held or will hold an office.</summary>
internal static class OfficeClaims
{
    public static IEnumerable<Claim> Of(ClaimSource source)
    {
        foreach (OfficeMention mention in source.Article.Offices)
        {
            if (mention.Person < 0)
            {
                continue;
            }

            string title = mention.TitleSpan is { } span ? source.Article.TextOf(span) : mention.Title;
            var value = new ClaimValue(title.Length > 0 ? title : mention.Status.ToString()) { Office = mention };
            yield return source.Make(new(SubjectKind.Entity, mention.Person), Attributes.Office, value, mention.Span, mention.Sentence) with
            {
                AsOf = mention.AsOf,
            };
        }
    }
}
