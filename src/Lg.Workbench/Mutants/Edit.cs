using Lg.Rules.Compilation.Syntax;

namespace Lg.Workbench.Mutants;

/// <summary>One change of one node of an expression.</summary>
/// <param name="Operator">The kind of change, a word that keys and JSON carry.</param>
/// <param name="From">The node as it is.</param>
/// <param name="To">The node that stands there instead.</param>
internal sealed record Edit(string Operator, Node From, Node To);
