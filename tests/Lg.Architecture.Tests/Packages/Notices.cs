using Lg.Architecture.Tests.Documents;

namespace Lg.Architecture.Tests.Packages;

/// <summary>The table of <c>THIRD-PARTY-NOTICES.md</c>.</summary>
internal static class Notices
{
    /// <summary>Gets its rows, as <c>name version licence</c>.</summary>
    public static IEnumerable<string> Rows => Repository.Read("THIRD-PARTY-NOTICES.md").Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Where(cells => cells is not ["package", ..])
        .Select(cells => string.Join(' ', cells[..3]));
}
