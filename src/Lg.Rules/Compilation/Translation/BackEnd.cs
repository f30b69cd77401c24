using System.Linq.Expressions;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation.Translation;

/// <summary>
/// The seam behind which a translated expression becomes something that runs. Only here is it decided whether that is machine
/// code or an interpreter; the lambdas stay reachable for adapters to other engines.
/// </summary>
internal static class BackEnd
{
    public static Func<EvaluationScope, object?, Truth> Condition(
        Expression<Func<EvaluationScope, object?, Truth>> lambda, bool interpret) =>
        lambda.Compile(interpret);

    public static Func<EvaluationScope, object?, IFact> Value(Expression<Func<EvaluationScope, object?, IFact>> lambda, bool interpret) =>
        lambda.Compile(interpret);
}
