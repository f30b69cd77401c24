namespace Lg.Cli.Input;

/// <summary>The name of the catalog inside the tool, wherever a folder of a catalog can be named.</summary>
internal static class ShippedCatalog
{
    public const string Name = "shipped";

    /// <summary>Returns whether the catalog inside the tool is meant, and not a folder that is called so.</summary>
    public static bool IsMeant(string? named) => named == Name && !Directory.Exists(named);
}
