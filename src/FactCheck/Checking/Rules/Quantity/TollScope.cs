using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Language;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Whether two counts can be of the same people. Reports divide a toll in ways that are no contradiction: "a woman was killed and three others injured", "killed
/// three people and then himself", "two suffered minor injuries", "26 people across the city over the weekend".
/// </summary>
internal static class TollScope
{
    private static readonly WordList OtherScopes = WordList.Load("Checking/Rules/Quantity/other-scopes.lexicon");

    /// <summary>Whether wording and sentences leave it open that one count is a part of the other, or of another stretch or place.</summary>
    public static bool MayDiffer(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        string left = SentenceOf(a, graph);
        string right = SentenceOf(b, graph);
        double difference = Math.Abs(NominalOf(a) - NominalOf(b));
        return ((IncidentToll.IsOfIncident(left) || IncidentToll.IsOfIncident(right)) && !a.Claim.Attribute.EndsWith("killed", StringComparison.Ordinal))
            || SaysOther(a, graph) != SaysOther(b, graph)
            || NominalOf(a).Equals(1)
            || NominalOf(b).Equals(1)
            || HasOtherScope(left)
            || HasOtherScope(right)
            || (difference.Equals(1) && (CountsTheGunman(left) || CountsTheGunman(right)));
    }

    private static double NominalOf(GraphClaim item) => item.Claim.Value.Quantity?.Bounds.Nominal ?? 0;

    private static string SentenceOf(GraphClaim item, FactGraph graph) =>
        graph.Articles[item.Article].TextOf(item.Claim.Provenance.SentenceSpan).ToLowerInvariant();

    private static bool SaysOther(GraphClaim item, FactGraph graph) =>
        graph.Articles[item.Article].TextOf(item.Claim.Provenance.Span).Contains("other", StringComparison.OrdinalIgnoreCase);

    private static bool CountsTheGunman(string sentence) =>
        sentence.Contains("himself", StringComparison.Ordinal) || sentence.Contains("herself", StringComparison.Ordinal) || sentence.Contains("suicide", StringComparison.Ordinal);

    private static bool HasOtherScope(string sentence) => OtherScopes.Entries.Any(phrase => Stands(sentence, phrase));

    private static bool Stands(string sentence, string phrase)
    {
        for (int at = sentence.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            int end = at + phrase.Length;
            if ((at == 0 || !char.IsLetter(sentence[at - 1])) && (end == sentence.Length || !char.IsLetter(sentence[end])))
            {
                return true;
            }
        }

        return false;
    }
}
