using System.Text;
using Consumer;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules;

// Usage: consumer REVIEW CATALOG PACKAGES, or consumer blazor SAMPLE REVIEW
if (args is ["blazor", var sample, var opened])
{
    Console.WriteLine(await BlazorSample.AskAsync(sample, opened));
    return 0;
}

if (args is not [var review, var catalog, var packages]) return 2;

Console.OutputEncoding = Encoding.UTF8;
foreach (var line in Packages.Describe(packages))
    Console.WriteLine(line);

var read = ReviewReader.Read(File.ReadAllBytes(review));
var larger = Rulebook.Shipped.With(catalog);
if (!read.IsOk || !larger.IsOk)
{
    foreach (var problem in read.Diagnostics.Concat(larger.Diagnostics))
        Console.Error.WriteLine($"{problem.Code}: {problem.Message.En}");
    return 1;
}

var asOf = new DateOnly(2025, 12, 1);
var shipped = Rulebook.Shipped.Assess(read.Value, asOf);
var ours = larger.Value.Assess(read.Value, asOf);
var own = ours.Requirements.Single(requirement => requirement.Id == "EGNA-01");

Console.WriteLine($"own requirement: {own.Id} {own.Verdict}");
Console.WriteLine($"requirements added: {larger.Value.Requirements.Count - Rulebook.Shipped.Requirements.Count}");
Console.WriteLine($"shipped verdicts unchanged: {shipped.Requirements.All(requirement => ours.Requirements.Any(other => other.Id == requirement.Id && other.Verdict == requirement.Verdict))}");
Console.WriteLine(
    $"same bytes twice: {ReportJson.Write(shipped).AsSpan().SequenceEqual(ReportJson.Write(Rulebook.Shipped.Assess(read.Value, asOf)))}");
Console.WriteLine(
    $"the same id twice: {string.Join(' ', larger.Value.With(catalog).Diagnostics.Select(problem => problem.Code).Distinct())}");
Console.WriteLine(OwnSession.Describe(Rulebook.Shipped, read.Value, asOf));
return 0;
