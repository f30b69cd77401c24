namespace Lg.Rules.Catalogs;

/// <summary>Reads rule sets, areas and roles: an id and a title each, and of a role what it is called in each kind of unit.</summary>
internal static class NamedReader
{
    public static void Read(MappingReader root, string key, Definitions<Named> definitions, CatalogDraft draft)
    {
        foreach (var item in root.OptionalItems(key))
        {
            if (MappingReader.Over(item, draft.Bag) is not { } fields) continue;

            Named named = new(fields.Id("id", IdPattern.Kebab), fields.Localized("title"));
            if (key == "roles")
                named = named with
                {
                    InAdministration = fields.OptionalLocalized("inAdministration"),
                    InCompany = fields.OptionalLocalized("inCompany"),
                };
            fields.Finish();
            definitions.Add(named.Id, fields.PlaceOf("id"), named);
        }
    }
}
