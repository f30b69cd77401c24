using Microsoft.AspNetCore.WebUtilities;

namespace Lg.Api.Endpoints;

/// <summary>
/// A compressed body, for the framework's streams to read, which take no notice of what comes after the end of what is compressed. They get
/// so little at a time that no request fits in what they have read and not used; what is left here shows that there was more.
/// </summary>
internal sealed class CompressedBody(Stream body) : BufferedReadStream(body, BufferSize)
{
    private const int BufferSize = 8 * 1024;
    private const int MostAtOnce = 16;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        await EnsureBufferedAsync(cancellationToken)
            ? await base.ReadAsync(buffer[..Math.Min(buffer.Length, MostAtOnce)], cancellationToken)
            : 0;
}
