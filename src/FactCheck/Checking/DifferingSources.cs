using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking;

/// <summary>Tells conflicts of an article's own statements from those of two sources that differ: what one person says and another one denies is news, and no slip of a newsroom.</summary>
internal static class DifferingSources
{
    /// <summary>The names of the two persons or organisations that the two claims are attributed to, when these are known and two; <see langword="null"/> otherwise.</summary>
    public static (string First, string Second)? Of(GraphClaim first, GraphClaim second, FactGraph graph) =>
        SpeakerOf(first, graph) is { } left && SpeakerOf(second, graph) is { } right && left.Id != right.Id ? (left.Name, right.Name) : null;

    private static EntityNode? SpeakerOf(GraphClaim item, FactGraph graph) =>
        item.Claim is { Scope: not AssertionScope.Article, Speaker: >= 0 and var speaker } && graph.NodeByMember.TryGetValue((item.Article, speaker), out EntityNode? node) ? node : null;
}
