using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Finds out why a condition came to what it did, by evaluating it again with a record.</summary>
internal sealed class Reasons(ReviewIndex index)
{
    /// <summary>Returns why a condition came out as it did.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="next">The condition that would be asked next if this one held; <c>null</c> when there is none.</param>
    /// <param name="scope">What they read.</param>
    /// <param name="subject">The subject; <c>null</c> when it is the review as a whole.</param>
    public Reason Of(CompiledCondition condition, CompiledCondition? next, EvaluationScope scope, object? subject)
    {
        var root = condition.Explain(scope, subject);
        var (evidence, missing) = FactCollector.Collect(root, index);
        return new Reason(evidence, missing, new Explainer(condition.Expression, index).Explain(root), Needed()) { Trace = root };

        FactSets Needed() => !root.IsUnknown ? FactSets.Impossible
            : next is null ? FactsNeeded.ToDecide(root, index)
            : FactsNeeded.ToDecide(root, next.Explain(scope, subject), index);
    }
}
