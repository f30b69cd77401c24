using System.Text.Json.Serialization;
using Lg.Model;
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

    /// <summary>Gets each thing that is wrong; <c>null</c> when the title says it all.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyList<ProblemError>? Errors { get; init; }

    /// <summary>Returns a problem.</summary>
    public static Problem Of(ProblemKind kind, Language language, IReadOnlyList<ProblemError>? errors = null) => new()
    {
        Type = $"urn:lg:problem:{kind.Name}",
        Title = kind.Title.In(language),
        Status = kind.Status,
        Detail = kind.Detail.In(language),
        Errors = errors,
    };

    /// <summary>Returns the response that tells a caller of a problem.</summary>
    public static ProblemHttpResult Result(HttpContext context, ProblemKind kind) => Result(context, kind, diagnostics: null);

    /// <summary>Returns the response that tells a caller what is wrong with a body.</summary>
    public static ProblemHttpResult Result(HttpContext context, ProblemKind kind, IReadOnlyList<Diagnostic>? diagnostics) =>
        Result(
            context,
            kind,
            language => diagnostics is null ? null : [.. diagnostics.Select(diagnostic => ProblemError.Of(diagnostic, language))]);

    /// <summary>Returns the response that tells a caller what is wrong with the parameters of an address.</summary>
    public static ProblemHttpResult Result(HttpContext context, IReadOnlyList<QueryFault> faults) =>
        Result(context, AddressProblems.InvalidQuery, language => [.. faults.Select(fault => ProblemError.Of(fault, language))]);

    /// <summary>
    /// Returns the response that tells a caller what is wrong with a catalog, by files in its folders and not where the folders are.
    /// </summary>
    public static ProblemHttpResult Catalog(HttpContext context, IReadOnlyList<string> folders, IReadOnlyList<Diagnostic> diagnostics) =>
        Result(
            context,
            CatalogProblems.Faulty,
            language => [.. diagnostics.Select(diagnostic => ProblemError.Of(diagnostic, folders, language))]);

    private static ProblemHttpResult Result(HttpContext context, ProblemKind kind, Func<Language, IReadOnlyList<ProblemError>?> errorsIn)
    {
        var language = RequestLanguage.Of(context.Request);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentLanguage = RequestLanguage.TagOf(language);
        context.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return TypedResults.Problem(Of(kind, language, errorsIn(language)));
    }
}
