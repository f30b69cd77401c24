using System.Text.Json.Nodes;

namespace Lg.Web.Tests;

/// <summary>What is done before a review is decided: goals, checklist, reasons, and answers that are only tried.</summary>
public sealed class DecisionTests(OpenPage open) : IClassFixture<OpenPage>
{
    [Fact]
    public async Task A_suggested_goal_is_changed_and_becomes_a_goal_of_the_units_own()
    {
        var pilot = await SampleAsync("#view-goals");
        var title = await pilot.Page.TextContentAsync(".goal h2");
        await pilot.Page.ClickAsync(".goal .change");
        await pilot.Page.FillAsync(".goal form label:has-text('Ansvarig') input", "it-chef");
        await pilot.Page.FillAsync(".goal form label:has-text('Klart senast') input", "1 mars 2026");
        await pilot.Page.ClickAsync(".goal form .main");
        await pilot.Page.WaitForSelectorAsync($"#our-goals button:text-is('{title}')");

        var goal = JsonNode.Parse(await pilot.SaveAsync("Spara JSON"))!["goals"]!.AsArray()[^1]!;
        Assert.Equal((title, "it-chef", "2026-03-01"), (Of("title"), Of("owner"), Of("dueOn")));
        Assert.All([Of("topic"), Of("area"), Of("measure"), Of("target")], text => Assert.NotEmpty(text));

        string Of(string name) => goal[name]!.GetValue<string>();
    }

    [Fact]
    public async Task A_suggested_goal_is_dropped_with_a_reason_and_is_suggested_no_more()
    {
        var pilot = await SampleAsync("#view-goals");
        var title = await pilot.Page.TextContentAsync(".goal h2");
        await pilot.Page.ClickAsync(".goal .drop");
        await pilot.Page.ClickAsync(".goal form .main");
        Assert.True(await pilot.Page.IsVisibleAsync(".goal .problem"));

        await pilot.Page.FillAsync(".goal .reason", "Staden gör det åt oss.");
        await pilot.Page.FillAsync(".goal .approved", "förvaltningschef");
        await pilot.Page.ClickAsync(".goal form .main");
        await pilot.Page.WaitForSelectorAsync("#dropped:has-text('Staden gör det åt oss.')");

        Assert.NotEqual(title, await pilot.Page.TextContentAsync(".goal h2"));
        Assert.Equal(
            "förvaltningschef", JsonNode.Parse(await pilot.SaveAsync("Spara JSON"))!["waivers"]![0]!["approvedByRole"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_is_tried_is_gone_when_it_is_discarded_and_there_when_it_is_kept()
    {
        var pilot = await open.FirstPageAsync();
        await pilot.BeginAsync();
        var before = await pilot.SaveAsync("Spara JSON");
        await pilot.Page.ClickAsync("#try");
        await pilot.AnswerAsync();
        Assert.True(await pilot.Page.IsDisabledAsync("#leave"));
        await pilot.Page.ClickAsync("#trial-discard");
        await pilot.Page.WaitForSelectorAsync("#trial", new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await pilot.SettledAsync();
        Assert.Equal(before, await pilot.SaveAsync("Spara JSON"));

        await pilot.Page.ClickAsync("#try");
        await pilot.AnswerAsync();
        await pilot.Page.ClickAsync("#trial-keep");
        await pilot.Page.WaitForSelectorAsync("#trial", new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        Assert.NotEqual(before, await pilot.SaveAsync("Spara JSON"));
    }

    [Fact]
    public async Task The_checklist_says_what_is_left_and_leads_there()
    {
        var pilot = await SampleAsync("#view-check");
        Assert.True(await pilot.Page.Locator("#checks li.done").CountAsync() > 0);
        await pilot.Page.ClickAsync("#checks li:not(.done):has-text('ska redovisas') button");

        Assert.StartsWith("Kapitel", await pilot.Page.TextContentAsync("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_a_verdict_is_what_it_is_is_opened_with_the_keyboard_and_names_its_sources()
    {
        var pilot = await SampleAsync("#view-why");
        await pilot.Page.FocusAsync(".finding summary");
        await pilot.Page.Keyboard.PressAsync("Enter");
        await pilot.Page.WaitForSelectorAsync(".finding[open] .tree li strong");

        Assert.Contains("Källor", await pilot.Page.TextContentAsync(".finding[open]"), StringComparison.Ordinal);
    }

    private async Task<Pilot> SampleAsync(string view)
    {
        var pilot = await open.FirstPageAsync();
        await pilot.OpenAsync(Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json"));
        await pilot.Page.ClickAsync("#to-report");
        await pilot.Page.ClickAsync(view);
        await pilot.Page.WaitForSelectorAsync($"{view}[aria-current=page]");
        return pilot;
    }
}
