namespace Lg.Rules;

/// <summary>What a host can choose when it registers the rules.</summary>
public sealed class LgRulesOptions
{
    /// <summary>
    /// Gets or sets the folder of the catalog to use; <c>null</c>, the default, for the catalog that ships inside the library.
    /// </summary>
    public string? CatalogFolder { get; set; }

    /// <summary>Gets or sets a folder of catalog files that are added to the catalog; <c>null</c>, the default, for none.</summary>
    /// <remarks>As <see cref="Rulebook.With(string)"/> does it: the same id twice is an error.</remarks>
    public string? AddedCatalogFolder { get; set; }

    /// <summary>
    /// Gets or sets whether a host that starts loads the rulebook and assesses an empty review with it, so that its first caller does not
    /// wait for that, and does not start with a faulty catalog; <c>false</c> by default.
    /// </summary>
    public bool WarmUp { get; set; }

    /// <summary>Gets the app's own rules, which <see cref="Rulebook.Run"/> runs after the catalog's; none by default.</summary>
    public AppRuleSources Rules { get; } = new();
}
