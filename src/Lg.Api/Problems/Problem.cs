using System.Text.Json.Serialization;
using Lg.Model.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Lg.Api.Problems;

/// <summary>Why a request was refused (RFC 9457), in the language of the caller.</summary>
internal sealed class Problem : ProblemDetails
{
    /// <summary>The media type of problems.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Gets each thing that is wrong with the body; <c>null</c> when the body is not what was refused.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyList<ProblemError>? Errors { get; init; }

    /// <summary>Returns the response that tells a caller of a problem.</summary>
    public static ProblemHttpResult Result(HttpContext context, ProblemKind kind, IReadOnlyList<Diagnostic>? diagnostics = null)
    {
        var language = RequestLanguage.Of(context.Request);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentLanguage = RequestLanguage.TagOf(language);
        context.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);

        return TypedResults.Problem(new Problem
        {
            Type = $"urn:lg:problem:{kind.Name}",
            Title = kind.Title.In(language),
            Status = kind.Status,
            Detail = kind.Detail.In(language),
            Errors = diagnostics is null ? null : [.. diagnostics.Select(diagnostic => ProblemError.Of(diagnostic, language))],
        });
    }
}
