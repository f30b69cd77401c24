using System.ComponentModel.DataAnnotations;

namespace Lg.Api.Catalogs;

/// <summary>Which catalog the host uses, in the section <c>Lg</c>.</summary>
internal sealed class CatalogOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Lg";

    /// <summary>Gets or sets the folder of the catalog; empty for the one that ships inside the library.</summary>
    public string? Catalog { get; set; }

    /// <summary>Gets or sets how many seconds pass between two looks at the folder; 0 for never.</summary>
    [Range(0, 3_600)]
    public int CatalogPollSeconds { get; set; } = 5;

    /// <summary>Gets the folder; <c>null</c> for the shipped catalog.</summary>
    public string? Folder => string.IsNullOrEmpty(Catalog) ? null : Catalog;
}
