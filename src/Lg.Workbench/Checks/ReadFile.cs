using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Checks;

/// <summary>A file of a catalog as text and as YAML, read once for every check of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The text; <c>null</c> when it is not UTF-8 or too large.</param>
/// <param name="Root">The value; <c>null</c> when the text is not YAML.</param>
internal sealed record ReadFile(CatalogFile File, SourceText? Text, YamlNode? Root)
{
    /// <summary>Reads a file; what cannot be read has been told of by whoever loaded the catalog.</summary>
    public static ReadFile Of(CatalogFile file)
    {
        DiagnosticBag told = new();
        var text = YamlText.Decode(file.Utf8, file.Path, Rules.Limits.CatalogFileBytes, told)?.Source;
        return new(file, text, text is null ? null : YamlReader.Read(file.Utf8, file.Path, told));
    }

    /// <summary>Gets the groups that the file is made of: itself, or those of its list.</summary>
    public IEnumerable<YamlNode.Mapping> Groups => Root switch
    {
        YamlNode.Mapping mapping => [mapping],
        YamlNode.Sequence list => list.Items.OfType<YamlNode.Mapping>(),
        _ => [],
    };

    /// <summary>Returns the groups in the list under a root key.</summary>
    public IEnumerable<YamlNode.Mapping> Under(string key) =>
        Groups.Select(group => group.Find(key)?.Value)
            .OfType<YamlNode.Sequence>()
            .SelectMany(list => list.Items)
            .OfType<YamlNode.Mapping>();
}
