using System.Text.RegularExpressions;
using Lg.Api.Tests.Catalogs;
using Lg.Model.Json;
using Lg.Rules;
using Lg.Tests;

namespace Lg.Api.Tests.Telemetry;

/// <summary>Those who run the host see what it does: in logs, numbers and traces.</summary>
public sealed class TelemetryTests
{
    private const string Sample = "trafikkontoret-2026.json";

    [Fact(Timeout = Patience.OfATest)]
    public async Task An_assessment_is_logged_with_hashes_and_counts()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder };

        await factory.CreateClient().AssessAsync("""{ "review": { "goals": [] }, "asOf": "2025-12-01" }""");

        await factory.Logs.WaitForAsync($"with {Rulebook.Load(catalog.Folder).Value!.CatalogHash} in ");
        await factory.Logs.WaitForAsync(" ms: 0 met, 1 not met, 0 undetermined, 0 not applicable, 0 errors");
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_request_is_logged_by_operation_and_never_by_address()
    {
        await using var factory = new ApiFactory();

        await factory.CreateClient().ReadAsync("/v1/requirements/NOTHING-01?x=1");

        await factory.Logs.WaitForAsync(": getRequirement 400 in ");
        Assert.DoesNotContain("NOTHING-01", string.Join('\n', factory.Logs.Of("Lg.")), StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Assessments_are_measured()
    {
        using Witness witness = new();
        await using var factory = new ApiFactory();
        var report = Rulebook.Shipped.Assess(Samples.Review(Sample), new DateOnly(2025, 12, 1));
        var notMet = report.Requirements.Count(requirement => requirement.Verdict == Lg.Model.Reports.Verdict.NotMet);

        await factory.CreateClient().AssessAsync($$"""{ "review": {{Samples.Text(Sample)}}, "asOf": "2025-12-01" }""");
        await factory.CreateClient().AssessAsync("{");

        Assert.Contains("lg.assessments 1 outcome=assessed", witness.MeasuredOf(factory.Services));
        Assert.Contains("lg.assessments 1 outcome=refused problem=malformed-json", witness.MeasuredOf(factory.Services));
        Assert.Contains($"lg.verdicts {notMet} verdict=notMet", witness.MeasuredOf(factory.Services));
        Assert.Contains(
            witness.MeasuredOf(factory.Services),
            line => Regex.IsMatch(line, "^lg[.]assessment[.]duration [0-9]+([.][0-9]+)?(E-[0-9]+)?\\b"));
        Assert.Contains("lg.assessments.running 0", witness.MeasuredOf(factory.Services));
        Assert.Contains("lg.assessments.waiting 0", witness.MeasuredOf(factory.Services));
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Reloads_are_measured_and_logged()
    {
        using Witness witness = new();
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder };
        var client = factory.CreateClient();
        Uri reload = new("/v1/catalog:reload", UriKind.Relative);

        await client.PostAsync(reload, content: null, TestContext.Current.CancellationToken);
        catalog.Write("review.gaols == 1");
        await client.PostAsync(reload, content: null, TestContext.Current.CancellationToken);
        catalog.Write("size(review.goals) == 0");
        await client.PostAsync(reload, content: null, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["same", "refused", "replaced"],
            witness.MeasuredOf(factory.Services)
                .Where(line => line.StartsWith("lg.catalog.reloads", StringComparison.Ordinal))
                .Select(line => line.Split('=')[1]));
        Assert.Contains("The new catalog is not used: 1 errors, the first is LG2002", factory.Logs.Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task An_assessment_is_a_part_of_the_trace_of_its_request()
    {
        using Witness witness = new();
        await using var factory = new ApiFactory();

        await factory.CreateClient().AssessAsync($$"""{ "review": {{Samples.Text(Sample)}}, "asOf": "2025-12-01" }""");

        var expected =
            $"lg.input.hash={ReviewJson.Hash(Samples.Review(Sample))} lg.catalog.hash={Rulebook.Shipped.CatalogHash} lg.not_met=";
        Assert.Contains(
            witness.Text.Split('\n'),
            line => line.StartsWith("trace Lg.Api assess", StringComparison.Ordinal) && line.Contains(expected, StringComparison.Ordinal));
    }
}
