using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Tells how a name stands in its phrase: by itself, governed, with a title in front, in apposition.</summary>
internal sealed class NamePosition(AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses, EventFrames frames)
{
    private static readonly WordList PersonNouns = WordList.Load("Extraction/Quantities/person-nouns.lexicon");

    /// <summary>Whether a name stands by itself: no possessor, and no modifier of a noun.</summary>
    public bool IsHead(int name)
    {
        int end = mentions.Name(name).End;
        if (end >= text.Count || text.SentenceOf[end] != text.SentenceOf[end - 1])
        {
            return true;
        }

        if (text.Lower[end] is "guilty")
        {
            return true;
        }

        return !text.IsPossessive(end) && frames.At(end) is not { IsNoun: true }
            && !(text.IsNoun(end) && mentions.TimeAt[end] < 0 && mentions.NameAt[end] < 0 && frames.At(end) is null)
            && !(text.Classes[end] == WordClass.Adjective && mentions.TimeAt[end] < 0 && end + 1 < text.Count && text.Classes[end + 1] == WordClass.Noun)
            && !(mentions.NameAt[end] >= 0 && found.Names[name].Kind == EntityKind.Place)
            && !IsPartOfTitle(name, end);
    }

    // "Acme chief executive Ann Lee", "Markham, Ontario-based Bolt": it says who the next name is.
    private bool IsPartOfTitle(int name, int end)
    {
        if (found.Names[name].Kind == EntityKind.Person)
        {
            return false;
        }

        int limit = Math.Min(text.Sentences[text.SentenceOf[end]].End, end + 5);
        if (text.IsComma(end))
        {
            return end + 1 < limit && text.Lower[end + 1].EndsWith("-based", StringComparison.Ordinal);
        }

        int i = end;
        while (i < limit && mentions.NameAt[i] < 0 && mentions.TimeAt[i] < 0 && clauses.PredicateAt[i] is null && text.Classes[i] is WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun)
        {
            i++;
        }

        return i > end && i < limit && mentions.NameAt[i] is >= 0 and int next && found.Names[next].Kind == EntityKind.Person;
    }

    /// <summary>Whether a preposition not before <paramref name="first"/> governs the noun phrase at <paramref name="token"/>.</summary>
    public bool IsGoverned(int token, int first)
    {
        int i = token - 1;
        int sentence = text.Sentences[text.SentenceOf[token]].First;
        while (i >= sentence && token - i < 8 && (text.Classes[i] is WordClass.Determiner or WordClass.Adjective or WordClass.Coordinator or WordClass.Noun or WordClass.ProperNoun
            || mentions.NameAt[i] >= 0 || (i > first && IsBetweenPlaces(i))) && clauses.PredicateAt[i] is null)
        {
            i--;
        }

        return i >= sentence && text.IsPreposition(i);
    }

    // "in Fulton County, Georgia, …"
    private bool IsBetweenPlaces(int comma) =>
        text.IsComma(comma) && IsPlace(mentions.NameAt[comma - 1]) && comma + 1 < text.Count && IsPlace(mentions.NameAt[comma + 1]);

    private bool IsPlace(int name) => name >= 0 && found.Names[name].Kind == EntityKind.Place;

    // "with Russian President Vladimir Putin", "with the actress Ann Lee": nouns right before a name are its title.
    public bool IsTitled(int name, int from)
    {
        int i = name - 1;
        while (i >= from && (text.IsNoun(i) || text.Classes[i] is WordClass.Adjective) && mentions.TimeAt[i] < 0 && frames.At(i) is null)
        {
            i--;
        }

        return i >= from && i < name - 1 && (text.IsPreposition(i) || text.Classes[i] == WordClass.Determiner || text.IsVerbal(i) || text.Lower[i] is "and");
    }

    // "with her counterpart, Bo Berg", "by the mayor and Acme's chief executive, Ann Lee", "arrested the foreman, Bo Berg": who the person before the comma is.
    public bool IsApposed(int name, int from)
    {
        int i = name - 2;
        if (i <= from || !text.IsComma(name - 1) || found.Names[mentions.NameAt[name]].Kind != EntityKind.Person || !text.IsIn(i, PersonNouns))
        {
            return false;
        }

        while (i >= from && (text.IsPremodifier(i) || mentions.NameAt[i] >= 0 || text.Classes[i] is WordClass.Determiner || text.Lower[i] is "his" or "her" or "their" or "its") && mentions.TimeAt[i] < 0 && frames.At(i) is null)
        {
            i--;
        }

        return i == from - 1 || (i >= from && (text.IsPreposition(i) || text.Lower[i] is "and"));
    }
}
