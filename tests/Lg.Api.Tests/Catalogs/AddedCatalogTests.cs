using Lg.Api.Catalogs;
using Lg.Api.Telemetry;
using Lg.Rules;
using Lg.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Lg.Api.Tests.Catalogs;

/// <summary>Requirements of one's own are added to a catalog, watched and reloaded as it is.</summary>
public sealed class AddedCatalogTests : IDisposable
{
    private readonly TemporaryCatalog catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
    private readonly DirectoryInfo added = Directory.CreateTempSubdirectory("lg-added-");

    public AddedCatalogTests() => Write("size(review.goals) > 1");

    public void Dispose()
    {
        catalog.Dispose();
        added.Delete(recursive: true);
    }

    [Fact]
    public async Task A_folder_is_added_to_the_catalog_in_a_folder()
    {
        await using var factory = Host();

        Assert.Equal(["XX-1", "XX-2"], Current(factory).Requirements.Select(requirement => requirement.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_is_added_to_the_shipped_catalog()
    {
        File.WriteAllText(
            Path.Combine(added.FullName, "own.yaml"), "rulesets:\n  - { id: own, title: { sv: Våra egna krav, en: Our own } }\n");
        await using var factory = new ApiFactory { Settings = Settings() };

        Assert.Equal(
            (Rulebook.Shipped.Requirements.Count, Rulebook.Shipped.Catalog.Rulesets.Count + 1),
            (Current(factory).Requirements.Count, Current(factory).Catalog.Rulesets.Count));
    }

    [Fact]
    public async Task What_is_added_is_read_again_when_told()
    {
        await using var factory = Host();
        var before = Current(factory).CatalogHash;

        Write("size(review.goals) > 2");
        var response = await ReloadAsync(factory);

        Assert.True((await response.JsonAsync()).GetProperty("changed").GetBoolean());
        Assert.NotEqual(before, Current(factory).CatalogHash);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task What_is_added_is_watched()
    {
        FakeTimeProvider clock = new(ApiFactory.Noon);
        var settings = Settings(("Lg:CatalogPollSeconds", "1"));
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder, Settings = settings, Clock = clock };
        var before = Current(factory);

        Write("size(review.goals) > 2");

        await clock.RunUntilAsync(() => Current(factory) != before, () => "what is added is not read again");
    }

    [Fact]
    public async Task What_is_added_wrongly_is_refused_without_where_it_is()
    {
        await using var factory = Host();
        var before = Current(factory);

        Write("review.gaols == 1");
        var response = await ReloadAsync(factory);

        Assert.Equal(Requests.Problem(422, "faulty-catalog"), await response.ProblemAsync());
        Assert.Equal("own.yaml", (await response.JsonAsync()).GetProperty("errors")[0].GetProperty("file").GetString());
        Assert.DoesNotContain(added.FullName, await response.TextAsync(), StringComparison.Ordinal);
        Assert.Same(before, Current(factory));
    }

    [Fact]
    public void A_host_does_not_start_with_what_is_added_wrongly()
    {
        Write("review.gaols == 1");
        var options = Options.Create(new CatalogOptions { Catalog = catalog.Folder, AddedCatalog = added.FullName });
        using var factory = new ApiFactory();

        var exception = Assert.Throws<UnusableCatalogException>(
            () => new CatalogStore(options, factory.Services.GetRequiredService<Measurements>(), NullLogger<CatalogStore>.Instance));

        Assert.StartsWith(
            $"the catalog in `{catalog.Folder}` and `{added.FullName}` cannot be used\n{added.FullName}/own.yaml:12:",
            exception.Message,
            StringComparison.Ordinal);
    }

    private ApiFactory Host() => new() { CatalogFolder = catalog.Folder, Settings = Settings() };

    private Dictionary<string, string> Settings(params (string Name, string Value)[] more) =>
        new(more.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))) { ["Lg:AddedCatalog"] = added.FullName };

    // The same requirement as in the catalog, with another id.
    private void Write(string criterion)
    {
        catalog.Write(criterion);
        var requirements = Path.Combine(catalog.Folder, "requirements.yaml");
        var own = Path.Combine(added.FullName, "own.yaml");
        File.WriteAllText(own, File.ReadAllText(requirements).Replace("XX-1", "XX-2", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(own, File.GetLastWriteTimeUtc(requirements));
        catalog.Write("size(review.goals) > 0");
    }

    private static Rulebook Current(ApiFactory factory) => factory.Services.GetRequiredService<CatalogStore>().Current;

    private static async Task<HttpResponseMessage> ReloadAsync(ApiFactory factory)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/catalog:reload");
        return await factory.CreateClient().SendInAsync(request, language: null);
    }
}
