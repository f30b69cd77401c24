namespace Lg.Rules.Catalogs;

/// <summary>Reads a place in a document.</summary>
internal static class SourcePinReader
{
    public static SourcePin Read(MappingReader fields, CatalogDraft draft)
    {
        SourcePin pin = new(
            fields.Text("document"),
            fields.OptionalText("at"),
            fields.Word("confidence", CatalogWords.Confidences),
            fields.PlaceOf("document"));
        fields.Finish();
        draft.Refer(ThingKind.Source, pin.Document, pin.Place);
        return pin;
    }
}
