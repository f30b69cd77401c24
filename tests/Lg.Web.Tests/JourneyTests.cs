using System.Text.Json;

namespace Lg.Web.Tests;

/// <summary>Whole pieces of work, as a coordinator does them.</summary>
public sealed class JourneyTests(PublishedPage published, OpenPage open) : IClassFixture<OpenPage>
{
    private const int Answers = 60;

    [Fact]
    public async Task Sixty_answers_of_a_district_administration_become_a_decision_page_that_prints_and_are_there_the_next_day()
    {
        var pilot = await open.FirstPageAsync();
        await pilot.BeginAsync();
        for (var i = 0; i < Answers; i++)
        {
            await pilot.AnswerAsync();
            await pilot.NextAsync();
        }

        var saved = await pilot.SaveAsync("Spara JSON");
        await pilot.Page.ClickAsync("#to-report");
        var report = pilot.Page.FrameLocator("#report-frame");
        await report.Locator("h1").WaitForAsync();

        Assert.Equal("Bedömning av ledningens genomgång", await report.Locator("h1").TextContentAsync());
        Assert.True(await report.Locator("svg").CountAsync() > 0);
        Assert.True((await pilot.Page.PdfAsync()).Length > 10_000);
        Assert.Equal([], pilot.Complaints);

        await pilot.Page.ReloadAsync();
        await pilot.Page.ClickAsync(".kept .main");
        await pilot.Page.WaitForSelectorAsync("#score");
        await pilot.SettledAsync();
        Assert.Equal(saved, await pilot.SaveAsync("Spara JSON"));
        Assert.Equal("districtAdministration", JsonDocument.Parse(saved).RootElement.GetProperty("unit").GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("trafikkontoret-2026.json", "Spara JSON")]
    [InlineData("stadshus-ab-2025.json", "Spara JSON")]
    [InlineData("minimal-draft.yaml", "Spara YAML")]
    public async Task A_sample_whose_every_answer_is_looked_at_is_saved_with_the_same_bytes(string sample, string save)
    {
        var path = Path.Combine(PublishedPage.Root, "samples", sample);
        var pilot = await open.FirstPageAsync();
        await pilot.OpenAsync(path);
        for (var chapter = 1; chapter <= 10; chapter++)
        {
            await pilot.Page.ClickAsync($"#chapter-{chapter}");
            await pilot.Page.WaitForSelectorAsync($"#chapter-{chapter}.here");
            await pilot.LookEverywhereAsync();
        }

        Assert.Equal(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), await pilot.SaveAsync(save));
        Assert.Equal([], pilot.Complaints);
    }

    [Fact]
    public async Task Nothing_is_asked_for_after_loading_and_the_page_works_without_a_network()
    {
        var pilot = await open.FirstPageAsync();
        await pilot.WaitUntilInstalledAsync();
        pilot.ForgetRequests();
        await pilot.BeginAsync();
        await pilot.AnswerAsync();
        await pilot.Page.ClickAsync("#to-report");
        await pilot.Page.FrameLocator("#report-frame").Locator("h1").WaitForAsync();
        Assert.Equal([], pilot.Asked.Where(address => address != "about:srcdoc"));

        await pilot.Page.Context.SetOfflineAsync(true);
        await pilot.Page.ReloadAsync();
        await pilot.Page.ClickAsync(".kept .main");
        await pilot.Page.WaitForSelectorAsync("#score");
        await pilot.Page.Context.SetOfflineAsync(false);
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var pilot = await open.FirstPageAsync();
        await pilot.Page.FocusAsync("#begin-button");
        await pilot.Page.Keyboard.PressAsync("Enter");
        await pilot.Page.WaitForSelectorAsync("fieldset.question");
        await pilot.SettledAsync();
        await pilot.Page.Keyboard.PressAsync("Tab");
        for (var i = 0; i < 40 && !await pilot.Page.EvaluateAsync<bool>("() => document.activeElement.closest('.asides') !== null"); i++)
            await pilot.Page.Keyboard.PressAsync("Tab");
        await pilot.Page.Keyboard.PressAsync("Space");

        await pilot.Page.WaitForSelectorAsync("fieldset.question .asides [aria-pressed=true]");
    }

    [Fact]
    public async Task Two_tabs_do_not_overwrite_each_other()
    {
        var pilot = await open.FirstPageAsync();
        await pilot.BeginAsync();
        var other = await Pilot.StartAsync(await pilot.Page.Context.NewPageAsync(), pilot.Page.Url);
        await other.Page.ClickAsync(".kept .main");
        await other.Page.WaitForSelectorAsync("fieldset.question");
        await other.SettledAsync();

        await other.AnswerAsync();
        await pilot.AnswerAsync();
        await pilot.Page.WaitForSelectorAsync("#conflict");
        Assert.Equal(0, await other.Page.Locator("#conflict").CountAsync());
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_is_told_of_in_words_and_the_work_goes_on()
    {
        await using var pilot = await published.OpenAsync(
            before: "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });");
        await pilot.BeginAsync();
        await pilot.AnswerAsync();

        Assert.Contains("spara det till fil", await pilot.Page.TextContentAsync(".notice.wide"), StringComparison.Ordinal);
        Assert.NotEmpty(await pilot.SaveAsync("Spara JSON"));
    }

    [Fact]
    public async Task A_broken_file_is_told_of_with_its_line_and_opens_nothing()
    {
        var pilot = await open.FirstPageAsync();
        await pilot.Page.SetInputFilesAsync(
            "#file",
            new Microsoft.Playwright.FilePayload
            {
                Name = "trasig.json",
                MimeType = "application/json",
                Buffer = "{\n\"unit\": 3 }"u8.ToArray(),
            });
        await pilot.Page.WaitForSelectorAsync(".notice");

        Assert.Contains("Rad 2", await pilot.Page.TextContentAsync(".notice"), StringComparison.Ordinal);
        Assert.True(await pilot.Page.IsVisibleAsync("#begin-button"));
    }
}
