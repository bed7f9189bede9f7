using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads ordinals with the noun that they order and what they count from: "second call since the election", "third time this week". Titles and set phrases
/// ("first lady", "Second World War", "at first", "third party") are none.
/// </summary>
internal static class OrdinalReader
{
    private const int Reach = 25;

    private static readonly WordList NoOrdinals = WordList.Load("Extraction/Quantities/no-ordinals.lexicon");
    private static readonly WordList TimeUnits = WordList.Load("Extraction/Quantities/time-units.lexicon");

    /// <summary>The set phrases that order nothing.</summary>
    public static ImmutableArray<string> SetPhrases => NoOrdinals.Entries;

    /// <summary>Passes over a set phrase at <paramref name="token"/>; <see langword="null"/> when there is none.</summary>
    public static QuantityReading? PassPhrase(SentenceScan scan, int token) =>
        scan.Match(NoOrdinals, token) is > 0 and int passed ? new(null, token + passed) : null;

    public static QuantityReading? Read(SentenceScan scan, in QuantityStart start)
    {
        int token = start.Token;
        if ((start.Traits & WordTraits.Phrase) != WordTraits.None && PassPhrase(scan, token) is { } passed)
        {
            return passed;
        }

        if (start.Hedge.Hedge != Hedge.None || start.Amount is not null || start.Share is not null || !Numerals.TryRead(scan.Text, token, out NumeralReading number) || !number.IsOrdinal)
        {
            return null;
        }

        int next = number.Range.End;
        bool digits = char.IsAsciiDigit(scan.Word(token)[0]);
        bool named = scan.IsCapitalized(next) && (digits || (scan.IsCapitalized(token) && token > scan.First));
        if (named || !IsAdjective(scan, token, next) || NounPhraseReader.Read(scan, next) is not { } phrase || TimeUnits.Contains(phrase.Unit)
            || phrase.Unit is "street" or "avenue" or "precinct" or "ward" or "district" or "circuit")
        {
            return new(null, next);
        }

        QuantityReading read = scan.Found(token, phrase.Next, new(QuantityKind.Ordinal, Bounds.Exactly(number.Value), phrase.Unit));
        return read with { Mention = read.Mention! with { NounSpan = phrase.CompoundSpan(scan), SinceSpan = Since(scan, phrase.Next) } };
    }

    /// <summary>Whether the ordinal stands before a noun as an adjective; without a determiner it is as often an adverb: "they first called".</summary>
    private static bool IsAdjective(SentenceScan scan, int token, int next)
    {
        bool determined = token == scan.First || scan.Class(token - 1) is WordClass.Determiner or WordClass.Particle or WordClass.Coordinator or WordClass.Adposition
            || scan.Word(token - 1) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "my" or "our" or "your" or "'s" or "'" or "very";
        return determined || (scan.Class(next) is WordClass.Noun or WordClass.Adjective or WordClass.ProperNoun && !scan.Word(next).EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>What the ordinal counts from or within.</summary>
    private static TextSpan? Since(SentenceScan scan, int next)
    {
        if (scan.Word(next) is "this" or "in" && WithinEnd(scan, next) is { } within)
        {
            return scan.Span(next, within);
        }

        if (scan.Word(next) is "of" && scan.Word(next + 1) is "the" or "his" or "her" or "its" or "their" && NounPhraseAfter(scan, next + 2) is { } end)
        {
            return scan.Span(next, end);
        }

        for (int token = next; token < Math.Min(scan.End, next + Reach); token++)
        {
            if (scan.Word(token) is "since")
            {
                return ClauseFrom(scan, token);
            }

            if (IsBreak(scan, token) || (Numerals.TryRead(scan.Text, token, out NumeralReading other) && other.IsOrdinal))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"this week", "in a week", "in as many days", "in more than two years".</summary>
    private static int? WithinEnd(SentenceScan scan, int token)
    {
        for (int end = token + 1; end < Math.Min(scan.End, token + 7); end++)
        {
            if (TimeUnits.Contains(NounForms.Singular(scan, end)))
            {
                return end + 1;
            }

            bool measures = scan.Word(end) is "a" or "an" or "as" or "many" or "the" or "last" or "past" or "more" or "than" or "less" or "about" or "nearly" or "almost" or "over"
                || scan.IsNumber(end);
            if (!measures)
            {
                return null;
            }
        }

        return null;
    }

    private static int? NounPhraseAfter(SentenceScan scan, int token)
    {
        int first = token;
        while (scan.IsTimed(first) && first < token + 4)
        {
            first++;
        }

        return first > token ? first : NounPhraseReader.Read(scan, token)?.Next;
    }

    /// <summary>From "since" to the end of its clause.</summary>
    private static TextSpan? ClauseFrom(SentenceScan scan, int since)
    {
        int end = since + 1;
        while (end < Math.Min(scan.End, since + Reach) && !IsBreak(scan, end) && scan.Word(end) is not ("but" or "while" or "although" or "which" or "who"))
        {
            end++;
        }

        return end > since + 1 ? scan.Span(since, end) : null;
    }

    private static bool IsBreak(SentenceScan scan, int token) => scan.Word(token) is "," or "." or ";" or ":" or "!" or "?" or "—" or "–" or "(" or ")" or "\"" or "“" or "”";
}
