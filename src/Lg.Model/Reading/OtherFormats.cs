namespace Lg.Model.Reading;

/// <summary>Recognises files that are no text at all, by their first bytes.</summary>
internal static class OtherFormats
{
    /// <summary>Returns what kind of file it is, <c>null</c> when it may be a text.</summary>
    public static LocalizedText? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8)
            ? new(
                "ett dokument från Word, Excel eller liknande (eller ett zip-arkiv)",
                "a document of Word, Excel or the like (or a zip archive)")
        : bytes.StartsWith("%PDF-"u8) ? new("en pdf", "a PDF document")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
            ? new("ett dokument från äldre Office", "a document of an older Office")
        : bytes.StartsWith("{\\rtf"u8) ? new("ett dokument i rtf", "a document in RTF")
        : null;

    /// <summary>Gets what to do about it.</summary>
    public static LocalizedText Help { get; } = new(
        "en genomgång lämnas som YAML eller JSON: skriv in uppgifterna från dokumentet där",
        "a review is given as YAML or JSON: write what the document says there");
}
