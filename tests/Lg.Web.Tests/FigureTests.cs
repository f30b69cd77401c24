using System.Globalization;
using System.Text.Json.Nodes;

namespace Lg.Web.Tests;

/// <summary>What the page costs. Times are printed, because they are the machine's; the size of the download is not.</summary>
public sealed class FigureTests(PublishedPage published, ITestOutputHelper output)
{
    private const long Most = 4_000_000;

    // Notes when the first page, a question and a score are there, and begins a review as soon as that can be asked for.
    private const string Begins =
        """
        window.lgSeen = {};
        new MutationObserver(() => {
          const found = { page: '#begin-button', question: 'fieldset.question', score: '#score' };
          for (const [what, selector] of Object.entries(found)) {
            const element = document.querySelector(selector);
            if (!element || lgSeen[what]) continue;
            lgSeen[what] = performance.now();
            if (what === 'page') setTimeout(() => element.click());
            if (what === 'question') window.lgAsked = element.querySelector('legend').textContent;
          }
        }).observe(document, { childList: true, subtree: true });
        """;

    [Fact]
    public void The_download_is_at_most_four_megabytes()
    {
        published.RequireBrowser();
        output.WriteLine(Invariant($"download: {published.Download / 1e6:0.00} MB of {Most / 1e6:0} MB, compressed"));
        Assert.InRange(published.Download, 1, Most);
    }

    [Fact]
    public async Task The_first_question_is_asked_before_the_rules_have_started_and_stays()
    {
        var page = await published.ArriveAsync(Begins);
        await page.WaitForSelectorAsync("#score");
        await page.WaitForSelectorAsync(".live[aria-busy=false]");
        var seen = (await page.EvaluateAsync<Dictionary<string, double>>("() => lgSeen"))!;
        output.WriteLine(Invariant(
            $"first page {seen["page"]:0} ms, first question {seen["question"]:0} ms, first judgement {seen["score"]:0} ms after the address was given, begun at once"));

        Assert.True(seen["question"] < seen["score"]);
        Assert.Equal(await page.EvaluateAsync<string>("() => lgAsked"), await page.TextContentAsync("fieldset.question legend"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task How_long_an_answer_takes_is_printed()
    {
        await using var pilot = await published.OpenAsync();
        await pilot.OpenAsync(Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json"));
        Print("sample", await TimedAsync(pilot, 20));

        await pilot.ToFirstPageAsync();
        await pilot.OpenAsync(await WithSystemsAsync(500));
        Print("500 systems", await TimedAsync(pilot, 6));
    }

    private static async Task<string> WithSystemsAsync(int count)
    {
        var review = JsonNode.Parse(await File.ReadAllBytesAsync(
            Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json"), TestContext.Current.CancellationToken))!;
        review["assets"]![
            "systems"] = new JsonArray([
                .. Enumerable.Range(1, count)
                    .Select(number => (JsonNode)new JsonObject { ["key"] = $"s{number}", ["title"] = $"System {number}" }),
            ]);
        var file = Path.Combine(Directory.CreateTempSubdirectory("lg-web-").FullName, "many.json");
        await File.WriteAllTextAsync(file, review.ToJsonString(), TestContext.Current.CancellationToken);
        return file;
    }

    // One question is answered yes and no in turn.
    private static async Task<IReadOnlyList<(double Judged, double Told)>> TimedAsync(Pilot pilot, int times)
    {
        await pilot.Page.ClickAsync("#chapter-1");
        await pilot.Page.WaitForSelectorAsync("#chapter-1.here");
        await pilot.LookEverywhereAsync();
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
