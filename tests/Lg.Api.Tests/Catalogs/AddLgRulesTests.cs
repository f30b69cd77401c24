using System.Collections.Concurrent;
using Lg.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NRules.Fluent;

namespace Lg.Api.Tests.Catalogs;

public sealed class AddLgRulesTests
{
    [Fact]
    public void Without_configuration_the_rulebook_is_the_shipped_one() =>
        Assert.Same(Rulebook.Shipped, RulebookOf(new ServiceCollection().AddLgRules()));

    [Fact]
    public void A_folder_replaces_the_shipped_catalog()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");

        var rulebook = RulebookOf(new ServiceCollection().AddLgRules(options => options.CatalogFolder = catalog.Folder));

        Assert.Equal("9.9.9", rulebook.CatalogVersion);
    }

    [Fact]
    public void A_folder_adds_to_the_catalog()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        var added = Directory.CreateDirectory(Path.Combine(catalog.Folder, "added")).FullName;
        File.Move(Path.Combine(catalog.Folder, "requirements.yaml"), Path.Combine(added, "requirements.yaml"));
        var alone = Directory.CreateDirectory(Path.Combine(catalog.Folder, "alone")).FullName;
        File.Move(Path.Combine(catalog.Folder, "catalog.yaml"), Path.Combine(alone, "catalog.yaml"));

        var rulebook =
            RulebookOf(new ServiceCollection().AddLgRules(options => (options.CatalogFolder, options.AddedCatalogFolder) = (alone, added)));

        Assert.Equal("XX-1", Assert.Single(rulebook.Requirements).Id);
    }

    [Fact]
    public void What_is_added_wrongly_is_told_with_its_folder()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        var services = new ServiceCollection().AddLgRules(options => options.AddedCatalogFolder = catalog.Folder);

        Assert.StartsWith(
            $"the catalog in `{catalog.Folder}` cannot be used\n",
            Assert.Throws<FaultyCatalogException>(() => RulebookOf(services)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_rulebook_is_loaded_once()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        using var provider = new ServiceCollection().AddLgRules(options => options.CatalogFolder = catalog.Folder).BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<Rulebook>(), provider.GetRequiredService<Rulebook>());
    }

    [Fact]
    public void What_is_loaded_is_told_to_the_log_of_the_host()
    {
        Told told = new();
        using var provider = new ServiceCollection().AddLogging(logging => logging.AddProvider(told)).AddLgRules().BuildServiceProvider();

        var rulebook = provider.GetRequiredService<Rulebook>();

        Assert.Equal(
            [
                $"Information: Loaded catalog {rulebook.CatalogVersion} ({rulebook.CatalogHash}) with {rulebook.Requirements.Count} requirements",
            ],
            told.Lines);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task A_host_that_warms_up_has_loaded_when_it_has_started(bool warmUp, int loaded)
    {
        Told told = new();
        using var host = new HostBuilder()
            .ConfigureLogging(logging => logging.AddProvider(told))
            .ConfigureServices(services => services.AddLgRules(lg => lg.WarmUp = warmUp))
            .Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(loaded, told.Lines.Count(line => line.Contains("Loaded catalog", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_host_that_warms_up_does_not_start_with_a_faulty_catalog()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.gaols) > 0");
        using var host = new HostBuilder()
            .ConfigureServices(services => services.AddLgRules(lg => (lg.CatalogFolder, lg.WarmUp) = (catalog.Folder, true)))
            .Build();

        await Assert.ThrowsAsync<FaultyCatalogException>(() => host.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_rulebook_that_is_registered_already_is_kept()
    {
        var rulebook = Rulebook.Shipped.WithRules(new RuleRepository());

        Assert.Same(rulebook, RulebookOf(new ServiceCollection().AddSingleton(rulebook).AddLgRules()));
    }

    [Fact]
    public void Options_can_be_configured_apart_from_the_registration()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");

        var rulebook =
            RulebookOf(new ServiceCollection().AddLgRules().Configure<LgRulesOptions>(options => options.CatalogFolder = catalog.Folder));

        Assert.Equal("9.9.9", rulebook.CatalogVersion);
    }

    [Fact]
    public async Task A_host_does_not_start_with_a_folder_that_is_not_there()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLgRules(lg => (lg.CatalogFolder, lg.AddedCatalogFolder) = ("nowhere", "neither"));
        using var host = builder.Build();

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(
            [
                "LgRulesOptions.CatalogFolder: there is no folder `nowhere`; give the path of a catalog folder, or leave it out",
                "LgRulesOptions.AddedCatalogFolder: there is no folder `neither`; give the path of a catalog folder, or leave it out",
            ],
            failure.Failures);
    }

    [Fact]
    public void A_faulty_catalog_is_told_with_every_fault_and_its_place()
    {
        using var catalog = TemporaryCatalog.WithCriterion("review.gaols == review.gaols2");
        var services = new ServiceCollection().AddLgRules(options => options.CatalogFolder = catalog.Folder);

        var exception = Assert.Throws<FaultyCatalogException>(() => RulebookOf(services));

        Assert.StartsWith($"the catalog in `{catalog.Folder}` cannot be used\n", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, exception.Message.Split("LG2002: ").Length - 1);
        Assert.Matches(@"requirements\.yaml:\d+:\d+: LG2002: .*`gaols`.*did you mean `goals`", exception.Message);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_told()
    {
        var services = new ServiceCollection().AddLgRules(options => options.CatalogFolder = "nowhere");

        Assert.Contains("nowhere", Assert.Throws<OptionsValidationException>(() => RulebookOf(services)).Message, StringComparison.Ordinal);
    }

    private static Rulebook RulebookOf(IServiceCollection services)
    {
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<Rulebook>();
    }

    private sealed class Told : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = [];

        public IReadOnlyCollection<string> Lines => lines;

        public ILogger CreateLogger(string categoryName) =>
            categoryName.StartsWith("Lg.", StringComparison.Ordinal) ? this : NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
