using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Compilation.Typing.Overloads;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Functions of texts.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Overload> All =>
    [
        Value<string, string, string>(
            "_+_",
            RuleType.Text,
            RuleType.Text,
            RuleType.Text,
            (a, b) => (long)a.Length + b.Length > Limits.ComputedText ? ErrorCode.TooLarge : a + b) with
        {
            StepsToRead = Limits.StepsToCopy,
        },
        Test<string, string>("contains", RuleType.Text, RuleType.Text, (text, part) => text.Contains(part, StringComparison.Ordinal)),
        Test<string, string>("startsWith", RuleType.Text, RuleType.Text, (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        Test<string, string>("endsWith", RuleType.Text, RuleType.Text, (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        Value<string, long>("size", RuleType.Text, RuleType.Int, text => CodePoints.Count(text)),
    ];
}
