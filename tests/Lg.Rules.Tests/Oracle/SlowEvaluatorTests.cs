using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Oracle;

public sealed class SlowEvaluatorTests
{
    /// <summary>Gets what is seldom or never drawn.</summary>
    public static TheoryData<string> Rarities =>
    [
        $"['aaaaaaaaaa']{string.Concat(Enumerable.Repeat(".map(x, x + x)", 13))}[0] == ''",
        $"['aaaaaaaaaa']{string.Concat(Enumerable.Repeat(".map(x, x + x)", 14))}[0] == ''",
        $"[[1, 1]]{string.Concat(Enumerable.Repeat(".map(x, x + x)", 13))}[0] == []",
        $"[[1, 1]]{string.Concat(Enumerable.Repeat(".map(x, x + x)", 14))}[0] == []",
        "int(-9223372036854775808.0) == 0",
        "int(-9223372036854774784.0) == 0",
        "int(timestamp('1969-12-31T23:59:59.5Z'))",
        "timestamp(-62135596800) == timestamp('0001-01-01T00:00:00Z')",
        "timestamp(-62135596801) == timestamp(0)",
        "timestamp('2024-02-29T00:00:00Z').getDayOfYear() + timestamp('2024-12-31T23:59:59Z').getDayOfYear('+01:00')",
        "timestamp('9999-12-31T23:59:59Z').getFullYear('+00:01')",
        "duration('-1.0015s').getMilliseconds()",
        "string(5e-324) + string(-0.0) + string(1.7976931348623157e308) + string(0.1 + 0.7)",
        "'a\\nb'.matches('a$') || 'ab'.matches('^(?:a|ab)$')",
        "{'a': 1}[string(1 / 0)] == 1",
        "[[1, 2], [3]].map(x, x[1])",
        "[1, 2].map(x, x > 1, x / 0)",
        "(date('9990-12-31') + days(3287)) in [date('9990') + years(9)]",
    ];

    public static TheoryData<string, string, string, string> Cases => SettingCaseFile.RowsIn("evaluation");

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_comes_to_what_the_cases_say(string file, string settings, string expression, string expected)
    {
        CaseSetting setting = new(settings);
        if (Comparison.Of(expression, setting.Context, out var diagnostics) is not { } comparison)
            return;

        Assert.Equal(
            (file, expression, expected, diagnostics, ""),
            (file, expression, expected, diagnostics, string.Join('\n', comparison.Compare(setting.Scope).Differences)));
    }

    [Theory]
    [MemberData(nameof(Rarities))]
    public void It_comes_to_what_is_compiled_where_nothing_is_drawn(string expression)
    {
        var comparison = Comparison.Of(expression, new CheckContext(), out var diagnostics);

        Assert.Equal(
            ("", ""),
            (
                diagnostics,
                string.Join(
                    '\n',
                    comparison!.Compare(new EvaluationScope(
                        new Review(), null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>())).Differences)));
    }
}
