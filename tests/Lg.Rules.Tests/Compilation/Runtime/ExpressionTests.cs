using Lg.Rules.Compilation.Translation;
using Lg.Rules.Tests.Compilation.Syntax;

namespace Lg.Rules.Tests.Compilation.Runtime;

public sealed class ExpressionTests
{
    public static TheoryData<string, string, string, string> Cases => SettingCaseFile.RowsIn("evaluation");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_comes_to_its_value(string file, string settings, string expression, string expected)
    {
        CaseSetting setting = new(settings);
        var (typed, diagnostics) = ExpressionPrinter.Check(expression, setting.Context);

        Assert.Equal((file, expected), (file, diagnostics.Length > 0 ? diagnostics : ExpressionPrinter.Evaluate(typed, setting.Scope)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_comes_to_the_same_compiled_as_interpreted(string file, string settings, string expression, string expected)
    {
        CaseSetting setting = new(settings);
        var (typed, _) = ExpressionPrinter.Check(expression, setting.Context);

        var (compiled, interpreted) = (Run(interpret: false), Run(interpret: true));

        Assert.True(compiled == interpreted, $"{file}: {expression} is {expected}, {compiled} compiled and {interpreted} interpreted");

        string Run(bool interpret) =>
            ExpressionPrinter.Print(BackEnd.Value(Translator.Value(typed), interpret)(setting.Scope, null), typed.Root.Type);
    }

    [Fact]
    public void Every_file_has_cases() =>
        Assert.Equal(CaseFile.FilesIn("evaluation").Select(Path.GetFileName), Cases.Select(row => row.Data.Item1).Distinct());
}
