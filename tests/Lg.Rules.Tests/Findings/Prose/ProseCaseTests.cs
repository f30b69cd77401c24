using Lg.Rules.Compilation;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Compilation.Syntax;

namespace Lg.Rules.Tests.Findings.Prose;

/// <summary>What an expression came to, as a manager reads it: a line in Swedish and one in English.</summary>
public sealed class ProseCaseTests
{
    public static TheoryData<string, string, string, string> Cases => SettingCaseFile.RowsIn("prose");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_is_told(string file, string settings, string expression, string expected)
    {
        CaseSetting setting = new(settings);
        var (typed, diagnostics) = ExpressionPrinter.Check(expression, setting.Context);
        var why =
            diagnostics.Length > 0 ? null : ProseWriter.Of(new CompiledCondition(typed).Explain(setting.Scope, null), setting.Scope, null);

        Assert.Equal($"{file}: {expected}", $"{file}: {(why is null ? diagnostics : $"{why.Sv}\n{why.En}")}");
    }

    [Fact]
    public void Every_file_has_cases() =>
        Assert.Equal(CaseFile.FilesIn("prose").Select(Path.GetFileName), Cases.Select(row => row.Data.Item1).Distinct());
}
