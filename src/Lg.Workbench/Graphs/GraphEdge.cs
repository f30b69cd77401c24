namespace Lg.Workbench.Graphs;

/// <summary>An arrow in a <see cref="RuleGraph"/>.</summary>
/// <param name="From">The key of where it begins.</param>
/// <param name="To">The key of where it ends.</param>
/// <param name="Kind">What it means.</param>
internal sealed record GraphEdge(string From, string To, GraphEdgeKind Kind);
