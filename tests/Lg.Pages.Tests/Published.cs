using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Presentation;
using Lg.Tests.DocumentPages;
using Lg.Workbench;
using Lg.Workbench.Pages;

namespace Lg.Pages.Tests;

/// <summary>The pages of the shipped catalog, the reports of the samples and what the host says of itself, in a folder.</summary>
internal sealed class Published : IDisposable
{
    private const int Rows = 20;

    /// <summary>Gets the real reviews, and as of when each is assessed.</summary>
    public static IReadOnlyList<(string Name, DateOnly AsOf)> Samples { get; } =
        [("skarpnack-2024", new(2024, 1, 25)), ("stadshus-ab-2025", new(2024, 11, 19)), ("trafikkontoret-2026", new(2025, 12, 1))];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lg-pages-");
    private readonly IReadOnlyList<SiteFile> site;

    public Published()
    {
        var opened = OpenedCatalog.Open(Path.Combine(Root(), "rules-catalog"));
        site = new Site(opened.Rulebook!, opened.Cases).Html();
        foreach (var file in site)
            Write(file.Path, file.Text);
        foreach (var (sample, asOf) in Samples)
            Write($"{sample}.html", HtmlReport.Write(Report(opened.Rulebook!, sample, asOf), Language.Swedish));
        Write(
            "pictures.html",
            HtmlReport.Write(WithPictures(Report(opened.Rulebook!, "trafikkontoret-2026", new(2025, 12, 1))), Language.Swedish));
        Write(
            "everything.html",
            HtmlReport.Write(
                Shortened(Report(opened.Rulebook!, "trafikkontoret-2026", new(2025, 12, 1))), Language.Swedish, ReportDetail.Full));
        Write("host.html", DocumentPage.Write(Interface()).Replace("<details>", "<details open>", StringComparison.Ordinal));
    }

    /// <summary>Gets the page of a requirement that has most to say, and of the one that has least.</summary>
    public (string Longest, string Shortest) Extremes()
    {
        var bySize = site
            .Where(file =>
                file.Path.StartsWith("sv/", StringComparison.Ordinal) && !file.Path.EndsWith("index.html", StringComparison.Ordinal))
            .OrderBy(file => file.Text.Length)
            .ToList();
        return (bySize[^1].Path, bySize[0].Path);
    }

    public string AddressOf(string file) => new Uri(Path.Combine(folder.FullName, file switch
    {
        "the longest requirement" => Extremes().Longest,
        "the shortest requirement" => Extremes().Shortest,
        _ => file,
    })).AbsoluteUri;

    public void Dispose() => folder.Delete(recursive: true);

    private static Report Report(Rulebook rulebook, string sample, DateOnly asOf)
    {
        var review = ReviewReader.Read(File.ReadAllBytes(Path.Combine(Root(), $"samples/{sample}.json"))).Value!;
        return rulebook.Assess(review, asOf);
    }

    // The real reviews place no risk, and none has last year's beside it: risks with keys of every length, more than a cell holds.
    private static Report WithPictures(Report report) => report with
    {
        Risks = new()
        {
            AcceptanceLevel = 8,
            Register =
            [
                .. Enumerable.Range(1, 12)
                    .Select(number => new ReportedRisk
                    {
                        Key = $"R{number}",
                        Title = $"Risk nummer {number} med en lång rubrik om säkerhetskopiering",
                        Likelihood = 3,
                        Consequence = 4,
                    }),
                new() { Key = "bortfall-av-kritisk-infrastruktur", Title = "Bortfall av infrastruktur", Likelihood = 1, Consequence = 1 },
                new() { Key = "Överbelastningsattacker", Likelihood = 4, Consequence = 4 },
                new() { Key = "R14", Title = "Interna hot" },
            ],
        },
        PreviousScore = new()
        {
            AsOf = new(2024, 12, 1),
            Score = report.Score with
            {
                Overall = new(20.5m, 40.5m),
                Rulesets = [.. report.Score.Rulesets.Skip(1).Select(part => part with { Interval = new(10, 60) })],
            },
        },
    };

    // Of everything there is: each kind of row some times: the browser takes a second for every thirty rows, and the hundredth is like the
    // tenth.
    private static Report Shortened(Report report) => report with
    {
        Requirements = [.. report.Requirements.Take(Rows)],
        Findings = [.. report.Findings.GroupBy(finding => finding.Verdict).SelectMany(findings => findings.Take(Rows))],
        Questions = [.. report.Questions.Take(Rows)],
        Goals = [.. report.Goals.Take(Rows)],
    };

    // The first of each kind, for the same reason.
    private static JsonNode Interface()
    {
        var document = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Root(), "src/Lg.Api/openapi.json")))!;
        Shorten(document["paths"]!.AsObject(), 3);
        Shorten(document["components"]!["schemas"]!.AsObject(), 10);
        return document;
    }

    private static void Shorten(JsonObject members, int count)
    {
        foreach (var name in members.Skip(count).Select(member => member.Key).ToList())
            members.Remove(name);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}
