namespace FactCheck.Extraction.Claims;

/// <summary>Claims that a person holds, held or will hold an office.</summary>
internal static class OfficeClaims
{
    public static void Add(ClaimSource source, List<Claim> into)
    {
        foreach (OfficeMention mention in source.Article.Offices)
        {
            if (mention.Person < 0)
            {
                continue;
            }

            string title = mention.TitleSpan is { } span ? source.Article.TextOf(span) : mention.Title;
            var value = new ClaimValue(title.Length > 0 ? title : mention.Status.ToString()) { Office = mention };
            Claim claim = source.Make(new(SubjectKind.Entity, mention.Person), Attributes.Office, value, mention);
            into.Add(mention.AsOf is null ? claim : claim with { AsOf = mention.AsOf });
        }
    }
}
