using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Mutants;

/// <summary>Reads the arguments for mutants that no case needs to notice.</summary>
internal static class ArgumentReader
{
    /// <summary>Returns the arguments in the order of the files; what is wrong is reported.</summary>
    public static IReadOnlyList<ArguedSurvivor> Read(IEnumerable<CatalogFile> files, DiagnosticBag bag)
    {
        List<ArguedSurvivor> arguments = [];
        foreach (var root in files.Select(file => YamlReader.Read(file.Utf8, file.Path, bag)).OfType<YamlNode>())
            foreach (var node in root is YamlNode.Sequence list ? list.Items : [root])
            {
                if (MappingReader.Over(node, bag) is { } fields)
                    Read(fields, arguments, bag);
            }

        return arguments;
    }

    private static void Read(MappingReader fields, List<ArguedSurvivor> arguments, DiagnosticBag bag)
    {
        var requirement = fields.Id("requirement", IdPattern.Requirement);
        foreach (var item in fields.Items("survivors"))
        {
            if (MappingReader.Over(item, bag) is not { } survivor)
                continue;
            var argument = survivor.Localized("argument");
            foreach (var key in survivor.Items("mutants"))
                arguments.Add(new(requirement, NodeValues.Text(key, bag) ?? "", argument, MappingReader.PlaceOfNode(key)));
            survivor.Finish();
        }

        fields.Finish();
    }
}
