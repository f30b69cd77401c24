using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;

namespace Lg.Workbench.Cases;

/// <summary>Runs cases against a catalog.</summary>
internal sealed class CaseRunner(Rulebook rulebook)
{
    private readonly Dictionary<string, CompiledRequirement> requirements =
        rulebook.Compiled.Requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);

    /// <summary>Runs every case, in the order of the cases.</summary>
    public IEnumerable<CaseOutcome> Run(IEnumerable<RequirementCases> cases) =>
        cases.SelectMany(of => of.Cases.Select(one => Run(of.Requirement, one)));

    /// <summary>Runs a case.</summary>
    public CaseOutcome Run(string requirement, Case one)
    {
        var actual = requirements.TryGetValue(requirement, out var found) ? Tell(rulebook.Compiled, found, one) : null;
        CaseOutcome outcome = new(requirement, one, Expected(one, actual), actual);
        return outcome.Passed || found is null ? outcome : outcome with { Facts = CaseFacts.Of(rulebook, found, one) };
    }

    /// <summary>
    /// Returns what a requirement tells of a case. The others have no part in it, and telling of each of them takes a hundred times as
    /// long.
    /// </summary>
    public static Told Tell(CompiledCatalog catalog, CompiledRequirement requirement, Case one)
    {
        Rulebook alone = new(catalog with { Requirements = [requirement] }, []);
        return Tell(alone.Assess(one.Review, one.AsOf, one.Previous), one);
    }

    private static Told Tell(Report report, Case one)
    {
        var row = report.Requirements.Single();
        return new()
        {
            Verdict = row.Verdict,
            Upcoming = row.Upcoming,
            Missing = one.Missing is null ? null : Missing(report),
            Finding = one.Finding is null ? null : Message(report),
            Errors = [.. report.Errors.Select(error => error.Code)],
        };
    }

    private static List<string> Missing(Report report) =>
    [
        .. report.Findings.SelectMany(finding => finding.Missing)
            .Concat(report.Upcoming.SelectMany(finding => finding.Missing))
            .Select(fact => fact.Pointer)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static string? Message(Report report) =>
        report.Findings.Where(finding => finding.Verdict == Verdict.NotMet).Select(finding => finding.Message.Sv)
            .Concat(report.Upcoming.Where(finding => finding.Readiness == Readiness.NotReady).Select(finding => finding.Message.Sv))
            .FirstOrDefault();

    // What a case does not speak of is taken as it comes.
    private static Told Expected(Case one, Told? actual) => new()
    {
        Verdict = one.Verdict,
        Upcoming = one.Upcoming is { } expected ? expected.Readiness : actual?.Upcoming,
        Missing = one.Missing is null ? null : [.. one.Missing.Order(StringComparer.Ordinal)],
        Finding = one.Finding,
    };
}
