using Microsoft.Extensions.Options;

namespace Lg.Api.Limits;

/// <summary>Registers what bounds the host.</summary>
internal static class LimitServices
{
    public static void AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new AssessmentGate(PlacesOf(provider.GetRequiredService<IOptions<LimitOptions>>().Value)));
    }

    private static int PlacesOf(LimitOptions limits) => limits.ConcurrentAssessments > 0 ? limits.ConcurrentAssessments : Environment.ProcessorCount;
}
