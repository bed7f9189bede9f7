namespace FactCheck.Knowledge;

/// <summary>The numbers of the rows that share a key, in the order of the rows. The groups are formed when the first is asked for. Immutable and thread-safe.</summary>
internal sealed class RowGroups(int keys, int rows, Func<int, int> keyOf)
{
    private Groups? groups;

    /// <summary>The rows of this key.</summary>
    public ReadOnlySpan<int> this[int key]
    {
        get
        {
            Groups known = groups ??= Form();
            return known.Rows.AsSpan(known.Ends[key]..known.Ends[key + 1]);
        }
    }

    private Groups Form()
    {
        // Counting sort: each key's rows begin where those of the keys before it end.
        int[] ends = new int[keys + 2];
        for (int row = 0; row < rows; row++)
        {
            ends[keyOf(row) + 2]++;
        }

        for (int key = 1; key < ends.Length; key++)
        {
            ends[key] += ends[key - 1];
        }

        int[] ordered = new int[rows];
        for (int row = 0; row < rows; row++)
        {
            ordered[ends[keyOf(row) + 1]++] = row;
        }

        return new(ends, ordered);
    }

    private sealed record Groups(int[] Ends, int[] Rows);
}
