using System.Globalization;
using System.Text.RegularExpressions;

namespace Lg.Rules.Yaml;

/// <summary>What a plain scalar is in the core schema of YAML 1.2: <c>yes</c> and <c>on</c> are text, unlike in 1.1.</summary>
internal static partial class CoreSchema
{
    /// <summary>Returns what a scalar is; whatever is in quotes or a block is text.</summary>
    public static ScalarKind KindOf(YamlNode.Scalar scalar) => scalar.Style != ScalarStyle.Plain ? ScalarKind.Text : scalar.Text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" => ScalarKind.True,
        "false" or "False" or "FALSE" => ScalarKind.False,
        _ when WholeNumber.IsMatch(scalar.Text) || OtherBase.IsMatch(scalar.Text) => ScalarKind.Integer,
        _ when DecimalNumber.IsMatch(scalar.Text) => ScalarKind.Number,
        _ => ScalarKind.Text,
    };

    /// <summary>Returns a number as JSON writes it, with the digits that stand there.</summary>
    /// <param name="text">The text of a scalar that is a number.</param>
    public static string JsonNumber(string text)
    {
        if (OtherBase.IsMatch(text))
            return Convert.ToInt64(text[2..], text[1] == 'x' ? 16 : 8).ToString(CultureInfo.InvariantCulture);

        var parts = DecimalNumber.Match(text);
        var whole = parts.Groups["whole"].Value.TrimStart('0');
        var fraction = parts.Groups["fraction"].Value;
        return (text[0] == '-' ? "-" : "")
            + (whole.Length == 0 ? "0" : whole)
            + (fraction.Length == 0 ? "" : "." + fraction)
            + parts.Groups["exponent"].Value;
    }

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex WholeNumber { get; }

    [GeneratedRegex(@"^0(x[0-9a-fA-F]{1,15}|o[0-7]{1,20})\z")]
    private static partial Regex OtherBase { get; }

    [GeneratedRegex(@"^[-+]?((?<whole>[0-9]+)(\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?<exponent>[eE][-+]?[0-9]+)?\z")]
    private static partial Regex DecimalNumber { get; }
}
