using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Model.Schemas;
using Lg.Rules;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Catalog.Tests;

/// <summary>
/// What a report of the largest reviews may hold and cost, in bytes: those of the report, and those that this thread allocates to make it.
/// </summary>
public sealed class ReportSizeTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly DateOnly AsOf = new(2026, 6, 1);

    private static readonly Report Small =
        ShippedCatalog.Rulebook.Assess(new(), AsOf) with { Requirements = [], Findings = [], Upcoming = [], Questions = [], Goals = [] };

    // Lists that requirements range over, or that they join with one another.
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["systems"] = """assets/systems/{"key":"#","supplier":"#","critical":true,"logMonths":3}""",
        ["bare systems"] = """assets/systems/{"key":"#"}""",
        ["suppliers"] = """assets/suppliers/{"key":"#"}""",
        ["processings"] = """dataProtection/processings/{"key":"#"}""",
        ["recommendations"] = """dataProtection/recommendations/{"key":"#","answeredBy":["#","none"]}""",
        ["incidents"] = """risks/incidents/{"key":"#"}""",
        ["risks"] = """risks/register/{"key":"#"}""",
        ["goals"] = """goals/{"key":"#","area":"systems"}""",
        ["decisions"] = """decisions/{"key":"#"}""",
        ["actions"] = """actions/{"key":"#"}""",
        ["last year's actions"] = """previousReview/actions/{"key":"#"}""",
        ["trainings"] = """resources/trainings/{"key":"#"}""",
    };

    public static TheoryData<string> Reviews => new(
        "bare systems",
        "systems+suppliers",
        "recommendations+goals+decisions+actions",
        "last year's actions+actions",
        "incidents+processings",
        "risks+trainings+goals",
        "systems+suppliers+processings+recommendations+incidents+risks+goals+decisions+actions+last year's actions+trainings");

    [Theory]
    [MemberData(nameof(Reviews))]
    public void A_report_does_not_grow_with_the_length_of_lists(string lists)
    {
        var (one, two) = (Assess(lists, 150), Assess(lists, 300));

        Assert.InRange(Json(two).Length, 1, (1.1 * Json(one).Length) + (lists.Split('+').Length * 300 * 400));
        Assert.InRange(Texts(two), 1, (1.1 * Texts(one)) + (lists.Split('+').Length * 300 * 200));
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Twice_as_many_items_take_no_more_than_twice_the_work(string lists)
    {
        Assess(lists, 10);
        var (one, two) = (Allocated(lists, 200), Allocated(lists, 400));

        Assert.InRange(two, 0, 2.2 * one);
    }

    [Fact]
    public void The_report_of_as_many_bare_systems_as_are_read_is_some_megabytes() =>
        Assert.InRange(Json(Assess("bare systems", ReadingLimits.Items)).Length, Megabyte, 16 * Megabyte);

    [Theory]
    [MemberData(nameof(Reviews))]
    public void A_shortened_report_says_the_same_of_the_whole_as_one_in_full(string lists)
    {
        var review = Review(lists, 70);
        var (shortened, full) = (
            ShippedCatalog.Rulebook.Assess(review, AsOf),
            ShippedCatalog.Rulebook.AssessInFull(review, new AsOf(AsOf, AsOfSource.Caller), null, TestContext.Current.CancellationToken));

        Assert.NotEqual(full.Findings.Count, shortened.Findings.Count);
        Assert.Equal(full.Findings.Count, shortened.Findings.Sum(finding => 1 + (finding.Omitted ?? 0)));
        Assert.Equal(full.Upcoming.Count, shortened.Upcoming.Sum(finding => 1 + (finding.Omitted ?? 0)));
        Assert.Equal(
            Json(full with { Findings = [], Upcoming = [], Warnings = [] }),
            Json(shortened with { Findings = [], Upcoming = [], Warnings = [] }));
        var told = shortened.Findings.Select(Key).ToHashSet();
        Assert.Equal(
            full.Findings.Where(finding => told.Contains(Key(finding))).Select(Written),
            shortened.Findings.Select(finding => Written(finding with { Omitted = null })));
    }

    [Fact]
    public void A_shortened_report_is_permitted_by_its_schema() =>
        Assert.Equal([], new JsonSchema(ReportSchema.Write()).Faults(JsonNode.Parse(Json(Assess("systems+recommendations+goals", 130)))));

    private static byte[] Json(Report report) => ReportJson.Write(report, Shown.Everything);

    private static (string, string?, Verdict) Key(Finding finding) => (finding.Requirement, finding.Subject?.Pointer, finding.Verdict);

    private static string Written(Finding finding) => Encoding.UTF8.GetString(Json(Small with { Findings = [finding] }));

    private static long Texts(Report report) =>
        TextReport.Write(report, Language.Swedish, ReportDetail.Full).Length
            + HtmlReport.Write(report, Language.English, ReportDetail.Full).Length
            + MarkdownReport.Write(report, Language.Swedish, ReportDetail.Full).Length
            + CsvReport.WriteFindings(report, Language.English).Length;

    private static long Allocated(string lists, int count)
    {
        var review = Review(lists, count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ShippedCatalog.Rulebook.Assess(review, AsOf);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Report Assess(string lists, int count) => ShippedCatalog.Rulebook.Assess(Review(lists, count), AsOf);

    private static Review Review(string lists, int count)
    {
        JsonObject review = new()
        {
            ["unit"] = new JsonObject { ["kind"] = "administration" },
            ["review"] = new JsonObject { ["planYear"] = 2026, ["decidedOn"] = "2025-11-30" },
        };
        foreach (var list in lists.Split('+'))
            Add(review, Lists[list], count);

        var read = ReviewReader.Read(Encoding.UTF8.GetBytes(review.ToJsonString()));
        return read.Value ?? throw new InvalidOperationException($"{read.Diagnostics[0].Pointer}: {read.Diagnostics[0].Message.En}");
    }

    private static void Add(JsonObject review, string list, int count)
    {
        var brace = list.IndexOf('{', StringComparison.Ordinal);
        var path = list[..(brace - 1)].Split('/');
        var owner = review;
        foreach (var step in path[..^1])
            owner = (JsonObject)(owner[step] ??= new JsonObject());
        owner[
            path[^1]] = new JsonArray([
                .. Enumerable.Range(0, count)
                    .Select(i =>
                        JsonNode.Parse(list[brace..].Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))),
            ]);
    }
}
