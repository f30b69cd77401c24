using System.Diagnostics;
using System.Runtime.CompilerServices;
using Lg.Web.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PublishedPage))]

namespace Lg.Web.Tests;

/// <summary>
/// The page as it is published – trimmed and compressed – on a server that knows nothing but files, and a browser to look at it with.
/// </summary>
public sealed class PublishedPage : IAsyncLifetime
{
    // A busy machine is no reason to fail.
    private const float Limit = 120_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lg-web-");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private WebApplication? server;

    /// <summary>Gets the folder of the repository.</summary>
    public static string Root => Path.GetFullPath(Path.Combine(Here(), "../.."));

    /// <summary>Gets what the browser has to fetch, in bytes, compressed.</summary>
    public long Download => new DirectoryInfo(Files).EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => file.Extension is not (".br" or ".gz"))
        .Sum(file => File.Exists($"{file.FullName}.br") ? new FileInfo($"{file.FullName}.br").Length : file.Length);

    // To look at one page again and again: LG_WEB names the folder that it is published in.
    private static string? Published =>
        Environment.GetEnvironmentVariable("LG_WEB") is { Length: > 0 } named ? Path.GetFullPath(named) : null;

    private string Files => Path.Combine(Published ?? folder.FullName, "wwwroot");

    private string Address => server!.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } path)
            return;

        if (Published is null)
            await PublishAsync();
        server = await ServeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = path, Headless = true, Timeout = Limit, Args = ["--disable-dev-shm-usage"] });
    }

    /// <summary>Opens the page in a profile of its own; skips the test where there is no browser.</summary>
    internal async Task<Pilot> OpenAsync(BrowserNewContextOptions? options = null, string? before = null)
    {
        if (browser is null)
            Assert.Skip(Chromium.Missing);

        var context = await browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(Limit);
        if (before is not null)
            await context.AddInitScriptAsync(before);
        return await Pilot.StartAsync(await context.NewPageAsync(), Address);
    }

    /// <summary>Opens the page without waiting until it has started.</summary>
    internal async Task<IPage> ArriveAsync(string before)
    {
        RequireBrowser();
        var context = await browser!.NewContextAsync();
        context.SetDefaultTimeout(Limit);
        await context.AddInitScriptAsync(before);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        return page;
    }

    /// <summary>Skips the test where nothing was published, because nobody could look at it.</summary>
    internal void RequireBrowser() => Assert.SkipWhen(browser is null, Chromium.Missing);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task PublishAsync()
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "publish",
                Path.Combine(Root, "src/Lg.Web"),
                "-c",
                "Release",
                "-o",
                folder.FullName,
                "-v",
                "q",
                "-clp:ErrorsOnly;NoSummary",
                "-nodeReuse:false",
            },
            RedirectStandardOutput = true,
        })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException($"the page cannot be published: {said}");
    }

    private async Task<WebApplication> ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(SendAsync);
        await app.StartAsync();
        return app;
    }

    private Task SendAsync(HttpContext context)
    {
        var path = context.Request.Path == "/" ? "index.html" : context.Request.Path.Value!.TrimStart('/');
        var file = Path.GetFullPath(Path.Combine(Files, path));
        if (!file.StartsWith(Files, StringComparison.Ordinal) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = path.EndsWith(".wasm", StringComparison.Ordinal) ? "application/wasm"
            : new FileExtensionContentTypeProvider().TryGetContentType(path, out var type) ? type : "application/octet-stream";
        if (!File.Exists($"{file}.br"))
            return context.Response.SendFileAsync(file);
        context.Response.Headers.ContentEncoding = "br";
        return context.Response.SendFileAsync($"{file}.br");
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
