using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>Checks that requirements say what they rest on, and that neither severity nor words claim more.</summary>
internal static class BasisCheck
{
    public static void Run(CatalogView view, DiagnosticBag bag)
    {
        var kinds = view.Catalog.Sources.DistinctBy(source => source.Id)
            .ToDictionary(source => source.Id, source => source.Kind, StringComparer.Ordinal);
        foreach (var requirement in view.Catalog.Requirements.Where(requirement => requirement.Status != LifeCycle.Deprecated))
            Check(requirement, SourceBasis.Strongest(requirement.Sources, kinds.GetValueOrDefault), bag);
    }

    /// <summary>Returns whether a requirement may be critical.</summary>
    public static bool MayBeCritical(Basis basis, bool isReporting) => isReporting ? basis == Basis.Law : basis < Basis.Practice;

    private static void Check(Requirement requirement, Basis strongest, DiagnosticBag bag)
    {
        if (requirement.Basis is not { } basis)
        {
            bag.NoBasis(requirement, strongest);
            return;
        }

        if (basis < strongest)
            bag.BasisBeyondSources(requirement, strongest);
        if (requirement.Severity == Severity.Critical && !MayBeCritical(basis, requirement.Kind == RequirementKind.Reporting))
            bag.TooSevere(requirement, basis);
        if (basis != Basis.Law && ClaimIn(requirement) is { } claim)
            bag.ClaimsLaw(requirement, claim);
    }

    private static string? ClaimIn(Requirement requirement) =>
        (requirement.Finding is { } finding ? LawClaims.In(finding.Sv.Text, finding.En.Text) : null)
            ?? LawClaims.In(requirement.Purpose.Sv, requirement.Purpose.En);
}
