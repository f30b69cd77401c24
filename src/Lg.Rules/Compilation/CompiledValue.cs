using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation;

/// <summary>An expression of any type that can be evaluated.</summary>
internal sealed class CompiledValue(TypedExpression expression)
{
    private readonly Tiered<Func<EvaluationScope, object?, IFact>> evaluate =
        new(interpret => BackEnd.Value(Translator.Value(expression), interpret));

    private readonly Lazy<Func<EvaluationScope, object?, IFact>> traced =
        new(() => BackEnd.Value(Translator.Value(expression, traces: true), interpret: true));

    public TypedExpression Expression { get; } = expression;

    public RuleType Type => Expression.Root.Type;

    public IFact Evaluate(EvaluationScope scope, object? subject)
    {
        scope.Meter.Reset();
        return evaluate.Next()(scope, subject);
    }

    /// <summary>Evaluates once more, with a record of what each clause came to.</summary>
    public TraceEntry Explain(EvaluationScope scope, object? subject)
    {
        var trace = new Trace(Expression.Nodes);
        traced.Value(scope.With(trace), subject);
        return trace.Root.Parts[0];
    }
}
