namespace Lg.Api.Catalogs;

/// <summary>Registers the catalog.</summary>
internal static class CatalogServices
{
    /// <summary>Registers the catalog; a request is given the one of the moment when it first asks, and keeps it.</summary>
    public static void AddCatalog(this IServiceCollection services)
    {
        services.AddOptions<CatalogOptions>().BindConfiguration(CatalogOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<CatalogStore>();
        services.AddScoped(provider => provider.GetRequiredService<CatalogStore>().Current);
        services.AddHostedService<CatalogWatcher>();
    }
}
