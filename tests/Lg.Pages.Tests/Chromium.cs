namespace Lg.Pages.Tests;

/// <summary>The browser of the machine, which is not downloaded: a test that downloads one is a test of the network.</summary>
internal static class Chromium
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    /// <summary>What to do where there is none.</summary>
    public const string Missing =
        "no browser is found, so nobody has looked at the pages; install one (`apt-get install chromium`) or name it in LG_BROWSER";

    /// <summary>Returns the path of a browser; <c>null</c> when there is none.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable("LG_BROWSER") is { Length: > 0 } named ? named : Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Append("/Applications/Google Chrome.app/Contents/MacOS")
        from name in Names.Append("Google Chrome")
        select Path.Combine(folder, name);
}
