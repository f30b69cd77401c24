using System.Globalization;
using Lg.Model;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Drafting;

/// <summary>The ids of requirements: a new one is never one that a requirement has or has had.</summary>
internal static class RequirementIds
{
    /// <summary>
    /// Returns the next free number after the prefix that suits the requirement; <c>null</c> when the area has no requirement yet.
    /// </summary>
    public static string? Next(Sheet sheet)
    {
        var prefix = Neighbours(sheet).Select(requirement => Split(requirement.Id)).OfType<(string Prefix, int Number)>()
            .GroupBy(id => id.Prefix, StringComparer.Ordinal)
            .OrderByDescending(ids => ids.Count())
            .ThenBy(ids => ids.Key, StringComparer.Ordinal)
            .Select(ids => ids.Key).FirstOrDefault();
        if (prefix is null)
            return null;

        var highest =
            Taken(sheet).Select(Split).OfType<(string Prefix, int Number)>().Where(id => id.Prefix == prefix).Max(id => id.Number);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{highest + 1:00}");
    }

    public static LocalizedText? Problem(Sheet sheet, string id) =>
        !IdPattern.Requirement.Fits(id) ? IdPattern.Requirement.Rule
        : sheet.Catalog.Requirements.FirstOrDefault(requirement => requirement.Id == id) is { } known
            ? known.Status == LifeCycle.Deprecated
                ? new($"`{id}` är utgånget, och nummer återanvänds aldrig", $"`{id}` is retired, and ids are never reused")
                : new($"`{id}` finns redan: {known.Title.Sv}", $"`{id}` exists already: {known.Title.En}")
        : Taken(sheet).Contains(id, StringComparer.OrdinalIgnoreCase) ? new($"`{id}` används redan", $"`{id}` is in use already")
        : null;

    // Those that read the same thing come before the others of the area: RL-AI before RL-KAM for a policy for AI.
    private static List<Requirement> Neighbours(Sheet sheet)
    {
        var area = sheet.Catalog.Requirements
            .Where(requirement => requirement.Ruleset == sheet["ruleset"] && requirement.Area == sheet["area"])
            .ToList();
        var near = sheet.Fact is not { } fact ? [] : area.FindAll(requirement => fact.Subject is { } subject
            ? requirement.Subject == subject.Word
            : fact.Owner is { } owner && requirement.Criterion?.Text.Contains($".{owner.Name}", StringComparison.Ordinal) == true);
        return near.Count > 0 ? near : area;
    }

    private static IEnumerable<string> Taken(Sheet sheet) =>
        sheet.Catalog.Requirements.Select(requirement => requirement.Id).Concat(sheet.Opened.Cases.Select(cases => cases.Requirement));

    private static (string Prefix, int Number)? Split(string id)
    {
        var hyphen = id.LastIndexOf('-');
        return hyphen > 0 && int.TryParse(id[(hyphen + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (id[..hyphen], number)
            : null;
    }
}
