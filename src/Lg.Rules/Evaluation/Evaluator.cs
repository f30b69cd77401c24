using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Evaluation;

/// <summary>Evaluates requirements against one review as of one date.</summary>
internal sealed class Evaluator(EvaluationScope scope, int? planYear)
{
    /// <summary>
    /// Returns the outcome of a requirement; one that is not yet in force is evaluated without its gate when it is upcoming.
    /// </summary>
    public Outcome Evaluate(CompiledRequirement requirement)
    {
        var gate = TimeGates.Of(requirement, scope.AsOf, planYear);
        return gate switch
        {
            TimeGate.Open => EvaluateOpen(requirement),
            TimeGate.UnknownPlanYear => Single(requirement, gate, Verdict.Undetermined, RowCause.Time),
            TimeGate.NotYet or TimeGate.Ended => Single(requirement, gate, Verdict.NotApplicable, RowCause.Time),
            TimeGate.Upcoming => EvaluateUpcoming(requirement),
        };
    }

    private Outcome EvaluateUpcoming(CompiledRequirement requirement)
    {
        var open = EvaluateOpen(requirement);

        // What would not concern the unit is not worth telling in advance.
        return open.Verdict == Verdict.NotApplicable
            ? Single(requirement, TimeGate.NotYet, Verdict.NotApplicable, RowCause.Time)
            : open with
            {
                Verdict = Verdict.NotApplicable,
                Gate = TimeGate.Upcoming,
                Share = null,
                Upcoming = TimeGates.ReadinessOf(open.Verdict),
            };
    }

    private Outcome Single(CompiledRequirement requirement, TimeGate gate, Verdict verdict, RowCause cause) => new()
    {
        Requirement = requirement,
        Scope = scope,
        Verdict = verdict,
        Rows = [new Row(null, "", verdict, cause)],
        Share = verdict == Verdict.Undetermined ? (Share.Zero, Share.One) : null,
        Gate = gate,
    };

    private Outcome EvaluateOpen(CompiledRequirement requirement)
    {
        if (requirement.IsQuestion)
            return Asked(requirement);
        if (requirement.InItsPlace?.Evaluate(scope, null).IsFalse == true)
            return Whole(requirement, [new Row(null, "", Verdict.NotApplicable, RowCause.Instead)]);
        if (requirement.Subject is not { } subject)
            return Whole(requirement, [Evaluate(requirement, null, "")]);

        return Collection.In(requirement, scope) switch
        {
            Collection.Empty empty => Whole(requirement, [new Row(null, empty.Pointer, Verdict.NotApplicable, RowCause.Empty)]),
            Collection.NotStated none =>
                CoverageOutcomes.Of(requirement, scope, Collection.CoverageOf(none.Coverage, requirement.Source.Coverage)),
            Collection.Listed listed => EvaluateItems(requirement, subject, listed),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // A person can tell whether it concerns the unit when the review does not, so only a plain no spares them.
    private Outcome Asked(CompiledRequirement requirement) =>
        requirement is { Subject: null, Applies: { } applies } && applies.Evaluate(scope, null) is { IsFalse: true } truth
            ? Whole(requirement, [RowOf(truth, Verdict.NotApplicable, null, "", RowCause.Applies)])
            : Single(requirement, TimeGate.Open, Verdict.Undetermined, RowCause.Person);

    private Outcome EvaluateItems(CompiledRequirement requirement, SubjectKind subject, Collection.Listed listed)
    {
        List<Row> rows = [.. listed.Items.Select((item, index) =>
            Evaluate(requirement, item, string.Create(CultureInfo.InvariantCulture, $"{subject.Pointer}/{index}")))];

        var coverage = Collection.CoverageOf(listed.Coverage, requirement.Source.Coverage);
        var unit = requirement.AppliesToUnit?.Evaluate(scope, null);

        // The items not named count, unless the requirement does not concern the unit whatever they are.
        if (listed.IsPartial && unit is not { IsFalse: true })
            return EvaluatePartly(requirement, subject, rows, coverage, unit);
        if (rows.Count == 0)
            rows.Add(new Row(null, subject.Pointer, Verdict.NotApplicable, RowCause.Unit));

        return Whole(requirement, rows) with { CoverageDisagrees = coverage is not null && CoverageOutcomes.Disagrees(coverage, rows) };
    }

    private Outcome EvaluatePartly(CompiledRequirement requirement, SubjectKind subject, List<Row> rows, Coverage? coverage, Truth? unit)
    {
        rows = PartialLists.RowsOf(rows, PartialLists.RowForTheOthers(requirement, subject, coverage, unit));
        var outcome = Whole(requirement, rows);
        var disagrees = coverage is not null && PartialLists.Disagrees(coverage, rows);
        return outcome with
        {
            IsPartial = true,
            Share = PartialLists.ShareOf(outcome, disagrees ? null : coverage),
            CoverageDisagrees = disagrees,
        };
    }

    private Row Evaluate(CompiledRequirement requirement, object? item, string pointer)
    {
        if (requirement.Applies is { } applies)
        {
            var truth = applies.Evaluate(scope, item);
            if (!truth.IsTrue && !truth.IsFalse && !truth.IsError && requirement.None?.Excludes(scope, item) == true)
                return new(item, pointer, Verdict.NotApplicable, RowCause.Unit);
            if (!truth.IsTrue)
                return RowOf(truth, truth.IsFalse ? Verdict.NotApplicable : Verdict.Undetermined, item, pointer, RowCause.Applies);
        }

        var criterion = requirement.Criterion!.Evaluate(scope, item);
        var verdict = criterion.IsTrue ? Verdict.Met : criterion.IsFalse ? Verdict.NotMet : Verdict.Undetermined;
        return RowOf(criterion, verdict, item, pointer, RowCause.Criterion);
    }

    private static Row RowOf(Truth truth, Verdict verdict, object? item, string pointer, RowCause cause) =>
        new(item, pointer, verdict, cause, truth.IsError ? (ErrorCode)truth.State : null);

    private Outcome Whole(CompiledRequirement requirement, List<Row> rows)
    {
        var (met, undetermined, notMet) = (0, 0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            met += rows[i].Verdict == Verdict.Met ? 1 : 0;
            undetermined += rows[i].Verdict == Verdict.Undetermined ? 1 : 0;
            notMet += rows[i].Verdict == Verdict.NotMet ? 1 : 0;
        }

        var applicable = met + undetermined + notMet;

        return new Outcome
        {
            Requirement = requirement,
            Scope = scope,
            Rows = rows,
            Verdict = notMet > 0 ? Verdict.NotMet : undetermined > 0 ? Verdict.Undetermined : met > 0 ? Verdict.Met : Verdict.NotApplicable,
            Share = applicable == 0 ? null : (Share.Of(met, applicable), Share.Of(met + undetermined, applicable)),
        };
    }
}
