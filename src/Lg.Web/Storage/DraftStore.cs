using System.Text.Json;
using Lg.Web.Live;

namespace Lg.Web.Storage;

/// <summary>Keeps drafts in the browser (IndexedDB), and nowhere else.</summary>
public sealed class DraftStore(Browser browser)
{
    /// <summary>Returns the drafts that are kept, the latest first; <c>null</c> when the browser keeps nothing.</summary>
    public async Task<IReadOnlyList<DraftSummary>?> ListAsync() =>
        await browser.CallAsync("list") is { Length: > 0 } json
            ? JsonSerializer.Deserialize(json, StoredJson.Default.IReadOnlyListDraftSummary)
            : null;

    /// <summary>Returns a draft; <c>null</c> when it is not there, or cannot be read.</summary>
    public async Task<StoredDraft?> LoadAsync(string id)
    {
        try
        {
            return await browser.CallAsync("load", id) is { Length: > 0 } json
                ? JsonSerializer.Deserialize(json, StoredJson.Default.StoredDraft)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps a draft, unless another tab has kept a later one.</summary>
    /// <param name="draft">The draft, with the next number of its revision.</param>
    public async Task<SaveOutcome> SaveAsync(StoredDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var json = JsonSerializer.Serialize(draft, StoredJson.Default.StoredDraft);
        return await browser.CallAsync("save", draft.Id, draft.Name, draft.SavedAt.ToString("O"), draft.Revision, json) switch
        {
            "saved" => SaveOutcome.Saved,
            "conflict" => SaveOutcome.Conflict,
            "full" => SaveOutcome.Full,
            _ => SaveOutcome.Forbidden,
        };
    }

    /// <summary>Removes a draft.</summary>
    public async Task RemoveAsync(string id) => await browser.CallAsync("remove", id);

    /// <summary>Removes everything that the page has kept in the browser.</summary>
    public async Task RemoveAllAsync() => await browser.CallAsync("removeAll");
}
