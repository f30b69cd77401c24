using Lg.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Lg.Rules;

/// <summary>Loads the rulebook when a host starts, if it asks for that.</summary>
internal sealed class WarmUpService(IServiceProvider services, IOptions<LgRulesOptions> options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.WarmUp)
            services.GetRequiredService<Rulebook>().Assess(new Review(), new DateOnly(2026, 1, 1), cancellation: cancellationToken);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
