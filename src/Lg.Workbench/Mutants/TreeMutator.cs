using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Mutants.Edits;

namespace Lg.Workbench.Mutants;

/// <summary>Makes every tree that differs from an expression in exactly one place.</summary>
/// <param name="places">What the checker has found out of the expression.</param>
internal sealed class TreeMutator(TypedPlaces places)
{
    private static readonly HashSet<string> TakeWrittenText = new(StringComparer.Ordinal) { "date", "timestamp", "duration", "matches" };

    /// <summary>Returns the changed trees in the order of the places in the expression, each with its change.</summary>
    public IEnumerable<(Node Root, Edit Edit)> Of(Node root) => Of(root, parent: null);

    private IEnumerable<(Node Root, Edit Edit)> Of(Node node, Node? parent)
    {
        foreach (var edit in EditsOf(node, parent))
            yield return (edit.To, edit);

        var parts = NodeParts.Of(node);
        for (var i = 0; i < parts.Count; i++)
        {
            if (IsClosed(node, parts[i]))
                continue;
            foreach (var (changed, edit) in Of(parts[i], node))
                yield return (NodeParts.With(node, i, changed), edit);
        }
    }

    // A fact that is asked for by name is no condition, and a date or pattern that is written out is changed as what it stands for. A word
    // of a list that is exchanged for another is one that is left out and one that is added, which are changes of their own.
    private static bool IsClosed(Node node, Node part) => (node, part) switch
    {
        (Node.Call { Function: "stated" }, _) => true,
        (Node.Call { Function: var name }, Node.Literal) => TakeWrittenText.Contains(name),
        (Node.List, Node.Literal { Value: string }) => true,
        _ => false,
    };

    private IEnumerable<Edit> EditsOf(Node node, Node? parent) => node switch
    {
        Node.Literal literal => LiteralEdits.Of(literal, places),
        Node.Select select => IsCondition(select, parent) ? LogicEdits.Negated(select) : [],
        Node.List list => LiteralEdits.Of(list, places),
        Node.Macro macro => LogicEdits.Of(macro),
        Node.Call call =>
        [
            .. LogicEdits.Of(call),
            .. ComparisonEdits.Of(call, places),
            .. CallEdits.Of(call, places),
            .. IsTest(call) && !IsNegated(parent) ? LogicEdits.Negated(call) : [],
        ],
        _ => [],
    };

    private bool IsCondition(Node.Select select, Node? parent) =>
        places.At(select) is { Type: var type }
            && type == RuleType.Boolean
            && !IsNegated(parent)
            && parent is not (Node.Select or Node.Index);

    // Turned round, `!x` is `x`, which is a change of its own.
    private static bool IsNegated(Node? parent) => parent is Node.Call { Function: Operators.Not };

    private static bool IsTest(Node.Call call) =>
        call.Function is "stated" or "contains" or "startsWith" or "endsWith" or "matches" or Operators.In;
}
