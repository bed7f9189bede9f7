namespace FactCheck.Graph;

/// <summary>
/// Grows stories out of pairs of articles, the strongest ties first. Two groups become one only while the pairs between them are tied well on average: else one article about two
/// incidents, or a town's name in one week, would chain all of a town's stories together.
/// </summary>
internal sealed class StorySets
{
    /// <summary>The least strength of the pairs between two groups, on average; a pair that shares nothing counts as 0.</summary>
    private const double LeastAverage = 0.35;

    private readonly DisjointSets sets;
    private readonly int[] sizes;
    private readonly Dictionary<int, double>?[] strengths;

    public StorySets(int articles)
    {
        sets = new(articles);
        sizes = new int[articles];
        Array.Fill(sizes, 1);
        strengths = new Dictionary<int, double>?[articles];
    }

    /// <summary>The least article of the story of <paramref name="article"/>.</summary>
    public int StoryOf(int article) => sets.Find(article);

    /// <summary>Says how strongly two articles of different groups are tied: 1 is enough to join them alone.</summary>
    public void Tie(int left, int right, double strength)
    {
        Add(sets.Find(left), sets.Find(right), strength);
        Add(sets.Find(right), sets.Find(left), strength);
    }

    /// <summary>Makes the groups of two articles one, whatever else ties them.</summary>
    public void Join(int left, int right)
    {
        int a = sets.Find(left);
        int b = sets.Find(right);
        if (a == b)
        {
            return;
        }

        sets.Union(a, b);
        (int kept, int gone) = sets.Find(a) == a ? (a, b) : (b, a);
        sizes[kept] += sizes[gone];
        strengths[kept]?.Remove(gone);
        foreach ((int other, double strength) in strengths[gone] ?? [])
        {
            if (other != kept)
            {
                Add(kept, other, strength);
                Add(other, kept, strength);
                strengths[other]!.Remove(gone);
            }
        }

        strengths[gone] = null;
    }

    /// <summary>Makes the groups of two articles one if the pairs between them are tied well enough on average.</summary>
    public void JoinIfTied(int left, int right)
    {
        int a = sets.Find(left);
        int b = sets.Find(right);
        if (a != b && (strengths[a]?.GetValueOrDefault(b) ?? 0) >= LeastAverage * sizes[a] * sizes[b])
        {
            Join(a, b);
        }
    }

    private void Add(int group, int other, double strength)
    {
        Dictionary<int, double> ties = strengths[group] ??= [];
        ties[other] = ties.GetValueOrDefault(other) + strength;
    }
}
