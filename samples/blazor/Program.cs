using System.Globalization;
using System.Text;
using BlazorSample;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

// Static Blazor pages: a review is opened, judged and asked about, and each answer has it judged anew. Between two requests the draft is in
// the page and nowhere else, so that there is nothing that a request from another site could change.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLgRules(lg => lg.WarmUp = true);
builder.Services.AddRazorComponents();

var app = builder.Build();
app.MapGet("/", (Rulebook rulebook, DateOnly? asOf) => Show(rulebook, new Review(), asOf));
app.MapPost("/open", async (Rulebook rulebook, IFormFile review, DateOnly? asOf) =>
{
    using var content = new MemoryStream();
    await review.CopyToAsync(content);
    var read = ReviewReader.Read(content.ToArray(), review.FileName, rulebook.Vocabulary);
    return Show(rulebook, read.IsOk ? read.Value : new(), asOf, problems: read.Diagnostics);
}).DisableAntiforgery();
app.MapPost("/answer", (Rulebook rulebook, IFormCollection form, DateOnly? asOf) =>
{
    var read = ReviewReader.Read(Encoding.UTF8.GetBytes(form["draft"].ToString()), vocabulary: rulebook.Vocabulary);
    return read.IsOk ? Answered(rulebook, read.Value, form, asOf) : Show(rulebook, new(), asOf, problems: read.Diagnostics);
}).DisableAntiforgery();

app.Run();

static DateOnly Day(DateOnly? asOf) => asOf ?? DateOnly.FromDateTime(DateTime.Today);

static RazorComponentResult<Interview> Show(
    Rulebook rulebook, Review review, DateOnly? asOf, Report? before = null, IReadOnlyList<Diagnostic>? problems = null) =>
    new(new Dictionary<string, object?>
    {
        [nameof(Interview.Review)] = review,
        [nameof(Interview.Report)] = rulebook.Assess(review, Day(asOf)),
        [nameof(Interview.Before)] = before,
        [nameof(Interview.Problems)] = problems ?? [],
    });

// An answer stands in the form under the place in the review that it goes to. What the review cannot take is reported, and nothing changes.
static RazorComponentResult<Interview> Answered(Rulebook rulebook, Review review, IFormCollection form, DateOnly? asOf)
{
    var before = rulebook.Assess(review, Day(asOf));
    List<Diagnostic> problems = [];
    foreach (var question in before.Questions.Where(question => form[question.Pointer] is [{ Length: > 0 }]))
    {
        var given = Value(question.Answer!.Kind, form[question.Pointer].ToString());
        var changed = review.TryWith(question.Pointer, given, rulebook.Vocabulary);
        problems.AddRange(changed.Diagnostics);
        review = changed.Value ?? review;
    }

    return Show(rulebook, review, asOf, before, problems);
}

static object Value(FieldKind kind, string given) => kind switch
{
    FieldKind.Boolean => given == "true",
    FieldKind.Integer when int.TryParse(given, CultureInfo.InvariantCulture, out var number) => number,
    _ => given,
};
