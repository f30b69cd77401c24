using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation;

/// <summary>A condition that can be evaluated, and evaluated again with a record of why.</summary>
internal sealed class CompiledCondition
{
    private readonly Lazy<Func<EvaluationScope, object?, Truth>> evaluate;
    private readonly Lazy<Func<EvaluationScope, object?, Truth>> explain;

    public CompiledCondition(TypedExpression expression, bool interpret)
    {
        Expression = expression;

        // Made when first used: a tool that assesses one review never pays for requirements that do not apply.
        evaluate = new(() => BackEnd.Condition(Translator.Condition(expression), interpret));
        explain = new(() => BackEnd.Condition(Translator.Condition(expression, traces: true), interpret: true));
    }

    public TypedExpression Expression { get; }

    public Truth Evaluate(EvaluationScope scope, object? subject) => evaluate.Value(scope, subject);

    public TraceEntry Explain(EvaluationScope scope, object? subject)
    {
        var trace = new Trace(Expression.Nodes);
        explain.Value(scope.With(trace), subject);
        return trace.Root.Parts[0];
    }
}
