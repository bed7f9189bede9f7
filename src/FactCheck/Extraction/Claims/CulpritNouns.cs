using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>Tells by the nouns for people who of a report did it: one culprit, several, or somebody else.</summary>
internal static class CulpritNouns
{
    private const int Reach = 30;
    private const int LineReach = 4;

    private static readonly LexiconTable Nouns = LexiconTable.Load("Extraction/Claims/culprit-nouns.lexicon");

    /// <summary>Whether an article speaks of several culprits; "no suspects" are none.</summary>
    public static bool HasSeveral(AnalyzedText text)
    {
        for (int token = 0; token < text.Count; token++)
        {
            if (KindAt(text, token) is "culprits" && (token == 0 || text.Lower[token - 1] is not ("no" or "any" or "other")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a word in lower case says of people: <c>culprit</c>, <c>culprits</c>, <c>other</c> or nothing.</summary>
    public static string? KindOf(string word) => Nouns.TryGet(word, out string? kind) ? kind : null;

    /// <summary>Whether a word in lower case is a noun for culprits.</summary>
    public static bool IsCulprit(string word) => Nouns.TryGet(word, out string? kind) && kind is not "other";

    /// <summary>Whether the one who does what the verb at <paramref name="verb"/> says is the culprit: the nearest person before it, or one of whom the article says so.</summary>
    public static bool IsSubject(ClaimSource source, int verb, IReadOnlySet<int> suspects)
    {
        AnalyzedText text = source.Text;
        TokenRange sentence = text.Sentences[text.SentenceOf[verb]];
        NameMention? name = PersonSubjects.Backwards(source.Article, text.SentenceOf[verb], text.Spans[verb].Start, 1).FirstOrDefault();
        int nameStart = name is null ? -1 : text.TokenAt(name.Span.Start);
        for (int token = verb - 1; token >= Math.Max(sentence.First, verb - Reach); token--)
        {
            if (token == nameStart)
            {
                return suspects.Contains(name!.Entity);
            }

            if (KindAt(text, token) is { } kind && (token + 1 >= text.Count || text.Lower[token + 1] is not ("'s" or "'")))
            {
                return kind is "culprit";
            }

            if (verb - token <= LineReach && text.Lower[token] is "he" or "she")
            {
                return LedBefore(text, text.SentenceOf[verb]);
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the nearest noun for people in front of a verb is one for an officer or bystander; "police said" and "people" tell of nobody, and a victim suffers what a passive verb says.
    /// </summary>
    public static bool IsOther(AnalyzedText text, int verb, bool countsVictims)
    {
        int first = Math.Max(text.Sentences[text.SentenceOf[verb]].First, verb - Reach);
        for (int before = verb - 1; before >= first; before--)
        {
            if (KindAt(text, before) is { } kind)
            {
                return kind is "other" && text.Lower[before] is not ("police" or "people") && (countsVictims || text.Lower[before] is not ("victim" or "victims"));
            }
        }

        return false;
    }

    /// <summary>"He" in a sentence behind one whose first person is the culprit.</summary>
    private static bool LedBefore(AnalyzedText text, int sentence)
    {
        if (sentence == 0)
        {
            return false;
        }

        TokenRange before = text.Sentences[sentence - 1];
        for (int token = before.First; token < Math.Min(before.End, before.First + Reach); token++)
        {
            if (KindAt(text, token) is { } kind)
            {
                return kind is "culprit";
            }
        }

        return false;
    }

    private static string? KindAt(AnalyzedText text, int token) => Nouns.TryGet(text, token, out string? kind) ? kind : null;
}
