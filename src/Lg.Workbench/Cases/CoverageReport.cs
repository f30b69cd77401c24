namespace Lg.Workbench.Cases;

/// <summary>What the cases have shown of some requirements.</summary>
/// <param name="Requirements">The requirements, in the order of the catalog.</param>
internal sealed record CoverageReport(IReadOnlyList<RequirementCoverage> Requirements)
{
    public int Cases => Requirements.Sum(requirement => requirement.Cases);

    public IEnumerable<ClauseCoverage> Clauses => Requirements.SelectMany(requirement => requirement.Clauses);
}
