using Lg.Api.Catalogs;
using Microsoft.Extensions.Options;

namespace Lg.Api.Hosting;

/// <summary>Refuses a setting of the host whose first name is misspelled; what is under a right one is checked where it is read.</summary>
internal sealed class SettingNames(IConfiguration configuration) : IValidateOptions<CatalogOptions>
{
    private static readonly string[] Known =
        [nameof(CatalogOptions.Catalog), nameof(CatalogOptions.AddedCatalog), nameof(CatalogOptions.CatalogPollSeconds), "Access", "Network", "Limits", "Shutdown"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CatalogOptions options)
    {
        var unknown = configuration.GetSection(CatalogOptions.Section).GetChildren().Select(child => child.Key).Where(key => !Known.Contains(key, StringComparer.OrdinalIgnoreCase)).ToList();
        return unknown.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(unknown.Select(key => $"`Lg:{key}` is no setting; there are {string.Join(", ", Known.Select(known => $"Lg:{known}"))}"));
    }
}
