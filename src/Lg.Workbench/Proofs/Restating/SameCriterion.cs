using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Workbench.Proofs.Restating;

/// <summary>
/// Compares criteria as typed expressions: however they are laid out, whatever a macro calls its variable, and by the values of parameters
/// instead of their names.
/// </summary>
internal sealed class SameCriterion(IReadOnlyDictionary<string, Parameter> parameters)
{
    public bool Of(CompiledRequirement one, CompiledRequirement other) =>
        one.Criterion is { } a
            && other.Criterion is { } b
            && one.Source.Subject == other.Source.Subject
            && Same(a.Expression.Root, b.Expression.Root, []);

    private bool Same(TypedNode one, TypedNode other, IReadOnlyList<(string One, string Other)> variables) => (one, other) switch
    {
        (TypedNode.Constant a, TypedNode.Constant b) => a.Type == b.Type && Equals(a.Value, b.Value),
        (TypedNode.Root a, TypedNode.Root b) => a.Kind == b.Kind,
        (TypedNode.Local a, TypedNode.Local b) =>
            variables.LastOrDefault(pair => pair.One == a.Name || pair.Other == b.Name) == (a.Name, b.Name),
        (TypedNode.Member a, TypedNode.Member b) => ReferenceEquals(a.Field, b.Field) && Same(a.Target, b.Target, variables),
        (TypedNode.Parameter a, TypedNode.Parameter b) => a.Name == b.Name || SameValues(parameters[a.Name], parameters[b.Name]),
        (TypedNode.Function a, TypedNode.Function b) => a.Overload.Name == b.Overload.Name && Each(a.Arguments, b.Arguments, variables),
        (TypedNode.Logic a, TypedNode.Logic b) => a.Kind == b.Kind && Each(a.Operands, b.Operands, variables),
        (TypedNode.Conditional a, TypedNode.Conditional b) => Each([a.Test, a.Then, a.Otherwise], [b.Test, b.Then, b.Otherwise], variables),
        (TypedNode.Macro a, TypedNode.Macro b) => a.Kind == b.Kind && Same(a.Range, b.Range, variables)
            && a.Condition is null == b.Condition is null && Each([.. a.Bodies], [.. b.Bodies], [.. variables, (a.Variable, b.Variable)]),
        (TypedNode.ListOf a, TypedNode.ListOf b) => Each(a.Items, b.Items, variables),
        (TypedNode.MapOf a, TypedNode.MapOf b) => Each(a.Keys, b.Keys, variables) && Each(a.Values, b.Values, variables),
        (TypedNode.Widened a, TypedNode.Widened b) => a.Type == b.Type && Same(a.Inner, b.Inner, variables),
        (TypedNode.Stated a, TypedNode.Stated b) => Same(a.Fact, b.Fact, variables),
        _ => false,
    };

    private bool Each(IReadOnlyList<TypedNode> one, IReadOnlyList<TypedNode> other, IReadOnlyList<(string One, string Other)> variables) =>
        one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second, variables));

    private static bool SameValues(Parameter one, Parameter other) => one.Axis == other.Axis && one.Values.SequenceEqual(other.Values);
}
