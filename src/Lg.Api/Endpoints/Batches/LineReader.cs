namespace Lg.Api.Endpoints.Batches;

/// <summary>Reads a body line by line, and no further than somebody has asked for: that is what holds a fast sender back.</summary>
/// <param name="body">The body.</param>
/// <param name="longest">The longest line that is kept, in bytes; a longer one is passed over.</param>
internal sealed class LineReader(RequestBody body, int longest)
{
    private const byte LineFeed = (byte)'\n';
    private const int ChunkSize = 64 * 1024;

    private readonly byte[] chunk = new byte[ChunkSize];
    private int start;
    private int end;
    private int number;

    /// <summary>Returns the next line; <c>null</c> after the last. What it holds is good until the next one is read.</summary>
    public async ValueTask<BatchLine?> ReadAsync(CancellationToken cancellation)
    {
        using var line = new MemoryStream();
        var isTooLong = false;
        for (var isEmpty = true; ; isEmpty = false)
        {
            if (start == end && !await FillAsync(cancellation))
                return isEmpty ? null : Line(line, isTooLong);

            isTooLong |= !TakeInto(line);
            if (start > 0 && chunk[start - 1] == LineFeed)
                return Line(line, isTooLong);
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        (start, end) = (0, await body.ReadAsync(chunk, cancellation));
        return end > 0;
    }

    // Takes what belongs to the line, and its line feed; returns whether the line still fits.
    private bool TakeInto(MemoryStream line)
    {
        var rest = chunk.AsSpan(start, end - start);
        var feed = rest.IndexOf(LineFeed);
        var part = feed < 0 ? rest : rest[..feed];
        start += feed < 0 ? part.Length : part.Length + 1;
        if (line.Length + part.Length > longest)
            return false;

        line.Write(part);
        return true;
    }

    private BatchLine Line(MemoryStream line, bool isTooLong) =>
        new(++number, isTooLong ? default(ReadOnlyMemory<byte>?) : line.GetBuffer().AsMemory(0, (int)line.Length));
}
