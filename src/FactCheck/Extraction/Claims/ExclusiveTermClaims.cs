using System.Collections.Frozen;
using System.Collections.Immutable;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims that fill one slot with a word of a closed class: the supervision of a person, the vehicle in which a culprit fled, was when he fired, or rammed something, his weapon and its calibre. Nothing is
/// claimed of several culprits, of what is hedged, and of other years.
/// </summary>
internal static class ExclusiveTermClaims
{
    /// <summary>Stands before the slot in the attribute of such a claim.</summary>
    public const string Prefix = Attributes.TermPrefix;

    /// <summary>Stands in the context of a claim of a story: the attribute alone says what is meant.</summary>
    public const string Mark = "@slot";

    /// <summary>For each value the others that the same thing may be called by.</summary>
    private static readonly FrozenDictionary<string, string[]> Fitting = Read();

    public static void Add(ClaimSource source, List<Claim> into)
    {
        var phrases = new ExclusivePhrases(source.Text);
        SupervisionTerms.Add(source, phrases, into);
        bool several = CulpritNouns.HasSeveral(source.Text);
        VehicleTerms.Add(source, phrases, several, into);
        if (!several)
        {
            WeaponTerms.Add(source, phrases, into);
        }
    }

    /// <summary>Whether one thing can be called by both values.</summary>
    public static Agreement Compare(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) ? Agreement.Same
        : Calibre.TryCompare(left, right, out Agreement agreement) ? agreement
        : Fitting.TryGetValue(left, out string[]? fitting) && Fitting.ContainsKey(right) && !fitting.Contains(right, StringComparer.Ordinal) ? Agreement.Conflicting
        : Agreement.Compatible;

    /// <summary>
    /// Fills a slot of the story, unless the sentence tells of another year ("in 2014, a man rammed his car into walkers") or is none: headlines and captions, often of other stories, choose short words.
    /// </summary>
    public static void AddOfStory(ClaimSource source, string slot, ExclusivePhrase phrase, List<Claim> into)
    {
        int sentence = source.Text.SentenceOf[phrase.Tokens.First];
        if (source.Article.Article.Text[source.Article.Sentences[sentence].End - 1] is not ('.' or '!' or '?' or '"' or '”' or ')'))
        {
            return;
        }

        foreach (TimexMention time in SentenceMentions.In(source.Article.Times, sentence))
        {
            if (time.YearIsExplicit)
            {
                return;
            }
        }

        into.Add(source.Make(new(SubjectKind.Story, -1), Prefix + slot, new(phrase.Value), source.Text.SpanOf(phrase.Tokens), sentence, context: [Mark]));
    }

    private static FrozenDictionary<string, string[]> Read()
    {
        LexiconTable values = LexiconTable.Load("Extraction/Claims/exclusive-values.lexicon");
        return values.Keys.ToFrozenDictionary(value => value, value => values.TryGet(value, out string? fitting) ? fitting.Split(' ') : [], StringComparer.Ordinal);
    }
}
