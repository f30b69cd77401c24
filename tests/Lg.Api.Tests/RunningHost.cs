using Lg.Api.Hosting;
using Lg.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lg.Api.Tests;

/// <summary>
/// The host on a real server, at a port that is free. It has time enough for everything that a test does not limit itself, also on a slow
/// machine.
/// </summary>
internal sealed class RunningHost(WebApplication app) : IAsyncDisposable
{
    private static readonly IReadOnlyList<string> TimeEnough =
        ["--Lg:Limits:RequestSeconds=600", "--Lg:Limits:BatchSeconds=3600", "--Lg:Shutdown:FinishSeconds=600", "--Lg:CatalogPollSeconds=0"];

    public WebApplication App => app;

    public KestrelServerOptions Server => app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;

    public Uri Address => new(Assert.Single(app.Urls));

    public static Task<RunningHost> StartAsync(params string[] settings) => StartAsync(TimeProvider.System, settings);

    public static Task<RunningHost> StartAsync(TimeProvider clock, params string[] settings) =>
        StartWithAsync(static _ => { }, clock, settings);

    /// <summary>Starts the host with something more, such as another place for its logs.</summary>
    public static Task<RunningHost> StartAsync(Action<WebApplicationBuilder> change, params string[] settings) =>
        StartWithAsync(static _ => { }, TimeProvider.System, change, settings);

    /// <summary>Starts the host and looks at each request as its endpoints see it.</summary>
    public static Task<RunningHost> StartWithAsync(Action<HttpContext> look, TimeProvider clock, params string[] settings) =>
        StartWithAsync(look, clock, static _ => { }, settings);

    private static async Task<RunningHost> StartWithAsync(
        Action<HttpContext> look, TimeProvider clock, Action<WebApplicationBuilder> change, string[] settings)
    {
        var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(clock);
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Limits.MinRequestBodyDataRate = null);
        change(builder);
        builder.AddLgApi([.. TimeEnough, .. settings]);

        var app = builder.Build();
        app.UseLgApi();
        app.Use((context, next) =>
        {
            look(context);
            return next(context);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningHost(app);
    }

    public HttpClient CreateClient() => new() { BaseAddress = Address, Timeout = Patience.OfAClient };

    public Task<RawConnection> ConnectAsync() => RawConnection.OpenAsync(Address);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
