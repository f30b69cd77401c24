namespace Lg.Web.Tests;

/// <summary>
/// One visit to the page that the tests of a class share: each begins at the first page, which costs less than to start everything anew.
/// </summary>
public sealed class OpenPage(PublishedPage published) : IAsyncDisposable
{
    private Pilot? pilot;

    public async ValueTask DisposeAsync()
    {
        if (pilot is not null)
            await pilot.DisposeAsync();
    }

    /// <summary>Returns the page, which shows the first page.</summary>
    internal async Task<Pilot> FirstPageAsync()
    {
        pilot ??= await published.OpenAsync();
        await pilot.ToFirstPageAsync();
        return pilot;
    }
}
