namespace Lg.Workbench.Cases;

/// <summary>What came of all cases.</summary>
/// <param name="Outcomes">The outcomes, in the order of the cases.</param>
internal sealed record CaseReport(IReadOnlyList<CaseOutcome> Outcomes)
{
    public IEnumerable<CaseOutcome> Failures => Outcomes.Where(outcome => !outcome.Passed);

    /// <summary>Gets whether cases have run, and none of them failed: that nothing was tried is no success.</summary>
    public bool Passed => Outcomes.Count > 0 && !Failures.Any();
}
