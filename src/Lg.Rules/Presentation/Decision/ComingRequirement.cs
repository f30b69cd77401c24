using Lg.Model.Reports;

namespace Lg.Rules.Presentation.Decision;

/// <summary>A requirement that is announced and not in force, with how ready the unit is for it as a whole.</summary>
/// <param name="Findings">Its findings, of one or several subjects.</param>
internal sealed record ComingRequirement(IReadOnlyList<Finding> Findings)
{
    /// <summary>Gets the finding that it is reported by: one that is not ready, if there is any.</summary>
    public Finding First { get; } = Findings.MinBy(finding => ReadinessOrder.Rank(finding.Readiness))!;

    public DateOnly From => First.InForceFrom!.Value;

    public Readiness Readiness => First.Readiness!.Value;
}
