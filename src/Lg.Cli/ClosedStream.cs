namespace Lg.Cli;

/// <summary>A standard handle that whoever started the tool has closed.</summary>
internal sealed class ClosedStream : MemoryStream
{
    private static IOException Closed => new("the handle is closed");

    public override int Read(byte[] buffer, int offset, int count) => throw Closed;

    public override int Read(Span<byte> buffer) => throw Closed;

    public override int ReadByte() => throw Closed;

    public override void Write(byte[] buffer, int offset, int count) => throw Closed;

    public override void Write(ReadOnlySpan<byte> buffer) => throw Closed;

    public override void WriteByte(byte value) => throw Closed;
}
