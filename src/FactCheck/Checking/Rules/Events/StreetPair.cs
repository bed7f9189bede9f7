using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Language;

namespace FactCheck.Checking.Rules.Events;

/// <summary>Two names of one street in one story.</summary>
internal sealed record StreetPair(StreetName Left, StreetName Right, StreetDifference Difference)
{
    private static readonly ImmutableArray<string> SceneWords = WordList.Load("Checking/Rules/Events/scene-words.lexicon").Entries;
    private static readonly ImmutableArray<string> OtherSceneWords = WordList.Load("Checking/Rules/Events/other-scene-words.lexicon").Entries;

    /// <summary>What two pairs that say the same share.</summary>
    public (string, string) Key
    {
        get
        {
            string left = Written(Left);
            string right = Written(Right);
            return string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left);
        }
    }

    /// <summary>Whether two articles name two houses.</summary>
    public bool AreHouses => Left.Article != Right.Article && !Left.IsBlock && !Right.IsBlock;

    /// <summary>Whether both sentences, of two articles, tell where it happened.</summary>
    public bool IsOneScene(FactGraph graph) => Left.Article != Right.Article && IsScene(Left, graph) && IsScene(Right, graph);

    /// <summary>Whether some sentence names both, as a corner or a route does.</summary>
    public bool SharesSentence(StreetName[] streets, FactGraph graph)
    {
        foreach (StreetName one in streets.Where(street => IsNamed(street, Left)))
        {
            TextSpan sentence = SentenceOf(one, graph);
            if (Array.Exists(streets, other => other.Article == one.Article && IsNamed(other, Right) && sentence.Overlaps(other.Span)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(StreetName street, StreetName other) =>
        string.Equals(street.Name, other.Name, StringComparison.Ordinal) && string.Equals(street.Kind, other.Kind, StringComparison.Ordinal) && string.Equals(street.Side, other.Side, StringComparison.Ordinal);

    private string Written(StreetName street) => string.Join(' ', street.Name, street.Kind, Difference is StreetDifference.Side ? street.Side : Difference is StreetDifference.Block ? street.Number : "");

    private static bool IsScene(StreetName street, FactGraph graph)
    {
        string sentence = graph.Articles[street.Article].TextOf(SentenceOf(street, graph));
        return SceneWords.Any(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase))
            && !OtherSceneWords.Any(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static TextSpan SentenceOf(StreetName street, FactGraph graph) =>
        graph.Articles[street.Article].Sentences.FirstOrDefault(sentence => sentence.Overlaps(street.Span));
}
