using System.Text;
using Lg.Model.Reading;
using Lg.Rules;
using WebConsumer;

// Usage: web-consumer REVIEW CATALOG. It serves on a free port of the loopback, asks itself once, prints the answer and stops.
if (args is not [var review, var catalog]) return 2;

Console.OutputEncoding = Encoding.UTF8;
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddSingleton<Recipients>();
builder.Services.AddLgRules(lg =>
{
    lg.AddedCatalogFolder = catalog;
    lg.Rules.AddFrom(typeof(Escalation).Assembly);
});

await using var app = builder.Build();
app.MapPost("/assess", async (HttpRequest request, Rulebook rulebook) =>
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    var read = ReviewReader.Read(body.ToArray());
    return read.IsOk
        ? Results.Text($"{rulebook.Assess(read.Value, new DateOnly(2025, 12, 1)).Requirements.Single(requirement => requirement.Id == "EGNA-01").Verdict}")
        : Results.BadRequest();
});

app.MapPost("/escalations", async (HttpRequest request, Rulebook rulebook) =>
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    var run = rulebook.Run(ReviewReader.Read(body.ToArray()).Value!, new DateOnly(2025, 12, 1));
    return string.Join('\n', run.Facts.OfType<Escalation>().Select(escalation => escalation.ToString()));
});

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(60) };
using var answer = await client.PostAsync("/assess", new ByteArrayContent(await File.ReadAllBytesAsync(review)));
Console.WriteLine($"{(int)answer.StatusCode} EGNA-01 {await answer.Content.ReadAsStringAsync()}");
using var escalations = await client.PostAsync("/escalations", new ByteArrayContent(await File.ReadAllBytesAsync(review)));
Console.WriteLine($"{(int)escalations.StatusCode} {await escalations.Content.ReadAsStringAsync()}");
await app.StopAsync();
return 0;
