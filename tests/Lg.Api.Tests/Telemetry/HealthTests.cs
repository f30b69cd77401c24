using System.Diagnostics;
using System.Net;
using Lg.Api.Tests.Catalogs;
using Lg.Rules;

namespace Lg.Api.Tests.Telemetry;

public sealed class HealthTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task A_host_that_runs_is_live()
    {
        var response = await client.ReadAsync("/health/live");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"status":"live"}""", await response.TextAsync());
    }

    [Fact]
    public async Task A_host_that_is_ready_names_its_catalog()
    {
        var shipped = Rulebook.Shipped;

        var response = await client.ReadAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            $$"""{"status":"ready","catalogVersion":"{{shipped.CatalogVersion}}","catalogHash":"{{shipped.CatalogHash}}"}""",
            await response.TextAsync());
    }

    [Fact]
    public async Task A_host_with_a_catalog_of_its_own_names_that()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var other = new ApiFactory { CatalogFolder = catalog.Folder };

        var response = await other.CreateClient().ReadAsync("/health/ready");

        Assert.Equal("9.9.9", (await response.JsonAsync()).GetProperty("catalogVersion").GetString());
    }

    [Fact]
    public async Task A_host_with_a_faulty_catalog_does_not_start_and_says_why_without_a_stack_trace()
    {
        using var catalog = TemporaryCatalog.WithCriterion("review.gaols == 1");

        var (exitCode, message) = await StartAsync(catalog.Folder);

        Assert.Equal(
            (3, true, false),
            (exitCode, message.Contains("LG2002: ", StringComparison.Ordinal), message.Contains("   at ", StringComparison.Ordinal)));
    }

    private static async Task<(int ExitCode, string Message)> StartAsync(string folder)
    {
        string[] command = [Path.Combine(AppContext.BaseDirectory, "Lg.Api.dll"), "--Lg:Catalog", folder];
        using var host =
            Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var message = await host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (host.ExitCode, message);
    }
}
