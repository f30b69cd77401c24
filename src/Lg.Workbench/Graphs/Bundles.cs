namespace Lg.Workbench.Graphs;

/// <summary>
/// Draws one arrow to or from a rule set where there would be one for each of its rules. Mermaid draws at most 500 arrows, and nobody can
/// follow more.
/// </summary>
internal static class Bundles
{
    /// <summary>Returns the arrows of a graph, in which those that all rules of a rule set share are one.</summary>
    public static IReadOnlyList<GraphEdge> Of(RuleGraph graph)
    {
        var groups = graph.Groups.SelectMany(group => group.Rules, (group, rule) => (rule.Key, group)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. graph.Edges
                .GroupBy(edge => (edge.Kind, Fact: FactOf(edge), Group: groups[RuleOf(edge)]))
                .SelectMany(shared => Bundle(shared.Key.Group, [.. shared])),
        ];
    }

    private static IEnumerable<GraphEdge> Bundle(GraphGroup group, IReadOnlyList<GraphEdge> edges) =>
        edges.Count < 2 || edges.Count < group.Rules.Count || edges[0].Kind == GraphEdgeKind.CanLeadTo ? edges
        : [edges[0].Kind == GraphEdgeKind.Matches ? edges[0] with { To = group.Key } : edges[0] with { From = group.Key }];

    private static string RuleOf(GraphEdge edge) => edge.Kind == GraphEdgeKind.Matches ? edge.To : edge.From;

    private static string FactOf(GraphEdge edge) => edge.Kind == GraphEdgeKind.Matches ? edge.From : edge.To;
}
