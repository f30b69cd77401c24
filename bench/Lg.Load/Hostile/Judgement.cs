using System.Globalization;
using System.Text.RegularExpressions;

namespace Lg.Load.Hostile;

/// <summary>Says what is wrong with an answer, if anything is.</summary>
internal static partial class Judgement
{
    public const int Silence = 0;

    // What the server says to an HTTP/2 that it does not speak there: a GOAWAY frame, or of a version that it does not know.
    private const string GoAway = "\0\0\b\a";
    private const int VersionNotSupported = 505;

    private static readonly string[] Internals =
        [
            "   at ",
            ".cs:line",
            "System.",
            "Microsoft.",
            "Exception",
            "StackTrace",
            "Lg.Api",
            "Lg.Rules",
            "Lg.Model",
            "Kestrel",
            "traceId",
            "\r\nServer:",
            "/home/",
            "/tmp/",
            "/usr/",
            "/proc/",
        ];

    /// <summary>Returns the status; <see cref="Silence"/> when the connection was closed without a word.</summary>
    public static int StatusOf(string answer) => answer.Length == 0 || IsGoAway(answer)
        ? Silence
        : int.Parse(StatusLine().Match(answer).Groups["status"].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Returns what is wrong; <c>null</c> when nothing is.</summary>
    public static string? FaultOf(HostileRequest request, string? answer)
    {
        if (answer is null)
            return "no end within the time";
        if (answer.Length == 0)
            return request.Manner == Manner.Leaves ? null : "no answer";
        if (request.Manner == Manner.Leaves && IsGoAway(answer))
            return null;
        if (!StatusLine().IsMatch(answer))
            return "not an HTTP response";

        var status = StatusOf(answer);
        return status >= 500 && (status != VersionNotSupported || request.Manner != Manner.Leaves) ? $"status {status}"
            : Internals.FirstOrDefault(word => answer.Contains(word, StringComparison.Ordinal)) is { } leaked
                ? $"the answer holds “{leaked}”"
            : status >= 400 && !IsProblem(answer) ? $"status {status} without a problem"
            : request.Holds is { } text && !answer.Contains(text, StringComparison.Ordinal) ? $"the answer does not hold “{text}”"
            : null;
    }

    private static bool IsGoAway(string answer) => answer.StartsWith(GoAway, StringComparison.Ordinal);

    // What the server itself refuses, before there is a request, it refuses without a body.
    private static bool IsProblem(string answer) =>
        answer.Contains("application/problem+json", StringComparison.Ordinal)
            || answer.Contains("Content-Length: 0\r\n", StringComparison.Ordinal)
            || answer.EndsWith("\r\n\r\n", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:HTTP/1\.1 100 Continue\r\n\r\n)*HTTP/1\.[01] (?<status>\d{3}) ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StatusLine();
}
