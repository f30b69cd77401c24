// Calls every operation of a running host through the client that NSwag makes. Arguments: the address of the host, and a sample.
global using Coverage = Newtonsoft.Json.Linq.JToken;

using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stad.Lg;

using HttpClient http = new() { BaseAddress = new Uri(args[0]), Timeout = Timeout.InfiniteTimeSpan };
LgClient client = new(http);
var sample = JsonConvert.DeserializeObject<Review>(
    File.ReadAllText(args[1]), new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
var catalog = await client.GetCatalogAsync();

// A sample, read into the generated types and written by them, with a date.
var report = await client.AssessAsync(
    [ReportInclude.Requirements], TextLanguage.Both, 3, null, new AssessmentRequest { Review = sample, AsOf = "2025-12-01" });
Check(
    report.Receipt.AsOf == new DateOnly(2025, 12, 1) && report.Receipt.CatalogHash == catalog.Hash,
    "the report is as of the day and with the catalog");
Check(
    report.Questions!.Count == 3 && report.Gaps!.All(gap => gap.Why.Sv is not null && gap.Why.En is not null),
    "there are three questions, and each gap says why");
var verdicts = report.Requirements!.Values.Select(row => row.Verdict).ToList();
Check(verdicts.Distinct().Count() == 4, "the sample has each verdict");

// Answers for a collection: numbers, a word, and a least number.
Review typed = new()
{
    Compliance = new Compliance { LocalInstruction = new LocalInstruction { AdoptedOn = "2025-03" } },
    Assets = new Assets
    {
        SystemsCoverage = new SystemsCoverage
        {
            Owned = JObject.FromObject(new { done = 3, of = 4 }),
            Classified = "all",
            Backup = JObject.FromObject(new { atLeast = 2 }),
        },
    },
};
var lean = await client.AssessAsync(null, TextLanguage.Sv, null, null, new AssessmentRequest { Review = typed, AsOf = "2025-12-01" });
Check(lean.Score.Overall!.Low <= lean.Score.Overall.High, "the score is an interval");

// A batch, which is sent and read as it comes.
var line = JsonConvert.SerializeObject(new AssessmentRequest { Review = sample, AsOf = "2025-12-01" });
using var lines = new MemoryStream(Encoding.UTF8.GetBytes(line + "\n{\"review\":{\"complience\":{}}}\n"));
using (var answers = await client.AssessBatchAsync(null, null, null, lines))
{
    var read = (await new StreamReader(answers.Stream).ReadToEndAsync())
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(JsonConvert.DeserializeObject<BatchAnswer>)
        .ToList();
    Check(
        read is [{ Status: 200, Report: not null }, { Status: 422, Problem.Type: ProblemType.UrnLgProblemInvalidReview }],
        "one line is answered and one refused");
    Check(read[0]!.Report!.Receipt.InputHash == report.Receipt.InputHash, "it is the same review");
}

Check((await client.ValidateReviewAsync(sample)).Valid, "the sample can be read");
var wrong = await ProblemOf(() => client.AssessAsync(
    null, null, null, null, new AssessmentRequest { Review = new Review { Review1 = new ReviewDetails { DecidedOn = "2025-02-30" } } }));
Check(
    wrong is { Type: ProblemType.UrnLgProblemInvalidReview } && wrong.Errors!.Single().Pointer == "/review/review/decidedOn",
    "an impossible day is refused where it stands");
Check((await ProblemOf(client.ReloadCatalogAsync)).Type == ProblemType.UrnLgProblemShippedCatalog, "the shipped catalog is not read again");

Check((await client.ListSourcesAsync()).All(source => source.Id.Length > 0 && source.Title.Sv is not null), "each source has a title");
Check(
    JsonConvert.SerializeObject(await client.ListFieldsAsync([ReviewTypeName.Compliance], null))
        .Contains("localInstruction", StringComparison.Ordinal),
    "the fields are listed");
var page = await client.ListRequirementsAsync(null, null, null, [BasisWord.Law], new DateOnly(2026, 2, 1), null, 2, null);
Check(page.Items.Count == 2 && page.Items.All(requirement => requirement.Basis == Basis.Law), "two requirements of law are listed");
Check((await client.GetRequirementAsync("RL-LA-02")).Id == "RL-LA-02", "a requirement is found by its id");
Check((await client.GetReviewSchemaAsync()).AdditionalProperties.ContainsKey("$id"), "there is a schema of a review");
Check((await client.GetReportSchemaAsync()).AdditionalProperties.ContainsKey("$id"), "there is a schema of a report");
Check(
    (await client.GetLivenessAsync()).Status == "live" && (await client.GetReadinessAsync()).CatalogHash == catalog.Hash,
    "the host is live and ready");

Console.WriteLine($"NSwag for C#: every operation answered; {verdicts.Count} requirements, of which {verdicts.Count(verdict => verdict == Verdict.NotMet)} are not met");

static void Check(bool holds, string what)
{
    if (!holds)
        throw new InvalidOperationException($"it is not so that {what}");
}

static async Task<Problem> ProblemOf(Func<Task> call)
{
    try
    {
        await call();
    }
    catch (ApiException<Problem> problem)
    {
        return problem.Result;
    }

    throw new InvalidOperationException("what is wrong was answered");
}
