using Lg.Api.Access;
using Lg.Api.Access.Network;
using Lg.Api.Catalogs;
using Lg.Api.Limits;
using Lg.Api.Telemetry;

namespace Lg.Api.Hosting;

/// <summary>Refuses a setting of the host whose first name is misspelled; what is under a right one is checked where it is read.</summary>
internal sealed class SettingNames(IConfiguration configuration) : IValidateOptions<CatalogOptions>
{
    private static readonly string[] Known =
    [
        $"{CatalogOptions.Section}:{nameof(CatalogOptions.Catalog)}",
        $"{CatalogOptions.Section}:{nameof(CatalogOptions.AddedCatalog)}",
        $"{CatalogOptions.Section}:{nameof(CatalogOptions.CatalogPollSeconds)}",
        AccessOptions.Section,
        NetworkOptions.Section,
        LimitOptions.Section,
        ShutdownOptions.Section,
        TelemetryExport.Setting,
        WebPage.Setting,
    ];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CatalogOptions options)
    {
        var unknown = configuration.GetSection(CatalogOptions.Section)
            .GetChildren()
            .Select(child => child.Path)
            .Where(path => !Known.Contains(path, StringComparer.OrdinalIgnoreCase))
            .ToList();
        return unknown.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(unknown.Select(path => $"`{path}` is no setting; there are {string.Join(", ", Known)}"));
    }
}
