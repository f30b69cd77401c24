using System.Globalization;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Rules;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLgRules(lg => lg.WarmUp = true);

var app = builder.Build();

// The serializer of the host reads a review as it is: words, dates and coverage, and no member that the model does not have.
app.MapPost("/score", (Review review, DateOnly asOf, Rulebook rulebook, CancellationToken cancellation) =>
    ReviewValidator.Check(review, rulebook.Vocabulary) is { IsOk: false } wrong
        ? Results.ValidationProblem(wrong.Diagnostics.GroupBy(problem => problem.Pointer!).ToDictionary(
            group => group.Key, group => group.Select(problem => problem.Message.Sv).ToArray()))
        : Results.Ok(rulebook.Assess(review, asOf, cancellation: cancellation).Score.Overall));

// What a form asks in a chapter, in the language of the reader.
app.MapGet("/form/{chapter}", (string chapter, string? language) => Form(chapter, CultureInfo.GetCultureInfo(language ?? "sv")));

app.Run();

static IEnumerable<object> Form(string chapter, CultureInfo culture) => FieldTable.Places
    .Where(place => place.Field.Chapter?.Split('.')[0] == chapter)
    .Select(place => new
    {
        place.Path,
        Label = Words.Of(place.Field, culture),
        Prompt = place.Field.Prompt.In(culture),
        Help = place.Field.Help?.In(culture),
    });
