using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Pages.Tests;

/// <summary>The pages in a real browser, on a phone and on a desk, light and dark.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    private static readonly string[] Files =
    [
        "index.html",
        "sv/index.html",
        "en/riktlinje/index.html",
        "the longest requirement",
        "the shortest requirement",
        "en/dso/DSO-RF-01.html",
        "host.html",
    ];

    // All pages have the same colours, so that the other two ways of looking need no more than a page of each kind.
    private static readonly string[] InEveryWay = ["the longest requirement"];

    public static TheoryData<string, Screen> Looks
    {
        get
        {
            TheoryData<string, Screen> looks = [];
            foreach (var (file, screen) in from file in Files from screen in Screen.All where screen.Name is "phone" || (screen.Name == "desktop-dark" && file != "index.html") || InEveryWay.Contains(file) select (file, screen))
                looks.Add(file, screen);

            // A report is light whatever the browser asks for.
            foreach (var screen in Screen.All.Where(screen => !screen.IsDark))
                looks.Add("report-sv.html", screen);
            return looks;
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_page_breaks_no_rule_of_axe_and_fits_the_width_of_the_screen(string file, Screen screen)
    {
        var page = await browser.OpenAsync(file, screen);
        await KeepPictureAsync(page, file, screen);

        var result = await page.RunAxe();
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Equal([], result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
        Assert.Equal(0, overflow);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_before_all_links()
    {
        var page = await browser.OpenAsync("sv/index.html", Screen.All.First());

        await page.Keyboard.PressAsync("Tab");
        var first = await page.EvaluateAsync<string>("() => document.activeElement.className");
        var isShown = await page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().left >= 0");
        await page.Keyboard.PressAsync("Enter");
        var reached = await page.EvaluateAsync<string>("() => document.activeElement.id");

        Assert.Equal(("skip", true, "main-content"), (first, isShown, reached));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_runs_nothing_and_its_own_style_is_permitted()
    {
        List<string> complaints = [];
        var page = await browser.OpenAsync("sv/dso/DSO-RF-01.html", Screen.All.Last());
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.ReloadAsync();

        Assert.Equal([], complaints);
        Assert.Equal("rgb(20, 23, 27)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await page.Context.CloseAsync();
    }

    // To look at the pages oneself: LG_PICTURES names the folder.
    private static async Task KeepPictureAsync(IPage page, string file, Screen screen)
    {
        if (Environment.GetEnvironmentVariable("LG_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{file.Replace('/', '-').Replace(' ', '-')}-{screen.Name}.png"), FullPage = !file.StartsWith("report", StringComparison.Ordinal) });
    }
}
