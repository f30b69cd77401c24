using Lg.Rules.Yaml;

namespace Lg.Rules.Catalogs;

/// <summary>Reads the root of a catalog file: which keys stand there says what the file holds.</summary>
internal static class RootReader
{
    public static void Read(YamlNode root, CatalogDraft draft)
    {
        if (MappingReader.Over(root, draft.Bag) is not { } fields) return;

        HeaderReader.Read(fields, draft);
        NamedReader.Read(fields, "rulesets", draft.Rulesets, draft);
        NamedReader.Read(fields, "areas", draft.Areas, draft);
        NamedReader.Read(fields, "roles", draft.Roles, draft);
        ReadEach(fields, "sources", SourceReader.Read, draft);
        ReadEach(fields, "parameters", ParameterReader.Read, draft);
        ReadEach(fields, "goals", GoalReader.Read, draft);
        ReadRequirements(fields, draft);
        fields.Finish();
    }

    private static void ReadEach(MappingReader fields, string key, Action<MappingReader, CatalogDraft> read, CatalogDraft draft)
    {
        foreach (var item in fields.OptionalItems(key))
        {
            if (MappingReader.Over(item, draft.Bag) is { } itemFields) read(itemFields, draft);
        }
    }

    private static void ReadRequirements(MappingReader fields, CatalogDraft draft)
    {
        if (!fields.Has("requirements") && !fields.Has("ruleset") && !fields.Has("area")) return;

        var ruleset = fields.Text("ruleset");
        var area = fields.Text("area");
        draft.Refer(ThingKind.Ruleset, ruleset, fields.PlaceOf("ruleset"));
        draft.Refer(ThingKind.Area, area, fields.PlaceOf("area"));
        foreach (var item in fields.Items("requirements"))
        {
            if (MappingReader.Over(item, draft.Bag) is { } requirement) new RequirementReader(requirement, draft).Read(ruleset, area);
        }
    }
}
