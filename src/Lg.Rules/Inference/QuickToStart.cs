using System.Linq.Expressions;
using NRules.Extensibility;

namespace Lg.Rules.Inference;

/// <summary>
/// Compiles the expressions of rules. The action of a requirement's rule is one call, so it is interpreted: three hundred of them take
/// longer to turn into machine code than they will ever save. Conditions run for every outcome, and are compiled.
/// </summary>
internal sealed class QuickToStart : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile(preferInterpretation: CallsRequirement(expression.Body));

    private static bool CallsRequirement(Expression body) => body is MethodCallExpression { Object: ConstantExpression { Value: RequirementRule } };
}
