namespace Lg.Rules;

/// <summary>What a host can choose when it registers the rules.</summary>
public sealed class LgRulesOptions
{
    /// <summary>Gets or sets the folder of the catalog to use; <c>null</c>, the default, for the catalog that ships inside the library.</summary>
    public string? CatalogFolder { get; set; }
}
