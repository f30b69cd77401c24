using Lg.Rules.Inference;
using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;

namespace Lg.Rules;

/// <summary>Resolves the dependencies of rules from the container, in a scope that lasts as long as one run.</summary>
internal sealed class ServiceDependencies(IServiceProvider services) : IDependencyScope
{
    private readonly IServiceScope scope = services.CreateScope();

    public object Resolve(IResolutionContext context, Type serviceType) => scope.ServiceProvider.GetRequiredService(serviceType);

    public void Dispose() => scope.Dispose();
}
