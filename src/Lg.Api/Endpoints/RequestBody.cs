namespace Lg.Api.Endpoints;

/// <summary>Reads the body of a request as it was sent, within bounds.</summary>
internal static class RequestBody
{
    /// <summary>The largest body that is read, in bytes: what the reader of reviews accepts.</summary>
    public const int Limit = 16 * 1024 * 1024;

    private const int ChunkSize = 64 * 1024;

    /// <summary>Returns the body, or <c>null</c> when it is larger than <see cref="Limit"/>.</summary>
    /// <exception cref="BadHttpRequestException">The server itself refused the body.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > Limit)
            return null;

        // Grows with what arrives, not with what the caller says will arrive.
        var body = new MemoryStream();
        var chunk = new byte[ChunkSize];
        int count;
        while ((count = await request.Body.ReadAsync(chunk, cancellation)) > 0)
        {
            if (body.Length + count > Limit)
                return null;

            body.Write(chunk.AsSpan(0, count));
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
