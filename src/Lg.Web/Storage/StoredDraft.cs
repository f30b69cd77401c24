using Lg.Web.Drafting;

namespace Lg.Web.Storage;

/// <summary>A draft as the browser keeps it.</summary>
public sealed record StoredDraft
{
    /// <summary>Gets its id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what it is called in the list.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the review in JSON.</summary>
    public required string Json { get; init; }

    /// <summary>Gets how many times it has been saved; a tab that knows another number has not seen what is kept.</summary>
    public required int Revision { get; init; }

    /// <summary>Gets when it was saved.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>Gets the version of the catalog that it was written with.</summary>
    public required string Catalog { get; init; }

    /// <summary>Gets the name of the file that it was opened from; <c>null</c> when there is none.</summary>
    public string? FileName { get; init; }

    /// <summary>Gets what stood in the file, as base 64; <c>null</c> when there is none.</summary>
    public string? FileBytes { get; init; }

    /// <summary>Gets the review as it was read from the file; <c>null</c> when there is none.</summary>
    public string? FileJson { get; init; }

    /// <summary>Gets what it said before each change of the last hour.</summary>
    public IReadOnlyList<History.Step> History { get; init; } = [];

    /// <summary>Returns what to keep of a draft.</summary>
    public static StoredDraft Of(string id, Draft draft, int revision, DateTimeOffset at, string catalog)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new()
        {
            Id = id,
            Name = $"{draft.At("/unit/name")?.GetValue<string>() ?? draft.File?.Name ?? ""} {draft.At("/review/planYear")}".Trim(),
            Json = draft.Json,
            Revision = revision,
            SavedAt = at,
            Catalog = catalog,
            FileName = draft.File?.Name,
            FileBytes = draft.File is { } file ? Convert.ToBase64String(file.Bytes) : null,
            FileJson = draft.File?.Json,
            History = draft.History.Steps,
        };
    }

    /// <summary>Returns the draft.</summary>
    public Draft Open() => new(Json)
    {
        // Steps of an earlier form of the page, which kept whole drafts, say nothing here.
        History = new(History.Where(step => step.Text is not null)),
        File = FileName is not null && FileBytes is not null && FileJson is not null
            ? new(FileName, Convert.FromBase64String(FileBytes), FileJson)
            : null,
    };
}
