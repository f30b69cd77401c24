namespace Lg.Api.Telemetry;

/// <summary>
/// Holds back what the framework would log of what callers write – addresses, headers, what is not HTTP, why a token is refused – whatever
/// the settings ask for. INVARIANT: below warnings nothing is logged but by the host itself.
/// </summary>
internal static class LogFilter
{
    private const string Own = "Lg.";
    private const string Lifetime = "Microsoft.Hosting.Lifetime";

    // The first writes the address, beside lines of others too. The second repeats why a host did not start, which the program itself says.
    private static readonly string[] Never = ["Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.Extensions.Hosting.Internal.Host"];

    public static void Configure(LoggerFilterOptions options)
    {
        // What no rule is about is logged from the lowest level.
        options.Rules.Insert(0, new LoggerFilterRule(providerName: null, categoryName: null, options.MinLevel, filter: null));
        for (var i = 0; i < options.Rules.Count; i++)
            options.Rules[i] = WithinBounds(options.Rules[i]);
    }

    private static LoggerFilterRule WithinBounds(LoggerFilterRule rule) => new(
        rule.ProviderName, rule.CategoryName, rule.LogLevel,
        (provider, category, level) => MayBeLogged(category ?? "", level) && rule.Filter?.Invoke(provider, category, level) != false);

    private static bool MayBeLogged(string category, LogLevel level) =>
        category.StartsWith(Own, StringComparison.Ordinal)
        || (level >= (category == Lifetime ? LogLevel.Information : LogLevel.Warning) && !Never.Contains(category));
}
