using System.Collections.Immutable;

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

    public static void Add(ClaimSource source, List<Claim> into)
    {
        ImmutableArray<NameMention> names = source.Article.Names;
        int first = 0;
        foreach (QuantityMention age in source.Article.Quantities)
        {
            if (age.Quantity.Kind != QuantityKind.Age)
            {
                continue;
            }

            // Names and numbers are in order, so that the names of one sentence are a run.
            while (first < names.Length && names[first].Sentence < age.Sentence)
            {
                first++;
            }

            if (PersonOf(source.Text, names, first, age) is { } person)
            {
                into.Add(source.Make(new(SubjectKind.Entity, person.Entity), Attributes.Age, EventClaims.OfQuantity(age), age));
            }
        }
    }

    private static NameMention? PersonOf(AnalyzedText text, ImmutableArray<NameMention> names, int first, QuantityMention mention)
    {
        TextSpan age = mention.Span;
        NameMention? before = null;
        NameMention? after = null;
        for (int i = first; i < names.Length && names[i].Sentence == mention.Sentence && (after is null || mention.NounSpan is not null); i++)
        {
            NameMention person = names[i];
            if (person is not { Kind: EntityKind.Person, Entity: >= 0, Form: NameForm.Name or NameForm.ShortName })
            {
                continue;
            }

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
