using Lg.Api.Problems;
using Microsoft.Net.Http.Headers;

namespace Lg.Api.Endpoints;

/// <summary>Reads the body of a request within bounds, whatever it is said to be.</summary>
internal static class RequestBody
{
    private const int ChunkSize = 64 * 1024;
    private const string KnownCompressions = "br, gzip, deflate";

    /// <summary>Returns a JSON body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The largest body that is taken, in bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="BadHttpRequestException">The body cannot be read to its end.</exception>
    public static async Task<Body> ReadJsonAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        // Routing refuses another media type, but lets a request without one through.
        if (!request.HasJsonContentType())
            return new Body.Refused(BodyProblems.UnsupportedMediaType);

        return RefuseCompression(request) is { } refused ? new Body.Refused(refused) : await ReadAsync(request, limit, cancellation);
    }

    /// <summary>Returns why a body cannot be decompressed; <c>null</c> when it can, or need not be.</summary>
    public static ProblemKind? RefuseCompression(HttpRequest request)
    {
        // Whoever decompresses takes the header away; what is left was not understood.
        if (request.Headers.ContentEncoding.Count == 0)
            return null;

        request.HttpContext.Response.Headers[HeaderNames.AcceptEncoding] = KnownCompressions;
        return BodyProblems.UnsupportedCompression;
    }

    /// <summary>Reads what has come of a body; 0 when there is no more of it.</summary>
    /// <exception cref="BadHttpRequestException">The body cannot be read further, which is its sender's fault.</exception>
    public static async ValueTask<int> ReadSomeAsync(Stream body, Memory<byte> chunk, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(chunk, cancellation);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            // The server refuses most broken bodies itself, but lets this through of a chunk whose size is too large for a number, and of a sender who has gone.
            throw new BadHttpRequestException("the body cannot be read further", StatusCodes.Status400BadRequest, exception);
        }
    }

    private static async Task<Body> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
            return new Body.Refused(BodyProblems.LargerThan(limit));

        try
        {
            // Grows with what arrives, not with what the caller says will arrive.
            var body = new MemoryStream();
            var chunk = new byte[ChunkSize];
            int count;
            while ((count = await ReadSomeAsync(request.Body, chunk, cancellation)) > 0)
            {
                if (body.Length + count > limit)
                    return new Body.Refused(BodyProblems.LargerThan(limit));

                body.Write(chunk.AsSpan(0, count));
            }

            return new Body.Read(body.GetBuffer().AsMemory(0, (int)body.Length));
        }
        catch (Exception exception) when (IsOfBrokenCompression(exception))
        {
            return new Body.Refused(BodyProblems.BrokenCompression);
        }
    }

    /// <summary>Returns whether a stream failed because what it decompresses is not compressed so.</summary>
    public static bool IsOfBrokenCompression(Exception exception) => exception is InvalidDataException or InvalidOperationException;
}
