using System.IO.Compression;

namespace Lg.Load.Hostile;

/// <summary>Compressed batches of nothing, and such as are not whole.</summary>
internal static class Batches
{
    private const string Target = $"{Wire.Batch}?top=0";

    private static readonly string[] Compressions = ["br", "gzip", "deflate"];

    /// <summary>Returns a few bytes that become very many lines on which nothing stands.</summary>
    public static HostileRequest Blank(Random random)
    {
        var blank = random.Pick("\n", "\r\n", " \n", "\t\r\n", "      \n", "\uFEFF\n");
        var compression = random.Pick(Compressions);
        var lines = Wire.Bytes(string.Concat(Enumerable.Repeat(blank, random.Length(5_000_000))));
        return Wire.Post("compressed blank lines", Target, Pack(lines, compression), Wire.NdJson, $"Content-Encoding: {compression}");
    }

    /// <summary>Returns a batch that ends before its end, or goes on after it: the answer must say so.</summary>
    public static HostileRequest Cut(Random random)
    {
        var compression = random.Pick(Compressions);
        var whole = Pack(Wire.Bytes(string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Reviews.Line(random)))), compression);
        byte[] body = random.Next(4) switch
        {
            0 => [.. whole, .. random.Junk(random.Next(16, 2000)).Select(static some => (byte)(some | 0x80))],
            1 => [.. whole, .. new byte[random.Next(16, 2000)]],
            2 when compression != "gzip" => [.. whole, .. whole],
            _ => whole[..random.Next(1, whole.Length)],
        };
        return Wire.Post("cut batches", Target, body, Wire.NdJson, $"Content-Encoding: {compression}") with
        {
            Holds = "broken-compression",
        };
    }

    public static byte[] Pack(byte[] plain, string compression, int times = 1)
    {
        using MemoryStream packed = new();
        using (Stream stream = compression switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            for (var i = 0; i < times; i++)
                stream.Write(plain);
        }

        return packed.ToArray();
    }
}
