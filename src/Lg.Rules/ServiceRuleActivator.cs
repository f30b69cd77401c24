using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Lg.Rules;

/// <summary>Makes rule classes with what their constructors ask the container for.</summary>
internal sealed class ServiceRuleActivator(IServiceProvider services) : IRuleActivator
{
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "AppRuleSources keeps the constructors of a class that is added, and warns who adds an assembly.")]
    public IEnumerable<Rule> Activate(Type type) => [(Rule)ActivatorUtilities.GetServiceOrCreateInstance(services, type)];
}
