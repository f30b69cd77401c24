using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation;

/// <summary>An expression of any type that can be evaluated.</summary>
internal sealed class CompiledValue(TypedExpression expression)
{
    private readonly Tiered<Func<EvaluationScope, object?, IFact>> evaluate = new(interpret => BackEnd.Value(Translator.Value(expression), interpret));

    public RuleType Type => expression.Root.Type;

    public IFact Evaluate(EvaluationScope scope, object? subject) => evaluate.Next()(scope, subject);
}
