using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>
/// Finds the entity behind a source: the name in it, the entity that an earlier extractor gave its pronoun or description, or, for a pronoun that
/// nobody resolved, the person who spoke last.
/// </summary>
internal sealed class SpeakerResolver(QuotedText quoted, ExtractedArticle found)
{
    private readonly ImmutableArray<NameMention> names = InOrder(found.Names);

    private int last = -1;
    private int lastParagraph = -1;

    /// <summary>The entity of each attribution's speaker, or -1.</summary>
    public int[] Resolve(List<Attribution> attributions)
    {
        int[] speakers = new int[attributions.Count];
        for (int i = 0; i < attributions.Count; i++)
        {
            speakers[i] = attributions[i].Source is { } source ? Resolve(source) : -1;
            if (speakers[i] >= 0 && attributions[i].Kind == AttributionKind.Statement)
            {
                last = speakers[i];
                lastParagraph = quoted.Text.ParagraphOf[attributions[i].Last];
            }
        }

        return speakers;
    }

    private static ImmutableArray<NameMention> InOrder(ImmutableArray<NameMention> names)
    {
        for (int i = 1; i < names.Length; i++)
        {
            if (names[i - 1].Span.CompareTo(names[i].Span) > 0)
            {
                return [.. names.OrderBy(static name => name.Span)];
            }
        }

        return names;
    }

    private int Resolve(TokenRange source)
    {
        TextSpan span = quoted.Text.SpanOf(source);
        if (source.Length == 1 && quoted.Functions[source.First] == FunctionWord.Relative)
        {
            return Antecedent(span.Start);
        }

        if (IsTwo(source))
        {
            return -1;
        }

        int named = NamedIn(span, HeadEnd(source));
        if (named >= 0 || source.Length > 1)
        {
            return named;
        }

        bool isPerson = quoted.Text.Lower[source.First] is "he" or "she";
        bool near = quoted.Text.ParagraphOf[source.First] - lastParagraph <= 1;
        return isPerson && last >= 0 && near && Fits(found.Entities[last], quoted.Text.Lower[source.First]) ? last : -1;
    }

    private static bool Fits(LocalEntity entity, string pronoun) =>
        entity.Kind == EntityKind.Person && (entity.Gender is null || entity.Gender == (pronoun is "he" ? 'm' : 'f'));

    // The name in the head of the phrase: not "Ortiz" in "a spokesman for Ortiz", and not "Ohio" in "officials in Ohio".
    private int NamedIn(TextSpan span, int headEnd)
    {
        int best = -1;
        for (int i = FirstAt(span.Start); i < names.Length && names[i].Span.Start < span.End; i++)
        {
            // Where the head of the phrase goes on behind the name, the name only describes it: "the Williams driver".
            if (names[i].Entity < 0 || GoesOn(names[i].Span.End, headEnd) || !span.Contains(names[i].Span) || names[i].Span.Start >= headEnd || names[i].Kind == EntityKind.Place
                || IsPossessor(names[i].Span, span))
            {
                continue;
            }

            if (names[i].Kind == EntityKind.Person || best < 0)
            {
                // A person's name wins over the organisation in front of it: "Senate leader Ann Lee".
                best = names[i].Entity;
                if (names[i].Kind == EntityKind.Person)
                {
                    return best;
                }
            }
        }

        return best;
    }

    private bool GoesOn(int end, int headEnd)
    {
        int token = quoted.Text.TokenAt(end);
        return token < quoted.Text.Count && quoted.Text.Spans[token].End <= headEnd && quoted.IsWord(token) && !quoted.Text.IsCapitalized(token)
            && !char.IsDigit(quoted.Text.Text[quoted.Text.Spans[token].Start]);
    }

    // "Ortiz's lawyer" is not Ortiz.
    private bool IsPossessor(TextSpan name, TextSpan source)
    {
        int after = quoted.Text.TokenAt(name.End);
        return after < quoted.Text.Count && quoted.Text.Spans[after].End < source.End && quoted.Text.Lower[after] is "'s" or "'";
    }

    // Where the head of the phrase ends: at its first preposition or possessive, when no comma comes first.
    private int HeadEnd(TokenRange source)
    {
        bool described = quoted.Functions[source.First] == FunctionWord.Determiner || !quoted.Text.IsCapitalized(source.First);
        for (int token = source.First + 1; token < source.End; token++)
        {
            string word = quoted.Text.Lower[token];
            bool opens = quoted.Functions[token] is FunctionWord.Preposition || word is "," or "and";
            if (opens && (word is not "of" || described))
            {
                return quoted.Text.Spans[token].Start;
            }
        }

        return quoted.Text.Spans[source.End - 1].End;
    }

    // "Lee and Ortiz said": nobody alone.
    private bool IsTwo(TokenRange source)
    {
        for (int token = source.First + 1; token < source.End - 1 && !quoted.Is(token, ","); token++)
        {
            if (quoted.Is(token, "and") && quoted.Text.IsCapitalized(token - 1) && quoted.Text.IsCapitalized(token + 1))
            {
                return true;
            }
        }

        return false;
    }

    private int Antecedent(int start)
    {
        int index = FirstAt(start) - 1;
        return index >= 0 && names[index].Entity >= 0 && start - names[index].Span.End <= 2 && names[index].Kind == EntityKind.Person ? names[index].Entity : -1;
    }

    private int FirstAt(int offset)
    {
        int low = 0;
        int high = names.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (names[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
