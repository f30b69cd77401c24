using Lg.Model.Fields;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Mutants;

/// <summary>What the checker has found out of the nodes of an expression, by their places.</summary>
internal sealed class TypedPlaces
{
    private readonly Dictionary<TextSpan, TypedNode> nodes = [];
    private readonly Dictionary<TextSpan, IReadOnlyList<ChoiceValue>> words = [];

    public TypedPlaces(TypedExpression expression)
    {
        // A node is numbered after its parts, so the outermost of those that share a place comes last; what the checker adds itself is none
        // of them.
        foreach (var node in expression.Nodes.Where(node => node is not TypedNode.Widened))
            nodes[node.Span] = node;
        foreach (var function in expression.Nodes.OfType<TypedNode.Function>()
            .Where(function => function.Overload.Name is Operators.Equal or Operators.NotEqual or Operators.In))
            NoteWords(function.Arguments[0], function.Arguments[1]);
    }

    /// <summary>Returns the node at a place; <c>null</c> when there is none.</summary>
    public TypedNode? At(Node node) => nodes.GetValueOrDefault(node.Span);

    /// <summary>Returns the words of the choice that a text stands for; <c>null</c> when it stands for none.</summary>
    public IReadOnlyList<ChoiceValue>? WordsAt(Node node) => words.GetValueOrDefault(node.Span);

    private void NoteWords(TypedNode left, TypedNode right)
    {
        Note(WordsOf(left.Type), right);
        Note(WordsOf(right.Type), left);
    }

    private static IReadOnlyList<ChoiceValue> WordsOf(RuleType type) => type switch
    {
        RuleType.Choice choice => choice.Words,
        RuleType.List list => WordsOf(list.Item),
        _ => [],
    };

    private void Note(IReadOnlyList<ChoiceValue> choices, TypedNode node)
    {
        if (choices.Count == 0 || node is not (TypedNode.Constant { Value: string } or TypedNode.ListOf))
            return;

        words[node.Span] = choices;
        foreach (var part in Parts.Of(node))
            Note(choices, part);
    }
}
