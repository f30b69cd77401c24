using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>
/// Checks what requirements say of their sources: that something more than a guess stands behind them, and that it was there in time.
/// </summary>
internal static class SourceCheck
{
    public static void Run(CatalogView view, DiagnosticBag bag)
    {
        var sources = view.Catalog.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, StringComparer.Ordinal);
        foreach (var requirement in view.Catalog.Requirements.Where(requirement => requirement.Sources.Count > 0))
        {
            if (requirement.Kind != RequirementKind.Question && requirement.Sources.All(pin => pin.Confidence == Confidence.U))
                bag.OnlyUncertain(requirement);

            var cited = requirement.Sources.Select(pin => sources.GetValueOrDefault(pin.Document)).ToList();
            ReportEarly(requirement, [.. cited.Select(source => source?.Issued)], bag);
            ReportLaw(requirement, [.. cited.OfType<Source>().Where(Announcement.IsLegal)], bag);
        }
    }

    // One document that was there in time is enough: the others may have come to it later.
    private static void ReportEarly(Requirement requirement, List<DateOnly?> issued, DiagnosticBag bag)
    {
        if (issued.Contains(null) || FirstDay(requirement) is not { } from || issued.Min() is not { } first)
            return;
        if (from < first)
            bag.BeforeItsSource(requirement, from, first);
    }

    // The day stands in two places: a law that is postponed in the one only would be judged too early.
    private static void ReportLaw(Requirement requirement, List<Source> laws, DiagnosticBag bag)
    {
        if (laws.Count == 0 || requirement.InForceFrom is not { } from)
            return;
        if (laws.TrueForAll(law => law.InForce > from))
            bag.BeforeItsLaw(requirement, from, laws.Min(law => law.InForce)!.Value);
        else if (requirement.Kind != RequirementKind.Question
            && laws.Exists(law => law.InForce == from) && laws.TrueForAll(law => law.Announced is null))
            bag.NeverUpcoming(requirement, from);
    }

    // By plan year it is the end of the year: an instruction may come during it.
    private static DateOnly? FirstDay(Requirement requirement) =>
        requirement.InForceFrom ?? (requirement.PlanYearFrom is { } year ? new DateOnly(year, 12, 31) : null);
}
