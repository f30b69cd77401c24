using System.ComponentModel.DataAnnotations;
using Lg.Model.Diagnostics;
using Lg.Rules;

namespace Lg.Api.Catalogs;

/// <summary>Which catalog the host uses, in the section <c>Lg</c>.</summary>
internal sealed class CatalogOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Lg";

    /// <summary>Gets or sets the folder of the catalog; empty for the one that ships inside the library.</summary>
    public string? Catalog { get; set; }

    /// <summary>Gets or sets the folder of requirements that are added to the catalog; empty for none.</summary>
    public string? AddedCatalog { get; set; }

    /// <summary>Gets or sets how many seconds pass between two looks at the folders; 0 for never.</summary>
    [Range(0, 3_600)]
    public int CatalogPollSeconds { get; set; } = 5;

    /// <summary>Gets the folders that are read; none when the catalog is the shipped one and nothing is added to it.</summary>
    public IReadOnlyList<string> Folders => [.. new[] { Catalog, AddedCatalog }.OfType<string>().Where(folder => folder.Length > 0)];

    /// <summary>
    /// Loads the catalog, with what is added to it; again when a folder is replaced meanwhile, so that no catalog is made of parts of two.
    /// </summary>
    /// <returns>The catalog, or everything that is wrong with it.</returns>
    public Checked<Rulebook> Load() => FolderState.Whole(Folders, LoadOnce);

    private Checked<Rulebook> LoadOnce()
    {
        var loaded = string.IsNullOrEmpty(Catalog) ? new(Rulebook.Shipped, []) : Rulebook.Load(Catalog);
        return string.IsNullOrEmpty(AddedCatalog) || loaded.Value is not { } rulebook ? loaded : rulebook.With(AddedCatalog);
    }
}
