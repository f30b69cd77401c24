namespace Lg.Rules.Yaml;

/// <summary>The numbers that bound what a YAML text may ask of the machine, checked before the work that they bound.</summary>
internal static class YamlLimits
{
    /// <summary>Bytes of one catalog file: far above any file that a person reads.</summary>
    public const int CatalogFileBytes = 1024 * 1024;

    /// <summary>Bytes of all files of a catalog together.</summary>
    public const int CatalogBytes = 16 * 1024 * 1024;

    /// <summary>Characters (UTF-16 units) of one line; the parser reads a line ahead.</summary>
    public const int LineLength = 20_000;

    /// <summary>Levels of mappings and lists in each other; a review has eight.</summary>
    public const int Nesting = 40;

    /// <summary>Values in one text: mappings, lists and scalars, keys not counted.</summary>
    public const int Values = 200_000;
}
