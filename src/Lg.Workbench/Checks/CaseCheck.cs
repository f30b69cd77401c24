using System.Globalization;
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
        foreach (var requirement in view.Catalog.Requirements.Where(
            requirement => requirement.Status == LifeCycle.Active && requirement.Id.Length > 0))
            ReportLacking(requirement, view, [.. verdicts[requirement.Id]], bag);
    }

    private static void ReportStrangers(CatalogView view, List<WrittenCases> written, DiagnosticBag bag)
    {
        var requirements = view.Catalog.Requirements.DistinctBy(requirement => requirement.Id)
            .ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
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
        if (cases.Any(list => list.HasUnreadable)
            || !view.Compiled.TryGetValue(requirement.Id, out var compiled)
            || compiled.Criterion is null)
            return;

        var lacking = ReachableVerdicts.Of(compiled)
            .Except(cases.SelectMany(list => list.Cases).Select(one => one.Verdict).OfType<Verdict>())
            .ToList();
        if (lacking.Count > 0) bag.VerdictWithoutCase(requirement, lacking);
        if (!lacking.Contains(Verdict.NotApplicable))
            ReportEnds(requirement, [.. cases.SelectMany(list => list.Cases).Where(one => one.Verdict == Verdict.NotApplicable)], bag);
    }

    // That a requirement does not apply for another reason does not show when it begins and ends.
    private static void ReportEnds(Requirement requirement, List<WrittenCase> outside, DiagnosticBag bag)
    {
        if (requirement.InForceFrom is { } first
            && outside.TrueForAll(one => one.AsOf >= first)) bag.BeginningWithoutCase(requirement, first.ToIso(), AsOf(first.AddDays(-1)));
        if (requirement.InForceUntil is { } last
            && outside.TrueForAll(one => one.AsOf <= last)) bag.EndWithoutCase(requirement, last.ToIso(), AsOf(last.AddDays(1)));
        if (requirement.PlanYearFrom is { } from
            && !outside.Exists(one => one.PlanYear < from)) bag.BeginningWithoutCase(requirement, Year(from), PlanYear(from - 1));
        if (requirement.PlanYearUntil is { } until
            && !outside.Exists(one => one.PlanYear > until)) bag.EndWithoutCase(requirement, Year(until), PlanYear(until + 1));
    }

    private static string AsOf(DateOnly day) => $"asOf: {day.ToIso()}";

    private static string PlanYear(int year) => $"review: {{ planYear: {Year(year)} }}";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// What a case says of its verdict and its time, also when something else is wrong with it; <c>null</c> for what cannot be read.
    /// </summary>
    private sealed record WrittenCase(Verdict? Verdict, DateOnly? AsOf, int? PlanYear)
    {
        public static WrittenCase Of(YamlNode node) => new(
            At(node, "verdict") is { } word && CatalogWords.Verdicts.TryGetValue(word, out var verdict) ? verdict : null,
            At(node, "asOf") is { } text && NodeValues.IsDate(text, out var day) ? day : null,
            At(node, "review", "review", "planYear") is { } digits
                && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? year
                : null);

        private static string? At(YamlNode node, params string[] keys) =>
            (keys.Aggregate((YamlNode?)node, (at, key) => (at as YamlNode.Mapping)?.Find(key)?.Value) as YamlNode.Scalar)?.Text;
    }

    /// <summary>The cases of a requirement as they are written.</summary>
    private sealed record WrittenCases(string Requirement, Located Place, IReadOnlyList<WrittenCase> Cases)
    {
        public bool HasUnreadable => Cases.Any(one => one.Verdict is null);

        public static WrittenCases? Of(YamlNode.Mapping group)
        {
            if (group.Find("requirement")?.Value is not YamlNode.Scalar id)
                return null;

            var cases = group.Find("cases")?.Value is YamlNode.Sequence list ? list.Items : [];
            return new(id.Text.Trim(), MappingReader.PlaceOfNode(id), [.. cases.Select(WrittenCase.Of)]);
        }
    }
}
