using System.Text;

namespace Lg.Load.Hostile;

/// <summary>Addresses and headers that nobody sends in good faith.</summary>
internal static class Heads
{
    private static readonly string[] Names =
    [
        "Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset", "Authorization", "Content-Language", "Cookie", "Origin",
        "If-None-Match", "If-Modified-Since", "Range", "Expect", "X-Forwarded-For", "X-Forwarded-Proto",
        "X-Forwarded-Host", "Forwarded", "X-HTTP-Method-Override", "X-Original-URL", "Upgrade", "TE", "Trailer", "Traceparent",
        "Tracestate", "Baggage", "Lg-Receipt", "X-Api-Key", "Access-Control-Request-Method", "Sec-WebSocket-Key", "Via", "Referer",
    ];

    private static readonly string[] Garbage =
    [
        "", ",", ",,,,", ";", "*", "*/*;q=9", "text/*;q=-1", "application/json;q=0", "a/b/c", "\"", "W/\"", "W/\"x\", \"y",
        "sv;q=1.0000001", "xx-YY-zz-1234567890", "../../etc/passwd", "%00%0d%0a", "${jndi:x}", "<script>alert(1)</script>",
        "' OR 1=1 --", "Bearer", "Bearer ", "Bearer a.b.c", "Basic !!!", "ApiKey \u00e5", "100-continue", "bytes=0-0,-1", "00-0-0-0",
        "for=\"[::1]:x\";proto=\u00ff", "1.2.3.4, ::1, unknown", "websocket", "Thu, 99 Zzz 0000 99:99:99 GMT", "\u00ff\u00fe",
    ];

    private static readonly string[] Targets =
    [
        "/", "//", "/v1", "/v1/", "/v1/assessments/", "/v1/assessments::batch", "/v1/%61ssessments", "/v1/assessments%00",
        "/v1/..%2f..%2fetc/passwd", "/../../etc/passwd", "/v1/requirements/%2e%2e", "/v1/requirements/%ff%fe", "/v1/requirements/%",
        "/v1/requirements/%zz", "/v1/schemas/../catalog", "/v1/catalog:reload", "/docs/../openapi/v1.json", "/openapi/v2.json",
        "/openapi/..", "/health/LIVE", "*", "http://other.example/v1/catalog", "v1/catalog", "/v1/catalog#x", "/\u00e5", "/v1\\catalog",
    ];

    private static readonly string[] Readable =
    [
        "/v1/requirements", "/v1/catalog", "/v1/sources", "/v1/fields", "/v1/schemas/review", "/v1/schemas/report", "/docs",
        "/openapi/v1.json", "/health/ready", "/health/live", "/v1/requirements/ISO-933-02",
    ];

    public static HostileRequest Headers(Random random)
    {
        var value = random.Next(4) == 0
            ? string.Join(',', Enumerable.Repeat(random.Pick(Garbage), random.Length(500)))
            : random.Pick(Garbage);
        string[] headers = [.. Enumerable.Range(0, random.Length(6)).Select(_ => $"{random.Pick(Names)}: {value}")];
        return random.Next(2) == 0
            ? Wire.Get("headers", random.Pick(Readable), headers)
            : Wire.Post("headers", Wire.Assessments, Wire.Bytes("{\"review\":{}}"), Wire.Json, headers);
    }

    public static HostileRequest BrokenHeads(Random random) => Raw("broken heads", random.Next(18) switch
    {
        0 => $"GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\nX: {new string('x', random.Length(200_000))}\r\n\r\n",
        1 => "GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\n"
            + $"{string.Concat(Enumerable.Range(0, random.Length(2000)).Select(static i => $"X{i}: 1\r\n"))}\r\n",
        2 => "GET /v1/catalog HTTP/1.1\r\n\r\n",
        3 => "GET /v1/catalog HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        4 => "GET /v1/catalog HTTP/1.1\r\nHost: \r\n\r\n",
        5 => Post("Content-Length: 13\r\nContent-Length: 14"),
        6 => Post("Content-Length: 13\r\nTransfer-Encoding: chunked"),
        7 => Post(
            "Content-Length: "
            + random.Pick("-1", "99999999999999999999", "0x10", "13, 13", "1e3", "", "9223372036854775807", "20000000")),
        8 => Post(
            "Transfer-Encoding: chunked",
            random.Pick("zz\r\n", "FFFFFFFFFFFFFFFFFF\r\nx", "5\r\nabc", "1;x=\"\r\n{", "-1\r\n", "0\r\nX: \0\r\n\r\n")),
        9 => Post($"Transfer-Encoding: {random.Pick("gzip, chunked", "chunked, chunked", "identity", "x", "chunked, gzip")}"),
        10 => "GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n\r\n",
        11 => "GET /v1/catalog HTTP/1.1\r\nHost: localhost\r\nX\0Y: 1\r\n\r\n",
        12 => "GET /v1/catalog HTTP/1.1\rHost: localhost\r\r",
        13 => $"GET /v1/catalog HTTP/{random.Pick("0.9", "1.0", "2.0", "3", "1.11", "x")}\r\nHost: localhost\r\n\r\n",
        14 => random.Pick(
                "TRACE", "CONNECT", "PROPFIND", "get", "G\u00e4T", "PRI", "DELETE", "PUT", "OPTIONS", "HEAD", new string('M', 9000))
            + " /v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        15 => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0",
        16 => Encoding.Latin1.GetString([0x16, 0x03, 0x01, .. random.Junk(random.Length(400))]),
        _ => Encoding.Latin1.GetString(random.Junk(random.Length(4000))),
    });

    public static HostileRequest Addresses(Random random) => random.Next(6) switch
    {
        0 => Wire.Get("addresses", random.Pick(Targets)),
        1 => Wire.Get("addresses", $"/v1/requirements/{new string('a', random.Length(20_000))}"),
        2 => Wire.Get(
            "addresses",
            $"/v1/requirements?{string.Join('&', Enumerable.Range(0, random.Length(1500)).Select(static i => $"p{i}=1"))}"),
        3 => Wire.Get(
            "addresses",
            $"{random.Pick(Readable)}?"
            + random.Pick("page", "limit", "offset", "cursor", "ruleSet", "area", "fields", "severity", "q", "asOf")
            + "=" + random.Pick("-1", "99999999999999999999", "%00", "%ff", "a,b,,", "..", "1e9", "%F0%9F%92%A9", "")),
        4 => Wire.Post(
            "addresses",
            $"{Wire.Assessments}?include="
            + random.Pick(",", "receipt,receipt", "x", "%00", "FINDINGS", new string('f', random.Length(7000))),
            Wire.Bytes("{\"review\":{}}")),
        _ => Wire.Post("addresses", random.Pick([.. Targets, .. Readable]), Reviews.Utf8(random)),
    };

    private static string Post(string headers, string body = "{\"review\":{}}") =>
        "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
        + $"{headers}\r\n\r\n{body}";

    private static HostileRequest Raw(string kind, string text) => new(kind, [Encoding.Latin1.GetBytes(text)], Manner: Manner.Leaves);
}
