using Lg.Rules;
using Lg.Web.Drafting;

namespace Lg.Web.Storage;

/// <summary>Keeps the draft that is open as it changes; one save at a time, the last change always.</summary>
public sealed class Keeper(DraftStore store, TimeProvider clock)
{
    private string id = "";
    private int revision;
    private Draft? waiting;
    private bool isSaving;

    /// <summary>Gets how the last save went.</summary>
    public SaveOutcome Outcome { get; private set; }

    /// <summary>Gets the id of the draft.</summary>
    public string Id => id;

    /// <summary>Gets the drafts that are kept; <c>null</c> when the browser keeps nothing.</summary>
    public IReadOnlyList<DraftSummary>? Kept { get; private set; } = [];

    /// <summary>
    /// Gets the version of the catalog that the draft was kept with, when it is another than that of the page; otherwise <c>null</c>.
    /// </summary>
    public string? OtherCatalog { get; private set; }

    /// <summary>Gets whether a draft that was asked for could not be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Looks what is kept.</summary>
    public async Task LookAsync() => Kept = await store.ListAsync();

    /// <summary>Begins to keep another draft.</summary>
    public void Begin(string newId) => (id, revision, Outcome, OtherCatalog, IsBroken) = (newId, 0, SaveOutcome.Saved, null, false);

    /// <summary>Returns a draft that is kept; <c>null</c> when it cannot be read.</summary>
    public async Task<Draft?> LoadAsync(string kept)
    {
        var stored = await store.LoadAsync(kept);
        IsBroken = stored is null;
        if (stored is null)
            return null;

        Begin(kept);
        revision = stored.Revision;
        OtherCatalog = stored.Catalog == Rulebook.Shipped.CatalogVersion ? null : stored.Catalog;
        return stored.Open();
    }

    /// <summary>Keeps the draft. A change that comes while an earlier one is being kept is kept after it.</summary>
    public async Task SaveAsync(Draft draft)
    {
        waiting = draft;
        if (isSaving || Outcome == SaveOutcome.Conflict)
            return;

        isSaving = true;
        while (waiting is { } next && Outcome != SaveOutcome.Conflict)
        {
            waiting = null;
            Outcome = await store.SaveAsync(StoredDraft.Of(id, next, revision + 1, clock.GetUtcNow(), Rulebook.Shipped.CatalogVersion));
            if (Outcome == SaveOutcome.Saved)
                revision++;
        }

        isSaving = false;
    }

    /// <summary>Keeps the draft as another one beside that of the other tab.</summary>
    public async Task SaveAsCopyAsync(Draft draft, string newId)
    {
        Begin(newId);
        await SaveAsync(draft);
    }

    /// <summary>Removes a draft.</summary>
    public async Task RemoveAsync(string kept)
    {
        await store.RemoveAsync(kept);
        await LookAsync();
    }

    /// <summary>Removes everything that is kept.</summary>
    public async Task RemoveAllAsync()
    {
        await store.RemoveAllAsync();
        await LookAsync();
    }
}
