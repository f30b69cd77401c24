using System.Globalization;
using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.StandardLibrary;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Functions of texts.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Overload> All =>
    [
        Value<string, string, string>("_+_", ValueType.Text, ValueType.Text, ValueType.Text, (a, b) => a + b),
        Test<string, string>("contains", ValueType.Text, ValueType.Text, (text, part) => text.Contains(part, StringComparison.Ordinal)),
        Test<string, string>("startsWith", ValueType.Text, ValueType.Text, (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        Test<string, string>("endsWith", ValueType.Text, ValueType.Text, (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        Value<string, long>("size", ValueType.Text, ValueType.Int, text => CodePoints.Count(text)),
        Value<long, string>("string", ValueType.Int, ValueType.Text, n => n.ToString(CultureInfo.InvariantCulture)),
        Value<string, string>("string", ValueType.Text, ValueType.Text, text => text),
        Value<bool, string>("string", ValueType.Boolean, ValueType.Text, value => value ? "true" : "false"),
    ];
}
