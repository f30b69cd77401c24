using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Lg.Api.Endpoints;

/// <summary>The body of a request, decompressed, and read within bounds whatever it is said to be.</summary>
/// <param name="body">The body, decompressed.</param>
/// <param name="limit">The most that is read of it, in bytes.</param>
/// <param name="compressed">The body as it came; <c>null</c> when that is the same.</param>
internal sealed class RequestBody(Stream body, long limit, CompressedBody? compressed = null)
{
    private const int ChunkSize = 64 * 1024;
    private const string KnownCompressions = "br, gzip, deflate";

    private long total;

    /// <summary>Returns a JSON body, or why it was not taken.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The largest body that is taken, in bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="BadHttpRequestException">The body cannot be read to its end.</exception>
    public static async Task<(ReadOnlyMemory<byte> Json, ProblemKind? Refused)> ReadJsonAsync(
        HttpRequest request, int limit, CancellationToken cancellation)
    {
        // Routing refuses another media type, but lets a request without one through.
        if (!request.HasJsonContentType())
            return (default, BodyProblems.UnsupportedMediaType);
        if (Open(request, limit) is not { } body)
            return (default, BodyProblems.UnsupportedCompression);
        if (request.ContentLength > limit)
            return (default, BodyProblems.LargerThan(limit));

        try
        {
            return (await body.ReadAllAsync(cancellation), null);
        }
        catch (InvalidDataException)
        {
            return (default, BodyProblems.BrokenCompression);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (default, BodyProblems.LargerThan(limit));
        }
    }

    /// <summary>
    /// Returns the body of a request; <c>null</c> when it is compressed in a way that is not known, and then the response names those that
    /// are.
    /// </summary>
    public static RequestBody? Open(HttpRequest request, long limit)
    {
        var encoding = request.Headers.ContentEncoding.ToString().ToUpperInvariant();
        if (encoding is "" or "IDENTITY")
            return new(request.Body, limit);

        CompressedBody compressed = new(request.Body);
        Stream? body = encoding switch
        {
            "BR" => new BrotliStream(compressed, CompressionMode.Decompress),
            "GZIP" or "X-GZIP" => new GZipStream(compressed, CompressionMode.Decompress),
            "DEFLATE" => new ZLibStream(compressed, CompressionMode.Decompress),
            _ => null,
        };
        request.HttpContext.Response.RegisterForDispose(body ?? compressed);
        if (body is not null)
            return new(body, limit, compressed);

        request.HttpContext.Response.Headers[HeaderNames.AcceptEncoding] = KnownCompressions;
        return null;
    }

    /// <summary>Reads what has come of the body; 0 when there is no more of it.</summary>
    /// <exception cref="BadHttpRequestException">The body is too large or cannot be read further, which is its sender's fault.</exception>
    /// <exception cref="InvalidDataException">The body is not compressed as it says, or not to its end.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> chunk, CancellationToken cancellation)
    {
        try
        {
            var count = await body.ReadAsync(chunk, cancellation);
            total += count;
            if (total > limit)
                throw new BadHttpRequestException("the body is too large", StatusCodes.Status413PayloadTooLarge);
            if (count == 0 && compressed is not null && await compressed.EnsureBufferedAsync(cancellation))
                throw new InvalidDataException("there is more after what is compressed");
            return count;
        }
        catch (InvalidOperationException exception)
        {
            // What the framework's stream of Brotli says of a body that is not.
            throw new InvalidDataException("the body is not compressed as it says", exception);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            // The server refuses most broken bodies itself, but lets this through of a chunk whose size is too large for a number, and of a
            // sender who has gone.
            throw new BadHttpRequestException("the body cannot be read further", StatusCodes.Status400BadRequest, exception);
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadAllAsync(CancellationToken cancellation)
    {
        // Grows with what arrives, not with what the caller says will arrive.
        var all = new MemoryStream();
        var chunk = new byte[ChunkSize];
        int count;
        while ((count = await ReadAsync(chunk, cancellation)) > 0)
            all.Write(chunk.AsSpan(0, count));
        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }
}
