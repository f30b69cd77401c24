using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Pages;

namespace Lg.Workbench.Tests.Pages;

/// <summary>The pages of small catalogs.</summary>
internal static class ASite
{
    public static ARequirement Requirement { get; } = new()
    {
        Criterion = "system.mfaAdministrators && system.permissionsReviewedOn + months(param.planMonths) >= asOf",
        Applies = "system.critical",
        Subject = "system",
        InForce = "{ from: 2026-01-15 }",
        Source = "announced",
        Finding = ("Systemet {system.key} brister.", "The system {system.key} is lacking."),
    };

    public const string Cases =
        """
        - requirement: CI-A-01
          cases:
            - name: allt på plats
              asOf: 2026-11-21
              review: { review: { planYear: 2027 }, assets: { systems: [{ key: eko, critical: true, mfaAdministrators: true, permissionsReviewedOn: 2026-09-01 }] } }
              verdict: met
            - name: för sent
              asOf: 2026-11-21
              review: { review: { planYear: 2027 }, assets: { systems: [{ key: eko, critical: true, mfaAdministrators: true, permissionsReviewedOn: 2026-01-15 }] } }
              verdict: notMet
              finding: Systemet eko brister.
        """;

    public static Site With(params ARequirement[] requirements) => Of(AnOpenedCatalog.With(Cases, requirements));

    public static Site Of(OpenedCatalog opened) => new(opened.Rulebook!, opened.Cases);

    public static string PageOf(IEnumerable<SiteFile> files, string path) => files.Single(file => file.Path == path).Text;
}
