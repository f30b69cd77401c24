namespace Lg.Workbench.Graphs;

/// <summary>A rule set in a <see cref="RuleGraph"/>.</summary>
/// <param name="Key">The key within the graph: letters, digits and underscores.</param>
/// <param name="Title">The title, in the language of the reader.</param>
/// <param name="Rules">Its rules, in the ordinal order of their names; at least one.</param>
internal sealed record GraphGroup(string Key, string Title, IReadOnlyList<GraphNode> Rules);
