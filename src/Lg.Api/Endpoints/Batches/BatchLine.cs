namespace Lg.Api.Endpoints.Batches;

/// <summary>A line of a batch.</summary>
/// <param name="Number">Its number, counted from 1 as an editor does.</param>
/// <param name="Json">What stands on it; <c>null</c> when it is longer than any request may be.</param>
internal readonly record struct BatchLine(int Number, ReadOnlyMemory<byte>? Json)
{
    /// <summary>Gets whether nothing stands on it.</summary>
    public bool IsBlank => Json is { } json && !json.Span.ContainsAnyExcept(" \t\r"u8);
}
