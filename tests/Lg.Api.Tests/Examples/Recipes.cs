using System.Net.Http.Headers;
using System.Text;
using Lg.Api.Tests.Access;
using Lg.Api.Tests.Batches;
using Lg.Api.Tests.Catalogs;

namespace Lg.Api.Tests.Examples;

/// <summary>How the answer of each example is got: the request, and the host that it is sent to.</summary>
internal static class Recipes
{
    private const string Reload = "/v1/catalog:reload";
    private const string Validate = "/v1/reviews:validate";
    private const string Json = "application/json";

    /// <summary>The catalog of the examples: three requirements, so that a person reads them.</summary>
    public static string Catalog => CommittedFile.PathOf("tests/Lg.Api.Tests/Examples/catalog");

    /// <summary>Gets the recipes, by the names of the examples.</summary>
    public static IReadOnlyDictionary<string, Func<Task<HttpResponseMessage>>> All { get; } =
        new Dictionary<string, Func<Task<HttpResponseMessage>>>
        {
            ["assess.200.the-report.json"] = () => Assess("assess.request.a-review.json"),
            ["assess.200.what-to-ask-next.json"] = () => Assess("assess.request.a-draft-and-last-year.json", "?include=questions&lang=en"),
            ["assess.200.the-report.md"] = () => Assess("assess.request.a-review.json", "?fields=judgement,findings", "text/markdown"),
            ["assess.200.a-page-for-print.html"] = () => Assess("assess.request.a-review.json", "?fields=goals", "text/html"),
            ["assess.200.findings.csv"] = () => Assess("assess.request.a-review.json", "?fields=findings", "text/csv"),
            ["assess.200.goals.csv"] = () => Assess("assess.request.a-review.json", "?fields=goals", "text/csv"),
            ["assessBatch.200.three-answers.ndjson"] =
            () => Post($"{BatchRequests.Address}?top=0", Request("assessBatch.request.three-lines.ndjson"), BatchRequests.NdJson),
            ["validateReview.200.valid.json"] = () => Post(Validate, Request("validateReview.request.a-review.json")),
            ["validateReview.200.not-valid.json"] =
            () => Post(Validate, File.ReadAllText(CommittedFile.PathOf("tests/Lg.Api.Tests/Examples/mistakes.json"))),
            ["listRequirements.200.two-of-three.json"] = () => Get("/v1/requirements?limit=2"),
            ["getRequirement.200.a-requirement.json"] = () => Get("/v1/requirements/RL-LA-02"),
            ["getCatalog.200.the-catalog.json"] = () => Get("/v1/catalog"),
            ["listSources.200.the-documents.json"] = () => Get("/v1/sources"),
            ["listFields.200.one-type.json"] = () => Get("/v1/fields?type=LocalInstruction"),
            ["reloadCatalog.200.the-same-catalog.json"] = () => Post(Reload, ""),
            ["getLiveness.200.it-runs.json"] = () => Get("/health/live"),
            ["getReadiness.200.it-is-ready.json"] = () => Get("/health/ready"),
            ["problem.400.malformed-json.json"] = () => Post(Requests.Assessments, "{ \"review\": {"),
            ["problem.400.invalid-query.json"] = () => Get("/v1/requirements?severity=grave&limit=0"),
            ["problem.400.broken-compression.json"] = () => Post(Requests.Assessments, "{}", encoding: "gzip"),
            ["problem.401.unauthenticated.json"] = () => WithKeys((client, _) => Send(client, HttpMethod.Get, "/v1/catalog")),
            ["problem.403.forbidden.json"] = () => WithKeys((client, key) => Send(client, HttpMethod.Post, Reload, "", key: key)),
            ["problem.404.unknown-requirement.json"] = () => Get("/v1/requirements/RL-LA-99"),
            ["problem.406.not-acceptable.json"] = () => Send(HttpMethod.Post, Requests.Assessments, "{}", accept: "application/pdf"),
            ["problem.408.too-slow.json"] = LiveRecipes.TooSlow,
            ["problem.409.shipped-catalog.json"] = () => WithShipped(client => Send(client, HttpMethod.Post, Reload, "")),
            ["problem.413.body-too-large.json"] = () => WithSettings(
                "Lg:Limits:BodyBytes", "1048576", client => Send(client, HttpMethod.Post, Requests.Assessments, new string(' ', 1048577))),
            ["problem.413.too-many-items.json"] =
            () => Post(Requests.Assessments, $$"""{ "review": { "goals": [{{string.Join(',', Enumerable.Repeat("{}", 4001))}}] } }"""),
            ["problem.415.unsupported-media-type.json"] = () => Post(Requests.Assessments, "unit: {}", "application/yaml"),
            ["problem.415.unsupported-compression.json"] = () => Post(Requests.Assessments, "{}", encoding: "zstd"),
            ["problem.422.invalid-review.json"] =
            () => Post(Requests.Assessments, "{\n  \"review\": { \"complience\": {} },\n  \"asOf\": \"2025-12\"\n}"),
            ["problem.422.faulty-catalog.json"] = FaultyCatalog,
            ["problem.429.too-many-requests.json"] = () => WithSettings(
                "Lg:Limits:RequestsPerMinute",
                "1",
                async client =>
                {
                    await Send(client, HttpMethod.Get, "/v1/catalog");
                    return await Send(client, HttpMethod.Get, "/v1/catalog");
                }),
            ["problem.500.internal-error.json"] = InternalError,
            ["problem.503.busy.json"] = LiveRecipes.Busy,
            ["problem.503.timed-out.json"] = LiveRecipes.TimedOut,
            ["problem.503.closing.json"] = LiveRecipes.Closing,
        };

    public static Task<HttpResponseMessage> Send(
        HttpClient client,
        HttpMethod method,
        string address,
        string? body = null,
        string mediaType = Json,
        string? encoding = null,
        string? accept = null,
        string? key = null)
    {
        HttpRequestMessage request =
            new(method, address) { Content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (body is not null)
            request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        if (encoding is not null)
            request.Content!.Headers.ContentEncoding.Add(encoding);
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        if (key is not null)
            request.Headers.Add("X-Api-Key", key);
        return client.SendInAsync(request, "en");
    }

    private static string Request(string name) => File.ReadAllText(CommittedFile.PathOf($"tests/Lg.Api.Tests/Examples/Shown/{name}"));

    private static Task<HttpResponseMessage> Assess(string request, string query = "", string accept = Json) =>
        Send(HttpMethod.Post, Requests.Assessments + query, Request(request), accept: accept);

    private static Task<HttpResponseMessage> Get(string address) => Send(HttpMethod.Get, address);

    private static Task<HttpResponseMessage> Post(string address, string body, string mediaType = Json, string? encoding = null) =>
        Send(HttpMethod.Post, address, body, mediaType, encoding);

    private static Task<HttpResponseMessage> Send(
        HttpMethod method, string address, string? body = null, string mediaType = Json, string? encoding = null, string? accept = null) =>
        With(new ApiFactory { CatalogFolder = Catalog }, client => Send(client, method, address, body, mediaType, encoding, accept));

    private static Task<HttpResponseMessage> WithShipped(Func<HttpClient, Task<HttpResponseMessage>> send) => With(new ApiFactory(), send);

    private static Task<HttpResponseMessage> WithSettings(string name, string value, Func<HttpClient, Task<HttpResponseMessage>> send) =>
        With(new ApiFactory { CatalogFolder = Catalog, Settings = new Dictionary<string, string> { [name] = value } }, send);

    private static async Task<HttpResponseMessage> WithKeys(Func<HttpClient, string, Task<HttpResponseMessage>> send)
    {
        using TemporaryKeys keys = new();
        var key = keys.Add("lg.assess");
        return await WithSettings("Lg:Access:Keys", keys.Path, client => send(client, key));
    }

    private static async Task<HttpResponseMessage> FaultyCatalog()
    {
        using var catalog = TemporaryCatalog.WithCriterion("size(review.goals) > 0");
        return await With(new ApiFactory { CatalogFolder = catalog.Folder }, async client =>
        {
            await client.ReadAsync("/v1/catalog");
            catalog.Write("review.gaols == 1");
            return await Send(client, HttpMethod.Post, Reload, "");
        });
    }

    private static Task<HttpResponseMessage> InternalError() =>
        With(
            new ApiFactory { CatalogFolder = Catalog, Clock = new BrokenClock("broken") },
            client => Send(client, HttpMethod.Post, Requests.Assessments, """{ "review": {} }"""));

    private static async Task<HttpResponseMessage> With(ApiFactory factory, Func<HttpClient, Task<HttpResponseMessage>> send)
    {
        await using (factory)
        {
            var response = await send(factory.CreateClient());
            await response.Content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
            return response;
        }
    }
}
