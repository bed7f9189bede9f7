using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on the age of a named person: "Jane Doe, 34,", "34-year-old Jane Doe", "Jane Doe, a 34-year-old teacher", "Doe, who is 34", "Doe is 34 years old",
/// "Jane Doe of Dayton, 34". An age that none of these ties to a name gives no claim.
/// </summary>
internal static class AgeClaims
{
    private const int WordsBetween = 5;

    public static IEnumerable<Claim> Of(ClaimSource source)
    {
        ILookup<int, NameMention> persons = source.Article.Names
            .Where(name => name.Kind == EntityKind.Person && name.Entity >= 0 && name.Form is NameForm.Name or NameForm.ShortName)
            .ToLookup(name => name.Sentence);
        foreach (QuantityMention age in source.Article.Quantities)
        {
            if (age.Quantity.Kind == QuantityKind.Age && PersonOf(source.Text, persons[age.Sentence], age) is { } person)
            {
                yield return source.Make(new(SubjectKind.Entity, person.Entity), Attributes.Age, EventClaims.OfQuantity(age), age.Span, age.Sentence);
            }
        }
    }

    private static NameMention? PersonOf(AnalyzedText text, IEnumerable<NameMention> persons, QuantityMention mention)
    {
        TextSpan age = mention.Span;
        NameMention? before = null;
        NameMention? after = null;
        foreach (NameMention person in persons)
        {
            // "…, 17-year-old Jonah Barley": the age goes with the name that it modifies, not with the one before the comma.
            if (mention.NounSpan is { } noun && person.Span.Overlaps(noun))
            {
                return person;
            }

            if (person.Span.End <= age.Start)
            {
                before = person;
            }
            else if (person.Span.Start >= age.End)
            {
                after ??= person;
            }
        }

        return before is not null && FollowsName(text, Between(text, before.Span, age)) ? before
            : after is not null && PrecedesName(text, Between(text, age, after.Span)) ? after
            : null;
    }

    /// <summary>Whether the words between a name and an age after it tie the two.</summary>
    private static bool FollowsName(AnalyzedText text, TokenRange between)
    {
        if (between.Length is 0 or > WordsBetween)
        {
            return false;
        }

        string first = text.Lower[between.First];
        string last = text.Lower[between.End - 1];
        return first switch
        {
            "," or "(" => between.Length == 1
                || (between.Length == 2 && last is "a" or "an" or "the" or "aged" or "age")
                || (text.Lower[between.First + 1] is "who" && last is "is" or "was"),
            "is" or "was" => between.Length == 1 || (between.Length == 2 && last is "a" or "an" or "the" or "only" or "just"),
            "turned" or "aged" or "age" => between.Length == 1,
            "of" or "from" => last is "," && AreNamesOrCommas(text, new(between.First + 1, between.End)),
            _ => false,
        };
    }

    /// <summary>Whether an age stands before a name as its modifier: only nouns and adjectives between, with at most a comma before the name.</summary>
    private static bool PrecedesName(AnalyzedText text, TokenRange between)
    {
        if (between.Length > 3)
        {
            return false;
        }

        for (int token = between.First; token < between.End; token++)
        {
            bool isAppositionComma = text.Lower[token] is "," && token == between.End - 1 && between.Length > 1;
            if (!isAppositionComma && text.Classes[token] is not (WordClass.Noun or WordClass.Adjective or WordClass.ProperNoun))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreNamesOrCommas(AnalyzedText text, TokenRange range)
    {
        for (int token = range.First; token < range.End; token++)
        {
            if (text.Lower[token] is not "," && !text.IsCapitalized(token))
            {
                return false;
            }
        }

        return true;
    }

    private static TokenRange Between(AnalyzedText text, TextSpan left, TextSpan right) => text.TokensIn(new(left.End, right.Start));
}
