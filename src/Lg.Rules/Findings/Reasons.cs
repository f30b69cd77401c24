using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Finds out why a condition came to what it did, by evaluating it again with a record.</summary>
internal sealed class Reasons(ReviewIndex index)
{
    /// <summary>Returns why a condition came out as it did.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="scope">What they read.</param>
    /// <param name="subject">The subject; <c>null</c> when it is the review as a whole.</param>
    /// <param name="isBrief">Whether only what is missing is asked for.</param>
    public Reason Of(CompiledCondition condition, EvaluationScope scope, object? subject, bool isBrief = false)
    {
        var root = condition.Explain(scope, subject);
        if (isBrief)
            return Reason.None with { Missing = FactCollector.Missing(root, index), Trace = root };

        var (evidence, missing) = FactCollector.Collect(root, index);
        return new Reason(evidence, missing, root);
    }

    /// <summary>Returns how a condition came out as it did, clause by clause.</summary>
    public Explanation Explain(CompiledCondition condition, TraceEntry root) => new Explainer(condition.Expression, index).Explain(root);

    /// <summary>Returns what an expression of any type lacks, and how it came about.</summary>
    public (IReadOnlyList<Missing> Missing, Explanation Explanation) Of(TypedExpression expression, TraceEntry root)
    {
        var (_, missing) = FactCollector.Collect(root, index);
        return (missing, new Explainer(expression, index).Explain(root));
    }
}
