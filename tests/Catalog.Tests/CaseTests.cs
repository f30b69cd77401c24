using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Catalogs;

namespace Catalog.Tests;

/// <summary>Each case of each requirement, as the catalog states it.</summary>
public sealed class CaseTests
{
    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var cases in ShippedCatalog.Cases)
            {
                foreach (var one in cases.Cases)
                    names.Add(cases.Requirement, one.Name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_comes_out_as_the_catalog_says(string requirement, string name)
    {
        var expected = ShippedCatalog.Cases.Where(cases => cases.Requirement == requirement).SelectMany(cases => cases.Cases).Single(one => one.Name == name);

        var report = Alone(requirement).Assess(expected.Review, expected.AsOf, expected.Previous);

        Assert.Equal(Expected(expected, report, requirement), Actual(expected, report, requirement));
    }

    // The other requirements have no part in a case, and telling of each of them takes a hundred times as long.
    private static Rulebook Alone(string requirement)
    {
        var shipped = ShippedCatalog.Rulebook.Compiled;
        return new(shipped with { Requirements = [shipped.Requirements.Single(one => one.Id == requirement)] });
    }

    // What a case does not speak of is taken as it comes.
    private static string Expected(Case one, Report report, string requirement) => Describe(
        one.Verdict,
        one.Upcoming ?? report.Requirements.Single(row => row.Id == requirement).Upcoming,
        one.Missing,
        one.Finding);

    private static string Actual(Case one, Report report, string requirement)
    {
        var row = report.Requirements.Single(row => row.Id == requirement);
        var found = report.Findings.Where(finding => finding.Requirement == requirement).ToList();
        var upcoming = report.Upcoming.Where(finding => finding.Requirement == requirement).ToList();
        var missing = found.SelectMany(finding => finding.Missing).Concat(upcoming.SelectMany(finding => finding.Missing)).Select(fact => fact.Pointer).Distinct();
        var message = found.Where(finding => finding.Verdict == Verdict.NotMet).Select(finding => finding.Message.Sv)
            .Concat(upcoming.Where(finding => finding.Readiness == Readiness.NotReady).Select(finding => finding.Message.Sv))
            .FirstOrDefault();
        var errors = report.Errors.Where(error => error.Requirement == requirement).Select(error => error.Code);

        return Describe(row.Verdict, row.Upcoming, one.Missing is null ? null : missing, one.Finding is null ? null : message) + string.Concat(errors);
    }

    private static string Describe(Verdict verdict, Readiness? upcoming, IEnumerable<string>? missing, string? finding) =>
        $"{verdict} {upcoming}\nmissing: {(missing is null ? "" : string.Join(", ", missing.Order(StringComparer.Ordinal)))}\nfinding: {finding}\n";
}
