using System.Net.Mime;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Net.Http.Headers;

namespace Lg.Api.Endpoints;

/// <summary>Answers with something that changes seldom: whoever has it already is told that it is the same (304).</summary>
internal static class Cached
{
    /// <summary>Returns a body with its entity tag.</summary>
    public static FileContentHttpResult Of(HttpContext context, byte[] body, string mediaType)
    {
        // The caller keeps it and asks each time; nobody on the way keeps what needed a key.
        context.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Bytes(body, mediaType, entityTag: TagOf(body));
    }

    /// <summary>Returns a value as JSON with its entity tag.</summary>
    public static FileContentHttpResult Json<T>(HttpContext context, T value)
        where T : notnull
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return Of(context, JsonSerializer.SerializeToUtf8Bytes(value, options.GetTypeInfo(typeof(T))), MediaTypeNames.Application.Json);
    }

    /// <summary>Describes both answers: what was asked for, and that the caller has it already.</summary>
    public static RouteHandlerBuilder ProducesCached<T>(
        this RouteHandlerBuilder endpoint, string description, string mediaType = MediaTypeNames.Application.Json) =>
        endpoint.WithMetadata(
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [mediaType]) { Description = description },
            new ProducesResponseTypeMetadata(
                StatusCodes.Status304NotModified,
                typeof(void))
            { Description = "The caller has it already: `If-None-Match` names its entity tag" });

    // Weak, because the bytes differ with how they are compressed.
    private static EntityTagHeaderValue TagOf(byte[] body) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(body))}\"", isWeak: true);
}
