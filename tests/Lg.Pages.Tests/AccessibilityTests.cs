using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lg.Pages.Tests;

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

    // A word is broken when it stands on more than one line. What a machine reads, such as a hash, may be; what only a screen reader reads
    // is not shown.
    private const string BrokenWords =
        """
        () => {
          const broken = [];
          for (const cell of document.querySelectorAll('th, td, dt, dd, caption')) {
            if (cell.getBoundingClientRect().width < 2) continue;
            const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            for (let text = texts.nextNode(); text; text = texts.nextNode()) {
              if (text.parentElement.closest('code')) continue;
              for (const word of text.data.matchAll(/(?<![^\s(])[\p{L}\p{N}]+(?![^\s.,:;)?])/gu)) {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) broken.push(word[0]);
              }
            }
          }
          return broken;
        }
        """;

    // A key belongs to the cell in which it begins, and ends there too.
    private const string OutsideItsCell =
        """
        () => {
          const cells = [...document.querySelectorAll('.matrix .cell')].map(cell => cell.getBoundingClientRect());
          const signs = [...document.querySelectorAll('.matrix .sign')];
          if (cells.length !== 16 || signs.length < 5) return ['no matrix'];
          return signs.filter(sign => {
            const box = sign.getBoundingClientRect();
            return !cells.some(cell => box.left >= cell.left && box.right <= cell.right && box.top >= cell.top && box.bottom <= cell.bottom);
          }).map(sign => sign.textContent);
        }
        """;

    public static TheoryData<string, Screen> Looks
    {
        get
        {
            TheoryData<string, Screen> looks = [];
            foreach (var (file, screen) in
                from file in Files
                from screen in Screen.All
                where screen.Name is "phone" || (screen.Name == "desktop-dark" && file != "index.html") || InEveryWay.Contains(file)
                select (file, screen))
                looks.Add(file, screen);

            foreach (var screen in Screen.All)
            {
                looks.Add("trafikkontoret-2026.html", screen);
                looks.Add("pictures.html", screen);
                looks.Add("everything.html", screen);
            }

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

    [Theory]
    [InlineData("trafikkontoret-2026.html", 360)]
    [InlineData("trafikkontoret-2026.html", 768)]
    [InlineData("trafikkontoret-2026.html", 1280)]
    [InlineData("pictures.html", 360)]
    [InlineData("pictures.html", 768)]
    [InlineData("pictures.html", 1280)]
    [InlineData("everything.html", 360)]
    [InlineData("everything.html", 768)]
    [InlineData("everything.html", 1280)]
    [InlineData("sv/riktlinje/index.html", 768)]
    [InlineData("the longest requirement", 768)]
    public async Task No_word_is_broken_inside_a_cell(string file, int width)
    {
        var page = await browser.OpenAsync(file, new($"{width}", width, 900, false));

        var broken = await page.EvaluateAsync<string[]>(BrokenWords);

        Assert.Equal([], broken);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task No_text_of_the_matrix_of_risks_leaves_the_picture(int width)
    {
        var page = await browser.OpenAsync("pictures.html", new($"{width}", width, 900, false));

        var outside = await page.EvaluateAsync<string[]>(OutsideItsCell);

        Assert.Equal([], outside);
        await page.Context.CloseAsync();
    }

    // The width of the text on A4, in pixels of a page that is printed.
    [Theory]
    [InlineData("skarpnack-2024.html")]
    [InlineData("stadshus-ab-2025.html")]
    [InlineData("trafikkontoret-2026.html")]
    [InlineData("pictures.html")]
    [InlineData("everything.html")]
    public async Task No_word_is_broken_on_paper(string file)
    {
        var page = await browser.OpenAsync(file, new("paper", 680, 1000, false));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var broken = await page.EvaluateAsync<string[]>(BrokenWords);

        Assert.Equal([], broken);
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
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, $"{file.Replace('/', '-').Replace(' ', '-')}-{screen.Name}.png"),
                FullPage = file != "everything.html",
            });
    }
}
