using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Typing;

/// <summary>A checked expression.</summary>
/// <param name="Root">The whole expression.</param>
/// <param name="Nodes">Every node by its number.</param>
/// <param name="Source">The text that it was written as.</param>
internal sealed record TypedExpression(TypedNode Root, IReadOnlyList<TypedNode> Nodes, SourceText Source)
{
    /// <summary>Gets whether it is of a requirement of reporting: there the silence of a submitted review is an answer.</summary>
    public bool IsOfReporting { get; init; }

    // Explanations repeat the same clauses for every subject, so each is cut out once.
    private readonly Lazy<string[]> clauses = new(() => [.. Nodes.Select(node => OnOneLine(Source.TextOf(node.Span)))]);

    /// <summary>Returns the text of a node on one line.</summary>
    public string ClauseOf(TypedNode node) => clauses.Value[node.Id];

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
