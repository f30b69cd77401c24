using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Lg.Rules.Tests.Compilation.Syntax;

namespace Lg.Rules.Tests.Compilation.Typing;

/// <summary>Each code that can be shown is explained in docs/diagnostics.md, and each that is explained can be shown.</summary>
public sealed partial class DiagnosticDocumentTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../.."));

    [Fact]
    public void Each_code_in_the_source_has_a_heading() => Assert.Equal([], CodesInSource().Except(Headings()));

    [Fact]
    public void Each_heading_is_of_a_code_in_the_source() => Assert.Equal([], Headings().Except(CodesInSource()));

    [Fact]
    public void The_headings_stand_in_order_and_each_once() =>
        Assert.Equal(Headings().Distinct().Order(StringComparer.Ordinal), Headings());

    [Fact]
    public void Each_code_about_names_and_types_has_a_case()
    {
        // The last three are about a whole requirement, and stand in RequirementTypingTests.
        var shown = ((string[])["typing", "analysis", "costs"])
            .SelectMany(CaseFile.FilesIn)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value));

        Assert.Equal(
            [],
            CodesInSource()
                .Where(code => code.StartsWith("LG2", StringComparison.Ordinal))
                .Except([.. shown, "LG2018", "LG2019", "LG2020", "LG2030"]));
    }

    private static List<string> CodesInSource() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(file => CodeLiteral().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Headings() =>
        [
            .. Heading()
                .Matches(File.ReadAllText(Path.Combine(Root, "docs/diagnostics.md")).ReplaceLineEndings("\n"))
                .Select(match => match.Groups[1].Value),
        ];

    [GeneratedRegex("LG[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex("\"(LG[0-9]{4})\"")]
    private static partial Regex CodeLiteral();

    [GeneratedRegex("^## (LG[0-9]{4}) – ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
