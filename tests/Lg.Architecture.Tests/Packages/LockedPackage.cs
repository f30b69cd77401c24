using System.Text.Json.Nodes;

namespace Lg.Architecture.Tests.Packages;

/// <summary>An entry of a lock file.</summary>
/// <param name="Name">The name as its package or project writes it.</param>
/// <param name="Version">The version.</param>
/// <param name="ContentHash">The hash of the package's contents; <c>null</c> for a project.</param>
/// <param name="Uses">The names of what it uses.</param>
internal sealed record LockedPackage(string Name, string Version, string? ContentHash, IReadOnlyList<string> Uses)
{
    /// <summary>Gets its package URL, which also identifies it within a bill.</summary>
    public string Url => $"pkg:nuget/{Name}@{Version}";

    public static LockedPackage Of(string key, JsonNode entry)
    {
        List<string> uses =
            [.. (entry["dependencies"]?.AsObject() ?? []).Select(dependency => dependency.Key).Order(StringComparer.Ordinal)];
        return entry["type"]!.GetValue<string>() == "Project"
            ? new(ProjectName(key), ShippedProject.Version, null, uses)
            : new(key, entry["resolved"]!.GetValue<string>(), entry["contentHash"]!.GetValue<string>(), uses);
    }

    // The lock file writes the names of projects in lower case.
    private static string ProjectName(string key) => key switch
    {
        "lg.model" => "Lg.Model",
        "lg.rules" => "Lg.Rules",
        _ => key,
    };
}
