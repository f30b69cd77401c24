using Lg.Rules;

namespace Lg.Api.Endpoints;

/// <summary>Some of the requirements that were asked for.</summary>
internal sealed record RequirementList
{
    /// <summary>Gets the SHA-256 of the catalog: pages with the same one belong together.</summary>
    public required string CatalogHash { get; init; }

    /// <summary>Gets how many requirements were asked for.</summary>
    public required int Total { get; init; }

    /// <summary>Gets how many stand before these.</summary>
    public required int Offset { get; init; }

    /// <summary>Gets the address of those that come after these; <c>null</c> when there are none.</summary>
    public string? Next { get; init; }

    /// <summary>Gets the requirements, in the order of the catalog.</summary>
    public required IReadOnlyList<RequirementInfo> Items { get; init; }
}
