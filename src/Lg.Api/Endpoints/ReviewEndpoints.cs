using System.Net.Mime;
using Lg.Api.Access;
using Lg.Api.Endpoints.Queries;
using Lg.Api.Limits;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Lg.Api.Endpoints;

/// <summary>Checks reviews without assessing them: for whoever is writing one.</summary>
internal static class ReviewEndpoints
{
    public static void MapReviews(this IEndpointRouteBuilder routes) => routes
        .MapPost("/reviews:validate", Validate)
        .WithQuery()
        .Offers(MediaTypeNames.Application.Json)
        .Accepts<Review>(MediaTypeNames.Application.Json)
        .ProducesProblems(BodyProblems.OfReading)
        .ProducesProblems(BodyProblems.MalformedJson, BodyProblems.TooManyItems)
        .WithName("validateReview")
        .Requires(Scopes.Assess)
        .WithTags("Reviews")
        .WithSummary("Check the form of a review")
        .WithDescription(
            "Tells whether a review can be assessed, and if not, everything that is wrong with it: each error with its place, and most often advice, in the language of `Accept-Language`. "
                +
            "That a review is not valid is the answer, not a problem; only a text that is not JSON is.");

    private static async Task<Results<Ok<ReviewCheck>, ProblemHttpResult>> Validate(
        HttpContext context, Rulebook rulebook, AssessmentGate gate, IOptions<LimitOptions> limits, CancellationToken cancellation)
    {
        var (json, unread) = await RequestBody.ReadJsonAsync(context.Request, limits.Value.BodyBytes, cancellation);
        if (unread is not null)
            return Problem.Result(context, unread);

        var review = await gate.RunAsync(
            () => ItemCount.Of(json.Span) > limits.Value.Items ? null : ReviewReader.Read(json, vocabulary: rulebook.Vocabulary),
            cancellation);
        if (review is null)
            return Problem.Result(context, BodyProblems.MoreItemsThan(limits.Value.Items));

        return Malformed.Is(review.Diagnostics)
            ? Problem.Result(context, BodyProblems.MalformedJson, review.Diagnostics)
            : TypedResults.Ok(Check(context, review));
    }

    private static ReviewCheck Check(HttpContext context, Model.Diagnostics.Checked<Review> review)
    {
        var language = RequestLanguage.Of(context.Request);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentLanguage = RequestLanguage.TagOf(language);
        context.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return new ReviewCheck
        {
            Valid = review.IsOk,
            InputHash = review.IsOk ? ReviewJson.Hash(review.Value) : null,
            Errors = [.. review.Diagnostics.Select(diagnostic => ProblemError.Of(diagnostic, language))],
        };
    }
}
