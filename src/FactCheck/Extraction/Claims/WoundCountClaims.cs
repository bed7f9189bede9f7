using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on how often a person was shot or stabbed: "was hit seven times", "had been stabbed twice". A number of hits in one part of the body is a part of them and gives no claim.
/// </summary>
internal static class WoundCountClaims
{
    private const int MostToBody = 5;

    private static readonly WordMemo<string?> Kinds = new(static (_, lower) => KindOf(lower));

    private static readonly WordList BodyParts = WordList.Load("Extraction/Claims/body-parts.lexicon");

    public static void Add(ClaimSource source, List<Claim> into)
    {
        AnalyzedText text = source.Text;
        for (int token = 1; token + 1 < text.Count; token++)
        {
            if (Kinds.Of(text, token) is { } kind && IsPassive(text, token)
                && CountAfter(text, token + 1) is { } count && !IsOfPart(text, count.Range.End) && PersonSubjects.Before(source, text.SentenceOf[token], token) is { } person)
            {
                var quantity = new Quantity(QuantityKind.Count, Bounds.Exactly(count.Value), "time");
                into.Add(source.Make(
                    new(SubjectKind.Entity, person.Entity), Attributes.CountPrefix + kind, new(quantity.ToString()) { Quantity = quantity }, text.SpanOf(count.Range), text.SentenceOf[token]));
            }
        }
    }

    private static string? KindOf(string word) => word switch
    {
        "shot" or "hit" or "struck" => "gunshot",
        "stabbed" => "stab",
        _ => null,
    };

    private static bool IsPassive(AnalyzedText text, int verb) => text.Lower[verb - 1] is "was" or "were" or "been" or "being" && text.SentenceOf[verb - 1] == text.SentenceOf[verb];

    // "seven times", "twice"; "multiple times" is no number.
    private static (double Value, TokenRange Range)? CountAfter(AnalyzedText text, int token)
    {
        if (text.Lower[token] is "twice")
        {
            return (2, new(token, token + 1));
        }

        return Numerals.TryRead(text, token, out NumeralReading number) && number is { IsVague: false, IsOrdinal: false, IsFraction: false, Value: > 1 }
            && number.Range.End < text.Count && text.Lower[number.Range.End] is "times"
            ? (number.Value, new(token, number.Range.End + 1))
            : null;
    }

    // "twice in the head", "four times in his upper back"
    private static bool IsOfPart(AnalyzedText text, int token)
    {
        if (token >= text.Count || text.Lower[token] is not ("in" or "to" or "through" or "on" or "at" or "more"))
        {
            return false;
        }

        int end = Math.Min(text.Sentences[text.SentenceOf[token]].End, token + MostToBody);
        for (int i = token; i < end; i++)
        {
            if (BodyParts.Contains(text.Lemmas[i]) || text.Lower[i] is "more")
            {
                return true;
            }
        }

        return false;
    }
}
