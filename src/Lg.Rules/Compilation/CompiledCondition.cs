using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation;

/// <summary>A condition that can be evaluated, and evaluated again with a record of why.</summary>
internal sealed class CompiledCondition(TypedExpression expression)
{
    private readonly Tiered<Func<EvaluationScope, object?, Truth>> plain =
        new(interpret => BackEnd.Condition(Translator.Condition(expression), interpret));
    private readonly Tiered<Func<EvaluationScope, object?, Truth>> traced =
        new(interpret => BackEnd.Condition(Translator.Condition(expression, traces: true), interpret));

    private IReadOnlyList<TypedNode.Member>? members;

    public TypedExpression Expression { get; } = expression;

    /// <summary>Gets the fields that it can read.</summary>
    public IReadOnlyList<TypedNode.Member> Members => members ??= [.. Parts.WithAll(Expression.Root).OfType<TypedNode.Member>()];

    public Truth Evaluate(EvaluationScope scope, object? subject)
    {
        scope.Meter.Reset();
        return plain.Next()(scope, subject);
    }

    public TraceEntry Explain(EvaluationScope scope, object? subject)
    {
        var trace = new Trace(Expression.Nodes);
        traced.Next()(scope.With(trace), subject);
        return trace.Root.Parts[0];
    }
}
