using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lg.Tests;

namespace Lg.Architecture.Tests.Packages;

/// <summary>What ships says truly what it is made of.</summary>
public sealed partial class BillTests
{
    private static readonly string[] Types =
        [
            "application",
            "framework",
            "library",
            "container",
            "platform",
            "operating-system",
            "device",
            "device-driver",
            "firmware",
            "file",
            "machine-learning-model",
            "data",
            "cryptographic-asset",
        ];

    public static TheoryData<string> Names => [.. ShippedProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bill_is_the_one_of_the_lock_file(string name) => Snapshot.IsFile(Bill.Of(Project(name)), Project(name).BillPath);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bill_has_what_CycloneDX_requires_of_a_document(string name)
    {
        var bill = Read(name);

        Assert.Equal("CycloneDX", (string?)bill["bomFormat"]);
        Assert.Equal("1.6", (string?)bill["specVersion"]);
        Assert.True((int)bill["version"]! >= 1);
        Assert.Matches(Serial(), (string?)bill["serialNumber"]);
        Assert.Empty(bill.AsObject()
            .Select(member => member.Key)
            .Except(["bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "dependencies"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bill_has_what_CycloneDX_requires_of_a_component(string name)
    {
        foreach (var component in Components(name))
        {
            Assert.Contains((string?)component["type"], Types);
            Assert.False(string.IsNullOrEmpty((string?)component["name"]));
            Assert.False(string.IsNullOrEmpty((string?)component["version"]));
            Assert.False(string.IsNullOrEmpty((string?)component["bom-ref"]));
            Assert.StartsWith("pkg:nuget/", (string?)component["purl"], StringComparison.Ordinal);
            Assert.Contains((string?)component["scope"] ?? "required", (IEnumerable<string>)["required", "optional", "excluded"]);
            Assert.Contains(
                (string?)Assert.Single(component["licenses"]!.AsArray())!["license"]!["id"], (IEnumerable<string>)["MIT", "Apache-2.0"]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void References_within_the_bill_are_unique_and_lead_somewhere(string name)
    {
        List<string> known = [.. Components(name).Select(component => (string)component["bom-ref"]!)];
        var dependencies = Read(name)["dependencies"]!.AsArray();

        Assert.Equal(known, known.Distinct(StringComparer.Ordinal));
        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            dependencies.Select(dependency => (string)dependency!["ref"]!).Order(StringComparer.Ordinal));
        Assert.Empty(dependencies.SelectMany(dependency => dependency!["dependsOn"]!.AsArray())
            .Select(used => (string)used!)
            .Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void The_notices_name_every_package_that_is_locked_and_no_other() => Assert.Equal(
        ShippedProject.All.SelectMany(project => project.Locked).Where(package => package.ContentHash is not null)
            .Select(package => $"{package.Name} {package.Version}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        Notices.Licences.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_packages_are_the_two_libraries_and_the_tool() =>
        Assert.Equal(
            ["Lg.Cli", "Lg.Model", "Lg.Rules"], ShippedProject.All.Where(project => project.IsPackage).Select(project => project.Name));

    private static ShippedProject Project(string name) => ShippedProject.All.Single(project => project.Name == name);

    private static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Project(name).BillPath))!;

    private static IEnumerable<JsonNode> Components(string name) =>
        [Read(name)["metadata"]!["component"]!, .. Read(name)["components"]!.AsArray().OfType<JsonNode>()];

    // As the schema of CycloneDX writes it.
    [GeneratedRegex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();
}
