using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Compilation.Syntax;

namespace Lg.Rules.Tests.Compilation.Typing;

public sealed class CheckerTests
{
    public static TheoryData<string, string, string, string> Cases => SettingCaseFile.RowsIn("typing");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_has_its_type_or_its_diagnostics(string file, string settings, string expression, string expected)
    {
        CaseSetting setting = new(settings);
        var (typed, diagnostics) = ExpressionPrinter.Check(expression, setting.Context, setting.Wanted);

        Assert.Equal((file, expected), (file, diagnostics.Length > 0 ? diagnostics : typed.Root.Type.ToString()));
    }

    [Fact]
    public void Every_file_has_cases() =>
        Assert.Equal(CaseFile.FilesIn("typing").Select(Path.GetFileName), Cases.Select(row => row.Data.Item1).Distinct());
}
