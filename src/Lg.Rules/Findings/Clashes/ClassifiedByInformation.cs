using Lg.Model;
using Lg.Model.Reports;
using static Lg.Rules.Findings.Clashes.Clash;

namespace Lg.Rules.Findings.Clashes;

/// <summary>What is said of the classification of systems by a unit that classifies information sets instead: it does not count.</summary>
internal static class ClassifiedByInformation
{
    private const string Systems = "/assets/systems";

    public static IEnumerable<Observation> Find(Review review) => review.Assets is not { ClassifiedBy: ClassifiedBy.InformationSet } assets
        ? []
        : Observed(
        "LG5017",
        "Enheten klassar informationsmängder och inte system, så det som sägs om klassning av system räknas inte",
        "The unit classifies information sets and not systems, so what is said of the classification of systems does not count",
        [
            .. Answers(assets.SystemsCoverage).Select(name => new Clash(null, ["/assets/classifiedBy", $"{Systems}Coverage/{name}"])),
            .. In(assets.Systems, Systems, IsSpokenOf).Select(clash => clash with { Pointers = ["/assets/classifiedBy", Systems] }),
        ]);

    private static bool IsSpokenOf(ItSystem system) =>
        (
            system.Classified,
            system.ClassifiedOn,
            system.RiskAnalysisNeeded,
            system.RiskAnalysis,
            system.ActionPlan) is not (null, null, null, null, null);

    private static IEnumerable<string> Answers(SystemsCoverage? coverage) => coverage is null ? [] :
        ((IEnumerable<(string Name, Coverage? Answer)>)
        [
            ("classified", coverage.Classified),
            ("criticalClassified", coverage.CriticalClassified),
            ("sensitiveClassified", coverage.SensitiveClassified),
            ("classificationCurrent", coverage.ClassificationCurrent),
            ("actionPlan", coverage.ActionPlan),
            ("actionPlanFollowedUp", coverage.ActionPlanFollowedUp),
            ("actionPlanCarriedOut", coverage.ActionPlanCarriedOut),
            ("riskAnalysis", coverage.RiskAnalysis),
        ]).Where(pair => pair.Answer is not null).Select(pair => pair.Name);
}
