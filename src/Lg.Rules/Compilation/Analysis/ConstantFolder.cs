using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>Works out the parts of an expression that read nothing, with the very functions that would run them.</summary>
internal sealed class ConstantFolder(TypedExpression expression)
{
    private readonly EvaluationScope nothing = new(new Review(), null, DateOnly.MinValue, new Dictionary<string, object?>());

    private readonly Dictionary<int, IFact?> folded = [];

    /// <summary>Returns whether a node comes to the same whatever the review, the as-of date and the parameters are.</summary>
    public static bool ReadsNothing(TypedNode node) => ReadsNothing(node, []);

    /// <summary>Returns what such a node comes to; <c>null</c> when it reads something, or is not worth working out.</summary>
    public IFact? Fold(TypedNode node)
    {
        if (!folded.TryGetValue(node.Id, out var fact))
            folded.Add(node.Id, fact = IsFoldable(node) ? Evaluate(node) : null);
        return fact;
    }

    private IFact Evaluate(TypedNode node) => node is TypedNode.Constant constant
        ? Fact<object>.Known(constant.Value)
        : BackEnd.Value(Translator.Value(expression with { Root = node }), interpret: true)(nothing, null);

    // Macros in each other can take any time, and only somebody who assesses has asked for that.
    private static bool IsFoldable(TypedNode node) =>
        node is TypedNode.Constant || (IsPure(node) && node is not TypedNode.Macro && Parts.Of(node).All(IsFoldable));

    private static bool ReadsNothing(TypedNode node, IReadOnlyList<string> bound) => node switch
    {
        TypedNode.Constant => true,
        TypedNode.Local local => bound.Contains(local.Name),
        TypedNode.Macro macro => ReadsNothing(macro.Range, bound)
            && macro.Bodies.All(part => ReadsNothing(part, [.. bound, macro.Variable])),
        _ => IsPure(node) && Parts.Of(node).All(part => ReadsNothing(part, bound)),
    };

    // A kind of node that is not named here may read anything.
    private static bool IsPure(TypedNode node) => node is TypedNode.Function
        or TypedNode.Logic
        or TypedNode.Conditional
        or TypedNode.ListOf
        or TypedNode.MapOf
        or TypedNode.Widened
        or TypedNode.Macro;
}
