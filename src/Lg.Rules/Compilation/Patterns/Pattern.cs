using System.Text.RegularExpressions;

namespace Lg.Rules.Compilation.Patterns;

/// <summary>
/// A regular expression of <c>matches</c>. CEL means RE2's; this is the part of it that .NET's engine, which runs in linear time, can be
/// given with the same meaning. Anything else is refused when the catalog is loaded, never matched in another way.
/// </summary>
internal static class Pattern
{
    /// <summary>Returns the pattern ready to match; <c>null</c> when it holds what is not in the common part.</summary>
    /// <param name="pattern">The pattern as it is written.</param>
    /// <param name="fault">What is not, and where.</param>
    public static Regex? Read(string pattern, out PatternFault? fault)
    {
        var translated = new PatternReader(pattern).Read(out fault);
        if (translated is null)
            return null;

        try
        {
            return new Regex(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (NotSupportedException)
        {
            // The engine counts states in its own way; what it refuses is too large whatever we counted.
            fault = new PatternFault(0, PatternFaultKind.TooLarge);
            return null;
        }
    }
}
