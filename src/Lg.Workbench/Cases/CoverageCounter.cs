using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Workbench.Cases;

/// <summary>Counts which verdicts, and which clauses as true, false and unknown, the cases of a requirement show.</summary>
internal sealed class CoverageCounter(Rulebook rulebook)
{
    /// <summary>Returns what the cases of a requirement show of it.</summary>
    public RequirementCoverage Of(CompiledRequirement requirement, IReadOnlyList<Case> cases)
    {
        List<ClauseCoverage> clauses =
            [.. ClausesOf(requirement.Applies, isApplies: true), .. ClausesOf(requirement.Criterion, isApplies: false)];
        var verdicts = PossibleOf(requirement).ToDictionary(verdict => verdict, _ => 0);
        foreach (var one in cases)
        {
            var outcome = Evaluate(requirement, one);
            verdicts[outcome.Verdict] = verdicts.GetValueOrDefault(outcome.Verdict) + 1;
            foreach (var row in outcome.Rows)
                Note(requirement, outcome, row, clauses);
        }

        return new(requirement, cases.Count, verdicts, clauses);
    }

    private Outcome Evaluate(CompiledRequirement requirement, Case one)
    {
        var planYear = one.Review.Details?.PlanYear;
        EvaluationScope scope = new(one.Review, one.Previous, one.AsOf, rulebook.Compiled.Parameters.ValuesOn(one.AsOf, planYear));
        return new Evaluator(scope, planYear).Evaluate(requirement);
    }

    // Nobody judges a question, and what concerns every review at all times is always applicable.
    private static IEnumerable<Verdict> PossibleOf(CompiledRequirement requirement)
    {
        if (!requirement.IsQuestion)
        {
            yield return Verdict.Met;
            yield return Verdict.NotMet;
        }

        yield return Verdict.Undetermined;
        if (requirement.Applies is not null || requirement.Subject is not null || requirement.IsGatedByDate)
            yield return Verdict.NotApplicable;
    }

    private static void Note(CompiledRequirement requirement, Outcome outcome, Row row, List<ClauseCoverage> clauses)
    {
        if (row.Cause == RowCause.Unit)
            Note(requirement.AppliesToUnit!, null);
        if (row.Cause is RowCause.Applies or RowCause.Criterion && requirement.Applies is { } applies)
            Note(applies, row.Item);
        if (row.Cause == RowCause.Criterion)
            Note(requirement.Criterion!, row.Item);

        void Note(CompiledCondition condition, object? item) =>
            Visit(
                condition.Explain(outcome.Scope, item),
                clauses.Where(clause => clause.IsApplies == (condition != requirement.Criterion)).ToDictionary(clause => clause.Clause.Id));
    }

    // A trace looks into everything; what the evaluation would have passed over has not been tried.
    private static void Visit(TraceEntry entry, Dictionary<int, ClauseCoverage> clauses)
    {
        if (entry is { Node: { } node, Outcome: { } outcome } && clauses.TryGetValue(node.Id, out var clause))
            clause.Note(outcome);
        foreach (var part in Evaluated(entry))
            Visit(part, clauses);
    }

    private static IReadOnlyList<TraceEntry> Evaluated(TraceEntry entry) => (entry.Node, entry.Parts) switch
    {
        (TypedNode.Logic { Kind: LogicKind.And }, [{ Outcome.IsFalse: true } absorbing, _]) => [absorbing],
        (TypedNode.Logic { Kind: LogicKind.Or }, [{ Outcome.IsTrue: true } absorbing, _]) => [absorbing],
        (TypedNode.Conditional, [{ Outcome: { } test } condition, var then, var otherwise]) =>
            test.IsTrue ? [condition, then] : test.IsFalse ? [condition, otherwise] : [condition],
        _ => entry.Parts,
    };

    private static IEnumerable<ClauseCoverage> ClausesOf(CompiledCondition? condition, bool isApplies) =>
        condition is null
            ? []
            : ClausesOf(condition.Expression.Root, chain: null).Select(
                clause => new ClauseCoverage(condition.Expression, clause, isApplies));

    // Of a chain the whole and its terms are told, and of a negation what it negates.
    private static IEnumerable<TypedNode> ClausesOf(TypedNode node, LogicKind? chain)
    {
        var kind = (node as TypedNode.Logic)?.Kind;
        if (node.Type == RuleType.Boolean
            && node is not (TypedNode.Constant or TypedNode.Widened)
            && kind != LogicKind.Not
            && (kind is null || kind != chain))
            yield return node;

        foreach (var inner in node is TypedNode.Stated ? [] : Parts.Of(node).SelectMany(part => ClausesOf(part, kind)))
            yield return inner;
    }
}
