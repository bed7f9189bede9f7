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

    // The longer name that a first word stands for; null where two begin with it.
    private Dictionary<string, NameCandidate?>? longer;

    /// <summary>Takes note of a name of more than one word.</summary>
    public void Note(NameCandidate candidate)
    {
        if (candidate.Length < 2 || tokens.Has(candidate.First, NoShortForm))
        {
            return;
        }

        string word = tokens.Folded(candidate.First);
        longer ??= new(StringComparer.Ordinal);
        longer[word] = longer.TryGetValue(word, out NameCandidate? other) && (other is null || !string.Equals(KeyOf(Written(other)), KeyOf(Written(candidate)), StringComparison.Ordinal)) ? null : candidate;
    }

    /// <summary>The longer name that a name of one word stands for, or <see langword="null"/>.</summary>
    public NameCandidate? LongerOf(NameCandidate candidate)
    {
        if (candidate.Length != 1 || longer is null || !longer.TryGetValue(tokens.Folded(candidate.First), out NameCandidate? name) || name is null)
        {
            return null;
        }

        return tokens.Lexicon.Gazetteer.TryFind(Written(candidate), out _) ? null : name;
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
