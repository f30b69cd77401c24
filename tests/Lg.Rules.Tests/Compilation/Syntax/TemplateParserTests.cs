using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Compilation.Syntax;

public sealed class TemplateParserTests
{
    public static TheoryData<string, string, string> Cases => CaseFile.RowsIn("templates");

    public static TheoryData<string> CaseFiles => [.. CaseFile.FilesIn("templates")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_gives_its_parts_or_its_diagnostics(string file, string template, string expected)
    {
        DiagnosticBag bag = new();
        var parts = TemplateParser.Parse(new(template, file), bag);

        Assert.Equal(expected, bag.Count > 0 ? DiagnosticPrinter.Print(bag) : Print(parts), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Every_case_file_has_cases(string file) => Assert.NotEmpty(CaseFile.Read(file));

    [Fact]
    public void The_spans_of_the_parts_cover_the_template()
    {
        SourceText source = new("{{Av}} {a} och {b}{c}.", null);
        var parts = TemplateParser.Parse(source, new());

        Assert.Equal(["{{Av}} ", "{a}", " och ", "{b}", "{c}", "."], parts.Select(part => source.TextOf(part.Span)));
    }

    [Fact]
    public void An_empty_template_has_no_parts() => Assert.Empty(TemplateParser.Parse(new("", null), new()));

    [Fact]
    public void A_template_beyond_the_limit_gives_one_diagnostic()
    {
        DiagnosticBag bag = new();
        TemplateParser.Parse(new(new string('{', Limits.TemplateLength + 1), null), bag);

        Assert.Equal("LG1020", Assert.Single(bag.ToSortedList()).Code);
    }

    private static string Print(IReadOnlyList<TemplatePart> parts) => string.Join('\n', parts.Select(part => part switch
    {
        TemplatePart.Text text => NodePrinter.PrintText(text.Content),
        TemplatePart.Hole hole => NodePrinter.Print(hole.Node),
        _ => throw new System.Diagnostics.UnreachableException(),
    }));
}
