using Lg.Model.Diagnostics;

namespace Lg.Api.Endpoints;

/// <summary>Tells a text that is not JSON at all from JSON that says the wrong thing.</summary>
internal static class Malformed
{
    // Not JSON here, not UTF-8, too many levels to read.
    private static readonly string[] Codes = ["LG4001", "LG4002", "LG4011"];

    public static bool Is(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => Codes.Contains(diagnostic.Code));
}
