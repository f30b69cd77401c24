using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lg.Web.Tests;

/// <summary>Every state of the page on a desk, a phone and a screen that shows everything at twice the size, light and dark.</summary>
public sealed class AccessibilityTests(PublishedPage published)
{
    [Theory]
    [InlineData("desk", 1280, 900, false)]
    [InlineData("desk-dark", 1280, 900, true)]
    [InlineData("phone", 390, 844, false)]
    [InlineData("twice-the-size", 640, 450, false)]
    public async Task No_state_breaks_a_rule_of_axe_or_is_wider_than_the_screen(string screen, int width, int height, bool isDark)
    {
        await using var pilot = await published.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
        var page = pilot.Page;
        await HoldsAsync(page, screen, "start");
        await pilot.OpenAsync(Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json"));
        await HoldsAsync(page, screen, "interview");
        await page.ClickAsync("#chapter-9");
        await page.WaitForSelectorAsync("#chapter-9.here");
        await HoldsAsync(page, screen, "chapter");
        await page.ClickAsync("fieldset.question .answers .main");
        await page.WaitForSelectorAsync("table");
        await HoldsAsync(page, screen, "list");
        await page.ClickAsync("tbody th button");
        await page.WaitForSelectorAsync(".section");
        await HoldsAsync(page, screen, "item");
        await page.ClickAsync("#to-report");
        await page.FrameLocator("#report-frame").Locator("h1").WaitForAsync();
        await HoldsAsync(page, screen, "report");
    }

    private static async Task HoldsAsync(IPage page, string screen, string state)
    {
        // To look at the pages oneself: LG_PICTURES names the folder.
        if (Environment.GetEnvironmentVariable("LG_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"web-{state}-{screen}.png") });

        // The frame of the report lets no script in, axe's neither; what is shown in it is the page of the tool, which has tests of its own.
        var result = await page.RunAxe(new AxeRunContext { Exclude = [new AxeSelector("iframe")] }, new AxeRunOptions { Iframes = false });
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal([], result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{state}: {violation.Id}: {node.Html}")));
        Assert.Equal((state, 0), (state, overflow));
    }
}
