using Microsoft.Playwright;

namespace Lg.Web.Tests;

/// <summary>Drives the page as a coordinator does.</summary>
internal sealed class Pilot(IPage page) : IAsyncDisposable
{
    // Milliseconds from a click until there is a new judgement, and until everything is told.
    private const string Timed =
        """
        async selector => {
          const live = document.querySelector('.live');
          const before = live.dataset.judgements;
          const began = performance.now();
          let judged = 0;
          document.querySelector(selector).click();
          await new Promise(resolve => {
            const look = () => {
              if (!judged && live.dataset.judgements !== before) judged = performance.now() - began;
              if (judged && live.getAttribute('aria-busy') === 'false') { observer.disconnect(); resolve(); }
            };
            const observer = new MutationObserver(look);
            observer.observe(live, { attributes: true });
          });
          return [judged, performance.now() - began];
        }
        """;

    private readonly List<string> asked = [];
    private readonly List<string> complaints = [];

    public IPage Page => page;

    /// <summary>Gets the addresses that the browser has asked for.</summary>
    public IReadOnlyList<string> Asked => asked;

    /// <summary>Gets what the browser has complained of.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Pilot> StartAsync(IPage page, string address)
    {
        Pilot pilot = new(page);
        page.Context.Request += (_, request) => pilot.asked.Add(request.Url);
        page.Console +=
            (_, message) => pilot.complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : Array.Empty<string>());
        page.PageError += (_, error) => pilot.complaints.Add(error);
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("#catalog");
        return pilot;
    }

    /// <summary>Goes to the first page, whatever is open, and forgets what was complained of before.</summary>
    public async Task ToFirstPageAsync()
    {
        if (await page.QuerySelectorAsync("#begin-button") is null)
            await page.ClickAsync("#leave");
        await page.WaitForSelectorAsync("#catalog");
        complaints.Clear();
    }

    /// <summary>Opens every section that is on the page, and looks into every field.</summary>
    public async Task LookEverywhereAsync()
    {
        await page.EvaluateAsync(
            """
            async () => {
              for (let closed; (closed = document.querySelectorAll('.section h2 button[aria-expanded=false]')).length > 0; await new Promise(requestAnimationFrame))
                closed.forEach(button => button.click());
            }
            """);
        await page.EvaluateAsync(
            "() => document.querySelectorAll('fieldset.question input[type=text], fieldset.question textarea').forEach(field => field.focus())");
    }

    /// <summary>Waits until everything is kept that makes the page work without a network.</summary>
    public Task WaitUntilInstalledAsync() => page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => null)");

    public void ForgetRequests() => asked.Clear();

    public async Task BeginAsync()
    {
        await page.ClickAsync("#begin-button");
        await page.WaitForSelectorAsync("fieldset.question");
        await SettledAsync();
    }

    public async Task OpenAsync(string file)
    {
        await page.SetInputFilesAsync("#file", file);
        await page.WaitForSelectorAsync("fieldset.question");
        await SettledAsync();
    }

    /// <summary>Waits until all is told of the draft.</summary>
    public Task SettledAsync() => page.WaitForSelectorAsync(".live[aria-busy=false]");

    /// <summary>Answers the question that is asked with whatever it takes.</summary>
    /// <returns>The question.</returns>
    public async Task<string> AnswerAsync()
    {
        var question = await page.TextContentAsync("fieldset.question legend") ?? "";
        if (await page.QuerySelectorAsync("fieldset.question .answers button[aria-pressed]") is { } button)
            await button.ClickAsync();
        else if (await page.QuerySelectorAsync("fieldset.question select") is { } select)
            await select.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        else if (await page.QuerySelectorAsync("fieldset.question .choice input") is { } box)
            await box.CheckAsync();
        else
            await WriteAsync();
        await page.WaitForSelectorAsync("fieldset.question .asides .plain");
        await SettledAsync();
        return question;
    }

    /// <summary>Goes on to the next question.</summary>
    public async Task NextAsync()
    {
        await page.ClickAsync("#next");
        await page.WaitForSelectorAsync("fieldset.question");
    }

    /// <summary>Clicks, and returns how many milliseconds passed until there was a new judgement, and until all was told.</summary>
    public async Task<(double Judged, double Told)> TimeAsync(string selector)
    {
        var took = await page.EvaluateAsync<double[]>(Timed, selector);
        return (took[0], took[1]);
    }

    /// <summary>Saves the draft, and returns the bytes of the file.</summary>
    public async Task<byte[]> SaveAsync(string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();

    // The hint says how: a date, a number or a word.
    private async Task WriteAsync()
    {
        var hint = await page.TextContentAsync("fieldset.question .hint") ?? "";
        var text = hint.Contains("mars 2026", StringComparison.Ordinal)
            ? hint.Contains("kl.", StringComparison.Ordinal) ? "1 mars 2026 kl. 14.30" : "1 mars 2026"
            : hint.Contains("tal", StringComparison.Ordinal) ? hint.Contains("Mellan 2000", StringComparison.Ordinal) ? "2027" : "12"
            : "informationssäkerhetssamordnare";
        await page.FillAsync("fieldset.question input[type=text], fieldset.question textarea", text);
        await page.Keyboard.PressAsync("Tab");
    }
}
