using Lg.Api.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lg.Api.Tests;

/// <summary>The host on a real server, at a port that is free.</summary>
internal sealed class RunningHost(WebApplication app) : IAsyncDisposable
{
    public WebApplication App => app;

    public KestrelServerOptions Server => app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;

    public Uri Address => new(Assert.Single(app.Urls));

    public static async Task<RunningHost> StartAsync(params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0", .. settings]);
        builder.Logging.ClearProviders();
        builder.AddLgApi();

        var app = builder.Build();
        app.UseLgApi();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningHost(app);
    }

    public HttpClient CreateClient() => new() { BaseAddress = Address };

    public Task<RawConnection> ConnectAsync() => RawConnection.OpenAsync(Address);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
