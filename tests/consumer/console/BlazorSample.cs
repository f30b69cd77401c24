using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Consumer;

/// <summary>Starts the Blazor sample, opens a review in it as a browser would, and gives the first answer that the page offers.</summary>
internal static partial class BlazorSample
{
    public static async Task<string> AskAsync(string program, string review)
    {
        var start = new ProcessStartInfo("dotnet", [program, "--urls=http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        using var host = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(host), Timeout = TimeSpan.FromSeconds(60) };
            var opened = await PostAsync(client, "open", new MultipartFormDataContent { { Content(review), "review", "review.json" } });
            var offered = Offered().Match(opened);
            var answered = await PostAsync(client, "answer", new FormUrlEncodedContent(
                [new("draft", File.ReadAllText(review)), new(offered.Groups["place"].Value, offered.Groups["word"].Value)]));
            return $"the Blazor sample asks {Fieldsets().Count(opened)} questions, and an answer {(Changed().IsMatch(answered) ? "changes verdicts" : "changes nothing")}";
        }
        finally
        {
            host.Kill(entireProcessTree: true);
        }
    }

    private static ByteArrayContent Content(string file) => new(File.ReadAllBytes(file));

    private static async Task<string> PostAsync(HttpClient client, string address, HttpContent form)
    {
        using var answer = await client.PostAsync($"/{address}?asOf=2025-12-01", form);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private static async Task<Uri> AddressAsync(Process host)
    {
        while (await host.StandardOutput.ReadLineAsync() is { } line)
            if (Listening().Match(line) is { Success: true } match)
            {
                // What the host says from now on must not fill the pipe.
                _ = host.StandardOutput.ReadToEndAsync();
                return new(match.Value);
            }

        throw new InvalidOperationException("the sample did not start");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();

    [GeneratedRegex("""type="radio" name="(?<place>/[^"]+)" value="(?<word>[^"]+)" """)]
    private static partial Regex Offered();

    [GeneratedRegex("<fieldset")]
    private static partial Regex Fieldsets();

    [GeneratedRegex("""<ul id="changed"><li>""")]
    private static partial Regex Changed();
}
