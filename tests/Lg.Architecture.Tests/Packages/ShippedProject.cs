using System.Text.Json.Nodes;
using System.Xml.Linq;
using Lg.Architecture.Tests.Documents;

namespace Lg.Architecture.Tests.Packages;

/// <summary>A project that ships, as its project file and its bill of materials say.</summary>
internal sealed class ShippedProject(string name)
{
    private readonly XElement project = XDocument.Parse(Repository.Read($"src/{name}/{name}.csproj")).Root!;

    public static string Version { get; } = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value;

    public static IReadOnlyList<ShippedProject> All { get; } =
        [new("Lg.Api"), new("Lg.Cli"), new("Lg.Model"), new("Lg.Rules"), new("Lg.Web"), new("Lg.Workbench")];

    public string Name => name;

    /// <summary>Gets the path of its bill of materials.</summary>
    public string BillPath => Path.Combine(Repository.Root, $"src/{name}/packages.cdx.json");

    public bool IsPackage => project.Descendants("IsPackable").Any(value => value.Value == "true");

    public bool IsProgram => project.Descendants("OutputType").Any() || project.Attribute("Sdk")!.Value != "Microsoft.NET.Sdk";

    /// <summary>Gets what its bill says of itself.</summary>
    public JsonNode Itself => Committed["metadata"]!["component"]!;

    /// <summary>Gets what its bill says that it is made of.</summary>
    public IEnumerable<JsonNode> Parts => Committed["components"]!.AsArray().OfType<JsonNode>();

    /// <summary>Gets the packages of others that it is made of.</summary>
    public IEnumerable<JsonNode> OfOthers => Parts.Where(part => !IsOurs(part));

    private JsonNode Committed => JsonNode.Parse(Repository.Read($"src/{name}/packages.cdx.json"))!;

    public static bool IsOurs(JsonNode part) => ((string)part["name"]!).StartsWith("Lg.", StringComparison.Ordinal);
}
