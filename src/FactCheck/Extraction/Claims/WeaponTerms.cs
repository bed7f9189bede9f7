using System.Collections.Frozen;

using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on the weapon of a culprit and on the calibre of his gun, in articles that name one kind of weapon, or one calibre, only: "opened fire with a rifle", "pulled out a pistol", "a 9 mm handgun".
/// </summary>
internal sealed class WeaponTerms
{
    private const string Group = "weapon";
    private const int Reach = 14;

    private static readonly LexiconTable Verbs = LexiconTable.Load("Extraction/Claims/weapon-verbs.lexicon");

    private static readonly FrozenSet<string> WeaponNouns = ExclusivePhrases.TermsOf(Group).ToFrozenSet(StringComparer.Ordinal);

    private readonly ClaimSource source;
    private readonly AnalyzedText text;
    private readonly ExclusivePhrases phrases;
    private readonly List<Claim> into;

    private WeaponTerms(ClaimSource source, ExclusivePhrases phrases, List<Claim> into)
    {
        this.source = source;
        text = source.Text;
        this.phrases = phrases;
        this.into = into;
    }

    public static void Add(ClaimSource source, ExclusivePhrases phrases, List<Claim> into) => new WeaponTerms(source, phrases, into).Read();

    private void Read()
    {
        List<ExclusivePhrase>? weapons = null;
        List<ExclusivePhrase>? calibres = null;
        for (int token = 0; token < text.Count; token++)
        {
            if (phrases.At(token, Group) is { Value: not "gun" } weapon)
            {
                (weapons ??= []).Add(weapon);
            }

            if (text.Lower[token] is ['.' or (>= '0' and <= '9'), ..] && Calibre.At(text, token) is { } calibre && !IsFurther(token)
                && phrases.Heading(calibre.End, text.Sentences[text.SentenceOf[token]].End, Group) is { } gun)
            {
                (calibres ??= []).Add(new(new(token, gun.Tokens.End), calibre.Value));
            }
        }

        if ((weapons is null && calibres is null) || NamesSeveral())
        {
            return;
        }

        if (weapons is not null && IsOne(weapons))
        {
            foreach (ExclusivePhrase weapon in weapons.Where(weapon => IsOfCulprit(weapon.Tokens.First)))
            {
                Add("weapon", weapon);
            }
        }

        if (calibres is not null && IsOne(calibres))
        {
            foreach (ExclusivePhrase calibre in calibres.Where(calibre => !phrases.IsHedged(calibre.Tokens.First) && !IsOfOfficer(calibre.Tokens.First)))
            {
                Add("calibre", calibre);
            }
        }
    }

    /// <summary>Whether the article speaks of several weapons; "no weapons" are none, and "weapons charges" no thing.</summary>
    private bool NamesSeveral()
    {
        for (int token = 0; token < text.Count; token++)
        {
            if (text.Lower[token].EndsWith('s') && WeaponNouns.Contains(text.Lemmas[token]) && !string.Equals(text.Lower[token], text.Lemmas[token], StringComparison.Ordinal)
                && (token == 0 || text.Lower[token - 1] is not ("no" or "any")) && (token + 1 >= text.Count || text.Classes[token + 1] != WordClass.Noun))
            {
                return true;
            }
        }

        return false;
    }

    // "a second Ruger 9 mm handgun"
    private bool IsFurther(int token)
    {
        int first = Math.Max(text.Sentences[text.SentenceOf[token]].First, token - 3);
        for (int before = token - 1; before >= first; before--)
        {
            if (text.Lower[before] is "second" or "another" or "third" or "service")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(List<ExclusivePhrase> found) => found.TrueForAll(phrase => string.Equals(phrase.Value, found[0].Value, StringComparison.Ordinal));

    /// <summary>"Opened fire with a rifle", "pulled out a pistol and shot", "armed with a shotgun": a verb of its use before it, and nobody else's.</summary>
    private bool IsOfCulprit(int token)
    {
        int first = Math.Max(text.Sentences[text.SentenceOf[token]].First, token - Reach);
        for (int before = token - 1; before >= first; before--)
        {
            if (text.Lower[before] is ";" or ")" or "(")
            {
                return false;
            }

            if (Verbs.TryGet(text.Lower[before], out string? kind))
            {
                return (kind is "draw" || HasWith(before, token)) && !phrases.IsHedged(token) && !CulpritNouns.IsOther(text, before, countsVictims: false);
            }
        }

        return false;
    }

    // "the officer fired his .40-caliber Glock"; officers who find a gun do not use it.
    private bool IsOfOfficer(int token)
    {
        int first = Math.Max(text.Sentences[text.SentenceOf[token]].First, token - Reach);
        for (int before = token - 1; before >= first; before--)
        {
            if (Verbs.Contains(text.Lower[before]))
            {
                return CulpritNouns.IsOther(text, before, countsVictims: false);
            }
        }

        return false;
    }

    private bool HasWith(int verb, int token)
    {
        for (int between = verb + 1; between < token; between++)
        {
            if (text.Lower[between] is "with" or "using")
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string slot, ExclusivePhrase phrase) => ExclusiveTermClaims.AddOfStory(source, slot, phrase, into);
}
