namespace Lg.Workbench.Graphs;

/// <summary>The rules of a catalog as a network that a person can read: which facts each matches, and what it concludes.</summary>
internal sealed record RuleGraph
{
    /// <summary>Gets the kinds of facts, in the ordinal order of their names.</summary>
    public required IReadOnlyList<GraphNode> Facts { get; init; }

    /// <summary>Gets the rule sets, in the order of the catalog.</summary>
    public required IReadOnlyList<GraphGroup> Groups { get; init; }

    /// <summary>Gets the goals that the requirements can lead to, in the ordinal order of their keys.</summary>
    public required IReadOnlyList<GraphNode> Goals { get; init; }

    /// <summary>Gets the arrows, by kind and then in the ordinal order of their ends.</summary>
    public required IReadOnlyList<GraphEdge> Edges { get; init; }
}
