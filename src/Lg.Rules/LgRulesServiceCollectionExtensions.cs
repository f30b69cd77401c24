using System.Globalization;
using Lg.Model.Diagnostics;
using Lg.Rules.Inference;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NRules;

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
    /// Registers a <see cref="Rulebook"/> as the host chooses. It is compiled once, when somebody first asks for it, and shared from then
    /// on. A rulebook that is already registered is kept. With it comes an <see cref="ISessionFactory"/> of the catalog's rules and the
    /// app's together, for those who run sessions of their own.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options; called when they are first needed, as <c>Configure&lt;LgRulesOptions&gt;</c> is.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// A host that starts checks the options first, and does not start with a folder that is not there
    /// (<see cref="OptionsValidationException"/>). Whoever first asks for the rulebook of a faulty catalog gets a
    /// <see cref="FaultyCatalogException"/> with every fault. Rules of the app are made by the container, and what they depend on is
    /// resolved in a scope of its own for each <see cref="Rulebook.Run"/>.
    /// </remarks>
    /// <example>
    /// <code>
    /// builder.Services.AddLgRules(lg => lg.CatalogFolder = "rules-catalog");
    /// builder.Services.AddLgRules(lg => lg.Rules.AddFrom(typeof(BackupEscalation).Assembly));
    /// </code>
    /// </example>
    public static IServiceCollection AddLgRules(this IServiceCollection services, Action<LgRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddOptions<LgRulesOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LgRulesOptions>, LgRulesOptionsValidation>());
        services.TryAddSingleton(Load);
        services.TryAddSingleton(Compose);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WarmUpService>());
        return services;
    }

    private static Rulebook Load(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<LgRulesOptions>>().Value;
        var rulebook =
            new LoadLog(services.GetService<ILoggerFactory>()).Tell(() => Load(options.CatalogFolder, options.AddedCatalogFolder));
        return options.Rules.IsEmpty ? rulebook : rulebook.WithRules(new AppRules(
            [.. options.Rules.Load(new ServiceRuleActivator(services)).GetRuleSets()],
            () => new ServiceDependencies(services)));
    }

    private static ISessionFactory Compose(IServiceProvider services)
    {
        var factory = services.GetRequiredService<Rulebook>().Compose();
        factory.DependencyResolver = new ServiceDependencies(services);
        return factory;
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
