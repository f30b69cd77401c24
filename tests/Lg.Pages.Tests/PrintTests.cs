using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lg.Pages.Tests;

/// <summary>The reports of the real reviews on paper.</summary>
public sealed partial class PrintTests(Browser browser)
{
    private const int MostPages = 12;

    // The longest of the samples with every picture besides: fifteen risks and last year's score.
    private const int MostPagesWithPictures = 13;

    public static TheoryData<string> Samples => [.. Published.Samples.Select(sample => $"{sample.Name}.html"), "pictures.html"];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_report_prints_to_at_most_12_pages_and_one_more_with_every_picture(string file)
    {
        var page = await browser.OpenAsync(file, Screen.All.First());

        Assert.InRange(await PagesOfAsync(page, file), 2, file == "pictures.html" ? MostPagesWithPictures : MostPages);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task What_somebody_decides_from_is_the_first_page_whole(string file)
    {
        var page = await browser.OpenAsync(file, Screen.All.First());
        var before = await page.EvaluateAsync<string>("() => document.querySelector('main').firstElementChild.className");

        await page.EvaluateAsync(
            "() => { const main = document.querySelector('main'); while (main.children.length > 1) main.lastElementChild.remove(); }");

        Assert.Equal(("sheet", 1), (before, await PagesOfAsync(page, $"first-{file}")));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task What_a_reader_has_folded_is_printed_all_the_same(string file)
    {
        var page = await browser.OpenAsync(file, Screen.All.First());
        var open = await PagesOfAsync(page, $"open-{file}");

        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => part.open = false)");

        Assert.Equal(open, await PagesOfAsync(page, $"folded-{file}"));
        await page.Context.CloseAsync();
    }

    // A page of a document of this form is an object of that type, which is not compressed.
    private static async Task<int> PagesOfAsync(IPage page, string name)
    {
        var printed = await page.PdfAsync(new() { PreferCSSPageSize = true, Path = PathOf(name) });
        return PageObject().Count(Encoding.Latin1.GetString(printed));
    }

    // To look at the pages oneself: LG_PICTURES names the folder.
    private static string? PathOf(string name) =>
        Environment.GetEnvironmentVariable("LG_PICTURES") is { Length: > 0 } folder ? Path.Combine(folder, $"{name}.pdf") : null;

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant)]
    private static partial Regex PageObject();
}
