using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lg.Web.Tests;

/// <summary>Every state of the page on a desk, a phone and a screen that shows everything at twice the size, light and dark.</summary>
public sealed class AccessibilityTests(PublishedPage published)
{
    private static readonly (string Name, int Width, int Height, ColorScheme Scheme)[] Screens =
    [
        ("desk", 1280, 900, ColorScheme.Light),
        ("desk-dark", 1280, 900, ColorScheme.Dark),
        ("phone", 390, 844, ColorScheme.Light),
        ("twice-the-size", 640, 450, ColorScheme.Light),
    ];

    // In the dark only colours differ.
    private static readonly RunOnlyOptions Contrast = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] };

    [Fact]
    public async Task No_state_breaks_a_rule_of_axe_or_is_wider_than_the_screen()
    {
        await using var pilot = await published.OpenAsync();
        var page = pilot.Page;
        await HoldsAsync(page, "start");
        await pilot.OpenAsync(Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json"));
        await HoldsAsync(page, "interview");
        await page.ClickAsync("#chapter-9");
        await page.WaitForSelectorAsync("#chapter-9.here");
        await HoldsAsync(page, "chapter");
        await page.ClickAsync("fieldset.question .answers .main");
        await page.WaitForSelectorAsync("table");
        await HoldsAsync(page, "list");
        await page.ClickAsync("tbody th button");
        await page.WaitForSelectorAsync(".section");
        await HoldsAsync(page, "item");
        await page.ClickAsync("#to-report");
        await page.FrameLocator("#report-frame").Locator("h1").WaitForAsync();
        await HoldsAsync(page, "report");
        Assert.True(await page.EvaluateAsync<bool>(
            "() => (shown => [...shown.querySelectorAll('.beside .chart')].every(table => table.getBoundingClientRect().right <= shown.documentElement.clientWidth))(document.getElementById('report-frame').contentDocument)"));
        foreach (var view in new[] { "goals", "check", "why" })
        {
            await page.ClickAsync($"#view-{view}");
            await page.WaitForSelectorAsync($"#view-{view}[aria-current=page]");
            await page.EvaluateAsync("() => document.querySelector('.goal .change, .finding summary')?.click()");
            await HoldsAsync(page, view);
        }

        await page.ClickAsync("#to-interview");
        await page.ClickAsync("#try");
        await page.WaitForSelectorAsync("#trial");
        await HoldsAsync(page, "trial");
    }

    private static async Task HoldsAsync(IPage page, string state)
    {
        foreach (var (screen, width, height, scheme) in Screens)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await HoldsOnAsync(page, screen, state, scheme);
        }

        await page.SetViewportSizeAsync(Screens[0].Width, Screens[0].Height);
    }

    private static async Task HoldsOnAsync(IPage page, string screen, string state, ColorScheme scheme)
    {
        // To look at the pages oneself: LG_PICTURES names the folder.
        if (Environment.GetEnvironmentVariable("LG_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"web-{state}-{screen}.png") });

        // The frame of the report lets no script in, axe's neither; what is shown in it is the page of the tool, which has tests of its
        // own.
        var result = await page.RunAxe(
            new AxeRunContext { Exclude = [new AxeSelector("iframe")] },
            new AxeRunOptions { Iframes = false, RunOnly = scheme == ColorScheme.Dark ? Contrast : null });
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(
            [],
            result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{state} on {screen}: {violation.Id}: {node.Html}")));
        Assert.Equal((screen, state, 0), (screen, state, overflow));
    }
}
