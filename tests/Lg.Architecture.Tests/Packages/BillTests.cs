using System.Text.Json.Nodes;
using Lg.Tests;

namespace Lg.Architecture.Tests.Packages;

/// <summary>What ships says truly what it is made of.</summary>
public sealed class BillTests
{
    public static TheoryData<string> Names => [.. ShippedProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bill_is_the_one_that_CycloneDX_writes_of_what_was_restored(string name) =>
        Snapshot.IsFile(Bill.Of(Project(name)), Project(name).BillPath);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_is_under_a_licence_that_lets_Lg_be_given_away(string name)
    {
        foreach (var part in (IEnumerable<JsonNode>)[Project(name).Itself, .. Project(name).Parts])
            Assert.Contains(
                (string?)Assert.Single(part["licenses"]!.AsArray())!["license"]!["id"], (IEnumerable<string>)["MIT", "Apache-2.0"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_package_of_others_has_the_hash_of_its_file(string name) => Assert.All(
        Project(name).OfOthers, part => Assert.Matches("^[0-9A-F]{128}$", (string?)Assert.Single(part["hashes"]!.AsArray())!["content"]));

    [Fact]
    public void The_notices_name_every_package_of_others_with_its_licence_and_no_other() => Assert.Equal(
        ShippedProject.All.SelectMany(project => project.OfOthers)
            .Select(part => $"{part["name"]} {part["version"]} {part["licenses"]![0]!["license"]!["id"]}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        Notices.Rows);

    [Fact]
    public void The_packages_are_the_two_libraries_and_the_tool() =>
        Assert.Equal(
            ["Lg.Cli", "Lg.Model", "Lg.Rules"], ShippedProject.All.Where(project => project.IsPackage).Select(project => project.Name));

    private static ShippedProject Project(string name) => ShippedProject.All.Single(project => project.Name == name);
}
