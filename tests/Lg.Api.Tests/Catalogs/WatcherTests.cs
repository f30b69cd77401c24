using Lg.Api.Catalogs;
using Lg.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Lg.Api.Tests.Catalogs;

/// <summary>The folder of the catalog is looked at, so that whoever replaces it need not tell the host.</summary>
public sealed class WatcherTests
{
    private static readonly Dictionary<string, string> EverySecond = new() { ["Lg:CatalogPollSeconds"] = "1" };

    private readonly FakeTimeProvider clock = new(ApiFactory.Noon);

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_folder_that_changes_is_read_again()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder, Settings = EverySecond, Clock = clock };
        var store = factory.Services.GetRequiredService<CatalogStore>();
        var before = store.Current;

        catalog.Write("size(review.goals) == 0");

        await clock.RunUntilAsync(() => store.Current != before, () => "the catalog is not read again");
        await factory.Logs.WaitForAsync($"The catalog is 9.9.9, {store.Current.CatalogHash}");
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_faulty_catalog_is_told_of_and_the_old_one_stays()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        await using var factory = new ApiFactory { CatalogFolder = catalog.Folder, Settings = EverySecond, Clock = clock };
        var store = factory.Services.GetRequiredService<CatalogStore>();
        var before = store.Current;

        catalog.Write("review.gaols == 1");

        const string refused = "The new catalog is not used: 1 errors, the first is LG2002";
        await clock.RunUntilAsync(() => factory.Logs.Text.Contains(refused, StringComparison.Ordinal), () => factory.Logs.Text);
        Assert.Same(before, store.Current);
    }

    [Fact]
    public void A_link_that_is_moved_is_a_change()
    {
        using var one = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        using var two = TemporaryCatalog.WithCriterion("size(review.goals) == 0");
        var link = $"{one.Folder}-link";
        Directory.CreateSymbolicLink(link, one.Folder);
        var before = FolderState.Of(link);

        Directory.Delete(link);
        Directory.CreateSymbolicLink(link, two.Folder);
        var after = FolderState.Of(link);
        Directory.Delete(link);

        Assert.NotNull(before);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void A_folder_that_is_gone_has_no_state() => Assert.Null(FolderState.Of("/nowhere/at/all"));
}
