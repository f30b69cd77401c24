using System.Text.RegularExpressions;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>The marks that writers leave where they mean to come back.</summary>
internal static partial class Unfinished
{
    public static IEnumerable<TextSpan> In(string text) => Mark.Matches(text).Select(match => new TextSpan(match.Index, match.Length));

    // Written apart, so that the code itself has no such mark in it.
    [GeneratedRegex(@"\b(TO(?:DO)|FIX(?:ME)|TBD|XXX)\b|(?i:\blorem ipsum\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
