using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation;

/// <summary>An expression of any type that can be evaluated.</summary>
internal sealed class CompiledValue(TypedExpression expression)
{
    // Used for texts and dates of findings and goals only, a few times per review: an interpreter is quickest to start.
    private readonly Lazy<Func<EvaluationScope, object?, IFact>> evaluate = new(() => BackEnd.Value(Translator.Value(expression), interpret: true));

    public RuleType Type => expression.Root.Type;

    public IFact Evaluate(EvaluationScope scope, object? subject) => evaluate.Value(scope, subject);
}
