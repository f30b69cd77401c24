using System.Text;
using System.Text.RegularExpressions;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;
using Lg.Tests;
using Lg.Workbench.Tests.Checks;

namespace Lg.Workbench.Tests.Schemas;

/// <summary>The JSON Schemas of the catalog: an editor that follows them says what the reader says.</summary>
public sealed partial class SchemaTests
{
    private static readonly string SchemaFolder = Path.Combine(RealCatalog.Folder, "schema");

    public static TheoryData<string> Paths => [.. All.Select(file => file.Path[(RealCatalog.Folder.Length + 1)..])];

    public static TheoryData<int> Refused => [.. PlantedMistake.All.Where(mistake => mistake.Schema).Select(mistake => mistake.Number)];

    public static TheoryData<string, string, string> Groups => new()
    {
        { "catalog", "#/properties/catalog", "catalog: { # }" },
        { "catalog", "#/$defs/mainThreats", "catalog: { mainThreats: [{ # }] }" },
        { "catalog", "#/$defs/ruleset", "rulesets: [{ # }]" },
        { "catalog", "#/$defs/text", "catalog: { title: { # } }" },
        { "areas", "#/$defs/area", "areas: [{ # }]" },
        { "areas", "#/$defs/text", "areas: [{ title: { # } }]" },
        { "roles", "#/$defs/role", "roles: [{ # }]" },
        { "sources", "#/$defs/source", "sources: [{ # }]" },
        { "parameters", "#/$defs/parameter", "parameters: [{ # }]" },
        { "parameters", "#/$defs/pin", "parameters: [{ source: { # } }]" },
        { "parameters", "#/$defs/dateValue", "parameters: [{ axis: asOf, values: [{ # }] }]" },
        { "parameters", "#/$defs/yearValue", "parameters: [{ axis: planYear, values: [{ # }] }]" },
        { "goals", "#/$defs/goal", "goals: [{ # }]" },
        { "goals", "#/$defs/template", "goals: [{ measure: { # } }]" },
        { "requirements", "#/$defs/requirement", "requirements: [{ # }]" },
        { "requirements", "#/$defs/pin", "requirements: [{ sources: [{ # }] }]" },
        { "requirements", "#/$defs/inForce", "requirements: [{ inForce: { # } }]" },
        { "requirements", "#/$defs/planYears", "requirements: [{ planYears: { # } }]" },
        { "cases", "#/$defs/cases", "{ # }" },
        { "cases", "#/$defs/case", "cases: [{ # }]" },
    };

    private static IEnumerable<CatalogFile> All => RealCatalog.Files.Files.Concat(RealCatalog.Files.CaseFiles);

    [Theory]
    [MemberData(nameof(Paths))]
    public void Each_file_names_its_schema_and_is_as_it_says(string path)
    {
        var file = All.Single(file => file.Path == $"{RealCatalog.Folder}/{path}");

        Assert.Equal([], SchemaOf(file).Faults(YamlJson.Of(YamlReader.Read(file.Utf8, path, new DiagnosticBag())!)));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_mistake_that_an_editor_can_show_is_refused_by_the_schema(int number)
    {
        var mistake = PlantedMistake.All.Single(mistake => mistake.Number == number);
        var file = All.Single(file => file.Path == $"{RealCatalog.Folder}/{mistake.File}");
        var planted = YamlReader.Read(
            Encoding.UTF8.GetBytes(mistake.PlantIn(Encoding.UTF8.GetString(file.Utf8.Span))), mistake.File, new DiagnosticBag());

        Assert.True(planted is null || !SchemaOf(file).Permits(YamlJson.Of(planted)));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void The_schema_has_the_fields_that_the_reader_knows(string schema, string group, string text) =>
        Assert.Equal(KnownToReader(text), FieldsOf(schema, group));

    [Fact]
    public void The_schemas_have_the_root_keys_that_the_reader_knows()
    {
        var inSchemas = Directory
            .EnumerateFiles(SchemaFolder, "*.schema.json")
            .Select(Path.GetFileName)
            .Where(name => name is not ("cases.schema.json" or "mutants.schema.json"))
            .SelectMany(name => FieldsOf(name![..^".schema.json".Length], "#")).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(KnownToReader("#"), inSchemas);
    }

    private static JsonSchema SchemaOf(CatalogFile file)
    {
        var reference = Reference.Match(Encoding.UTF8.GetString(file.Utf8.Span));
        Assert.True(reference.Success, $"{file.Path} names no schema");
        return new(File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file.Path)!, reference.Groups[1].Value))));
    }

    private static IEnumerable<string> FieldsOf(string schema, string group)
    {
        JsonSchema read = new(File.ReadAllText(Path.Combine(SchemaFolder, $"{schema}.schema.json")));
        return read.Find(group)!["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal);
    }

    // The reader counts up what it knows when it meets a field that it does not.
    private static IEnumerable<string> KnownToReader(string text)
    {
        DiagnosticBag bag = new();
        CatalogFile file = new("f.yaml", Encoding.UTF8.GetBytes(text.Replace("#", "qqqqqqqqqq: x", StringComparison.Ordinal)));
        CatalogReader.Read([file], bag);
        CaseReader.Read([file], bag);
        var help = bag.AllKept()
            .Where(problem => problem.Code == "LG3030" && problem.Message.Sv.Contains("`qqqqqqqqqq`", StringComparison.Ordinal))
            .Select(problem => problem.Help!.Sv);
        var isOfCases = text is "{ # }" || text.StartsWith("cases:", StringComparison.Ordinal);
        return Word.Matches(isOfCases ? help.Last() : help.First()).Select(word => word.Groups[1].Value).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=(\S+)")]
    private static partial Regex Reference { get; }

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Word { get; }
}
