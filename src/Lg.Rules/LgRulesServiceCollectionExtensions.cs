using System.Globalization;
using Lg.Model.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lg.Rules;

/// <summary>Registers the rules with a host.</summary>
public static class LgRulesServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="Rulebook"/> of the catalog that ships inside the library.</summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>The same services.</returns>
    /// <example><code>builder.Services.AddLgRules();</code></example>
    public static IServiceCollection AddLgRules(this IServiceCollection services) => services.AddLgRules(static _ => { });

    /// <summary>
    /// Registers a <see cref="Rulebook"/> as the host chooses. It is compiled once, when somebody first asks for it, and shared from then on.
    /// A rulebook that is already registered is kept.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options; called at once.</param>
    /// <returns>The same services.</returns>
    /// <remarks>Whoever first asks for the rulebook of a faulty catalog gets a <see cref="FaultyCatalogException"/> that tells every fault.</remarks>
    /// <example><code>builder.Services.AddLgRules(options => options.CatalogFolder = "rules-catalog");</code></example>
    public static IServiceCollection AddLgRules(this IServiceCollection services, Action<LgRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        var options = new LgRulesOptions();
        configure(options);

        // Read now, so that changing the options later does not change what was registered.
        var (folder, added) = (options.CatalogFolder, options.AddedCatalogFolder);
        services.TryAddSingleton(_ => Load(folder, added));
        return services;
    }

    private static Rulebook Load(string? folder, string? added)
    {
        var rulebook = folder is null ? Rulebook.Shipped : Sound(folder, Rulebook.Load(folder));
        return added is null ? rulebook : Sound(added, rulebook.With(added));
    }

    private static Rulebook Sound(string folder, Checked<Rulebook> loaded) =>
        loaded.IsOk ? loaded.Value : throw new FaultyCatalogException(Explain(folder, loaded.Diagnostics), loaded.Diagnostics);

    private static string Explain(string folder, IReadOnlyList<Diagnostic> diagnostics) =>
        string.Join('\n', [
            $"the catalog in `{folder}` cannot be used",
            .. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Line),
        ]);

    private static string Line(Diagnostic diagnostic)
    {
        var place = (diagnostic.File, diagnostic.Line) switch
        {
            (null, _) => "",
            (var file, 0) => $"{file}: ",
            (var file, var line) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{diagnostic.Column}: "),
        };
        var help = diagnostic.Help is null ? "" : $" ({diagnostic.Help.En})";
        return $"  {place}{diagnostic.Code}: {diagnostic.Message.En}{help}";
    }
}
