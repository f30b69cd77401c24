using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Evaluation;

/// <summary>How a review stands against one requirement: the verdict, a row for each subject, and the share that is met.</summary>
internal sealed record Outcome
{
    private int? applicable;

    public required CompiledRequirement Requirement { get; init; }

    public required EvaluationScope Scope { get; init; }

    public required Verdict Verdict { get; init; }

    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>Gets the lowest and highest share of the subjects that is met; <c>null</c> when none is applicable.</summary>
    public (Share Low, Share High)? Share { get; init; }

    /// <summary>Gets how ready the unit is when the requirement is announced but not yet in force; otherwise <c>null</c>.</summary>
    public Readiness? Upcoming { get; init; }

    /// <summary>Gets when the requirement is in force, seen from the as-of date.</summary>
    public TimeGate Gate { get; init; } = TimeGate.Open;

    /// <summary>Gets whether the list of subjects names only some of them.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets whether the coverage of the collection says otherwise than its items.</summary>
    public bool CoverageDisagrees { get; init; }

    /// <summary>Gets the number of rows that the requirement concerns; counted once, since it is asked for each of them.</summary>
    public int Applicable => applicable ??= Rows.Count(row => row.Verdict != Verdict.NotApplicable);

    public int Count(Verdict verdict) => Rows.Count(row => row.Verdict == verdict);
}
