using System.Text.Json.Nodes;
using Lg.Model.Reports;

namespace Lg.Workbench.Drafting;

/// <summary>A case of a new requirement.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Verdict">What the pattern means in it.</param>
/// <param name="AsOf">The day that it is assessed as of.</param>
/// <param name="Review">The review.</param>
internal sealed record Example(string Name, Verdict Verdict, DateOnly AsOf, JsonObject Review)
{
    /// <summary>Gets the facts that the engine misses; <c>null</c> when it can tell.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>Gets the Swedish text of the finding; <c>null</c> when there is none.</summary>
    public string? Finding { get; init; }
}
