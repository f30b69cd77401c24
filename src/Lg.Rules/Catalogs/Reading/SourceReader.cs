using System.Text.Json;

namespace Lg.Rules.Catalogs;

/// <summary>Reads the documents that requirements come from.</summary>
internal static class SourceReader
{
    public static void Read(MappingReader fields, CatalogDraft draft)
    {
        Source source = new()
        {
            Id = fields.Id("id", IdPattern.Kebab),
            Title = fields.Localized("title"),
            Publisher = fields.Text("publisher"),
            Kind = JsonNamingPolicy.CamelCase.ConvertName(fields.Word("kind", CatalogWords.SourceKinds).ToString()),
            Announced = fields.OptionalDate("announced"),
            Issued = fields.OptionalDate("issued"),
            InForce = fields.OptionalDate("inForce"),
            Confidence = fields.Word("confidence", CatalogWords.Confidences),
            Note = fields.OptionalLocalized("note"),
        };
        fields.Finish();
        draft.Sources.Add(source.Id, fields.PlaceOf("id"), source);
    }
}
