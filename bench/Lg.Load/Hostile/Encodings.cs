using System.Text;

namespace Lg.Load.Hostile;

/// <summary>Bodies that are written or compressed otherwise than they should be, or that take their time.</summary>
internal static class Encodings
{
    public static HostileRequest WrongEncodings(Random random)
    {
        var text = Reviews.Request(random);
        var encoding = random.Pick(Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, Encoding.UTF8);
        byte[] body = [.. random.Next(2) == 0 ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var mediaType = random.Pick(
            "application/json",
            "application/json; charset=utf-16",
            "application/json; charset=iso-8859-1",
            "application/json; charset=\"",
            "text/plain",
            "text/json",
            "application/vnd.x+json",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "application/xml",
            "*/*",
            "a",
            "application/",
            "application/json;;;",
            "application/json, text/html");
        return Wire.Post("wrong encodings", random.Pick(Wire.Assessments, Wire.Validate, Wire.Batch), body, mediaType);
    }

    public static HostileRequest WrongCompressions(Random random)
    {
        var plain = Reviews.Utf8(random);
        var (name, body) = random.Next(8) switch
        {
            0 => ("gzip", random.Junk(random.Length(10_000))),
            1 => ("gzip", Gzip(plain)[..random.Next(1, 1000)]),
            2 => ("br", Gzip(plain)),
            3 => ("deflate", random.Junk(random.Length(10_000))),
            4 => ("gzip, gzip", Gzip(Gzip(plain))),
            5 => (random.Pick("zstd", "x", "identity, gzip", "gzip;q=1", "\"gzip\""), plain),
            6 => ("gzip", [.. Gzip(plain), .. Gzip(plain)]),
            _ => ("gzip", Bomb.Value),
        };
        return Wire.Post(
            "wrong compressions",
            random.Pick(Wire.Assessments, Wire.Validate, Wire.Batch),
            body,
            random.Pick(Wire.Json, Wire.NdJson),
            $"Content-Encoding: {name}");
    }

    /// <summary>Returns a body that arrives a little at a time.</summary>
    public static HostileRequest SlowBodies(Random random)
    {
        var inner = random.Pick<Func<Random, HostileRequest>>(Bodies.Malformed, Bodies.WrongTypes, Bodies.Batches)(random);
        return inner.Slowly(random.Next(2, 20), TimeSpan.FromMilliseconds(random.Next(1, 80))) with { Kind = "slow bodies" };
    }

    /// <summary>Returns a body that is announced and does not come.</summary>
    public static HostileRequest SilentBodies(Random random)
    {
        var body = Reviews.Utf8(random)[..random.Next(200)];
        var length = random.Pick("Content-Length: 20000", "Transfer-Encoding: chunked");
        return new HostileRequest(
            "silent bodies",
            [Wire.Head("POST", Wire.Assessments, "Content-Type: application/json", length), length[0] == 'T' ? [] : body],
            Manner: Manner.Stalls);
    }

    private static readonly Lazy<byte[]> Bomb = new(static () => Gzip(new byte[64 * 1024 * 1024]));

    private static byte[] Gzip(byte[] plain) => Batches.Pack(plain, "gzip");
}
