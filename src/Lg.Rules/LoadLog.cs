using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lg.Rules;

/// <summary>Tells the log of a host which catalog it has loaded. Nothing of a review is ever logged here.</summary>
internal sealed partial class LoadLog(ILoggerFactory? loggers)
{
    private readonly ILogger logger = loggers?.CreateLogger(typeof(Rulebook)) ?? NullLogger.Instance;

    public Rulebook Tell(Func<Rulebook> load)
    {
        try
        {
            var rulebook = load();
            LogLoaded(rulebook.CatalogVersion, rulebook.CatalogHash, rulebook.Requirements.Count);
            return rulebook;
        }
        catch (FaultyCatalogException faulty)
        {
            LogFaulty(faulty.Diagnostics.Count);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Loaded catalog {Version} ({Hash}) with {Requirements} requirements")]
    private partial void LogLoaded(string version, string hash, int requirements);

    [LoggerMessage(Level = LogLevel.Error, Message = "The catalog cannot be used: {Faults} faults, which the exception lists")]
    private partial void LogFaulty(int faults);
}
