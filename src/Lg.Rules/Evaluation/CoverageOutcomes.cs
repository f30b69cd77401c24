using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Evaluation;

/// <summary>What follows from what a review says of a collection as a whole.</summary>
internal static class CoverageOutcomes
{
    /// <summary>Returns the outcome of a requirement whose items are not named.</summary>
    public static Outcome Of(CompiledRequirement requirement, EvaluationScope scope, Coverage? coverage)
    {
        var subject = requirement.Subject!;
        var pointer = requirement.Source.Coverage is { } member ? subject.CoveragePointer(member) : subject.Pointer;

        // Whether a requirement concerns the unit at all can often be told without any item, and comes first.
        if (requirement.AppliesToUnit?.Evaluate(scope, null) is { IsTrue: false } truth)
            return ByUnit(requirement, scope, truth);

        var verdict = VerdictOf(coverage);

        return new Outcome
        {
            Requirement = requirement,
            Scope = scope,
            Verdict = verdict,
            Rows = [new Row(null, pointer, verdict, IsDecisive(coverage) ? RowCause.Coverage : RowCause.NotListed)],
            Share = verdict == Verdict.NotApplicable ? null : ShareOf(coverage),
        };
    }

    private static Outcome ByUnit(CompiledRequirement requirement, EvaluationScope scope, Truth applies)
    {
        var verdict = applies.IsFalse ? Verdict.NotApplicable : Verdict.Undetermined;
        return new Outcome
        {
            Requirement = requirement,
            Scope = scope,
            Verdict = verdict,
            Rows = [new Row(null, "", verdict, RowCause.Unit, applies.IsError ? (ErrorCode)applies.State : null)],
            Share = verdict == Verdict.Undetermined ? (Share.Zero, Share.One) : null,
        };
    }

    /// <summary>Returns whether what is said of a collection decides how all of it stands.</summary>
    public static bool IsDecisive(Coverage? coverage) => coverage is { LeavesOpen: false };

    /// <summary>Returns whether the items, all named, say otherwise than the coverage.</summary>
    public static bool Disagrees(Coverage coverage, IReadOnlyList<Row> rows)
    {
        var met = rows.Count(row => row.Verdict == Verdict.Met);
        var notMet = rows.Count(row => row.Verdict == Verdict.NotMet);
        var undetermined = rows.Count(row => row.Verdict == Verdict.Undetermined);

        return coverage.Kind switch
        {
            CoverageKind.All => notMet > 0,
            CoverageKind.None => met > 0,
            CoverageKind.Some => undetermined == 0 && (met == 0 || notMet == 0),
            CoverageKind.AtLeastSome => met + undetermined == 0,
            CoverageKind.AtLeast => met + undetermined < coverage.Done,
            CoverageKind.Counted =>
                met > coverage.Done || notMet > coverage.Of - coverage.Done || met + notMet + undetermined < coverage.Of,
        };
    }

    /// <summary>Returns what is said of a collection of which not all items are named; <c>null</c> when nothing is.</summary>
    public static Coverage? In(Outcome outcome) => Collection.In(outcome.Requirement, outcome.Scope) switch
    {
        Collection.NotStated { Coverage: var coverage } => Collection.CoverageOf(coverage, outcome.Requirement.Source.Coverage),
        Collection.Listed { IsPartial: true, Coverage: var coverage } =>
            Collection.CoverageOf(coverage, outcome.Requirement.Source.Coverage),
        _ => null,
    };

    /// <summary>Returns what follows from what is said of a collection: undetermined when nothing is, or only that some do.</summary>
    public static Verdict VerdictOf(Coverage? coverage)
    {
        if (coverage is null)
            return Verdict.Undetermined;

        return coverage.Kind switch
        {
            CoverageKind.All => Verdict.Met,
            CoverageKind.None or CoverageKind.Some => Verdict.NotMet,
            CoverageKind.AtLeastSome or CoverageKind.AtLeast => Verdict.Undetermined,
            CoverageKind.Counted => coverage.Of == 0 ? Verdict.NotApplicable : coverage.Done == coverage.Of ? Verdict.Met : Verdict.NotMet,
        };
    }

    /// <summary>Returns the share that follows from what is said of a collection that has items.</summary>
    public static (Share Low, Share High) ShareOf(Coverage? coverage)
    {
        if (coverage is null)
            return (Share.Zero, Share.One);

        return coverage.Kind switch
        {
            CoverageKind.All => (Share.One, Share.One),
            CoverageKind.None => (Share.Zero, Share.Zero),
            CoverageKind.Some or CoverageKind.AtLeastSome or CoverageKind.AtLeast => (Share.Zero, Share.One),
            CoverageKind.Counted => (new Share(coverage.Done, coverage.Of), new Share(coverage.Done, coverage.Of)),
        };
    }
}
