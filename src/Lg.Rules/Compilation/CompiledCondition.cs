using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation;

/// <summary>A condition that can be evaluated, and evaluated again with a record of why.</summary>
internal sealed class CompiledCondition(TypedExpression expression)
{
    // Interpreting starts at once; machine code pays only for a host that assesses hundreds of reviews (docs/decisions/0005).
    private const int EvaluationsBeforeCompiling = 1_000;

    private readonly Lazy<Func<EvaluationScope, object?, Truth>> interpreted = new(() => BackEnd.Condition(Translator.Condition(expression), interpret: true));
    private readonly Lazy<Func<EvaluationScope, object?, Truth>> compiled = new(() => BackEnd.Condition(Translator.Condition(expression), interpret: false));
    private readonly Lazy<Func<EvaluationScope, object?, Truth>> traced = new(() => BackEnd.Condition(Translator.Condition(expression, traces: true), interpret: true));
    private int evaluations;

    public TypedExpression Expression { get; } = expression;

    public Truth Evaluate(EvaluationScope scope, object? subject)
    {
        // A lost count only delays the change; both forms give the same truth.
        var isHot = evaluations >= EvaluationsBeforeCompiling || ++evaluations >= EvaluationsBeforeCompiling;
        return (isHot ? compiled : interpreted).Value(scope, subject);
    }

    public TraceEntry Explain(EvaluationScope scope, object? subject)
    {
        var trace = new Trace(Expression.Nodes);
        traced.Value(scope.With(trace), subject);
        return trace.Root.Parts[0];
    }
}
