using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Oracle;

public sealed class SlowEvaluatorTests
{
    public static TheoryData<string, string, string, string> Cases => SettingCaseFile.RowsIn("evaluation");

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_comes_to_what_the_cases_say(string file, string settings, string expression, string expected)
    {
        CaseSetting setting = new(settings);
        if (Comparison.Of(expression, setting.Context, out var diagnostics) is not { } comparison)
            return;

        Assert.Equal((file, expression, expected, diagnostics, ""), (file, expression, expected, diagnostics, string.Join('\n', comparison.Compare(setting.Scope).Differences)));
    }
}
