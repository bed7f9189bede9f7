using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>The parts of the names of an article, by first letter and length, so that most words of the text are dismissed at a glance.</summary>
internal sealed class PartsLike
{
    private const int MostDifference = 2;

    private readonly HashSet<(char First, int Length)> shapes = [];
    private readonly string[] parts;
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    public PartsLike(IEnumerable<SpeltPerson> people)
    {
        parts = [.. people.SelectMany(person => person.Words).Distinct(StringComparer.Ordinal)];
        foreach (string part in parts)
        {
            for (int length = part.Length - MostDifference; length <= part.Length + MostDifference; length++)
            {
                shapes.Add((part[0], length));
            }
        }
    }

    /// <summary>Whether <paramref name="word"/> is a slip of some part.</summary>
    public bool Contains(string word)
    {
        if (!shapes.Contains((char.ToLowerInvariant(word[0]), word.Length)))
        {
            return word[0] > 'Z' && ContainsFolded(word);
        }

        return ContainsFolded(word);
    }

    private bool ContainsFolded(string word)
    {
        if (!known.TryGetValue(word, out bool found))
        {
            string folded = NameSpelling.Fold(word);
            found = Array.Exists(parts, part => NameSlips.IsSlip(folded, part));
            known.Add(word, found);
        }

        return found;
    }
}
