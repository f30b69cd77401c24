using Lg.Api.Telemetry;
using Lg.Model.Diagnostics;
using Lg.Rules;

namespace Lg.Api.Catalogs;

/// <summary>
/// Holds the catalog that new requests are assessed against. It is replaced as a whole and only by one that can be used; a request keeps
/// the one that it began with.
/// </summary>
internal sealed partial class CatalogStore : IDisposable
{
    private readonly CatalogOptions options;
    private readonly Measurements measurements;
    private readonly ILogger<CatalogStore> logger;
    private readonly SemaphoreSlim oneAtATime = new(1);
    private volatile Rulebook current;

    public CatalogStore(IOptions<CatalogOptions> options, Measurements measurements, ILogger<CatalogStore> logger)
    {
        (this.options, this.measurements, this.logger) = (options.Value, measurements, logger);
        var first = this.options.Load();
        current = first.Value ?? throw new UnusableCatalogException(Folders, first.Diagnostics);
        LogUsed(current.CatalogVersion, current.CatalogHash);
    }

    /// <summary>Gets the folders of the catalog; none when it is the shipped one, which cannot change.</summary>
    public IReadOnlyList<string> Folders => options.Folders;

    /// <summary>Gets the catalog for a request that begins now.</summary>
    public Rulebook Current => current;

    /// <summary>Reads the folders again. A catalog that cannot be used is told of, and the old one stays.</summary>
    /// <returns>The catalog that is used from now on, or everything that is wrong with the new one.</returns>
    /// <exception cref="InvalidOperationException">The catalog is the shipped one.</exception>
    public async Task<Checked<Rulebook>> ReloadAsync(CancellationToken cancellation)
    {
        if (Folders is [])
            throw new InvalidOperationException("the shipped catalog cannot be read again");

        await oneAtATime.WaitAsync(cancellation);
        try
        {
            var loaded = options.Load();
            return loaded.IsOk ? Use(loaded.Value, loaded.Diagnostics) : Refuse(loaded);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    // One that says the same does not replace the old one, which has compiled already what is often used.
    private Checked<Rulebook> Use(Rulebook loaded, IReadOnlyList<Diagnostic> warnings)
    {
        var isSame = loaded.CatalogHash == current.CatalogHash;
        measurements.Reloaded(isSame ? "same" : "replaced");
        if (!isSame)
        {
            current = loaded;
            LogUsed(loaded.CatalogVersion, loaded.CatalogHash);
        }

        return new(current, warnings);
    }

    private Checked<Rulebook> Refuse(Checked<Rulebook> loaded)
    {
        var errors = loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        measurements.Reloaded("refused");
        LogRefused(errors.Count, errors[0].Code, errors[0].File, errors[0].Line, current.CatalogHash);
        return loaded;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The catalog is {CatalogVersion}, {CatalogHash}")]
    private partial void LogUsed(string catalogVersion, string catalogHash);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The new catalog is not used: {Errors} errors, the first is {Code} in {File}, line {Line}; {CatalogHash} stays")]
    private partial void LogRefused(int errors, string code, string? file, int line, string catalogHash);
}
