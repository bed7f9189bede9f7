using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Names;

/// <summary>
/// The names of one article's organisations: which of them differ in their legal form only ("Harrow Mills Ltd.", "Harrow Mills"), and which one a first word stands for ("NXP", "NXP Semiconductors").
/// </summary>
internal sealed class OrganisationNames(NameTokens tokens)
{
    private const WordTraits NoShortForm = WordTraits.GivenName | WordTraits.Surname | WordTraits.OrganisationHead | WordTraits.OrganisationOpener | WordTraits.PlaceHead | WordTraits.PlaceOpener
        | WordTraits.Calendar | WordTraits.Small | WordTraits.Demonym | WordTraits.Ordinary | WordTraits.EventWord;

    private static readonly WordList LegalForms = WordList.Load("Extraction/Names/legal-forms.lexicon");

    // Most articles name a few companies in full; of a list of hundreds the first ones are enough, which also bounds the work.
    private const int MostNames = 64;

    private List<NameCandidate>? longer;

    /// <summary>Takes note of a name of more than one word.</summary>
    public void Note(NameCandidate candidate)
    {
        if (candidate.Length > 1 && (longer?.Count ?? 0) < MostNames && !tokens.Has(candidate.First, NoShortForm))
        {
            (longer ??= []).Add(candidate);
        }
    }

    /// <summary>The longer name that a name of one word stands for; <see langword="null"/> when none begins with it, or two do, or it is a place.</summary>
    public NameCandidate? LongerOf(NameCandidate candidate)
    {
        if (candidate.Length != 1 || longer is null)
        {
            return null;
        }

        NameCandidate? found = null;
        foreach (NameCandidate name in longer)
        {
            if (!string.Equals(tokens.Folded(name.First), tokens.Folded(candidate.First), StringComparison.Ordinal))
            {
                continue;
            }

            if (found is not null && !string.Equals(KeyOf(Written(found)), KeyOf(Written(name)), StringComparison.Ordinal))
            {
                return null;
            }

            found ??= name;
        }

        return found is null || tokens.Lexicon.Gazetteer.TryFind(Written(candidate), out _) ? null : found;
    }

    /// <summary>The key of a name: folded, without its legal form.</summary>
    public static string KeyOf(string written)
    {
        string folded = NameSpelling.Fold(written);
        while (folded.LastIndexOf(' ') is > 0 and var space && LegalForms.Contains(folded[(space + 1)..].TrimEnd('.')))
        {
            folded = folded[..space].TrimEnd(' ', ',');
        }

        return folded;
    }

    private string Written(NameCandidate candidate) => candidate.SpanIn(tokens.Text).Slice(tokens.Text.Text);
}
