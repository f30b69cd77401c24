using Lg.Architecture.Tests.Documents;

namespace Lg.Architecture.Tests.Packages;

/// <summary>The table of <c>THIRD-PARTY-NOTICES.md</c>.</summary>
internal static class Notices
{
    /// <summary>Gets the licence of each package, by <c>name version</c>.</summary>
    public static IReadOnlyDictionary<string, string> Licences { get; } = Repository.Read("THIRD-PARTY-NOTICES.md").Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Where(cells => cells is [not "package", ..])
        .ToDictionary(cells => $"{cells[0]} {cells[1]}", cells => cells[2], StringComparer.Ordinal);
}
