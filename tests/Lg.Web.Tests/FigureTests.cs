using System.Globalization;
using System.Text.Json.Nodes;

namespace Lg.Web.Tests;

/// <summary>What the page costs. Times are printed, because they are the machine's; the size of the download is not.</summary>
public sealed class FigureTests(PublishedPage published, ITestOutputHelper output)
{
    private const long Most = 4_000_000;

    [Fact]
    public void The_download_is_at_most_four_megabytes()
    {
        published.RequireBrowser();
        output.WriteLine(Invariant($"download: {published.Download / 1e6:0.00} MB of {Most / 1e6:0} MB, compressed"));
        Assert.InRange(published.Download, 1, Most);
    }

    [Fact]
    public async Task How_long_the_page_takes_is_printed()
    {
        await using var pilot = await published.OpenAsync();
        var page = pilot.Page;
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("#begin-button");
        output.WriteLine(Invariant($"first page: {await page.EvaluateAsync<double>("() => performance.now()"):0} ms after the address was given"));
        await page.WaitForSelectorAsync("#catalog");
        var before = await page.EvaluateAsync<double>("() => performance.now()");
        await pilot.BeginAsync();
        output.WriteLine(Invariant($"catalog loaded: {before:0} ms; first question: {await page.EvaluateAsync<double>("() => performance.now()") - before:0} ms after `Börja`"));

        await page.ClickAsync(".tools .plain >> nth=0");
        await pilot.OpenAsync(Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json"));
        Print("sample", await TimedAsync(pilot, 20));
    }

    [Fact]
    public async Task How_long_five_hundred_systems_take_is_printed()
    {
        var review = JsonNode.Parse(await File.ReadAllBytesAsync(Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json"), TestContext.Current.CancellationToken))!;
        review["assets"]!["systems"] = new JsonArray([.. Enumerable.Range(1, 500).Select(number => (JsonNode)new JsonObject { ["key"] = $"s{number}", ["title"] = $"System {number}" })]);
        var file = Path.ChangeExtension(Path.GetTempFileName(), ".json");
        await File.WriteAllTextAsync(file, review.ToJsonString(), TestContext.Current.CancellationToken);
        await using var pilot = await published.OpenAsync();
        await pilot.OpenAsync(file);
        File.Delete(file);
        Print("500 systems", await TimedAsync(pilot, 6));
    }

    // One question is answered yes and no in turn.
    private static async Task<IReadOnlyList<(double Judged, double Told)>> TimedAsync(Pilot pilot, int times)
    {
        await pilot.Page.ClickAsync("#chapter-1");
        for (var closed = pilot.Page.Locator(".section h2 button[aria-expanded=false]"); await closed.CountAsync() > 0;)
            await closed.First.ClickAsync();
        List<(double, double)> took = [];
        for (var i = 0; i < times; i++)
            took.Add(await pilot.TimeAsync($"#at-review-attachedToBusinessPlan .answers button:nth-child({1 + (i % 2)})"));
        return took;
    }

    private void Print(string what, IReadOnlyList<(double Judged, double Told)> took)
    {
        Assert.All(took, time => Assert.True(time.Told >= time.Judged));
        output.WriteLine(Invariant($"{what}: judgement and score {Median(took.Select(time => time.Judged)):0} ms, gaps, remedies and questions {Median(took.Select(time => time.Told)):0} ms after an answer, medians of {took.Count}"));
    }

    private static double Median(IEnumerable<double> times)
    {
        List<double> sorted = [.. times.Order()];
        return sorted[sorted.Count / 2];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
