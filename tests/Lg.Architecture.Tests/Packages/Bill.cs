using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Architecture.Tests.Documents;

namespace Lg.Architecture.Tests.Packages;

/// <summary>
/// Has the CycloneDX tool write what a project is made of, from what was restored for it. The day and what the project says of itself are
/// given, and there is no serial number, so that the same packages give the same bill.
/// </summary>
internal static class Bill
{
    // What comes with the SDK, in its version; as the compiler, it is no part of what ships.
    private const string OfTheSdk = "Microsoft.AspNetCore.App.Internal.Assets,Microsoft.NET.ILLink.Tasks,Microsoft.NET.Sdk.WebAssembly.Pack";

    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Takes nothing from the network when the tool is there already.
    private static readonly Lazy<string> Tool = new(() => Run("tool", "restore"));

    public static string Of(ShippedProject project)
    {
        _ = Tool.Value;
        var folder = Directory.CreateTempSubdirectory("lg-bill-");
        try
        {
            var itself = Path.Combine(folder.FullName, "itself.xml");
            File.WriteAllText(itself, Itself(project));
            Run([
                "tool", "run", "dotnet-CycloneDX", "--", Path.Combine(Repository.Root, $"src/{project.Name}/{project.Name}.csproj"),
                "--output", folder.FullName, "--filename", "bill.json", "--output-format", "Json", "--spec-version", "1.6",
                "--import-metadata-path", itself, "--set-version", ShippedProject.Version, "--set-nuget-purl",
                "--include-project-references", "--exclude-filter", OfTheSdk, "--no-serial-number", "--disable-package-restore",
            ]);
            return Licensed(JsonNode.Parse(File.ReadAllText(Path.Combine(folder.FullName, "bill.json")))!);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Itself(ShippedProject project) =>
        $"""
        <bom xmlns="http://cyclonedx.org/schema/bom/1.6">
          <metadata>
            <timestamp>2026-01-01T00:00:00Z</timestamp>
            <component type="{(project.IsProgram ? "application" : "library")}">
              <name>{project.Name}</name>
              <licenses><license><id>MIT</id></license></licenses>
            </component>
          </metadata>
        </bom>
        """;

    // The tool reads the licence of a package in the package, and of a project of ours nowhere.
    private static string Licensed(JsonNode bill)
    {
        foreach (var ours in bill["components"]!.AsArray().OfType<JsonNode>().Where(ShippedProject.IsOurs))
            ours["licenses"] = bill["metadata"]!["component"]!["licenses"]!.DeepClone();
        return bill.ToJsonString(Layout) + "\n";
    }

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{said}{complaints.Result}");
        return said;
    }
}
