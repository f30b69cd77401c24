using Lg.Rules.Compilation.Analysis;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Compilation.Syntax;

namespace Lg.Rules.Tests.Compilation.Analysis;

public sealed class AnalyzerTests
{
    public static TheoryData<string, string, string, string> Cases => SettingCaseFile.RowsIn("analysis");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_has_its_remarks(string file, string settings, string expression, string expected)
    {
        CaseSetting setting = new(settings);
        var (typed, diagnostics) = ExpressionPrinter.Check(expression, setting.Context, setting.Wanted);
        DiagnosticBag bag = new();
        Analyzer.Report(typed, setting.IsCriterion, bag);

        Assert.Equal((file, ""), (file, diagnostics));
        Assert.Equal((file, expected), (file, bag.Count == 0 ? "-" : DiagnosticPrinter.Print(bag)));
    }

    [Fact]
    public void Every_file_has_cases() =>
        Assert.Equal(CaseFile.FilesIn("analysis").Select(Path.GetFileName), Cases.Select(row => row.Data.Item1).Distinct());
}
