using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Workbench.Cases;

/// <summary>How often a clause has come out each way.</summary>
/// <param name="expression">The condition that it is a part of.</param>
/// <param name="clause">The clause.</param>
/// <param name="isApplies">Whether the condition says whom the requirement concerns; otherwise it is the criterion.</param>
internal sealed class ClauseCoverage(TypedExpression expression, TypedNode clause, bool isApplies)
{
    public TypedExpression Expression { get; } = expression;

    public TypedNode Clause { get; } = clause;

    public bool IsApplies { get; } = isApplies;

    public int True { get; private set; }

    public int False { get; private set; }

    public int Unknown { get; private set; }

    /// <summary>Gets whether it has come out in all three ways.</summary>
    public bool IsComplete => True > 0 && False > 0 && Unknown > 0;

    /// <summary>Notes one evaluation; an error is neither.</summary>
    public void Note(Truth outcome)
    {
        if (outcome.IsTrue) True++;
        if (outcome.IsFalse) False++;
        if (outcome.IsUnknown) Unknown++;
    }
}
