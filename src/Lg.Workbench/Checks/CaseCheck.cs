using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Checks;

/// <summary>Checks that each requirement has its cases, and that each case has its requirement.</summary>
internal static class CaseCheck
{
    public static void Run(CatalogView view, DiagnosticBag bag)
    {
        var written = view.CaseFiles.SelectMany(file => file.Groups).Select(WrittenCases.Of).OfType<WrittenCases>().ToList();
        ReportStrangers(view, written, bag);

        // The second list of cases of a requirement is an error of its own, but its cases count.
        var verdicts = written.ToLookup(cases => cases.Requirement, StringComparer.Ordinal);
        foreach (var requirement in view.Catalog.Requirements.Where(requirement => requirement.Status == LifeCycle.Active && requirement.Id.Length > 0))
            ReportLacking(requirement, view, [.. verdicts[requirement.Id]], bag);
    }

    private static void ReportStrangers(CatalogView view, List<WrittenCases> written, DiagnosticBag bag)
    {
        var requirements = view.Catalog.Requirements.DistinctBy(requirement => requirement.Id).ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        foreach (var cases in written)
        {
            if (requirements.TryGetValue(cases.Requirement, out var requirement))
            {
                if (requirement.Status != LifeCycle.Active) bag.CasesOfInactive(cases.Place, cases.Requirement);
            }
            else if (!view.Unread.Mention(cases.Requirement))
            {
                bag.CasesOfNothing(cases.Place, cases.Requirement, requirements.Keys);
            }
        }
    }

    private static void ReportLacking(Requirement requirement, CatalogView view, List<WrittenCases> cases, DiagnosticBag bag)
    {
        if (requirement.Kind == RequirementKind.Question || view.UnreadCases.Mention(requirement.Id))
            return;
        if (cases is [])
        {
            bag.NoCases(requirement);
            return;
        }

        // A case whose verdict cannot be read may be the one that seems to be missing.
        if (cases.Any(list => list.HasUnreadable) || !view.Compiled.TryGetValue(requirement.Id, out var compiled) || compiled.Criterion is null)
            return;

        var lacking = ReachableVerdicts.Of(compiled).Except(cases.SelectMany(list => list.Verdicts)).ToList();
        if (lacking.Count > 0) bag.VerdictWithoutCase(requirement, lacking);
    }

    /// <summary>The verdicts that stand in the cases of a requirement, also in a case that something else is wrong with.</summary>
    private sealed record WrittenCases(string Requirement, Located Place, IReadOnlyList<Verdict> Verdicts, bool HasUnreadable)
    {
        public static WrittenCases? Of(YamlNode.Mapping group)
        {
            if (group.Find("requirement")?.Value is not YamlNode.Scalar id)
                return null;

            var cases = group.Find("cases")?.Value is YamlNode.Sequence list ? list.Items : [];
            var words = cases.Select(one => (one as YamlNode.Mapping)?.Find("verdict")?.Value as YamlNode.Scalar).ToList();
            var verdicts = words.Select(word => word is not null && CatalogWords.Verdicts.TryGetValue(word.Text, out var verdict) ? verdict : (Verdict?)null).ToList();
            return new(id.Text.Trim(), MappingReader.PlaceOfNode(id), [.. verdicts.OfType<Verdict>()], verdicts.Contains(null));
        }
    }
}
