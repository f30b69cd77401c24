using Lg.Model;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Catalogs;

/// <summary>Reads texts in Swedish and English: <c>{ sv: …, en: … }</c>, both needed.</summary>
internal static class LanguageReader
{
    public static LocalizedText? Text(YamlNode node, DiagnosticBag bag)
    {
        var (sv, en) = Languages(node, bag);
        return sv is null || en is null ? null : new(sv.Text.Trim(), en.Text.Trim());
    }

    public static Template? Template(YamlNode node, DiagnosticBag bag)
    {
        var (sv, en) = Languages(node, bag);
        return sv is null || en is null ? null : new(Fragment.Of(sv), Fragment.Of(en));
    }

    private static (YamlNode.Scalar? Sv, YamlNode.Scalar? En) Languages(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlNode.Mapping mapping)
        {
            bag.WrongType(node, Expected.Localized);
            return default;
        }

        MappingReader fields = new(mapping, bag);
        var texts = (Language("sv", fields, mapping, bag), Language("en", fields, mapping, bag));
        fields.Finish();
        return texts;
    }

    private static YamlNode.Scalar? Language(string language, MappingReader fields, YamlNode.Mapping mapping, DiagnosticBag bag)
    {
        if (fields.Find(language) is { } node) return NodeValues.Text(node, bag) is null ? null : node as YamlNode.Scalar;

        bag.MissingLanguage(mapping, language);
        return null;
    }
}
