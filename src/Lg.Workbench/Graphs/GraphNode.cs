namespace Lg.Workbench.Graphs;

/// <summary>A kind of fact, a rule or a goal in a <see cref="RuleGraph"/>.</summary>
/// <param name="Key">The key within the graph: letters, digits and underscores.</param>
/// <param name="Name">The name, such as the id of a requirement.</param>
/// <param name="Title">What it says, in the language of the reader; <c>null</c> when the name is all there is.</param>
internal sealed record GraphNode(string Key, string Name, string? Title = null);
