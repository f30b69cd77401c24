using System.Net;
using Lg.Api.Catalogs;
using Lg.Rules;
using Lg.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Lg.Api.Tests.Catalogs;

/// <summary>
/// The catalog is replaced while the host runs: as a whole, by one that can be used, and never under a request that has begun.
/// </summary>
public sealed class ReloadTests
{
    private const string Address = "/v1/catalog:reload";
    private const string Review = """{ "review": { "goals": [] }, "asOf": "2025-12-01" }""";

    [Fact]
    public async Task A_new_catalog_is_used_from_then_on()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder };
        var client = factory.CreateClient();
        Assert.Equal("notMet", await VerdictAsync(client));

        catalog.Write("size(review.goals) == 0");
        var response = await ReloadAsync(client);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            $$"""{"changed":true,"catalogVersion":"9.9.9","catalogHash":"{{HashOf(catalog)}}","requirements":1}""",
            await response.TextAsync());
        Assert.Equal("met", await VerdictAsync(client));
    }

    [Fact]
    public async Task The_same_catalog_stays_as_it_is()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder };
        var client = factory.CreateClient();
        var before = Current(factory);

        var response = await ReloadAsync(client);

        Assert.False((await response.JsonAsync()).GetProperty("changed").GetBoolean());
        Assert.Same(before, Current(factory));
    }

    [Fact]
    public async Task A_faulty_catalog_is_refused_with_every_fault_and_the_old_one_stays()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder };
        var client = factory.CreateClient();

        catalog.Write("review.gaols == review.gaols2");
        var response = await ReloadAsync(client, "en");

        Assert.Equal(Requests.Problem(422, "faulty-catalog"), await response.ProblemAsync());
        var errors = (await response.JsonAsync()).GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(
            ["requirements.yaml:12 LG2002", "requirements.yaml:12 LG2002"],
            errors.Select(error => $"{error.GetProperty("file")}:{error.GetProperty("line")} {error.GetProperty("code")}"));
        Assert.Equal("did you mean `goals`?", errors[0].GetProperty("help").GetString());
        Assert.Equal("notMet", await VerdictAsync(client));
    }

    [Fact]
    public async Task Where_the_folder_is_is_not_told()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder };
        var client = factory.CreateClient();

        catalog.Write("review.gaols == 1");
        Assert.DoesNotContain(catalog.Folder, await (await ReloadAsync(client)).TextAsync(), StringComparison.Ordinal);

        Directory.Move(catalog.Folder, catalog.Folder + "-away");
        var missing = await ReloadAsync(client);
        Directory.Move(catalog.Folder + "-away", catalog.Folder);

        Assert.Equal(Requests.Problem(422, "faulty-catalog"), await missing.ProblemAsync());
        Assert.DoesNotContain(catalog.Folder, await missing.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shipped_catalog_cannot_be_read_again()
    {
        await using var factory = new ApiFactory();

        Assert.Equal(Requests.Problem(409, "shipped-catalog"), await (await ReloadAsync(factory.CreateClient())).ProblemAsync());
    }

    [Fact]
    public async Task A_request_keeps_the_catalog_that_it_began_with()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder };
        await using var begun = factory.Services.CreateAsyncScope();
        var before = begun.ServiceProvider.GetRequiredService<Rulebook>();

        catalog.Write("size(review.goals) == 0");
        await ReloadAsync(factory.CreateClient());

        Assert.Same(before, begun.ServiceProvider.GetRequiredService<Rulebook>());
        Assert.NotSame(before, Current(factory));
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_batch_ends_with_the_catalog_that_it_began_with()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var host = await RunningHost.StartAsync($"--Lg:Catalog={catalog.Folder}");
        await using var connection = await host.ConnectAsync();
        var line = Review + "\n";
        await connection.SendAsync(
            $"POST /v1/assessments:batch?include=requirements HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n{line.Length:x}\r\n{line}\r\n");
        await connection.ReadUntilAsync("\"notMet\"");

        catalog.Write("size(review.goals) == 0");
        using var client = host.CreateClient();
        await ReloadAsync(client);
        await connection.SendAsync($"{line.Length:x}\r\n{line}\r\n0\r\n\r\n");

        Assert.Contains("\"verdict\":\"notMet\"", await connection.ReadUntilAsync("\r\n0\r\n"), StringComparison.Ordinal);
        Assert.Equal("met", await VerdictAsync(client));
    }

    [Fact]
    public async Task Many_callers_at_once_see_one_catalog_or_the_other()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder };
        var client = factory.CreateClient();
        var before = HashOf(catalog);
        catalog.Write("size(review.goals) == 0");

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(async number => number % 10 == 5
            ? (await (await ReloadAsync(client)).JsonAsync()).GetProperty("catalogHash").GetString()
            : (await (await client.AssessAsync(Review)).JsonAsync()).GetProperty("receipt").GetProperty("catalogHash").GetString()));

        Assert.Empty(answers.Except([before, HashOf(catalog)]));
    }

    private static Rulebook Current(ApiFactory factory) => factory.Services.GetRequiredService<CatalogStore>().Current;

    private static string HashOf(TemporaryCatalog catalog) => Rulebook.Load(catalog.Folder).Value!.CatalogHash;

    private static async Task<HttpResponseMessage> ReloadAsync(HttpClient client, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address);
        return await client.SendInAsync(request, language);
    }

    private static async Task<string?> VerdictAsync(HttpClient client) =>
        (await (await client.AssessAsync(Review)).JsonAsync())
            .GetProperty("counts")
            .GetProperty("requirements")
            .EnumerateObject()
            .Single().Name;
}
