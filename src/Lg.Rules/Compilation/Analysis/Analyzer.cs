using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>
/// Looks through a checked expression for conditions that say less than they seem to: that never come out one way, that read nothing, that
/// change nothing. Of several ways to tell of one mistake the smallest is told, and what follows from it is silent.
/// </summary>
internal sealed class Analyzer
{
    private readonly List<Remark> remarks = [];
    private readonly ConstantFolder folder;
    private readonly Consequences consequences;
    private readonly Explanations explanations;

    private Analyzer(TypedExpression expression)
    {
        folder = new ConstantFolder(expression);
        var possible = new PossibleValues(folder);
        var same = new SameExpression(expression);
        consequences = new Consequences(same, possible);
        explanations = new Explanations(same, possible);
    }

    /// <summary>Reports what is worth saying of an expression that has no errors.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="isCriterion">Whether it decides a requirement.</param>
    /// <param name="bag">Where to report.</param>
    public static void Report(TypedExpression expression, bool isCriterion, DiagnosticBag bag)
    {
        foreach (var remark in RemarksOn(expression))
            bag.Remark(expression.Source, remark, isCriterion && remark.Condition.Id == expression.Root.Id);
    }

    /// <summary>Returns what is worth saying of an expression that has no errors.</summary>
    public static IReadOnlyList<Remark> RemarksOn(TypedExpression expression)
    {
        var analyzer = new Analyzer(expression);
        if (expression.Root.Type == RuleType.Boolean)
            analyzer.LookAt(expression.Root, Assumptions.None);
        else
            analyzer.LookInside(expression.Root, Assumptions.None);
        return analyzer.remarks;
    }

    private void LookAt(TypedNode condition, Assumptions around)
    {
        if (!IsRemarkable(condition, around, chain: null))
            LookInside(condition, around);
    }

    // As a value, true and false are as good as any other.
    private void LookAtValue(TypedNode value, Assumptions around)
    {
        if (value.Type == RuleType.Boolean && value is not TypedNode.Constant)
            LookAt(value, around);
        else
            LookInside(value, around);
    }

    private void LookInside(TypedNode node, Assumptions around)
    {
        switch (node)
        {
            case TypedNode.Logic { Kind: LogicKind.Not } not:
                LookAt(not.Operands[0], around);
                break;
            case TypedNode.Logic chain:
                LookAlong(chain, around);
                break;
            case TypedNode.Conditional conditional:
                LookAt(conditional.Test, around);
                LookAtValue(conditional.Then, around.With(conditional.Test, true, consequences));
                LookAtValue(conditional.Otherwise, around.With(conditional.Test, false, consequences));
                break;
            case TypedNode.Macro macro:
                LookInto(macro, around);
                break;
            case TypedNode.Stated:
                break;
            default:
                foreach (var part in Parts.Of(node))
                    LookAtValue(part, Assumptions.None);
                break;
        }
    }

    private void LookInto(TypedNode.Macro macro, Assumptions around)
    {
        LookAtValue(macro.Range, Assumptions.None);
        if (macro.Condition is { } condition && !AsksForAnyItem(macro))
            LookAt(condition, around);
        if (macro.Result is { } result)
            LookAtValue(result, macro.Condition is { } kept ? around.With(kept, true, consequences) : around);
    }

    // `xs.exists(x, true)` is how one asks whether there is any.
    private static bool AsksForAnyItem(TypedNode.Macro macro) =>
        macro is { Kind: MacroKind.Exists or MacroKind.ExistsOne, Condition: TypedNode.Constant { Value: true } };

    private void LookAlong(TypedNode.Logic chain, Assumptions around)
    {
        List<(TypedNode Term, Assumptions Before)> open = [];
        foreach (var term in Terms.Of(chain))
        {
            if (IsRemarkable(term, around, chain))
                continue;
            open.Add((term, around));
            around = around.With(term, Matters(chain), consequences);
        }

        for (var i = 0; i < open.Count; i++)
        {
            if (FollowsFromLater(open, i, chain) is { } useless)
                remarks.Add(useless);
            else
                LookInside(open[i].Term, open[i].Before);
        }
    }

    private bool IsRemarkable(TypedNode condition, Assumptions around, TypedNode.Logic? chain)
    {
        if (ConstantFolder.ReadsNothing(condition))
        {
            remarks.Add(new Remark.Constant(condition, folder.Fold(condition)));
            return true;
        }

        foreach (var outcome in (bool[])[true, false])
        {
            var knowledge = consequences.When(condition, outcome);
            if (knowledge.IsImpossible)
                TellOf(condition, outcome);
            else if (around.Knowledge.Excludes(knowledge))
                remarks.Add(explanations.Beside(condition, outcome, around.Against(knowledge, consequences), chain));
            else
                continue;
            return true;
        }

        return false;
    }

    private void TellOf(TypedNode condition, bool missing)
    {
        var before = remarks.Count;
        LookInside(condition, Assumptions.None);
        if (remarks.Count == before)
            remarks.Add(new Remark.Decided(condition, missing, explanations.Of(condition, missing)));
    }

    private Remark.Useless? FollowsFromLater(List<(TypedNode Term, Assumptions Before)> terms, int at, TypedNode.Logic chain)
    {
        var missing = !Matters(chain);
        var knowledge = consequences.When(terms[at].Term, missing);
        for (var i = at + 1; i < terms.Count; i++)
        {
            if (consequences.When(terms[i].Term, !missing).Excludes(knowledge))
                return new(terms[at].Term, missing, new Because.Beside(terms[i].Term, !missing, chain.Kind, IsSame: false));
        }

        return null;
    }

    // The other terms matter only while this one has not decided the chain.
    private static bool Matters(TypedNode.Logic chain) => chain.Kind == LogicKind.And;
}
