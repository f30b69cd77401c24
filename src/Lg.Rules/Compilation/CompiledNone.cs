using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation;

/// <summary>How a review says, of a list as a whole, that none of its items is of the kind that a requirement concerns.</summary>
/// <param name="Unless">A condition on the review; when it is false there are none.</param>
/// <param name="Of">A condition on an item: those that it is true of are of the kind, whatever is said of the list as a whole.</param>
/// <param name="Unit">What else can be told without any item of whether the requirement applies; <c>null</c> when there is nothing.</param>
internal sealed record CompiledNone(CompiledCondition Unless, CompiledCondition Of, CompiledCondition? Unit)
{
    /// <summary>
    /// Returns whether an item is not of the kind by what is said of the list as a whole: an item that says otherwise of itself wins.
    /// </summary>
    public bool Excludes(EvaluationScope scope, object? item) => Unless.Evaluate(scope, null).IsFalse && !Of.Evaluate(scope, item).IsTrue;
}
