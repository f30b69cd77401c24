using Lg.Pages.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Lg.Pages.Tests;

/// <summary>One browser and one folder of pages for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    // A busy machine is no reason to fail.
    private const float Patience = 120_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    internal Published Pages { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } path)
            return;

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = path, Headless = true, Timeout = Patience, Args = ["--disable-dev-shm-usage"] });
    }

    /// <summary>Opens a page of a given width, light or dark; skips the test where there is no browser.</summary>
    internal async Task<IPage> OpenAsync(string file, Screen screen)
    {
        if (browser is null)
            Assert.Skip(Chromium.Missing);

        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            Offline = true,
        });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Pages.AddressOf(file));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        Pages.Dispose();
    }
}
