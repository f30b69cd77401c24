using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
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

    // Weak, because the bytes differ with how they are compressed.
    private static EntityTagHeaderValue TagOf(byte[] body) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(body))}\"", isWeak: true);
}
