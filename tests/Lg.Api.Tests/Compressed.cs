using System.IO.Compression;
using System.Text;

namespace Lg.Api.Tests;

/// <summary>Requests that are compressed, or say so.</summary>
internal static class Compressed
{
    /// <summary>Returns a text, compressed.</summary>
    public static byte[] As(string text, string encoding)
    {
        using MemoryStream compressed = new();
        using (var stream = Over(compressed, encoding))
            stream.Write(Encoding.UTF8.GetBytes(text));
        return compressed.ToArray();
    }

    /// <summary>Returns a text, compressed so that it can be decompressed from what there is, and is not at its end.</summary>
    public static byte[] BeginningAs(string text, string encoding)
    {
        using MemoryStream compressed = new();
        using var stream = Over(compressed, encoding);
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Flush();
        return compressed.ToArray();
    }

    public static async Task<HttpResponseMessage> SendCompressedAsync(
        this HttpClient client, string address, byte[] body, string? encoding, string mediaType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        if (encoding is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        return await client.SendInAsync(request, language: null);
    }

    private static Stream Over(Stream compressed, string encoding) => encoding switch
    {
        "br" => new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
        "deflate" => new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
        _ => new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
    };
}
