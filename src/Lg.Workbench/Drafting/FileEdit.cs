namespace Lg.Workbench.Drafting;

/// <summary>A file of a catalog to which something is added at the end.</summary>
/// <param name="Path">The path inside the folder of the catalog, with <c>/</c> between folders.</param>
/// <param name="Before">The text that is there and stays; <c>null</c> for a new file.</param>
/// <param name="Added">What follows it.</param>
internal sealed record FileEdit(string Path, ReadOnlyMemory<byte>? Before, string Added)
{
    public bool IsNew => Before is null;

    /// <summary>Gets the whole text in UTF-8.</summary>
    public ReadOnlyMemory<byte> After { get; } = (byte[])[.. (Before ?? default).Span, .. System.Text.Encoding.UTF8.GetBytes(Added)];
}
