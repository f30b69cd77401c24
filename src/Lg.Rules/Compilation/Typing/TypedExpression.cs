using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Typing;

/// <summary>A checked expression.</summary>
/// <param name="Root">The whole expression.</param>
/// <param name="Nodes">Every node by its number.</param>
/// <param name="Source">The text that it was written as.</param>
internal sealed record TypedExpression(TypedNode Root, IReadOnlyList<TypedNode> Nodes, SourceText Source);
