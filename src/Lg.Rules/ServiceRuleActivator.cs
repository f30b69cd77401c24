using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Lg.Rules;

/// <summary>Makes rule classes with what their constructors ask the container for.</summary>
internal sealed class ServiceRuleActivator(IServiceProvider services) : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type) => [(Rule)ActivatorUtilities.GetServiceOrCreateInstance(services, type)];
}
