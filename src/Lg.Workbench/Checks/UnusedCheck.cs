using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Checks;

/// <summary>Finds rule sets, areas and roles that nothing in the catalog uses.</summary>
internal static class UnusedCheck
{
    public static void Run(CatalogView view, DiagnosticBag bag)
    {
        var (requirements, goals) = (view.Catalog.Requirements, view.Catalog.Goals);
        Report(view, "rulesets", [.. requirements.Select(requirement => requirement.Ruleset)], bag.UnusedRuleset);
        Report(
            view, "areas", [.. requirements.Select(requirement => requirement.Area), .. goals.Select(goal => goal.Area)], bag.UnusedArea);
        Report(view, "roles", [.. goals.Select(goal => goal.Owner)], bag.UnusedRole);
    }

    private static void Report(CatalogView view, string key, HashSet<string> used, Action<Located, string> report)
    {
        foreach (var id in view.Files.SelectMany(file => file.Under(key))
            .Select(group => group.Find("id")?.Value)
            .OfType<YamlNode.Scalar>()
            .Where(id => !used.Contains(id.Text) && !view.Unread.Mention(id.Text)))
            report(MappingReader.PlaceOfNode(id), id.Text);
    }
}
