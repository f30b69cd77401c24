using Microsoft.Net.Http.Headers;

namespace Lg.Api.Endpoints;

/// <summary>Chooses the form of an answer from what the caller accepts.</summary>
internal static class Negotiation
{
    /// <summary>
    /// Returns the offered media type that the caller prefers, the first of equally good ones; <c>null</c> when none is acceptable.
    /// </summary>
    public static string? Choose(HttpRequest request, IReadOnlyList<string> offered)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0 ? offered[0] : offered
            .Select(mediaType => (MediaType: mediaType, Quality: QualityOf(new MediaTypeHeaderValue(mediaType), accepted)))
            .Where(choice => choice.Quality > 0)
            .OrderByDescending(choice => choice.Quality)
            .Select(choice => choice.MediaType)
            .FirstOrDefault();
    }

    /// <summary>Refuses whoever accepts none of the media types.</summary>
    public static RouteHandlerBuilder Offers(this RouteHandlerBuilder endpoint, params IReadOnlyList<string> offered) =>
        endpoint.AddEndpointFilter(async (context, next) => Choose(context.HttpContext.Request, offered) is null
            ? Problem.Result(context.HttpContext, AddressProblems.NoneOf(offered))
            : await next(context));

    // The most specific range decides (RFC 9110, 12.5.1): `text/*;q=0.5, text/html` prefers HTML.
    private static double QualityOf(MediaTypeHeaderValue mediaType, IList<MediaTypeHeaderValue> accepted) => accepted
        .Where(range => mediaType.IsSubsetOf(WithoutParameters(range)))
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    // Whoever asks for `charset=utf-8` gets it; there is no other.
    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue range) => new(range.MediaType);
}
