using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace FactCheck.Learning;

/// <summary>
/// Sums of regression trees, one sum a label. The nodes of all trees lie in one array; the children of an inner node stand side by side, so that the
/// walk down needs no branch. Immutable and thread-safe.
/// </summary>
internal sealed class BoostedTrees
{
    /// <summary>Trees walked down side by side: while one waits for memory, others go on.</summary>
    private const int AtOnce = 6;

    /// <summary>A node in a file: the feature, the child, the value and the mean.</summary>
    private const int NodeBytes = 1 + sizeof(int) + sizeof(float) + sizeof(float);

    private readonly TreeNode[] nodes;
    private readonly int[] roots;
    private readonly Step[] steps;
    private readonly int depth;

    /// <summary>Makes the sums of their nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="roots">The roots, label by label in turn.</param>
    public BoostedTrees(TreeNode[] nodes, int[] roots)
    {
        this.nodes = nodes;
        this.roots = roots;

        // A leaf leads to itself, whatever it asks, so that all walks are of one length.
        steps = new Step[nodes.Length];
        for (int at = 0; at < steps.Length; at++)
        {
            steps[at] = nodes[at].Child > 0 ? new(nodes[at].Value, nodes[at].Child, nodes[at].Feature) : new(float.PositiveInfinity, at, 0);
        }

        depth = DepthOf(nodes);
    }

    /// <summary>The number of trees.</summary>
    public int Count => roots.Length;

    /// <summary>Adds the trees' scores to <paramref name="scores"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<float> features, Span<float> scores)
    {
        int tree = 0;
        for (; tree + AtOnce <= roots.Length; tree += AtOnce)
        {
            int a = roots[tree], b = roots[tree + 1], c = roots[tree + 2], d = roots[tree + 3], e = roots[tree + 4], f = roots[tree + 5];
            for (int level = 0; level < depth; level++)
            {
                a = steps[a].Next(features);
                b = steps[b].Next(features);
                c = steps[c].Next(features);
                d = steps[d].Next(features);
                e = steps[e].Next(features);
                f = steps[f].Next(features);
            }

            scores[0] += nodes[a].Value;
            scores[1] += nodes[b].Value;
            scores[2] += nodes[c].Value;
            scores[0] += nodes[d].Value;
            scores[1] += nodes[e].Value;
            scores[2] += nodes[f].Value;
        }

        for (; tree < roots.Length; tree++)
        {
            int at = roots[tree];
            for (int level = 0; level < depth; level++)
            {
                at = steps[at].Next(features);
            }

            scores[tree % Softmax.Labels] += nodes[at].Value;
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
        byte[] bytes = reader.ReadBytes(all.Length * NodeBytes);
        if (bytes.Length < all.Length * NodeBytes || !Unpack(bytes, all))
        {
            throw new InvalidDataException("A tree of the model has a broken branch.");
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

    /// <summary>Runs once in a process over many nodes: worth compiling well at once. A child stands behind its parent, so that every walk ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Unpack(ReadOnlySpan<byte> bytes, Span<TreeNode> nodes)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            ReadOnlySpan<byte> own = bytes.Slice(i * NodeBytes, NodeBytes);
            int child = BinaryPrimitives.ReadInt32LittleEndian(own[1..]);
            nodes[i] = new(own[0], child, BinaryPrimitives.ReadSingleLittleEndian(own[5..]), BinaryPrimitives.ReadSingleLittleEndian(own[9..]));
            if (child < 0 || child > nodes.Length - 2 || (child > 0 && child <= i) || own[0] >= PairFeatures.Count)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The most steps from a root to a leaf; a child stands behind its parent.</summary>
    private static int DepthOf(TreeNode[] nodes)
    {
        int[] depths = new int[nodes.Length];
        int most = 0;
        for (int at = nodes.Length - 1; at >= 0; at--)
        {
            depths[at] = nodes[at].Child > 0 ? 1 + Math.Max(depths[nodes[at].Child], depths[nodes[at].Child + 1]) : 0;
            most = Math.Max(most, depths[at]);
        }

        return most;
    }

    private static int Checked(int count, int most) => count >= 0 && count <= most ? count : throw new InvalidDataException("A part of the model has an impossible length.");

    /// <summary>A node as it is walked through.</summary>
    private readonly struct Step(float border, int child, int feature)
    {
        public int Next(ReadOnlySpan<float> features) => child + (features[feature] > border ? 1 : 0);
    }
}
