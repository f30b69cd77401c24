using System.Text;
using System.Text.RegularExpressions;

namespace Lg.Workbench.Drafting;

/// <summary>Writes a text as one line of YAML that is read as the same text.</summary>
internal static partial class YamlScalar
{
    /// <summary>Returns the text as it is when that can be read as nothing else, otherwise in quotes.</summary>
    public static string Of(string text) => IsPlain().IsMatch(text) && !Ambiguous().IsMatch(text) ? text : Quoted(text);

    /// <summary>Returns the text in quotes when it stands between braces and has signs that end a value there.</summary>
    public static string InBraces(string text) => text.AsSpan().ContainsAny("{}[],") ? Quoted(text) : Of(text);

    public static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (var sign in text)
            quoted.Append(sign is '"' or '\\' ? $"\\{sign}" : sign.ToString());
        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^[\p{L}(§”][^\p{Cc}]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsPlain();

    // A colon, a number sign, or a word that stands for a value would be read as something else.
    [GeneratedRegex(@": |:\z| #|^(?:true|false|null|yes|no|on|off)\z|\s\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ambiguous();
}
