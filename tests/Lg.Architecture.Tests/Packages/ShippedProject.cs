using System.Text.Json.Nodes;
using System.Xml.Linq;
using Lg.Architecture.Tests.Documents;

namespace Lg.Architecture.Tests.Packages;

/// <summary>A project that ships, as its project file and its lock file say.</summary>
internal sealed class ShippedProject
{
    // Comes with the SDK, in its version, for whoever says that a library can be trimmed; as the compiler, it is no part of what ships.
    private const string Analyzer = "Microsoft.NET.ILLink.Tasks";

    private readonly XElement project;

    private ShippedProject(string name)
    {
        Name = name;
        project = XDocument.Parse(Repository.Read($"src/{name}/{name}.csproj")).Root!;
        Locked = Entries(name);
    }

    // Before `All`, whose members read it.
    public static string Version { get; } = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value;

    public static IReadOnlyList<ShippedProject> All { get; } =
        [new("Lg.Api"), new("Lg.Cli"), new("Lg.Model"), new("Lg.Rules"), new("Lg.Workbench")];

    public string Name { get; }

    /// <summary>Gets the path of its bill of materials.</summary>
    public string BillPath => Path.Combine(Repository.Root, $"src/{Name}/packages.cdx.json");

    public bool IsPackage => project.Descendants("IsPackable").Any(value => value.Value == "true");

    public bool IsProgram =>
        project.Descendants("OutputType").Any() || project.Attribute("Sdk")!.Value.EndsWith(".Web", StringComparison.Ordinal);

    /// <summary>Gets what was restored for it, projects and packages, by ordinal name.</summary>
    public IReadOnlyList<LockedPackage> Locked { get; }

    /// <summary>Gets the packages that only its build uses.</summary>
    public IReadOnlySet<string> BuildOnly => project.Descendants("PackageReference")
        .Where(reference => reference.Attribute("PrivateAssets")?.Value == "all")
        .Select(reference => reference.Attribute("Include")!.Value)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the names of what it refers to itself.</summary>
    public IEnumerable<string> References => project.Descendants("ProjectReference")
        .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
        .Concat(project.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value));

    private static List<LockedPackage> Entries(string name)
    {
        var frameworks = JsonNode.Parse(Repository.Read($"src/{name}/packages.lock.json"))!["dependencies"]!.AsObject();
        return [
            .. frameworks.Single().Value!
                .AsObject()
                .Where(entry => entry.Key != Analyzer)
                .Select(entry => LockedPackage.Of(entry.Key, entry.Value!))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }
}
