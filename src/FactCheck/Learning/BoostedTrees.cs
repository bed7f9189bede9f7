using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    private readonly float[] values;
    private readonly int depth;

    /// <summary>Makes the sums of their nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="roots">The roots, label by label in turn.</param>
    /// <exception cref="ArgumentException">A root or a branch leads to no node behind it, or a node asks what is no feature.</exception>
    public BoostedTrees(TreeNode[] nodes, int[] roots)
    {
        this.nodes = nodes;
        this.roots = roots;

        if (!IsSound(nodes, roots))
        {
            throw new ArgumentException("A branch leads to no node, or a node asks what is no feature.", nameof(nodes));
        }

        // A leaf leads to itself, whatever it asks, so that all walks are of one length.
        values = Array.ConvertAll(nodes, node => node.Value);
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
        // The nodes lead to nodes and ask features that there are (the constructor checks), so that no step needs to be checked again.
        ArgumentOutOfRangeException.ThrowIfLessThan(features.Length, PairFeatures.Count, nameof(features));
        ref Step first = ref MemoryMarshal.GetArrayDataReference(steps);
        ref float asked = ref MemoryMarshal.GetReference(features);
        int tree = 0;
        for (; tree + AtOnce <= roots.Length; tree += AtOnce)
        {
            uint a = (uint)roots[tree], b = (uint)roots[tree + 1], c = (uint)roots[tree + 2], d = (uint)roots[tree + 3], e = (uint)roots[tree + 4], f = (uint)roots[tree + 5];
            for (int level = 0; level < depth; level++)
            {
                a = Unsafe.Add(ref first, a).Next(ref asked);
                b = Unsafe.Add(ref first, b).Next(ref asked);
                c = Unsafe.Add(ref first, c).Next(ref asked);
                d = Unsafe.Add(ref first, d).Next(ref asked);
                e = Unsafe.Add(ref first, e).Next(ref asked);
                f = Unsafe.Add(ref first, f).Next(ref asked);
            }

            scores[0] += values[a];
            scores[1] += values[b];
            scores[2] += values[c];
            scores[0] += values[d];
            scores[1] += values[e];
            scores[2] += values[f];
        }

        for (; tree < roots.Length; tree++)
        {
            uint at = (uint)roots[tree];
            for (int level = 0; level < depth; level++)
            {
                at = Unsafe.Add(ref first, at).Next(ref asked);
            }

            scores[tree % Softmax.Labels] += values[at];
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
        if (bytes.Length < all.Length * NodeBytes)
        {
            throw new InvalidDataException("A tree of the model is cut off.");
        }

        Unpack(bytes, all);
        return IsSound(all, first) ? new(all, first) : throw new InvalidDataException("A tree of the model has a broken branch.");
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

    /// <summary>Runs once in a process over many nodes: worth compiling well at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Unpack(ReadOnlySpan<byte> bytes, Span<TreeNode> nodes)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            ReadOnlySpan<byte> own = bytes.Slice(i * NodeBytes, NodeBytes);
            nodes[i] = new(own[0], BinaryPrimitives.ReadInt32LittleEndian(own[1..]), BinaryPrimitives.ReadSingleLittleEndian(own[5..]), BinaryPrimitives.ReadSingleLittleEndian(own[9..]));
        }
    }

    /// <summary>Walks check nothing: every root and branch must lead to nodes that there are, and every node ask a feature that there is. A child stands behind its parent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsSound(ReadOnlySpan<TreeNode> nodes, ReadOnlySpan<int> roots)
    {
        for (int at = 0; at < nodes.Length; at++)
        {
            int child = nodes[at].Child;
            if (child < 0 || child > nodes.Length - 2 || (child > 0 && child <= at) || (uint)nodes[at].Feature >= (uint)PairFeatures.Count)
            {
                return false;
            }
        }

        foreach (int root in roots)
        {
            if ((uint)root >= (uint)nodes.Length)
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

    /// <summary>A node as it is walked through, in eight bytes: the fewer, the more of the trees the processor's cache holds.</summary>
    private readonly struct Step(float border, int child, int feature)
    {
        private readonly uint place = ((uint)child << 8) | (byte)feature;

        public uint Next(ref float features) => (place >> 8) + (Unsafe.Add(ref features, (nuint)(byte)place) > border ? 1u : 0u);
    }
}
