using System.Buffers.Text;

namespace Lg.Load.Hostile;

/// <summary>What ordinary clients send too: other methods, origins, lists in headers, tokens; much of it, or not as it should be.</summary>
internal static class Ordinary
{
    private static readonly string[] Origins =
        ["http://localhost", "http://127.0.0.1", "null", "https://other.example", "http://localhost:0", "http://[::1]", "*", ""];

    private static readonly string[] Targets =
        [
            Wire.Assessments,
            Wire.Batch,
            Wire.Validate,
            "/v1/requirements",
            "/v1/catalog",
            "/v1/schemas/review",
            "/docs",
            "/openapi/v1.json",
            "/health/live",
            "/health/ready",
            "/none",
        ];

    private static readonly string[] TokenHeads =
    [
        "{\"alg\":\"none\"}",
        "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
        "{\"alg\":\"RS256\",\"kid\":\"../../../../dev/null\"}",
        "{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:1/jwks\"}",
        "{\"alg\":\"dir\",\"enc\":\"A128GCM\",\"zip\":\"DEF\"}", "{\"alg\":[]}", "{", "null", "[[[[", "",
    ];

    private static readonly string[] Claims =
        [
            "{\"sub\":\"a\",\"scope\":\"lg.assess lg.catalog\",\"exp\":99999999999}",
            "{\"exp\":-1}",
            "{\"exp\":1e999}",
            "{\"aud\":[],\"iss\":{}}",
            "{}",
            "\"",
            "\0",
        ];

    public static HostileRequest Requests(Random random)
    {
        var target = random.Pick(Targets);
        string[] headers =
        [
            .. random.Next(2) == 0
                ? []
                : new[]
                {
                    $"Origin: {random.Pick(Origins)}",
                },
            .. random.Next(3) == 0
                ? new[]
                {
                    $"Access-Control-Request-Method: {random.Pick("POST", "GET", "DELETE", "")}",
                    "Access-Control-Request-Headers: x-api-key, content-type",
                }
                : [],
            .. random.Next(3) == 0
                ? new[] { $"Content-Encoding: {random.Pick("identity", "IDENTITY", "identity, identity", "", " ", "gzip, identity")}" }
                : [],
            .. random.Next(4) == 0 ? new[] { "Range: bytes=0-0" } : [],
        ];
        return random.Next(3) == 0
            ? Wire.Post("ordinary", target, Reviews.Utf8(random), random.Pick(Wire.Json, Wire.NdJson), headers)
            : new(
                "ordinary", [Wire.Head(random.Pick("HEAD", "OPTIONS", "GET", "HEAD", "POST"), target, [.. headers, "Content-Length: 0"])]);
    }

    public static HostileRequest LongLists(Random random)
    {
        var (name, item) = random.Pick(
            ("If-None-Match", "\"0\""),
            ("If-None-Match", "W/\"0123456789abcdef0123456789abcdef\""),
            ("If-None-Match", "*"),
            ("Accept", "a/b;q=0.001"),
            ("Accept", "*/*"),
            ("Accept", "text/html;x=\"y\""),
            ("Accept-Language", "xx;q=0.9"),
            ("Accept-Encoding", "br;q=0.5"),
            ("Accept-Encoding", "zz"),
            ("Content-Encoding", "gzip"),
            ("Cookie", "a=b"),
            ("X-Forwarded-For", "1.2.3.4"),
            ("Forwarded", "for=1.2.3.4"));
        var list =
            string.Join(random.Pick(",", ", ", ",,"), Enumerable.Repeat(item, Math.Max(1, random.Length(30_000) / (item.Length + 1))));
        var query = random.Next(2) == 0
            ? ""
            : "?"
                + string.Concat(
                    Enumerable.Repeat(random.Pick("ruleset=a,", "a&", "area=b&", "%41=%42&", ",", "include=all&"), random.Length(900)));
        return random.Next(3) == 0
            ? Wire.Post("long lists", Wire.Assessments + query, Reviews.Utf8(random), Wire.Json, $"{name}: {list}")
            : Wire.Get("long lists", random.Pick(Targets) + query, $"{name}: {list}");
    }

    public static HostileRequest Tokens(Random random)
    {
        var parts = new[]
        {
            Encoded(random.Pick(TokenHeads)),
            Encoded(random.Pick(Claims)),
            Base64Url.EncodeToString(random.Junk(random.Length(400))),
            Base64Url.EncodeToString(random.Junk(random.Length(8_000))),
        };
        var token = string.Join('.', parts.Take(random.Next(1, 5)));
        var header = $"Authorization: {random.Pick("Bearer ", "bearer ", "Bearer  ", "Bearer", "DPoP ", "Bearer,Bearer ")}{token}";
        return random.Next(2) == 0
            ? Wire.Get("tokens", random.Pick(Targets), header)
            : Wire.Post(
                "tokens", Wire.Assessments, Wire.Bytes("{\"review\":{}}"), Wire.Json, random.Next(3) == 0 ? [header, header] : [header]);
    }

    private static string Encoded(string text) => Base64Url.EncodeToString(Wire.Bytes(text));
}
