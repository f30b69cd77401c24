namespace Lg.Api.Access;

/// <summary>What a caller may be let in to do.</summary>
internal static class Scopes
{
    /// <summary>Assess and check reviews.</summary>
    public const string Assess = "lg.assess";

    /// <summary>Replace the catalog.</summary>
    public const string Catalog = "lg.catalog";

    /// <summary>The claim that holds a scope of a caller.</summary>
    public const string Claim = "scope";

    /// <summary>Gets every scope.</summary>
    public static IReadOnlyList<string> All { get; } = [Assess, Catalog];
}
