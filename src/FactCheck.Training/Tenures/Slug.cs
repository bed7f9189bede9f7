using System.Text;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>Ids of names: lower case, without accents, words joined by hyphens. Other than a folded name it keeps the letter y.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            string letter = c is 'y' or 'Y' ? "y" : NameFolding.Fold(c.ToString());
            bool joins = c is '.' or '\'' or '’' or '‘';
            slug.Append(letter.Length > 0 || joins ? letter : "-");
        }

        return string.Join('-', slug.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
