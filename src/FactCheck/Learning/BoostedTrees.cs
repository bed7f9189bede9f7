namespace FactCheck.Learning;

/// <summary>
/// Sums of regression trees, one sum a label. The nodes of all trees lie in one array; the children of an inner node stand side by side, so that the
/// walk down needs no branch. Immutable and thread-safe.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly TreeNode[] nodes;
    private readonly int[] roots;

    /// <summary>Makes the sums of their nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="roots">The roots, label by label in turn.</param>
    public BoostedTrees(TreeNode[] nodes, int[] roots)
    {
        this.nodes = nodes;
        this.roots = roots;
    }

    /// <summary>The number of trees.</summary>
    public int Count => roots.Length;

    /// <summary>Adds the trees' scores to <paramref name="scores"/>.</summary>
    public void Add(ReadOnlySpan<float> features, Span<float> scores)
    {
        for (int tree = 0, label = 0; tree < roots.Length; tree++)
        {
            int at = roots[tree];
            TreeNode node = nodes[at];
            while (node.Child > 0)
            {
                node = nodes[node.Child + (features[node.Feature] > node.Value ? 1 : 0)];
            }

            scores[label] += node.Value;
            label = label == Softmax.Labels - 1 ? 0 : label + 1;
        }
    }

    /// <summary>
    /// Adds to each feature what its splits on the way down moved the score of <paramref name="label"/> against the mean of the other two
    /// (Saabas 2014): the parts of the answer, by feature.
    /// </summary>
    public void Explain(ReadOnlySpan<float> features, int label, Span<float> parts)
    {
        for (int tree = 0; tree < roots.Length; tree++)
        {
            float sign = tree % Softmax.Labels == label ? 1 : -0.5f;
            TreeNode node = nodes[roots[tree]];
            while (node.Child > 0)
            {
                TreeNode next = nodes[node.Child + (features[node.Feature] > node.Value ? 1 : 0)];
                parts[node.Feature] += sign * (next.Mean - node.Mean);
                node = next;
            }
        }
    }

    /// <summary>These trees and then those of <paramref name="next"/>.</summary>
    public BoostedTrees Followed(BoostedTrees next) => new(
        [.. nodes, .. next.nodes.Select(node => node.Child > 0 ? node with { Child = node.Child + nodes.Length } : node)],
        [.. roots, .. next.roots.Select(root => root + nodes.Length)]);

    public static BoostedTrees Read(BinaryReader reader)
    {
        int[] first = new int[Checked(reader.ReadInt32(), 1 << 16)];
        for (int i = 0; i < first.Length; i++)
        {
            first[i] = reader.ReadInt32();
        }

        var all = new TreeNode[Checked(reader.ReadInt32(), 1 << 22)];
        for (int i = 0; i < all.Length; i++)
        {
            // A child stands behind its parent, so that every walk ends.
            all[i] = new(reader.ReadByte(), reader.ReadInt32(), reader.ReadSingle(), reader.ReadSingle());
            if (all[i].Child < 0 || all[i].Child > all.Length - 2 || (all[i].Child > 0 && all[i].Child <= i) || all[i].Feature >= PairFeatures.Count)
            {
                throw new InvalidDataException("A tree of the model has a broken branch.");
            }
        }

        return Array.TrueForAll(first, root => (uint)root < (uint)all.Length) ? new(all, first) : throw new InvalidDataException("A tree of the model has no root.");
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(roots.Length);
        foreach (int root in roots)
        {
            writer.Write(root);
        }

        writer.Write(nodes.Length);
        foreach (TreeNode node in nodes)
        {
            writer.Write((byte)node.Feature);
            writer.Write(node.Child);
            writer.Write(node.Value);
            writer.Write(node.Mean);
        }
    }

    private static int Checked(int count, int most) => count >= 0 && count <= most ? count : throw new InvalidDataException("A part of the model has an impossible length.");
}

/// <summary>A node of a tree.</summary>
/// <param name="Feature">The feature that is asked.</param>
/// <param name="Child">The place of the child for "not above"; the other stands after it. 0 for a leaf.</param>
/// <param name="Value">What the feature is compared with; of a leaf, what is added to the score.</param>
/// <param name="Mean">What the leaves below add on the average.</param>
internal readonly record struct TreeNode(int Feature, int Child, float Value, float Mean);
