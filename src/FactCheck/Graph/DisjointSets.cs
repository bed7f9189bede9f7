namespace FactCheck.Graph;

/// <summary>Union-find over the numbers 0 to <c>count - 1</c>; the least member names its set, so that results do not depend on the order of unions.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parent;

    public DisjointSets(int count)
    {
        parent = new int[count];
        for (int index = 0; index < count; index++)
        {
            parent[index] = index;
        }
    }

    public int Find(int item)
    {
        while (parent[item] != item)
        {
            parent[item] = parent[parent[item]];
            item = parent[item];
        }

        return item;
    }

    public void Union(int left, int right)
    {
        int a = Find(left);
        int b = Find(right);
        if (a != b)
        {
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
