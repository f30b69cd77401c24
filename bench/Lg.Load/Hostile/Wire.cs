using System.Text;

namespace Lg.Load.Hostile;

/// <summary>Writes requests as they go over the wire.</summary>
internal static class Wire
{
    public const string Json = "application/json";
    public const string NdJson = "application/x-ndjson";
    public const string Assessments = "/v1/assessments";
    public const string Batch = "/v1/assessments:batch";
    public const string Validate = "/v1/reviews:validate";

    /// <summary>Returns a POST with a body whose length is told as it is.</summary>
    public static HostileRequest Post(string kind, string target, byte[] body, string mediaType = Json, params string[] headers) =>
        new(kind, [Head("POST", target, [$"Content-Type: {mediaType}", $"Content-Length: {body.Length}", .. headers]), body]);

    /// <summary>Returns a request without a body.</summary>
    public static HostileRequest Get(string kind, string target, params string[] headers) => new(kind, [Head("GET", target, headers)]);

    /// <summary>Returns the head of a request that asks for the connection to be closed.</summary>
    public static byte[] Head(string method, string target, params string[] headers) =>
        Encoding.Latin1.GetBytes($"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{string.Concat(headers.Select(static header => $"{header}\r\n"))}\r\n");

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
