using Lg.Api.Tests.Documents.Writing;
using Lg.Api.Tests.Telemetry;
using Lg.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lg.Api.Tests;

/// <summary>The host as it ships, on a day that is known, with every line that it logs.</summary>
public sealed class ApiFactory : WebApplicationFactory<Program>
{
    /// <summary>The day that the host believes it is.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>The middle of that day.</summary>
    public static readonly DateTimeOffset Noon = new(Today, new TimeOnly(12, 0), TimeSpan.Zero);

    internal CapturedLogs Logs { get; } = new();

    internal TimeProvider Clock { get; init; } = new FixedClock(Today);

    /// <summary>The folder of the catalog; <c>null</c> for the shipped one.</summary>
    internal string? CatalogFolder { get; init; }

    /// <summary>Settings besides the catalog.</summary>
    internal IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    protected override void ConfigureClient(HttpClient client)
    {
        base.ConfigureClient(client);
        client.Timeout = Patience.OfAClient;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Lg:Catalog", CatalogFolder ?? "");

        // However slow the machine: no request takes too long, and no catalog is read again but by the test.
        builder.UseSetting("Lg:Limits:RequestSeconds", "600");
        builder.UseSetting("Lg:CatalogPollSeconds", "0");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Trace");
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        builder.ConfigureTestServices(
            services => services.AddSingleton(Clock).Configure<OpenApiOptions>(ApiDocument.Name, ApiDocument.Configure));
    }
}
