using System.Text.RegularExpressions;

namespace Lg.Workbench.Checks;

/// <summary>
/// Compares what the placeholders of a text in two languages read: the words differ, and a text may choose its words by a fact, but the
/// facts do not.
/// </summary>
internal static partial class SameFacts
{
    /// <summary>Returns the facts that one of the texts reads and the other does not, in ordinal order.</summary>
    public static IEnumerable<string> Differing(string sv, string en)
    {
        var (swedish, english) = (Facts(sv), Facts(en));
        return swedish.Except(english).Union(english.Except(swedish)).Order(StringComparer.Ordinal);
    }

    /// <summary>Returns a text with its placeholders empty.</summary>
    public static string Words(string text) => Placeholder.Replace(text, "{}");

    private static HashSet<string> Facts(string text) =>
        [.. Placeholder.Matches(text).SelectMany(placeholder => Fact.Matches(placeholder.Value)).Select(fact => fact.Value)];

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(@"\b(?:review|previous|param|[a-z]+)\.[A-Za-z.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Fact { get; }
}
