using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lg.Architecture.Tests.Packages;

/// <summary>
/// Writes what a project is made of, in CycloneDX 1.6, from its lock file: no clock and no randomness, so that the same lock file gives the
/// same bill.
/// </summary>
internal static class Bill
{
    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ShippedProject project)
    {
        var bill = new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = Itself(project) },
            ["components"] = new JsonArray([.. project.Locked.Select(package => Component(package, project))]),
            ["dependencies"] = Dependencies(project),
        };
        bill.Insert(2, "serialNumber", Serial(bill.ToJsonString(Layout)));
        return bill.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Itself(ShippedProject project) => new()
    {
        ["type"] = project.IsProgram ? "application" : "library",
        ["bom-ref"] = UrlOf(project),
        ["name"] = project.Name,
        ["version"] = ShippedProject.Version,
        ["licenses"] = Licence("MIT"),
        ["purl"] = UrlOf(project),
    };

    private static JsonObject Component(LockedPackage package, ShippedProject project)
    {
        var isOurs = package.ContentHash is null;
        var component = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = package.Url,
            ["name"] = package.Name,
            ["version"] = package.Version,
            ["scope"] = project.BuildOnly.Contains(package.Name) ? "excluded" : "required",
            ["licenses"] = Licence(isOurs ? "MIT" : Notices.Licences.GetValueOrDefault($"{package.Name} {package.Version}", "NOASSERTION")),
            ["purl"] = package.Url,
        };

        // Not `hashes`: the lock file hashes the contents without the signature, so the number is not that of the package's file.
        if (!isOurs)
            component["properties"] = new JsonArray(new JsonObject { ["name"] = "lg:nuget:contentHash", ["value"] = package.ContentHash });
        return component;
    }

    private static JsonArray Dependencies(ShippedProject project)
    {
        var urls = project.Locked.ToDictionary(package => package.Name, package => package.Url, StringComparer.OrdinalIgnoreCase);
        return new([Uses(UrlOf(project), project.References), .. project.Locked.Select(package => Uses(package.Url, package.Uses))]);

        // What the framework itself brings is pruned from the lock file, and so from the bill.
        JsonNode Uses(string url, IEnumerable<string> names) => new JsonObject
        {
            ["ref"] = url,
            ["dependsOn"] = new JsonArray([
                .. names.Where(urls.ContainsKey)
                    .Select(name => urls[name])
                    .Order(StringComparer.Ordinal)
                    .Select(used => JsonValue.Create(used)),
            ]),
        };
    }

    private static JsonArray Licence(string id) => new(new JsonObject { ["license"] = new JsonObject { ["id"] = id } });

    private static string UrlOf(ShippedProject project) => $"pkg:nuget/{project.Name}@{ShippedProject.Version}";

    // An UUID of version 8 is one that its maker computes.
    private static string Serial(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16).ToArray();
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
