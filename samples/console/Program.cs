using Lg.Model.Diagnostics;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules;

// Usage: console REVIEW.json YYYY-MM-DD [POINTER ANSWER]...   Writes the report as JSON, after the answers have been given.
if (args is not [var file, var day, .. var answers] || answers.Length % 2 != 0)
    return 2;

var rulebook = Rulebook.Shipped;
var read = ReviewReader.Read(File.ReadAllBytes(file), file, rulebook.Vocabulary);
if (!read.IsOk)
    return Tell(read.Diagnostics);

var review = read.Value;
foreach (var pair in answers.Chunk(2))
{
    var changed = review.TryWith(pair[0], pair[1], rulebook.Vocabulary);
    if (!changed.IsOk)
        return Tell(changed.Diagnostics);
    review = changed.Value;
}

var report = rulebook.Assess(review, DateOnly.ParseExact(day, "yyyy-MM-dd"));
Console.OpenStandardOutput().Write(ReportJson.Write(report));
return 0;

static int Tell(IReadOnlyList<Diagnostic> problems)
{
    foreach (var problem in problems)
    {
        var help = problem.Help is { } text ? $" ({text.En})" : "";
        Console.Error.WriteLine($"{problem.Code} {problem.Pointer}: {problem.Message.En}{help}");
    }

    return 1;
}
