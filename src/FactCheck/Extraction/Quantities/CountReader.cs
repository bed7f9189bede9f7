using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads counts with their noun and the role of those counted: "30-member group", "two of the four regions", "at least 12 people were killed", "left three
/// wounded", "no one was hurt". Numbers that name something (house numbers, years, "Boeing 737") are no counts.
/// </summary>
internal static class CountReader
{
    private const string Person = "person";

    private static readonly WordList Compounds = WordList.Load("Extraction/Quantities/compound-units.lexicon");
    private static readonly WordList Containers = WordList.Load("Extraction/Quantities/containers.lexicon");
    private static readonly WordList NoCounts = WordList.Load("Extraction/Quantities/no-counts.lexicon");
    private static readonly WordList TimeUnits = WordList.Load("Extraction/Quantities/time-units.lexicon");

    /// <summary>The set phrases that count nothing.</summary>
    public static ImmutableArray<string> SetPhrases => NoCounts.Entries;

    public static QuantityReading? Read(SentenceScan scan, in QuantityStart start) =>
        ((start.Traits & WordTraits.Phrase) != WordTraits.None ? PassPhrase(scan, start.Token) : null)
        ?? ((start.Traits & WordTraits.Nothing) != WordTraits.None ? ReadNone(scan, start.Token) : null)
        ?? ReadCompound(scan, start)
        ?? ReadCompoundSpan(scan, start)
        ?? ReadPhrase(scan, start);

    /// <summary>Passes over a set phrase at <paramref name="token"/>, but for the total in "one of the four people killed"; <see langword="null"/> when there is none.</summary>
    public static QuantityReading? PassPhrase(SentenceScan scan, int token) =>
        scan.Match(NoCounts, token) is > 0 and int passed ? ReadWholeOfOne(scan, token) ?? new(null, token + passed) : null;

    /// <summary>Whether <paramref name="unit"/> measures or names time.</summary>
    public static bool IsTime(string unit) => TimeUnits.Contains(unit);

    /// <summary>"one of the four people killed", "one of four people to be shot": the four are the total.</summary>
    private static QuantityReading? ReadWholeOfOne(SentenceScan scan, int token)
    {
        if (scan.Word(token) is not "one" || scan.Word(token + 1) is not "of")
        {
            return null;
        }

        int first = scan.Word(token + 2) is "the" or "those" ? token + 3 : token + 2;
        HedgeReading hedge = HedgeReader.Read(scan, first);
        if (scan.IsTimed(hedge.Next) || AmountReader.Read(scan, hedge.Next) is not { Low: > 1 } amount || NounPhraseReader.Read(scan, amount.Next, plural: true) is not { } phrase
            || !PersonNouns.Contains(phrase.Unit))
        {
            return null;
        }

        int next = (scan.Word(phrase.Next), scan.Word(phrase.Next + 1)) switch
        {
            ("to", "be") => phrase.Next + 2,
            ("who" or "that", "was" or "were" or "have" or "had") => phrase.Next + 2,
            _ => phrase.Next,
        };
        bool told = RoleLexicon.At(scan, next) is { } word && (word.Allows('p') || word.Allows('a') || (word.Allows('s') && next > phrase.Next));
        return told && scan.Article.NoteRole(RoleLexicon.At(scan, next)!.Value.Role)
            ? Counted(scan, first, phrase.Next, amount.ToBounds(hedge.Hedge), phrase.Unit, phrase.CompoundSpan(scan), RoleLexicon.At(scan, next)!.Value.Role)
            : null;
    }

    /// <summary>"no one was hurt", "no injuries": none.</summary>
    public static QuantityReading? ReadNone(SentenceScan scan, int token)
    {
        int length = (scan.Word(token), scan.Word(token + 1)) switch
        {
            ("nobody", _) => 1,
            ("no", "one" or "people" or "person" or "persons") => 2,
            _ => 0,
        };
        if (length > 0 && scan.Word(token + length) is not "else" && RoleReader.After(scan, token + length) is { Role: { } role })
        {
            return Counted(scan, token, token + length, Bounds.Exactly(0), Person, null, role);
        }

        bool told = scan.Word(token) is "no" && RoleLexicon.At(scan, token + 1) is { } noun && noun.Allows('n') && scan.Word(token + 2) is not "or";
        return told ? Counted(scan, token, token + 2, Bounds.Exactly(0), Person, scan.Span(token + 1, token + 2), RoleLexicon.At(scan, token + 1)!.Value.Role) : null;
    }

    /// <summary>"30-member", "12-man", "60-plus people".</summary>
    private static QuantityReading? ReadCompound(SentenceScan scan, in QuantityStart start)
    {
        if (start.Compound is not { IsFraction: false } compound)
        {
            return null;
        }

        int at = start.At;
        if (compound.Unit is "plus" or "odd" && NounPhraseReader.Read(scan, at + 1, plural: true) is { } phrase)
        {
            return OfPhrase(scan, start.Token, Bounds.Hedged(compound.Value, compound.Unit is "plus" ? Hedge.AtLeast : Hedge.About), at + 1, phrase);
        }

        TextSpan word = scan.Text.Spans[at];
        return Compounds.Contains(compound.Unit) && compound.Unit.Length == word.Length - compound.Rest
            ? Counted(scan, start.Token, at + 1, Bounds.Hedged(compound.Value, start.Hedge.Hedge), compound.Unit, new TextSpan(word.Start + compound.Rest, word.End), role: null)
            : null;
    }

    /// <summary>"three- to four-page", "10- or 12-man".</summary>
    private static QuantityReading? ReadCompoundSpan(SentenceScan scan, in QuantityStart start)
    {
        if (start.Amount is not { High: null } low || scan.Word(low.Next) is not "-" || scan.Word(low.Next + 1) is not ("to" or "or")
            || CompoundNumber.Read(scan, low.Next + 2) is not { IsFraction: false } high || !Compounds.Contains(high.Unit) || high.Value <= low.Low)
        {
            return null;
        }

        TextSpan word = scan.Text.Spans[low.Next + 2];
        return Counted(scan, start.Token, low.Next + 3, Bounds.Between(low.Low, high.Value), high.Unit, new TextSpan(word.Start + high.Rest, word.End), role: null);
    }

    private static QuantityReading? ReadPhrase(SentenceScan scan, in QuantityStart start)
    {
        if (BoundsReader.Read(scan, start) is not { Amount.Low: >= 0 } read || NumberNames.IsName(scan, start.Hedge, read.Amount))
        {
            return null;
        }

        int next = read.Next;
        if (scan.Word(next) is "out" && scan.Word(next + 1) is "of")
        {
            return ReadPart(scan, start.Token, read.Bounds, next + 2);
        }

        if (scan.Word(next) is "of")
        {
            return read.Amount.IsVague ? ReadNoun(scan, start.Token, read.Bounds, next + 1, read.Amount) : ReadPart(scan, start.Token, read.Bounds, next + 1);
        }

        return ReadNoun(scan, start.Token, read.Bounds, next, read.Amount);
    }

    private static QuantityReading? ReadNoun(SentenceScan scan, int token, Bounds bounds, int next, Amount amount)
    {
        bool several = !amount.Low.Equals(1) || amount.High is not null;
        if (scan.Word(next) is "more" && NounPhraseReader.Read(scan, next + 1, several) is null)
        {
            return OfOthers(scan, token, bounds, new(next, next, next, Person));
        }

        if (NounPhraseReader.Read(scan, next, several) is { } phrase)
        {
            if (TimeUnits.Contains(phrase.Unit) || phrase.Unit is "time" || UnitTable.Find(phrase.Unit) is not null || NumberNames.IsAddress(scan, phrase, several))
            {
                return new(null, phrase.Next);
            }

            if (Containers.Contains(phrase.Unit) && Contents(scan, phrase) is { } contents)
            {
                return Counted(scan, token, contents.Next, bounds, phrase.Unit + " of " + contents.Words, phrase.CompoundSpan(scan), role: null);
            }

            bool mentioned = several || PersonNouns.Contains(phrase.Unit) || RoleLexicon.IsNoun(scan, phrase.Head);
            return mentioned ? OfPhrase(scan, token, bounds, next, phrase) : null;
        }

        return ReadBare(scan, token, bounds, amount.Next);
    }

    /// <summary>What is in a container: "attempted murder" of "three counts of attempted murder".</summary>
    private static (string Words, int Next)? Contents(SentenceScan scan, NounPhrase container)
    {
        if (scan.Word(container.Next) is not "of" || NounPhraseReader.Read(scan, container.Next + 1) is not { } phrase)
        {
            return null;
        }

        string modifiers = string.Concat(Enumerable.Range(phrase.First, phrase.Head - phrase.First).Select(token => scan.Word(token) + " "));
        return (modifiers + phrase.Unit, phrase.Next);
    }

    private static QuantityReading OfPhrase(SentenceScan scan, int token, Bounds bounds, int next, NounPhrase phrase)
    {
        if (scan.Word(phrase.Head) is "others" || IsAdditional(scan, token, next, phrase))
        {
            return OfOthers(scan, token, bounds, phrase);
        }

        string? role = RoleOf(scan, token, next, phrase);
        bool part = role is not null && (TollReader.IsSubset(scan, token) || RoleReader.IsCoordinated(scan, token, phrase.Next));
        if (role is not null && !part)
        {
            scan.Article.NoteRole(role);
        }

        return Counted(scan, token, phrase.Next, bounds, Unit(phrase, role), phrase.CompoundSpan(scan), part ? null : role);
    }

    /// <summary>"five others were injured" tells a total only while nobody else was counted in that role.</summary>
    private static QuantityReading OfOthers(SentenceScan scan, int token, Bounds bounds, NounPhrase phrase)
    {
        string? role = RoleReader.Before(scan, token) ?? RoleReader.After(scan, phrase.Next).Role;
        return role is not null && scan.Article.NoteRole(role)
            ? Counted(scan, token, phrase.Next, bounds, phrase.Unit, phrase.CompoundSpan(scan), role)
            : new(null, phrase.Next);
    }

    /// <summary>A number without a noun: "killing 12", "12 dead", "the death toll rose to 12".</summary>
    private static QuantityReading? ReadBare(SentenceScan scan, int token, Bounds bounds, int next)
    {
        RoleReading after = FollowsClosely(scan, next) && scan.Word(token - 1) is not "of" ? RoleReader.After(scan, next) : default;
        bool joined = scan.Word(next) is "and" or "or" && RoleLexicon.At(scan, next + 1) is null && scan.Class(next + 1) is WordClass.Verb;
        bool open = next >= scan.End || scan.Class(next) is WordClass.Punctuation or WordClass.Adposition or WordClass.Coordinator or WordClass.Subordinator or WordClass.Adverb
            || after.Role is not null || scan.Word(next) is "in" or "and" or "," or ".";
        string? role = TollReader.Read(scan, token) ?? after.Role ?? (open && !joined ? RoleReader.Before(scan, token) : null);
        bool first = role is not null && scan.Article.NoteRole(role);
        if (role is null || TollReader.IsSubset(scan, token) || TollReader.IsWhole(scan, token) || (!first && scan.Word(token - 1) is "another" or "additional" or "further"))
        {
            return null;
        }

        return Counted(scan, token, after.End > 0 ? after.End : next, bounds, Person, null, role);
    }

    /// <summary>Whether what is said of a number without a noun begins right behind it: "12 dead", "12 were", "12, including a child,".</summary>
    private static bool FollowsClosely(SentenceScan scan, int next) =>
        RoleLexicon.At(scan, next) is not null
        || scan.Class(next) is WordClass.Auxiliary or WordClass.Adverb
        || scan.Word(next) is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "reported" or "confirmed" or ",";

    /// <summary>"two of the four regions"; a part of a whole that is not counted says too little.</summary>
    private static QuantityReading? ReadPart(SentenceScan scan, int token, Bounds bounds, int next)
    {
        // "Image 12 of 33 Officers stand …": the number of a caption.
        if (scan.Word(token - 1) is "image" or "photo" or "picture" or "slide" or "video" or "page")
        {
            return new(null, next + 1);
        }

        int at = scan.Word(next) is "the" or "its" or "their" or "his" or "her" or "our" or "these" or "those" or "all" ? next + 1 : next;
        if (scan.IsTimed(at) || AmountReader.ReadOne(scan, at) is not { IsVague: false } whole || whole.Low < bounds.Nominal
            || NounPhraseReader.Read(scan, whole.Next, plural: true) is not { } phrase || TimeUnits.Contains(phrase.Unit))
        {
            return new(null, next);
        }

        QuantityReading read = Counted(scan, token, phrase.Next, bounds, phrase.Unit, phrase.CompoundSpan(scan), role: null);
        return read with { Mention = read.Mention! with { PartOf = new(QuantityKind.Count, Bounds.Exactly(whole.Low), phrase.Unit) } };
    }

    private static string? RoleOf(SentenceScan scan, int token, int next, NounPhrase phrase)
    {
        if (RoleLexicon.At(scan, phrase.Head) is { } noun && noun.Allows('n'))
        {
            // "two gunshot injuries" are one person's.
            return phrase.CompoundFirst == phrase.Head && RoleReader.Before(scan, token) is null ? noun.Role : null;
        }

        if (phrase.Unit is "life")
        {
            return scan.Word(token - 1) is "claimed" or "claiming" or "claims" or "cost" or "costing" or "took" or "taking" ? "killed" : null;
        }

        if (!PersonNouns.Contains(phrase.Unit))
        {
            return null;
        }

        for (int modifier = next; modifier < phrase.CompoundFirst; modifier++)
        {
            if (RoleLexicon.At(scan, modifier) is { } word && (word.Allows('a') || word.Allows('p')))
            {
                return word.Role;
            }
        }

        return RoleReader.After(scan, phrase.Next).Role ?? RoleReader.Before(scan, token) ?? RoleReader.Around(scan, token, phrase.Next);
    }

    private static string Unit(NounPhrase phrase, string? role) => role is not null && (phrase.Unit is "life" || !PersonNouns.Contains(phrase.Unit)) ? Person : phrase.Unit;

    private static bool IsAdditional(SentenceScan scan, int token, int next, NounPhrase phrase)
    {
        bool additional = scan.Word(token - 1) is "another" || scan.Word(token - 1) is "additional" or "further";
        for (int modifier = next; modifier < phrase.Head; modifier++)
        {
            additional |= scan.Word(modifier) is "more" or "other" or "additional" or "further" or "extra";
        }

        return additional;
    }

    private static QuantityReading Counted(SentenceScan scan, int first, int next, Bounds bounds, string unit, TextSpan? noun, string? role)
    {
        QuantityReading read = scan.Found(first, next, new(QuantityKind.Count, bounds, unit));
        return read with { Mention = read.Mention! with { NounSpan = noun, Role = role } };
    }
}
