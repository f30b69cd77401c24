using Lg.Model.Diagnostics;
using Lg.Rules;
using Microsoft.Extensions.Options;

namespace Lg.Api.Catalogs;

/// <summary>
/// Holds the catalog that new requests are assessed against. It is replaced as a whole and only by one that can be used; a request keeps the one
/// that it began with.
/// </summary>
internal sealed class CatalogStore : IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1);
    private volatile Rulebook current;

    public CatalogStore(IOptions<CatalogOptions> options)
    {
        Folder = options.Value.Folder;
        current = Folder is null ? Rulebook.Shipped : First(Folder);
    }

    /// <summary>Gets the folder of the catalog; <c>null</c> when it is the shipped one, which cannot change.</summary>
    public string? Folder { get; }

    /// <summary>Gets the catalog for a request that begins now.</summary>
    public Rulebook Current => current;

    /// <summary>Reads the folder again. A catalog that cannot be used is told of, and the old one stays.</summary>
    /// <returns>The catalog that is used from now on, or everything that is wrong with the new one.</returns>
    /// <exception cref="InvalidOperationException">The catalog is the shipped one.</exception>
    public async Task<Checked<Rulebook>> ReloadAsync(CancellationToken cancellation)
    {
        var folder = Folder ?? throw new InvalidOperationException("the shipped catalog cannot be read again");
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            var loaded = Rulebook.Load(folder);

            // One that says the same stays, and with it what it has compiled.
            if (loaded.IsOk && loaded.Value.CatalogHash != current.CatalogHash)
                current = loaded.Value;
            return loaded.IsOk ? new(current, loaded.Diagnostics) : loaded;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private static Rulebook First(string folder)
    {
        var loaded = Rulebook.Load(folder);
        return loaded.Value ?? throw new UnusableCatalogException(folder, loaded.Diagnostics);
    }
}
