using System.Security.Cryptography;
using System.Text.Json;

namespace Lg.Model.Json;

/// <summary>Writes reviews as JSON; what is not stated is not written.</summary>
public static class ReviewJson
{
    /// <summary>Returns the review as JSON in UTF-8.</summary>
    /// <param name="review">The review.</param>
    /// <param name="indented">Whether to indent it for people; otherwise it is the canonical form that is hashed.</param>
    public static byte[] Write(Review review, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(review);
        return JsonSerializer.SerializeToUtf8Bytes(review, (indented ? ModelJson.Indented : ModelJson.Compact).Review);
    }

    /// <summary>Returns the SHA-256 of the canonical form, as 64 lower-case hexadecimal digits.</summary>
    /// <param name="review">The review.</param>
    public static string Hash(Review review) => Convert.ToHexStringLower(SHA256.HashData(Write(review)));
}
