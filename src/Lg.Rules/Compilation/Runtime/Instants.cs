using System.Globalization;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>Reads instants as RFC 3339 writes them.</summary>
internal static class Instants
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static DateTimeOffset? Read(string text) =>
        (text.EndsWith('Z') || (text.Length > 19 && text.AsSpan(19).ContainsAny('+', '-')))
        && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : null;
}
